"""The dateline that opens a paragraph: "YIBIN, China, Sept. 2 (Wire) —".

Read token by token: a place, a date, an agency, in any order, and the dash that ends it. What is
not surely a dateline is left to the sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.values import dataclass

if TYPE_CHECKING:
    import re

from newscheck.reading.dates import MONTHS, WEEKDAYS, Stated
from newscheck.sentences import word_set

_HEAD = 160
_TOKEN = regex(r"[^\W\d_](?:[\w'’&]|\.(?=\w))*\.?|\d+|-+|[—–_]|\S")
_DASHES = frozenset(("-", "--", "---", "—", "–", "_"))
_PLACE_LINKS = word_set(
    """
    of de la le el del du and upon on the da do dos san al
    """
)
_NOT_PLACES = word_set(
    """
    on in by since the at from for a an it he she they we i as after before when while if until
    this that
    """
)
_WIRES = word_set(
    """
    ap afp pti ani ians uni upi cnn reuters xinhua dpa efe bernama kyodo yonhap tass wam anadolu
    bloomberg nan bbc cna rna spa qna
    """
)
_TIME_WORDS = word_set(
    """
    am pm a.m. p.m. am. est edt et gmt bst utc pt pst pdt ct mt ist us eastern
    """
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where the dateline ends and the sentence begins, and the date it states."""

    end: int
    stated: Stated | None


class _Scan:
    """The tokens of a paragraph's head, and what has been read of them so far."""

    def __init__(self, tokens: list[re.Match[str]]) -> None:
        self.tokens = tokens
        self.at = 0  # the token that is read next
        self.place = 0  # words of the place
        self.capitals = False  # whether the place is in capitals
        self.stated: Stated | None = None
        self.agency: str | None = None
        self.end: int | None = None  # where the dateline may end, as far as is known


def read_dateline(text: str, start: int, end: int, *, first: bool) -> Dateline | None:
    """The dateline at the start of a paragraph. `first`: it is the story's first paragraph."""
    if not _may_be(text[start : start + 60]):
        return None
    scan = _Scan(list(_TOKEN.finditer(text, start, min(end, start + _HEAD))))
    while scan.at < len(scan.tokens):
        if not (
            _read_date(scan)
            or _read_agency(text, scan, first)
            or _read_end(scan, first)
            or _read_place(scan)
        ):
            break
    if scan.end is None:
        return None
    follows = scan.end
    while follows < end and text[follows].isspace():
        follows += 1
    if follows >= end or text[follows].islower():
        return None
    return Dateline(follows, scan.stated)


def _may_be(head: str) -> bool:
    """A glance: capitals, a bracket, a slash or a figure near the start, or it is no dateline."""
    if head[:3].isupper() or "(" in head or "/" in head:
        return True
    return any(map(str.isdigit, head))


def _word(scan: _Scan, ahead: int = 0) -> str:
    at = scan.at + ahead
    return scan.tokens[at][0] if at < len(scan.tokens) else ""


def _read_place(scan: _Scan) -> bool:
    """One word or comma of the place; places come first and are at most eight words."""
    word = _word(scan)
    if scan.end is not None or scan.agency is not None or scan.stated is not None:
        if word in ",|":
            scan.at += 1
            return True
        return False
    if word in (",", "/", "|") or (scan.place and word.lower() in _PLACE_LINKS):
        scan.at += 1
        return scan.place > 0
    if not word[0].isupper() or scan.place >= 8:
        return False
    if scan.place == 0:
        if word.lower() in _NOT_PLACES:
            return False
        scan.capitals = word.isupper() and len(word) > 2
    scan.place += 1
    scan.at += 1
    return True


def _read_date(scan: _Scan) -> bool:
    """ "Sept. 2", "2 September 2024", "Monday, Sept. 2, 2024", with a time of day after it."""
    at = scan.at
    weekday = WEEKDAYS.get(_word(scan).lower().rstrip("."))
    ahead = 0
    if weekday is not None:
        ahead = 2 if _word(scan, 1) == "," else 1
    first, second = _word(scan, ahead), _word(scan, ahead + 1)
    month = MONTHS.get(first.lower().rstrip("."))
    day = second
    if month is None:
        month, day = MONTHS.get(second.lower().rstrip(".")), first
    if month is None or not (day.isdigit() and len(day) <= 2):
        return False
    ahead += 2
    if _word(scan, ahead) in ("st", "nd", "rd", "th"):
        ahead += 1
    year_at = ahead + (_word(scan, ahead) == ",")
    year = _word(scan, year_at)
    known = None
    if len(year) == 4 and year.isdigit() and "1600" <= year <= "2199":
        known, ahead = int(year), year_at + 1
    # A date that nothing closes belongs to the sentence: "PARIS — May 8, 1945, was the day".
    if scan.end is not None and not _closes(scan, at + ahead):
        return False
    if scan.stated is None or known is not None:
        scan.stated = Stated(month, int(day), known, weekday)
    scan.at = at + ahead
    _skip_time(scan)
    return True


def _closes(scan: _Scan, at: int) -> bool:
    """Whether a dash or an agency comes within the next few tokens."""
    return any(token[0] in _DASHES or token[0] in "(/" for token in scan.tokens[at : at + 8])


def _skip_time(scan: _Scan) -> None:
    while _word(scan) in ("@", ":", "/") or (
        _word(scan).isdigit() or _word(scan).lower() in _TIME_WORDS
    ):
        if _word(scan) in (":", "/") and not _word(scan, 1)[:1].isalnum():
            return
        if _word(scan) == "/" and _word(scan, 1).lower() not in _TIME_WORDS:
            return
        if _word(scan) == ":" and not _word(scan, 1).isdigit():
            return
        scan.at += 1


def _read_agency(text: str, scan: _Scan, first: bool) -> bool:
    """ "(Reuters)" or "/PRNewswire/"; without a dash after it only where it is sure."""
    opener = _word(scan)
    if opener not in ("(", "/") or scan.agency is not None:
        return False
    closer = ")" if opener == "(" else "/"
    begin = scan.tokens[scan.at].end()
    close = next(
        (
            i
            for i in range(scan.at + 1, min(len(scan.tokens), scan.at + 10))
            if scan.tokens[i][0] == closer
        ),
        None,
    )
    if close is None:
        return False
    agency = text[begin : scan.tokens[close].start()].strip()
    if not agency or len(agency) > 40:
        return False
    scan.agency = agency
    scan.at = close + 1
    known = agency.lower() in _WIRES or "wire" in agency.lower()
    dated = scan.stated is not None
    if dated or (known and (scan.capitals or (first and not scan.place))):
        scan.end = scan.tokens[close].end()
    return True


def _read_end(scan: _Scan, first: bool) -> bool:
    """The dash, or the colon of "NEW DELHI: ", that ends a dateline."""
    mark = _word(scan)
    token = scan.tokens[scan.at]
    if mark == ":" and first and scan.capitals and scan.agency is None:
        words = [t[0] for t in scan.tokens[: scan.at]]
        if len(words) <= 3 and all(word.isupper() for word in words if word != ","):
            scan.end = token.end()
            scan.at = len(scan.tokens)
            return True
        return False
    if mark == ":" and scan.agency is not None and scan.stated is not None:
        scan.end = token.end()
        scan.at = len(scan.tokens)
        return True
    if mark not in _DASHES:
        return False
    if mark == "-" and token.end() < token.endpos and not _spaced(token):
        return False
    sure = scan.capitals or scan.agency is not None or scan.stated is not None
    if not sure or not (scan.place or scan.agency or scan.stated):
        return False
    scan.end = token.end()
    scan.at += 1
    return True


def _spaced(token: re.Match[str]) -> bool:
    after = token.string[token.end() : token.end() + 1]
    return after.isspace() or after == "("
