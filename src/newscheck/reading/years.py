"""The year that the copy is of, where no date line or dateline gives it.

Copy names other years far more often than its own, and leaves its own out as understood. So a year
is taken only where the copy ties it to its own days: "on Sunday, Sept. 1, 2024", "so far in 2024",
"at the 2024 conference, which opened on Sunday". Anything less leaves the year unknown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.reading.dates import MONTHS, WEEKDAYS
from newscheck.sentences import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newscheck.document import Span
    from newscheck.reading.dates import Stated

# The first sentences of a story say what happened and when.
_LEAD = 4
_TIES = ("his year, ", "so far", "o far in", "to date")
_YEAR = regex(r"(?<![\w$£€¥₹.,/-])(?:19|20)\d\d(?![\w%]|[.,]\d|[-–/]\d)")
_WORD = regex(r"[^\W\d_]+|\d+")
_AHEAD = word_set(
    """
    will would shall could may might should by until till through before ahead next expect expects
    expected forecast forecasts plan plans planned planning due target targets targeted project
    projected outlook schedule scheduled slated aim aims aimed propose proposed bid hopes hope set
    upcoming guidance if goal goals
    """
)
_EVENTS = word_set(
    """
    conference summit forum expo exposition fair festival congress convention exhibition awards
    championship championships marathon symposium show meeting assembly season edition
    """
)


def own_year(text: str, sentences: Sequence[Span], dateline: Stated | None) -> int | None:
    """The latest year that the copy names as its own, or None.

    `sentences` are those of the story's body; `dateline` holds a month and a day without a year.
    """
    lead = sentences[:_LEAD]
    rest = sentences[_LEAD:] if any(cue in text for cue in _TIES) else ()
    own = max(
        (
            year
            for number, span in enumerate((*lead, *rest))
            for year in _own_years(text, span, dateline, lead=number < _LEAD)
        ),
        default=None,
    )
    if own is None:
        return None
    # A later year of which the copy does not speak as of the future gives the lie to it.
    named = {int(found[0]) for span in sentences for found in _YEAR.finditer(text, *_ends(span))}
    if any(year > own for year in named) and any(
        int(found[0]) > own
        for span in sentences
        for found in _YEAR.finditer(text, *_ends(span))
        if not _looks_ahead(_words(text, span))
    ):
        return None
    return own


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _words(text: str, span: Span) -> list[tuple[str, int]]:
    return [(w[0].lower(), w.start()) for w in _WORD.finditer(text, span.start, span.end)]


def _looks_ahead(words: list[tuple[str, int]]) -> bool:
    return not _AHEAD.isdisjoint(word for word, _ in words)


def _own_years(text: str, span: Span, dateline: Stated | None, *, lead: bool) -> list[int]:
    """The years that one sentence names as the copy's own."""
    places = [found.start() for found in _YEAR.finditer(text, span.start, span.end)]
    if not places:
        return []
    words = _words(text, span)
    if _looks_ahead(words):
        return []
    return [
        int(text[place : place + 4])
        for place in places
        if _is_own(words, place, dateline, lead=lead)
    ]


def _is_own(
    words: list[tuple[str, int]], place: int, dateline: Stated | None, *, lead: bool
) -> bool:
    at = next(i for i, (_, start) in enumerate(words) if start == place)
    before = [word for word, _ in words[max(0, at - 5) : at]]
    after = [word for word, _ in words[at + 1 : at + 7]]
    if before[-2:] == ["this", "year"] or before[-3:] == ["so", "far", "in"]:
        return True
    if after[:2] == ["so", "far"] or after[:2] == ["to", "date"]:
        return True
    if not lead:
        return False
    if _is_full_date(before):
        return any(word in WEEKDAYS for word in before) or _near(before, dateline)
    event = any(word in _EVENTS for word in after)
    return (
        event and before[-1:] != ["in"] and _has_day(words, at, dateline, season="season" in after)
    )


def _is_full_date(before: list[str]) -> bool:
    """Whether a month and a day stand before the year."""
    last = before[-3:]
    return any(word in MONTHS for word in last) and any(
        word.isdigit() and len(word) <= 2 for word in last
    )


def _near(before: list[str], dateline: Stated | None) -> bool:
    """Whether the month and day before the year fall within a month before the dateline's."""
    if dateline is None or dateline.month is None or dateline.day is None:
        return False
    month = next(MONTHS[word] for word in reversed(before) if word in MONTHS)
    day = next(int(word) for word in reversed(before) if word.isdigit() and len(word) <= 2)
    return 0 <= (dateline.month - month) * 30 + dateline.day - day <= 31


def _has_day(
    words: list[tuple[str, int]], at: int, dateline: Stated | None, *, season: bool
) -> bool:
    """Whether the sentence also names a weekday or a day of the year, without a year of its own.

    A season that runs over New Year keeps the old year's name, so one of the first months does not
    tell.
    """
    months = [MONTHS[word] for word, _ in words if word in MONTHS and word != "may"]
    if dateline is not None and dateline.month is not None:
        months.append(dateline.month)
    if season and (not months or min(months) <= 3):
        return False
    return any(word in WEEKDAYS and len(word) > 3 for word, _ in words) or bool(months)
