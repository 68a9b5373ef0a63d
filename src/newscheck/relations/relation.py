"""The relations that copy states between figures: values, each with the claims it ties together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from newscheck.values import dataclass

if TYPE_CHECKING:
    from newscheck.claims import Claim, Direction
    from newscheck.document import Span
    from newscheck.relations.link import Link as Link
    from newscheck.relations.stories import (
        ClockSpan,
        Elapsed,
        Life,
        Listing,
        Margin,
        Ordered,
        Ordering,
        Past,
        Ranked,
        Streak,
    )


@dataclass(frozen=True, slots=True)
class Equivalent:
    """Two figures given as the same amount in two units: "20 miles (32 km)".

    For temperatures, `difference` is the word that makes them differences ("a rise of 2C (3.6F)")
    and `reading` the one that makes them readings ("reached 20C (68F)"), where there is one.
    `year` is the one that the sum of money is tied to ("£36m ($58m) in 2010"). `at_sea` says that the words are of the sea or the air, where miles may be nautical.
    `peers` are the article's other pairs of the same two currencies, which must imply one rate.
    """

    first: Claim
    second: Claim
    link: Link = "stated"
    difference: str | None = None
    reading: str | None = None
    at_sea: bool = False
    year: int | None = None
    peers: tuple[Equivalent, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """A change from an old figure to a new one, with what is said of it.

    Any of `by` (the stated change: a percent, points, an amount or a multiple), `direction` and
    its word's place may be missing. `bars` lists reasons why the words stop the arithmetic from
    deciding ("constant currency"): the checks then leave it undecided.
    """

    old: Claim
    new: Claim
    by: tuple[Claim, ...] = ()
    direction: Direction | None = None
    direction_span: Span | None = None
    direction_word: str | None = None
    contrary_word: str | None = None
    link: Link = "stated"
    bars: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """A move told by its amount, its percent and the level it came to: "fell 8p, or 3.6%, to 212p"."""

    new: Claim
    amount: Claim
    percent: Claim
    direction: Direction
    link: Link = "stated"


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole and the share that the copy gives it: "120 of the 480, or 25%".

    `share` is None for "133 of 137", where only the part's being larger could be wrong. `rate` says
    that the part is what the percent comes to ("a 1% fee on the $21bn, $210m"). `weighted` says that
    the whole is a poll or study, whose shares may be of weighted answers.
    """

    part: Claim
    whole: Claim
    share: Claim | None = None
    link: Link = "stated"
    rate: bool = False
    weighted: bool = False


@dataclass(frozen=True, slots=True)
class ShareInWords:
    """One share given twice, in words and as a percent: "nearly two-thirds (63.2%)"."""

    words: Claim
    percent: Claim
    link: Link = "stated"


@dataclass(frozen=True, slots=True)
class PercentUse:
    """A percent that has a limit in what it is said of: a fall, a share of people, a chance, a
    temperature.

    `level` is the figure that a fall arrives at, where one is given. `below_zero` says that what
    falls may go below zero (profit), and `doubtful` that the words speak of that, or of an estimate
    that a count may pass.
    """

    claim: Claim
    use: Literal["fall", "share", "chance", "heat"]
    level: Claim | None = None
    below_zero: bool = False
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class SampleShare:
    """A percent of a counted group whose part is not given: "71% of the 43 patients"."""

    percent: Claim
    whole: Claim
    link: Link = "stated"


# What the words promise of a list of shares: nothing; that none is part of another, likely, plainly
# or surely; that they are moreover all there is.
Promise = Literal["none", "likely", "exclusive", "sure", "whole"]


@dataclass(frozen=True, slots=True)
class Split:
    """Shares of one whole in a list: "40% to A, 35% to B and 25% to C".

    `before` are the shares that the sentence before gives last, which may belong to the list.
    """

    shares: tuple[Claim, ...]
    promise: Promise = "none"
    before: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True)
class Remainder:
    """What is left of a whole: "of the 137, 133 are finished; the other four ...".

    `after` holds counts that follow in the sentence and may take something of the rest ("the other
    48 voted no; one was absent"). `ones` and `ones_after` are such counts in words alone, before the
    rest and after it ("one was found"). `whole` is None where it is the whole hundred percent.
    """

    whole: Claim | None
    parts: tuple[Claim, ...]
    rest: Claim
    after: tuple[Claim, ...] = ()
    ones: int = 0
    ones_after: int = 0
    link: Link = "stated"


@dataclass(frozen=True, slots=True)
class Total:
    """A total and its parts, where the words say that the parts are all of it.

    `exhaustive` is False for "including" and "among them", where only a sum above the total is wrong.
    `closed` says that the list reads as complete even where its kind makes it a guess, and `ended`
    that nothing goes on after its last part.
    """

    total: Claim
    parts: tuple[Claim, ...]
    exhaustive: bool = True
    link: Link = "stated"
    closed: bool = False
    ended: bool = False


@dataclass(frozen=True, slots=True)
class Product:
    """So much each, how many, and what they come to: "240 homes at £250,000 each, a £60m scheme".

    The total is each × count / base; `base` is 100,000 for "7 per 100,000". `average` says that the
    copy calls `each` an average. `after_fees` says that the words speak of proceeds, from which fees
    may have been taken, `holds_more` that the total may be for other things too ("a plan to build").
    `bars` lists reasons why the words stop the arithmetic from deciding.
    """

    each: Claim
    count: Claim
    total: Claim
    base: int = 1
    average: bool = False
    after_fees: bool = False
    holds_more: bool = False
    link: Link = "stated"
    bars: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lead:
    """Two figures and the gap between them: "won 52 to 48, a four-point margin".

    `sides` is one claim where it is a score ("52-48"), else two.
    """

    sides: tuple[Claim, ...]
    lead: Claim
    link: Link = "stated"


@dataclass(frozen=True, slots=True)
class Tally:
    """Votes or results and how many there can be: "a 5-4 ruling by the nine justices".

    `exhaustive` is True where nothing is left out (won, drawn and lost).
    """

    parts: tuple[Claim, ...]
    whole: Claim
    exhaustive: bool = False
    link: Link = "stated"


@dataclass(frozen=True, slots=True)
class Pace:
    """An amount for each unit of time, and what it comes to over a longer or shorter time.

    "$8,000 a month, or $96,000 a year": `rate` for `every` month, `total` for one `unit` year.
    "£5bn over five years, £1bn a year": the total is for the duration `span`, five of the unit.
    Where `one_every`, `rate` is a duration: "one every seven minutes". `priced` amounts may be two
    prices to choose from: who pays for a year at once pays less.
    """

    rate: Claim
    every: str
    total: Claim
    unit: str
    span: Claim | None = None
    one_every: bool = False
    link: Link = "stated"
    bars: tuple[str, ...] = ()
    priced: bool = False


@dataclass(frozen=True, slots=True)
class Mean:
    """An average and what it is of: "ages 19, 22 and 31, an average of 24".

    `data` is the figures of a list, or where `ranged` a range, as one claim or as its two ends;
    `kind` says what the copy calls it. Figures of a list may weigh differently, and unless `whole`
    may not be all.
    """

    mean: Claim
    data: tuple[Claim, ...]
    ranged: bool = False
    whole: bool = True
    kind: Literal["mean", "median", "middle"] = "mean"
    link: Link = "stated"


@dataclass(frozen=True, slots=True)
class Chain:
    """Percents that act one after another, and what they are said to come to.

    Each of `steps` is a rise or a fall as `signs` has it; with `years` the one step is repeated so
    many times. `total` is what they come to, None for "back to where it started". `removed` says
    that the step is a tax or the like that is taken off a price that it was part of.
    """

    steps: tuple[Claim, ...]
    signs: tuple[Direction, ...]
    total: Claim | None = None
    total_sign: Direction | None = None
    years: Claim | None = None
    removed: bool = False
    link: Link = "stated"


@dataclass(frozen=True, slots=True)
class UnitUse:
    """What a measure is used for: "an area of", "a capacity of", so much "each year".

    `claims` begins with the measure; another may be used with it ("from 10MW to 51MW").
    """

    claims: tuple[Claim, ...]
    use: str
    link: Link = "stated"


@dataclass(frozen=True, slots=True)
class SameDigits:
    """Two figures with the same digits and unit, a power of ten apart, that may be one figure."""

    first: Claim
    second: Claim
    times: int
    link: Link = "guessed"


@dataclass(frozen=True, slots=True)
class SameFact:
    """Two figures of the body that may speak of one thing: "a $3.2m grant ... the $2.3m grant".

    `sure`: what is said of both makes them one; otherwise it takes a known slip to hold them
    against one another.
    """

    first: Claim
    second: Claim
    sure: bool
    link: Link = "guessed"


@dataclass(frozen=True, slots=True)
class DatedDay:
    """A weekday and a date given as the same day: "Thursday, 27 June".

    `last` is another that the copy joins to it: "from Sunday, April 12, through Thursday, April 16".
    Each of these is told by itself as well, as `joined`.
    """

    claim: Claim
    last: Claim | None = None
    joined: bool = False


@dataclass(frozen=True, slots=True)
class Namesake:
    """A figure of the body's first sentences that may be meant to be the headline's.

    `echoes` counts the words that stand around both; `noun` says whether they are of one noun, None
    where that is not told; `people` that both count people, by whatever noun. `alone`: its sentence has no other of the kind; `first`: it stands where
    the story first has any. `doubtful` marks a headline on what may come, and a count that words add to.
    """

    claim: Claim
    echoes: int
    noun: bool | None
    alone: bool
    first: bool
    doubtful: bool = False
    people: bool = False


@dataclass(frozen=True, slots=True)
class HeadlineFigure:
    """A figure of the headline or standfirst, and the body's claims that it might come from, in order.

    `rivals` are the headline's other figures of the kind. `pairs` are figures of one sentence that a
    share, a change or a product may be of.
    """

    headline: Claim
    body: tuple[Claim, ...]
    namesakes: tuple[Namesake, ...] = ()
    rivals: tuple[Claim, ...] = ()
    pairs: tuple[tuple[Claim, Claim], ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """An exact figure that may be the same thing as a hedged one.

    `likeness` counts what their clauses share. `apart` is how many sentences later it stands (below
    zero: earlier), `headline` that one of the two is in the headline. `barred` says that the
    words tell the two apart, `again` that the exact figure is given more than once. `also` holds
    the other hedged figures that it may be the same thing as.
    """

    claim: Claim
    likeness: int
    apart: int
    headline: bool = False
    barred: bool = False
    again: bool = False
    also: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True)
class Bound:
    """A hedged figure and the exact ones of the same thing, the likeliest first.

    `mentions` is empty where the bound has two ends of its own ("between 40 and 30").
    """

    hedged: Claim
    mentions: tuple[Mention, ...] = ()
    link: Link = "guessed"


Relation: TypeAlias = "Equivalent | Change | Step | Share | Remainder | Total | Product | Pace | SameDigits | SameFact | UnitUse | Mean | DatedDay | HeadlineFigure | ShareInWords | PercentUse | Split | SampleShare | Lead | Chain | Tally | Bound | Margin | Listing | Elapsed | Ordered | Life | ClockSpan | Past | Ordering | Ranked | Streak"
