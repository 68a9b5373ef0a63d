"""From lines to the pieces of a page: paragraphs, list items and rows of tables.

Three ways of laying out copy are told apart here: paragraphs between blank lines, one paragraph a
line, and text that was broken at a fixed width, whose lines are put together again. This room knows
no titles, no furniture and no dates.
"""

from __future__ import annotations

from itertools import islice, pairwise
from typing import Literal

from newscheck.patterns import regex
from newscheck.values import dataclass, replace

# A heading is known as one only where the markup says so.
PieceKind = Literal["text", "heading", "item", "row", "furniture"]

# No typewriter or mail program breaks lines wider than this.
_WIDEST_WRAP = 100
_NARROWEST_WRAP = 40
# Lines are broken a little before the width where the words so fall, or by hand.
_SLACK = 6
# Pairs of lines that are looked at to learn how a text was broken.
_SAMPLE = 2000

_LINE = regex(r"[^\r\n]+")
_BULLET = regex(
    r"(?:[•▪●◦‣■*–—·o-]|\(?(?:\d{1,2}|[a-z])[.)]|\(\d{1,2}\))(?=[ \t\u00a0])[ \t\u00a0]*"
    r"|[•▪●◦‣■]\s*|#{1,6}\s+|>\s+"
)
_LONE_BULLET = frozenset("•▪●◦‣■*–—·-")
_CELL_GAP = regex(r"\t+| {3,}|(?<![.!?:;,\"'”’)]) {2,}| *\| *")
_AGAINST = regex(r"\d[^.]{0,24}\bvs\.? [^.]{0,24}\d|\bvs\.? +\S{0,3}\d")
_ENDS = ".!?…:;"
_SHORT = 60
_LAST_ABBREVIATIONS = frozenset(("Inc.", "Corp.", "Co.", "Ltd.", "Jr.", "Sr.", "Bros.", "Cos."))
_CLOSERS = "\"'”’)]»"


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of the page: its extent and, past any bullet or number, where its words begin.

    `apart` says that a blank line stands before it; `lines` counts its lines.
    """

    start: int
    end: int
    words: int
    kind: PieceKind = "text"
    apart: bool = True
    lines: int = 1


def pieces_of(text: str) -> list[Piece]:
    """The pieces of a text in order; white space belongs to none."""
    lines = _nonblank_lines(text)
    if len(lines) == 1:
        return [_with_minus(text, lines[0])]
    if any(not line.apart for line in lines[1:]):
        lines = _unwrap(text, lines)
    return _with_bullets_joined(text, lines)


def ends_a_sentence(text: str, end: int, low: int = 0) -> bool:
    """Whether the words before an offset end as a sentence does, closing quotes apart."""
    whole = end
    while end > low and text[end - 1] in _CLOSERS:
        end -= 1
    if end <= low or text[end - 1] not in ".!?…":
        return False
    # "About Acme Inc." and "Stores in the U.S." are short lines that end in an abbreviation.
    return not (
        whole - low <= _SHORT and text[end - 1] == "." and ends_in_abbreviation(text[low:end])
    )


def ends_in_abbreviation(line: str) -> bool:
    """Whether the stop at the end of a line may belong to its last word ("Inc.", "U.S.")."""
    last = line.rsplit(None, 1)[-1]
    return last in _LAST_ABBREVIATIONS or (
        last.count(".") > 1 and len(last) <= 6 and not any(map(str.isdigit, last))
    )


def is_bare_figure(line: str) -> bool:
    """Whether a line is a figure and at most a word: a cell of a table that lost its columns."""
    return len(line) <= 24 and line.count(" ") <= 1 and ":" not in line and _figure_like(line)


def is_label_and_figure(line: str) -> bool:
    """Whether a line is a few words and then a figure, as in a list of results."""
    if len(line) > 48 or line.count(" ") > 6:
        return False
    return " " in line and _figure_like(line.rsplit(None, 1)[-1])


def _nonblank_lines(text: str) -> list[Piece]:
    columns = "\t" in text or "   " in text or "|" in text or " vs" in text or "  " in text
    found = []
    last = -1
    for match in _LINE.finditer(text):
        start, end = match.span()
        line = match[0]
        stripped = line.strip()
        if not stripped:
            continue
        start += len(line) - len(line.lstrip())
        end = start + len(stripped)
        apart = last < 0 or _blank_between(text, last, start)
        last = end
        words, kind = start, "text"
        bullet = _BULLET.match(stripped) if stripped[0] in _BULLET_STARTS else None
        if bullet is not None and bullet.end() < len(stripped):
            words, kind = start + bullet.end(), "text" if stripped[0] in "#>" else "item"
        if columns and _is_row(stripped):
            kind = "row"
        found.append(Piece(start, end, words, kind, apart))  # type: ignore[arg-type]
    return found


def _with_minus(text: str, line: Piece) -> Piece:
    """The only line of a text: no list, so that a dash before a number is its minus."""
    signed = text[line.start] in "-−–" and text[line.words].isdigit()
    return replace(line, words=line.start, kind="text") if signed else line


_BULLET_STARTS = frozenset("#>•▪●◦‣■*–—·o-(0123456789abcdefghijklmnopqrstuvwxyz")


def _blank_between(text: str, last: int, start: int) -> bool:
    gap = text[last:start]
    return gap.count("\n") > 1 or gap.count("\r") > 1


def _is_row(line: str) -> bool:
    """Whether a line is columns: cells apart, one after the first of them a figure."""
    if len(line) > 160:
        return False
    cells = [cell for cell in _CELL_GAP.split(line) if cell]
    if len(cells) > 1 and all(len(cell) <= 48 for cell in cells):
        if any(_figure_like(cell) for cell in cells[1:]):
            return True
        if line.count("|") >= 2 or "\t" in line:
            return True
        if "   " in line and all(len(cell) <= 24 for cell in cells) and line[-1] not in ".?!":
            return True
    return (
        " vs" in line
        and len(line) <= 72
        and not line.endswith(".")
        and _AGAINST.search(line) is not None
    )


def _figure_like(cell: str) -> bool:
    return cell.lstrip("$£€¥₹+-−–~(<>")[:1].isdigit()


def _unwrap(text: str, lines: list[Piece]) -> list[Piece]:
    """Put lines that were broken at a fixed width together again."""
    width = _wrap_width(text, lines)
    joined: list[Piece] = []
    first = previous = lines[0]
    count = 1
    for line in lines[1:]:
        if not line.apart and _goes_on(text, previous, line, width):
            count += 1
        else:
            joined.append(_whole(first, previous, count))
            first, count = line, 1
        previous = line
    joined.append(_whole(first, previous, count))
    return joined


def _whole(first: Piece, last: Piece, lines: int) -> Piece:
    return first if lines == 1 else replace(first, end=last.end, lines=lines)


def _wrap_width(text: str, lines: list[Piece]) -> int:
    """The width at which the text was broken, or 0 where each line is a paragraph."""
    joints = (
        (before, line)
        for before, line in pairwise(lines)
        if not line.apart
        and before.kind != "row"
        and line.kind != "row"
        and before.end - before.start >= _NARROWEST_WRAP
    )
    pairs = list(islice(joints, _SAMPLE))
    lengths = [before.end - before.start for before, _ in pairs]
    lengths += [line.end - line.start for _, line in pairs]
    width = max((length for length in lengths if length <= _WIDEST_WRAP), default=0)
    if width < _NARROWEST_WRAP:
        return 0
    full = [_is_full(text, before, line, width) for before, line in pairs]
    low = [text[line.start].islower() for _, line in pairs]
    wrapped = sum(full) >= 0.5 * len(pairs) and sum(low) >= 0.25 * len(pairs)
    return width if wrapped else 0


def _is_full(text: str, before: Piece, line: Piece, width: int) -> bool:
    """Whether the first word of a line would not have fitted on the line before it."""
    length = before.end - before.start
    if length > _WIDEST_WRAP:
        return False
    word = text[line.start : min(line.end, line.start + 40)].split(None, 1)[0]
    return length + 1 + len(word) > width - _SLACK


def _goes_on(text: str, before: Piece, line: Piece, width: int) -> bool:
    """Whether a line carries on the sentence, or at least the paragraph, of the line before."""
    if before.kind == "row" or line.kind == "row":
        return False
    unfinished = not _finished(text, before)
    full = bool(width) and _is_full(text, before, line, width)
    if line.kind == "item" and not (unfinished and full and text[line.start] not in "•▪●◦‣■*"):
        return False
    if full:
        return True
    if not unfinished or _is_address(text, line):
        return False
    if text[line.start].islower():
        return True
    return 5 * (before.end - before.start) > 3 * width > 0 and text[line.start].isdigit()


def _finished(text: str, line: Piece) -> bool:
    return ends_a_sentence(text, line.end, line.start) or text[line.end - 1] in _ENDS


def _is_address(text: str, line: Piece) -> bool:
    word = text[line.start : min(line.end, line.start + 80)].split(None, 1)[0]
    return "@" in word or word.startswith(("www.", "http"))


def _with_bullets_joined(text: str, lines: list[Piece]) -> list[Piece]:
    """A bullet that stands alone on its line belongs to the words below it."""
    joined: list[Piece] = []
    lone: Piece | None = None
    for line in lines:
        if line.end - line.start == 1 and text[line.start] in _LONE_BULLET:
            if lone is not None:
                joined.append(lone)
            lone = line
        elif lone is not None:
            if line.kind == "text":
                joined.append(Piece(lone.start, line.end, line.words, "item", lone.apart, 1))
            else:
                joined += [lone, line]
            lone = None
        else:
            joined.append(line)
    if lone is not None:
        joined.append(lone)
    return joined
