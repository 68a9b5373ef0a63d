"""What a draft says of itself at its head: YAML between ---, TOML between +++, pandoc's % lines.

Of YAML only what heads of drafts hold is read, a key and a value a line, and nothing of it is run or
resolved: what cannot be read so is passed over. This room does not know the draft's text.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.reading.stamps import date_of
from newscheck.values import dataclass

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping

# (start, end, what is meant where that is not what is written)
Part = tuple[int, int, str | None]

_TITLES = ("title", "headline")
# The surest first; what is said of the last change comes last.
_DATES = (
    *("date", "published", "publishdate", "publish_date", "pubdate", "pub_date", "published_at"),
    *("datepublished", "date_published", "published_time", "publicationdate", "publication_date"),
    *("created", "datecreated", "created_at", "lastmod", "updated", "updated_at", "modified"),
)
_LONGEST = 100_000
_YAML_END = regex(r"(?<![^\r\n])(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|\Z)")
_TOML_END = regex(r"(?<![^\r\n])\+\+\+[ \t]*(?:\r\n|\r|\n|\Z)")
_LINE = regex(r"([^\r\n]*)(?:\r\n|\r|\n|\Z)")
_KEY = regex(r"""(["']?)([A-Za-z][\w.-]{0,60}+)\1[ \t]*:(?:[ \t]+|$)""")
_TOML_TITLE = regex(
    r"""(?<![^\r\n])title[ \t]*=[ \t]*(["'])(?!\1\1)([^\r\n]*?)\1[ \t]*(?:#[^\r\n]*)?(?![^\r\n])"""
)
_COMMENT = regex(r"[ \t]#.*$")
_ESCAPES = {"n": " ", "t": " ", "r": " ", "/": "/", '"': '"', "\\": "\\"}
_HEX = {"x": 2, "u": 4, "U": 8}


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The headline as places in the file, the day, and where the draft itself begins.

    `title` is the headline where the file has it in a way that no place in the file stands for.
    """

    end: int = 0
    parts: tuple[Part, ...] = ()
    title: str | None = None
    date: dt.date | None = None


def front_matter_of(source: str) -> FrontMatter:
    """What stands at the head of a draft; all of it is draft where nothing does."""
    if source.startswith("---"):
        return _yaml(source)
    if source.startswith("+++"):
        return _toml(source)
    return _pandoc(source) if source.startswith("% ") else FrontMatter()


def _frame(source: str, end: re.Pattern[str]) -> tuple[int, int, int] | None:
    """Where the head begins and ends between its lines, and where the draft begins."""
    first = _LINE.match(source)
    assert first, "the pattern takes any text"
    if first[1].rstrip() not in ("---", "+++"):
        return None
    close = end.search(source, first.end(), first.end() + _LONGEST)
    return None if close is None else (first.end(), close.start(), close.end())


def _yaml(source: str) -> FrontMatter:
    frame = _frame(source, _YAML_END)
    if frame is None:
        return FrontMatter()
    start, end, draft = frame
    values = _values(source, start, end)
    if not values and source[start:end].strip():
        return FrontMatter()  # a rule drawn over a draft, and another one below
    dates = (values[key] for key in _DATES if key in values)
    date = next((d for parts in dates if (d := date_of(_meant(source, parts)))), None)
    title = next((values[key] for key in _TITLES if values.get(key)), ())
    return FrontMatter(draft, title, None, date)


def _values(source: str, start: int, end: int) -> Mapping[str, tuple[Part, ...]]:
    """The values of the keys that are not inside others, the first of a key."""
    found: dict[str, tuple[Part, ...]] = {}
    key, lines = "", []  # type: str, list[tuple[int, int]]
    for begin, past in (*_lines(source, start, end), (end, end)):
        line = source[begin:past]
        if begin < end and (not line.strip() or line[0] in " \t"):
            lines.append((begin, past))
            continue
        if key:
            found.setdefault(key, tuple(_scalar(source, lines)))
        match = _KEY.match(line)
        key = match[2].lower() if match else ""
        lines = [(begin + match.end(), past)] if match else []
    return found


def _lines(source: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end:
        found = _LINE.match(source, start)
        assert found, "the pattern takes any text"
        yield found.span(1)
        start = max(found.end(), start + 1)


def _scalar(source: str, lines: list[tuple[int, int]]) -> Iterator[Part]:
    """The words of a value, which may go on over several lines."""
    stripped = [span for span in (_stripped(source, *span) for span in lines) if span[0] < span[1]]
    if not stripped:
        return
    first = source[slice(*stripped[0])]
    if first[0] in "|>" and len(first) <= 3:
        stripped = stripped[1:]
    elif first[0] in "\"'":
        yield from _quoted(source, stripped[0][0], stripped[-1][1])
        return
    elif first[0] in "[{&*!":
        return
    before = None
    for start, end in stripped:
        if before is not None:
            yield before, start, " "
        comment = _COMMENT.search(source[start:end])
        before = start + comment.start() if comment else end
        yield start, before, None


def _stripped(source: str, start: int, end: int) -> tuple[int, int]:
    while start < end and source[start] in " \t":
        start += 1
    while end > start and source[end - 1] in " \t":
        end -= 1
    return start, end


def _quoted(source: str, start: int, end: int) -> Iterator[Part]:
    """The words between quotes, with what is escaped among them."""
    quote, at = source[start], start + 1
    begin = at
    while at < end:
        here = source[at]
        if here == quote == "'" and source[at + 1 : at + 2] == "'":
            yield from ((begin, at, None), (at, at + 2, "'"))
            begin = at = at + 2
        elif here == quote:
            yield begin, at, None
            return
        elif here == "\\" and quote == '"':
            width, meant = _escaped(source, at)
            yield from ((begin, at, None), (at, at + width, meant))
            begin = at = at + width
        else:
            at += 1


def _escaped(source: str, at: int) -> tuple[int, str]:
    letter = source[at + 1 : at + 2]
    if letter in _HEX:
        digits = source[at + 2 : at + 2 + _HEX[letter]]
        try:
            return 2 + len(digits), chr(int(digits, 16))
        except ValueError:
            return 2, letter
    return 2, _ESCAPES.get(letter, letter)


def _meant(source: str, parts: tuple[Part, ...]) -> str:
    return "".join(source[start:end] if said is None else said for start, end, said in parts)


def _toml(source: str) -> FrontMatter:
    import tomllib

    frame = _frame(source, _TOML_END)
    if frame is None:
        return FrontMatter()
    start, end, draft = frame
    try:
        values = tomllib.loads(source[start:end].replace("\r\n", "\n").replace("\r", "\n"))
    except (tomllib.TOMLDecodeError, RecursionError):
        return FrontMatter(draft)
    low = {key.lower(): value for key, value in values.items()}
    title = low.get("title")
    stamps = (low[key] for key in _DATES if key in low)
    date = next((d for stamp in stamps if (d := _toml_date(stamp))), None)
    if not isinstance(title, str):
        return FrontMatter(draft, date=date)
    found = _TOML_TITLE.search(source, start, end)
    if found is not None and found[2] == title:
        return FrontMatter(draft, ((found.start(2), found.end(2), None),), None, date)
    return FrontMatter(draft, (), " ".join(title.split()), date)


def _toml_date(value: object) -> dt.date | None:
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    return date_of(value) if isinstance(value, str) else None


def _pandoc(source: str) -> FrontMatter:
    """Up to three lines: the title, the authors, the date."""
    spans: list[tuple[int, int]] = []
    at = 0
    while len(spans) < 3 and source.startswith("%", at):
        line = _LINE.match(source, at)
        assert line, "the pattern takes any text"
        spans.append(_stripped(source, at + 1, line.end(1)))
        at = line.end()
    date = date_of(source[slice(*spans[2])]) if len(spans) > 2 else None
    return FrontMatter(at, ((*spans[0], None),), None, date)
