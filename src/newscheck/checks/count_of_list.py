"""NC205 count-of-list: a stated count against the items that are listed for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.checks.check import Check, Context, Example, Judgement
from newscheck.checks.verdict import change_to, reading, severity
from newscheck.findings import Severity
from newscheck.interval import Tier
from newscheck.relations.stories import Listing

if TYPE_CHECKING:
    from fractions import Fraction

# Items shown in a working before the rest are left out.
_SHOWN = 12


def judge(listing: Listing, context: Context) -> Judgement | None:
    """Hold the count to the number of items."""
    stated = reading(listing.count)
    if stated is None:
        return None
    operands = (listing.count,)
    shown = "; ".join(listing.items[:_SHOWN]) + (" …" if len(listing.items) > _SHOWN else "")
    many = _many(listing)
    working = f"{shown}: {many}"
    if listing.fewest <= stated.point <= listing.most:
        confirmed = f"{listing.count.text} stated, {many} listed"
        return Judgement("consistent", operands, working, span=listing.span, confirmed=confirmed)
    if not listing.whole and stated.point > listing.most:
        return Judgement("undecided", operands, f"{working}; the list may not name all")
    return _mismatch(listing, working, stated.point)


def _many(listing: Listing) -> str:
    if listing.fewest == listing.most:
        return str(listing.most)
    link = "or" if listing.most - listing.fewest == 1 else "to"
    return f"{listing.fewest} {link} {listing.most}"


def _mismatch(listing: Listing, working: str, stated: Fraction) -> Judgement:
    count = listing.count
    many = _many(listing)
    message = f"“{count.text}” is followed by a list of {many}: {working.rpartition(':')[0]}."
    if listing.link == "guessed":
        message += " Is one of them two, or no item?"
    counted = listing.most if stated > listing.most else listing.fewest
    return Judgement(
        "inconsistent",
        (count,),
        working,
        severity=severity(Tier.CONTRADICTED, (count,), listing.link),
        message=message,
        span=count.span,
        stated=count.text,
        expected=many,
        suggestions=(change_to(count, _fraction(counted)),),
    )


def _fraction(value: int) -> Fraction:
    from fractions import Fraction

    return Fraction(value)


CHECK = Check(
    code="NC205",
    name="count-of-list",
    summary="a stated count against the items that are listed for it",
    explanation=(
        "A count that the copy itself spells out, between dashes, after a colon or in bullets, is "
        "held to the number of items, and so are names behind “are” and “named as”, and points told off as “First, ...”. Lists that name only some (“including”, “such as”), items "
        "that may be two or only say who somebody is, and places that say where another is are "
        "left alone; an “and” that may stand inside a name counts either way. Lists of plain words "
        "and lists between commas are a question."
    ),
    judges=(Listing,),
    judge=judge,
    finds=(
        Example(
            "Prices rose in six states - Ohio, Iowa, Utah, Maine and Idaho - where stocks are low.",
            ("six",),
        ),
        Example(
            "Just three rivers—the Wye, the Usk, the Dee and the Taff—burst their banks.",
            ("three",),
        ),
        Example("She speaks two languages: Welsh, Breton and Cornish.", ("two",)),
        Example("It will visit four islands: Skye, Mull and Jura.", ("four",)),
        Example(
            "The plan has four priorities: education, crime and economic development.",
            ("four",),
            Severity.WARNING,
        ),
        Example(
            "He leaves two sons, Wyatt, Zachary and Cole, from his first marriage.",
            ("two",),
            Severity.WARNING,
        ),
        Example(
            "The chancellor set out three new taxes:\n\n• A levy on land\n• A duty on salt\n"
            "• A tax on hats\n• A fee for bins\n",
            ("three",),
        ),
        Example(
            "Prices rose.\n\nThe plan has four parts:\n\n1. Roads\n2. Rail\n3. Canals\n",
            ("four",),
        ),
        Example(
            "Police named the five victims as Ann Lee, Bob Moss, Cal Day and Deb Hart.",
            ("five",),
            Severity.WARNING,
        ),
        Example("The four finalists are Alder, Brill and Corus.", ("four",), Severity.WARNING),
        Example(
            "The group has three brands, Alder, Brill, Corus and Dole.",
            ("three",),
            Severity.WARNING,
        ),
        Example(
            "There are three reasons: cost, time, space and noise.", ("three",), Severity.WARNING
        ),
        Example(
            "It must answer three questions. First, who knew. Second, when. Third, why. Fourth, who paid.",
            ("three",),
            Severity.WARNING,
        ),
    ),
    passes=(
        Example(
            "Prices rose in five states - Ohio, Iowa, Utah, Maine and Idaho - where stocks are low.",
            verified=True,
        ),
        Example("Its three rivals: Alder, Brill & Moss and Corus.", verified=True),
        Example("She has four daughters, Nadine, Beth, Ann and Toni, and a son.", verified=True),
        Example("Three of her aides – Jane, Carol and Annie Farr – spoke.", verified=True),
        Example("The plan has three priorities: education, crime and growth.", verified=True),
        Example(
            "Of the 12 seats, four - Ely, Diss, Holt and Wells - changed hands.", verified=True
        ),
        Example("It has four sites: one in Leeds, two in Hull and one in York."),
        Example("The plan has three priorities, including education and crime."),
        Example("Two states – Bosnia and Herzegovina and Serbia – agreed.", verified=True),
        Example("Five allied countries – Poland, Finland and the three Baltic states – have left."),
        Example(
            "Two new peers take their seats: Labour's Fay Moss, Mayor of Ely, and Max Hind, a donor."
        ),
        Example("Two firms, Smith, Jones and Brown and Day, Hall and Co, merged."),
        Example(
            "It opened shops in three cities: Austin, Texas, Denver, Colorado, and Boise, Idaho."
        ),
        Example("The two companies said: “Alder, Brill and Corus will merge.”"),
        Example("Six states (five named) - Ohio, Iowa and others - have joined."),
        Example("Among the 12 stores in its main districts - Soho, Camden and Hackney - two shut."),
        Example("Larsson's partner of 30 years, Eva Moss, and his brother disagree."),
        Example("Two reasons: he was tired and hungry, and it was late."),
        Example(
            "Some of the 10 measures:\n\n• A levy on land\n• A duty on salt\n• A tax on hats\n"
        ),
        Example("The three finalists are Alder, Brill and Corus.", verified=True),
        Example(
            "The five dead were named as Ann Lee, 34; Bob Moss, 12; Cal Day, 9; Deb Hart, 60; and Ed Fox, 41.",
            verified=True,
        ),
        Example("Police named two of the five victims as Ann Lee and Bob Moss."),
        Example("The three finalists are from Leeds, Hull, York and Ely."),
        Example("The two ministers, Ann Lee and Bob Moss, met their guests, Cal Day and Deb Hart."),
        Example(
            "The four winners were Ann Lee, of Leeds, Bob Moss, of Hull, and Cal Day, of York."
        ),
        Example("It will open in two towns, Ely, Cambridgeshire, and Diss."),
        Example("It raised three points. First, the cost. Second, the time. Finally, the noise."),
    ),
)
