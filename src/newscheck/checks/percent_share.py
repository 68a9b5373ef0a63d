"""NC103 percent-share: x of n against the percent that is printed beside it."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from newscheck.checks.check import Check, Context, Example, Judgement
from newscheck.checks.verdict import bounded, change_to, last_place, reading, severity
from newscheck.findings import Severity
from newscheck.interval import Tier, compare, percent_of
from newscheck.relations.relation import Share
from newscheck.wording import percent, said

if TYPE_CHECKING:
    from newscheck.interval import Reading

# How many points the weighting of a poll's answers may make.
_WEIGHTED = 4


def judge(share: Share, context: Context) -> Judgement | None:
    """Hold 100 * part / whole to the stated percent; without one, the part to the whole."""
    if share.rate:
        return None
    part, whole = reading(share.part, share.whole), reading(share.whole, share.part)
    if part is None or whole is None or whole.point <= 0:
        return None
    stated = share.share
    if stated is None or stated.figure.kind != "percent":
        return _part_in_whole(share, part, whole)
    claimed = reading(stated)
    operands = (stated, share.part, share.whole)
    if claimed is None:
        return None
    if not (bounded(share.part) and bounded(share.whole)) or whole.wide.low <= 0:
        return Judgement("undecided", operands, "a part or whole without an upper or lower bound")
    worked = percent_of(part, whole)
    working = f"{share.part.text} / {share.whole.text} = {percent(worked.point)}"
    tier = compare(worked, claimed, last_place(stated))
    if tier in (Tier.OK, Tier.LOOSE):
        confirmed = f"{share.part.text} of {share.whole.text} is {percent(worked.point)}; the copy says {said(stated, context.document)}"
        return Judgement("consistent", operands, working, confirmed=confirmed)
    if share.weighted and abs(worked.point - claimed.point) <= _WEIGHTED:
        return Judgement("undecided", operands, f"{working}; the answers may be weighted")
    assert stated.figure.number and share.whole.figure.number
    other = Fraction(stated.figure.number.value) / 100 * Fraction(share.whole.figure.number.value)
    return Judgement(
        "inconsistent",
        operands,
        working,
        severity=severity(tier, operands, share.link),
        message=f"{share.part.text} of {share.whole.text} is {percent(worked.point)}, not “{said(stated, context.document)}”. "
        + (
            "Check which group the percent describes."
            if share.link == "stated"
            else "Is it of that?"
        ),
        span=stated.span,
        stated=stated.text,
        expected=percent(worked.point),
        suggestions=(change_to(stated, worked.point), change_to(share.part, other)),
    )


def _part_in_whole(share: Share, part: Reading, whole: Reading) -> Judgement | None:
    if share.part.figure.kind not in {"count", "number"}:
        return None
    operands = (share.part, share.whole)
    if part.point <= whole.point:
        working = (
            f"{share.part.text} is {percent(percent_of(part, whole).point)} of {share.whole.text}"
        )
        confirmed = (
            f"{share.part.text} of {share.whole.text} ({percent(percent_of(part, whole).point)})"
        )
        return Judgement("consistent", operands, working, confirmed=confirmed)
    if part.point <= whole.wide.high:
        return Judgement(
            "undecided", operands, f"{share.part.text} may or may not exceed {share.whole.text}"
        )
    return Judgement(
        "inconsistent",
        operands,
        f"{share.part.text} is more than {share.whole.text}",
        severity=severity(Tier.CONTRADICTED, operands, share.link),
        message=f"“{share.part.text}” cannot be a part of “{share.whole.text}”: it is more.",
        span=share.part.span,
        stated=share.part.text,
        expected=f"at most {share.whole.text}",
    )


CHECK = Check(
    code="NC103",
    name="percent-share",
    summary="x of n against the percent printed beside it",
    explanation=(
        "Where a part and its whole are given with the percent that the one is of the other, the "
        "percent is worked out. Without a percent, a part that is larger than its whole is found."
    ),
    judges=(Share,),
    judge=judge,
    finds=(
        Example(
            "Some 1,500 people work at the plant. Of these, 600, or 30%, are on short contracts.",
            (
                "30%",
                "600",
                "1,500",
            ),
            Severity.WARNING,
        ),
        Example(
            "The trust needs £64,000 and has so far raised £41,600, or 75% of its target.",
            ("75%", "£41,600", "£64,000"),
            Severity.WARNING,
        ),
        Example(
            "The army has cleared 18 of the 24 km of road, or 85 percent.",
            ("85 percent", "18", "24 km"),
        ),
        Example(
            "In all 120 of the 480 members, or 30 percent, voted no.", ("30 percent", "120", "480")
        ),
        Example("Of 137 projects, 133 (87%) were finished.", ("87%", "133", "137")),
        Example("Some 45 percent, 36 out of 120, said no.", ("45 percent", "36", "120")),
        Example("Nine of the 39 deputies (32%) stayed away.", ("32%", "Nine", "39")),
        Example("Only 13 of the 12 jurors agreed.", ("13", "12")),
        Example(
            "It holds 2.3 million shares, or about 78% of the 2.4 million outstanding.",
            ("78%", "2.3 million", "2.4 million"),
        ),
        Example(
            "Out of 5,000 applications, 1,250 were turned down, a rejection rate of 52 per cent.",
            ("52 per cent", "1,250", "5,000"),
        ),
        Example(
            "He has made 44 of 55 free throws this season, an 88 percent rate.",
            ("88 percent", "44", "55"),
        ),
        Example(
            "A total of 648 pupils out of 720 passed, taking the pass percentage to 98 per cent.",
            ("98 per cent", "648", "720"),
        ),
        Example(
            "The study enrolled 2,400 adults; of these, 600 (52%) were smokers.",
            ("52%", "600", "2,400"),
        ),
        Example(
            "It employs 1,500 people, 600 of whom, or 14 per cent, work in Leeds.",
            ("14 per cent", "600", "1,500"),
        ),
        Example("Among the 400 homes inspected, 140 (53%) had lead pipes.", ("53%", "140", "400")),
        Example(
            "The tax brings in $90 million of the city's $600 million budget, or 51 percent.",
            ("51 percent", "$90 million", "$600 million"),
        ),
        Example("Of 84 councillors, 63 voted for the merger: 57%.", ("57%", "63", "84")),
        Example(
            "The vaccine group had 12 infections among 240 volunteers (15%).", ("15%", "12", "240")
        ),
        Example(
            "Officials counted 45 dead turtles among the 300 on the beach (51%).",
            ("51%", "45", "300"),
        ),
        Example(
            "The survey covered 1,250 schools.\n\nHeads were asked about heating.\n\nSome 750 schools (60%) "
            "had switched off boilers.\n\nAnother 250 schools (35%) had closed rooms.",
            ("35%", "250", "1,250"),
            Severity.WARNING,
        ),
    ),
    passes=(
        Example("With 63 votes for and 27 against, 70 per cent of the 90 members backed it."),
        Example(
            "Some 412 of 533 responses were against, 77%, including a petition of 1,240 names."
        ),
        Example("Police charged 796 people, 74 of them under 18, of whom 29 have been sentenced."),
        Example(
            "Some 1,500 people work at the plant. Of these, 600, or 40%, are on short contracts.",
            verified=True,
        ),
        Example(
            "The council owns 400 flats and leases 200. It says 60 of them, or 10 per cent, are empty."
        ),
        Example(
            "The drug cut the risk of relapse by 42%, with 14 of 210 patients relapsing in six months."
        ),
        Example("House prices fell in June to £284,000, and are 2% below the peak of £291,000."),
        Example(
            "The trust needs £64,000 and has so far raised £41,600, or 65% of its target.",
            verified=True,
        ),
        Example(
            "The firm cut 240 jobs from a workforce of 1,600, or 15% of its staff.", verified=True
        ),
        Example("The army has cleared 18 of the 24 km of road, or 75 percent.", verified=True),
        Example(
            "It employs 1,600 in the north, and the 240 posts to go in the south are 30% of the total there."
        ),
        Example("In all 120 of the 480 members, or 25 percent, voted no.", verified=True),
        Example("Of 137 projects, 133 (97%) were finished.", verified=True),
        Example("Some 30 percent, 36 out of 120, said no.", verified=True),
        Example("Of 1,000 people surveyed, 620 had jobs; 40% of those worked from home."),
        Example("The jail, built for 400, holds 520, or 130% of capacity."),
        Example("Turnout was 61%, with 2.1 million votes cast."),
        Example("He won two of the last 14 races."),
        Example("One of the 12 jurors wept; 30% of the press had left by then."),
        Example("The fund, worth $4bn, gave $4m."),
        Example(
            "Respondents could choose more than one: 61% named cost, 48% time and 30% distance."
        ),
        Example(
            "Polling stations said 3,600 of 8,000 voters had cast ballots, a turnout of 45%.",
            verified=True,
        ),
        Example(
            "The survey of 1,200 teachers found 840 (70%) had thought of leaving.", verified=True
        ),
        Example("In a poll of 1,006 adults, 412 (39%) backed the plan."),
        Example("Police held 15 of the 40 marchers; 80% of them were students."),
        Example("In 12 of the 50 states, more than 60% of adults are overweight."),
        Example("Officers searched 40 people in 12 cities, five of them women (42%)."),
        Example("The team won 20 of its 30 games, 60% of its home games among them."),
        Example("They surveyed 500 of the 2,000 members; 70% were happy."),
        Example(
            "The survey covered 1,250 schools.\n\nHeads were asked about heating.\n\nSome 750 schools (60%) "
            "had switched off boilers.\n\nAnother 250 schools (20%) had closed rooms.",
            verified=True,
        ),
        Example("The council has 480 members.\n\nA total of 120 members, or 45%, are new."),
        Example(
            "There are 1,250 schools. Some 750 schools (60%) are old. Of those in towns, 250 schools (35%) shut."
        ),
        Example(
            "There are 200 shops in Ely. Some 40 shops (20%) closed. In the next town, 60 shops (50%) closed."
        ),
    ),
)
