"""NC503 age: a person's ages and birth date, which must agree."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from typing import TYPE_CHECKING

from newscheck.checks.check import Check, Context, Example, Judgement
from newscheck.checks.time_points import DATED
from newscheck.checks.verdict import change_to, severity
from newscheck.findings import Severity, Suggestion
from newscheck.interval import Hedge, Tier
from newscheck.moments import Moment, moment_of, year_as_moment
from newscheck.relations.stories import NOW, Life, LifeFact
from newscheck.wording import ordinal

if TYPE_CHECKING:
    from newscheck.claims import Claim
    from newscheck.document import Document

# Copy is printed a few days after what it tells, or filed under a day a little before.
_BEFORE_NOW, _AFTER_NOW = 45, 15


def judge(life: Life, context: Context) -> Judgement | None:
    """Hold two facts of one life to one birth date."""
    first, second = life.first, life.second
    if first.at is not None and second.at is not None and first.at == second.at:
        return _same_time(life)
    document = context.document
    born = _born(first, document)
    other = _born(second, document)
    if born is None or other is None:
        return None
    working = _working(life, document)
    operands = _operands(life)
    if born.first <= other.last and other.first <= born.last:
        confirmed = f"{working}; the copy says {second.claim.text}"
        return Judgement("consistent", operands, working, confirmed=confirmed)
    return _mismatch(life, working, operands, (born, other), document)


def _same_time(life: Life) -> Judgement | None:
    """Two ages of one person at one time."""
    first, second = life.first.claim.figure.number, life.second.claim.figure.number
    if first is None or second is None:
        return None
    hedged = any(f.claim.figure.hedge not in (None, Hedge.NONE) for f in (life.first, life.second))
    gap = abs(first.value - second.value)
    operands = _operands(life)
    if not gap or (gap == 1 and (hedged or life.first.turned != life.second.turned)):
        working = f"{life.first.claim.text} and {life.second.claim.text}"
        return Judgement("consistent", operands, working, confirmed=f"both ages are {first.value}")
    if not life.person or not _one_slip(str(first.value), str(second.value)):
        working = f"{life.first.claim.text} and {life.second.claim.text}; these may be two people"
        return Judgement("undecided", operands, working)
    return Judgement(
        "inconsistent",
        operands,
        f"{life.first.claim.text} is not {life.second.claim.text}",
        severity=severity(Tier.CONTRADICTED, operands, "guessed"),
        message=f"{life.person} is {_age(life.first)} in one place and {_age(life.second)} in another. "
        "Are they the same person, at the same time?",
        span=life.second.claim.span,
        stated=life.second.claim.text,
        expected=life.first.claim.text,
        suggestions=(
            change_to(life.second.claim, Fraction(first.value)),
            change_to(life.first.claim, Fraction(second.value)),
        ),
    )


def _one_slip(first: str, second: str) -> bool:
    """Whether one slip of a finger makes one age the other: a wrong digit, or two swapped.

    Ages that lie apart in any other way are mostly those of two people.
    """
    if len(first) != len(second) or len(first) == 1:
        return False
    return first == second[::-1] or sum(a != b for a, b in zip(first, second, strict=True)) == 1


def _operands(life: Life) -> tuple[Claim, ...]:
    """The claims of both facts, the later age first."""
    found: list[Claim] = []
    for fact in (life.second, life.first):
        for claim in (fact.claim, fact.at.claim if fact.at else None):
            if claim is not None and claim not in found:
                found.append(claim)
    return tuple(found)


def _born(fact: LifeFact, document: Document) -> Moment | None:
    """The days on which somebody was born, by one fact."""
    if fact.at is None:
        when = fact.when or fact.claim.figure.when
        return moment_of(when) if when is not None else None
    then = _when(fact, document)
    number = fact.claim.figure.number
    if then is None or number is None or number.place < 1:
        return None
    age = int(number.value)
    low, high = age, age + 1
    match fact.claim.figure.hedge or Hedge.NONE:
        case Hedge.NEARLY:
            low, high = age - 1, age
        case Hedge.ABOUT:
            low, high = age - 2, age + 3
        case Hedge.MORE_THAN | Hedge.AT_LEAST | Hedge.LESS_THAN | Hedge.AT_MOST:
            return None
        case _:
            pass
    if fact.turned:
        # Somebody who turns 90 this year was born that many years ago, whatever the day.
        return Moment(dt.date(then.first.year - age, 1, 1), dt.date(then.last.year - age, 12, 31))
    return Moment(
        _years_before(then.first, high) + dt.timedelta(days=1), _years_before(then.last, low)
    )


def _when(fact: LifeFact, document: Document) -> Moment | None:
    assert fact.at is not None
    if fact.at.when is not None:
        return moment_of(fact.at.when, document.year)
    if document.date is not None:
        return Moment(document.date, document.date).widened(_BEFORE_NOW, _AFTER_NOW)
    return year_as_moment(document.year).widened(_BEFORE_NOW, _AFTER_NOW) if document.year else None


def _years_before(day: dt.date, years: int) -> dt.date:
    year = max(1, day.year - years)
    return (
        day.replace(year=year, day=min(day.day, 28)) if day.month == 2 else day.replace(year=year)
    )


def _age(fact: LifeFact) -> str:
    number = fact.claim.figure.number
    return str(number.value) if number is not None else fact.claim.text


def _working(life: Life, document: Document) -> str:
    """ "born in 1922, in October 2010: 87 or 88"."""
    first, second = life.first, life.second
    then = _when(second, document) if second.at is not None else None
    born = _born(first, document)
    assert born is not None
    when = _say(second, then)
    if first.at is None and then is not None:
        word = "on" if born.to_the_day else "in"
        said = first.claim.text if first.when is None else str(first.when.year)
        return f"born {word} {said}, {when}: {_ages(born, then)}"
    told = _say(first, _when(first, document) if first.at else None)
    if then is not None:
        return f"{_age(first)} {told}, {when}: {_ages(born, then)}"
    return f"{_age(first)} {told}: born in {_span(born)}"


def _say(fact: LifeFact, then: Moment | None) -> str:
    if fact.at is not None and fact.at.claim is not None:
        when = fact.at.when
        two = when is not None and when != fact.at.claim.figure.when
        return f"in {when.year if two and when else fact.at.claim.text}"
    return f"in {(then.first + (then.last - then.first) / 2).year}" if then else "then"


def _ages(born: Moment, then: Moment) -> str:
    youngest = _full_years(born.last, then.first)
    oldest = _full_years(born.first, then.last)
    if youngest == oldest:
        return str(oldest)
    return f"{youngest} or {oldest}" if oldest - youngest == 1 else f"{youngest} to {oldest}"


def _full_years(born: dt.date, day: dt.date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def _span(moment: Moment) -> str:
    first, last = moment.first.year, moment.last.year
    return (
        str(first)
        if first == last
        else f"{first} or {last}"
        if last - first == 1
        else f"{first} to {last}"
    )


def _mismatch(
    life: Life,
    working: str,
    operands: tuple[Claim, ...],
    births: tuple[Moment, Moment],
    document: Document,
) -> Judgement | None:
    second = life.second
    born, other = births
    apart = max((born.first - other.last).days, (other.first - born.last).days)
    if life.link == "guessed" and apart < _NEEDED_DAYS and life.first.at is not None:
        return Judgement("undecided", operands, working)
    who = life.person or "this person"
    message = f"{working}: the copy says {second.claim.text}."
    if second.at is not None:
        message += f" ({_age(second)} means born in {_span(other)}.)"
    if life.link == "guessed":
        message += f" Are both of {who}?"
    level = severity(Tier.CONTRADICTED, operands, life.link)
    if (
        level is Severity.ERROR
        and NOW in (life.first.at, second.at)
        and document.dated not in DATED
    ):
        level = Severity.WARNING
    return Judgement(
        "inconsistent",
        operands,
        working,
        severity=level,
        message=message,
        span=second.claim.span,
        stated=second.claim.text,
        expected=working.rpartition(": ")[2],
        suggestions=_mends(life, born, other, document),
    )


# Two ages at two times may each be a birthday off.
_NEEDED_DAYS = 200


def _mends(life: Life, born: Moment, other: Moment, document: Document) -> tuple[Suggestion, ...]:
    """The age that the birth gives, and the birth year that the age gives, the nearest of each."""
    mends: list[Suggestion] = []
    claim = life.second.claim
    number = claim.figure.number
    then = _when(life.second, document) if life.second.at is not None else None
    if number is not None and then is not None:
        youngest, oldest = _full_years(born.last, then.first), _full_years(born.first, then.last)
        age = max(youngest, min(oldest, int(number.value)))
        if claim.figure.kind == "ordinal":
            new = ordinal(age)
            mends.append(Suggestion(f"change “{claim.text}” to “{new}”", claim.span, new))
        elif age > 0:
            mends.append(change_to(claim, Fraction(age)))
    when, text = life.first.when or life.first.claim.figure.when, life.first.claim.text
    if life.first.at is None and when is not None and when.year is not None:
        year = max(other.first.year, min(other.last.year, when.year))
        new = text.replace(str(when.year), str(year), 1)
        mends.append(Suggestion(f"change “{text}” to “{new}”", life.first.claim.span, new))
    texts = (claim.text, text)
    return tuple(mend for mend in mends if mend.replacement not in texts)


CHECK = Check(
    code="NC503",
    name="age",
    summary="a person’s ages and birth date, through the story",
    explanation=(
        "Every age with its time (“was 21 in June 1977”, or the day of the article) allows two "
        "birth years, and all that a story says of one person must leave one birth date. A fact "
        "belongs to the name beside it, to the subject of its clause, or to the person last spoken "
        "of; the headline’s person may be told without a name. Ages of a time that is not told, of "
        "relatives and of groups are left alone. Facts that stand in one sentence are an error, "
        "facts apart a question, since two people may share a name."
    ),
    judges=(Life,),
    judge=judge,
    finds=(
        Example(
            "Ann Smith, 45, who was born in 1962, won the seat.", ("45", "1962"), date="2016-06-15"
        ),
        Example(
            "Tom Hale, who was born in March 1945 and died in July 2017, was 71.",
            ("71", "March 1945", "July 2017"),
            date="2017-07-23",
        ),
        Example(
            "Singer Ann Moss Dies at 94\n\nMoss was born in Leeds in 1932, the daughter of a miner.",
            ("94", "1932"),
            Severity.WARNING,
            date="2016-06-15",
        ),
        Example(
            "Bob Ray enlisted in 1940, at age 29. The 96-year-old died on Thursday at home.",
            ("96-year-old", "29", "1940"),
            Severity.WARNING,
            date="2017-11-09",
        ),
        Example(
            "Drummer Cal Dean dies at 55\n\nCal Dean, who played for two bands, has died at the "
            "age of 59.",
            ("55", "59"),
            Severity.WARNING,
        ),
        Example(
            "Oldest Islander Celebrates 114th Birthday\n\nMary Gibb was born on Skye in 1913.",
            ("114th", "1913"),
            Severity.WARNING,
            date="2017-08-18",
        ),
        Example(
            "The singer, who turned 70 last week, was born in 1956.",
            ("70", "1956"),
            Severity.WARNING,
            date="2016-06-15",
        ),
        Example(
            "Flo King, 24, made her debut in 2012 at the age of 17.",
            ("24", "17"),
            date="2024-09-02",
        ),
    ),
    passes=(
        Example("Smith, 27, batted with Jones, 37. The 27-year-old made 50.", date="2025-03-03"),
        Example("Ann Jones, 44, was born in 1980.", date="2025-03-03", verified=True),
        Example("Ann Jones, 45, was born in 1980.", date="2025-03-03", verified=True),
        Example(
            "Tom Hale, who was born in March 1945 and died in July 2017, was 72.",
            date="2017-07-23",
            verified=True,
        ),
        Example(
            "Bob Ray enlisted in 1940, at age 19. The 96-year-old died on Thursday at home.",
            date="2017-11-09",
            verified=True,
        ),
        Example(
            "The attacker, Sam Aden, 20, was freed. He was jailed in 2018 when he was 18.",
            date="2020-02-05",
            verified=True,
        ),
        Example(
            "Pip Toole has died at 81. In 2012, the then-79-year-old left the stage.",
            date="2013-12-15",
            verified=True,
        ),
        Example(
            "Ms Baines was born in 1894. The oldest person is now 114-year-old Kama Chine.",
            date="2009-09-11",
        ),
        Example(
            "She was born in Georgia in 1899. Tally's husband died at age 95.", date="2015-05-23"
        ),
        Example(
            "He had a child at age 96, two years after his first son was born in 2010.",
            date="2012-10-17",
        ),
        Example("Britain's youngest father was 12 when his son was born in 1998."),
        Example(
            "Singer Jay Frank dies aged 49\n\nFrank's death comes after that of co-star Thu Trang, "
            "who died aged 27 in 2001.",
            date="2022-11-20",
        ),
        Example(
            "Born Agnes Boja on August 26, 1910, she was the youngest. By the age of 18, Agnes knew.",
            date="1997-09-20",
        ),
        Example("Liz Holm, 38, wept. She launched the firm after leaving college at age 19."),
        Example("Eve Slate, 33, works nights. Her 14-year-old has to babysit her 3-year-old."),
        Example("Two boys, ages 12 and 13, pushed it. Ann Hedge, 53, was hurt."),
        Example("A zoo shot a 17-year-old gorilla that had grabbed a four-year-old boy."),
        Example("Actor Tom Cole, 50, plays Churchill, who was born in 1874.", date="2018-06-15"),
        Example("Mia, 59, has a son, Rocco, born in 2000.", date="2018-06-15"),
        Example("She is in her 80s and was born in 1950.", date="2016-06-15"),
        Example(
            "The company was born in 1998. Its founder Jim Lee, 45, is rich.", date="2016-06-15"
        ),
        Example("John Lee, 45, and his brother Tim Lee, 50, were born in Hull."),
        Example(
            "Man, 45, Charged in Killing of 3-Year-Old\n\nCarl Webb was born in 1970.",
            date="2015-06-15",
        ),
        Example(
            "Ed Fox joined the club at 16 in 2003. Fox, now 37, will retire in May.",
            date="2024-09-02",
            verified=True,
        ),
        Example(
            "Max Webb, who was 19 at the time of the crash in 2009, is now 34.",
            date="2024-09-02",
            verified=True,
        ),
        Example("Ed Fox, 62, met Flo King in 1980 when she was 20.", date="2024-09-02"),
        Example("She joined at 16 in 2003. Her sister, 47, left.", date="2024-09-02"),
    ),
)
