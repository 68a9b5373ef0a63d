"""The page put together: which piece is the headline, a date line, a heading, the story, furniture.

Each question has a file of its own; this one asks them in turn. It does not know sentences.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.document import Span
from newscheck.reading.bylines import is_byline, is_name
from newscheck.reading.credits import caption_end
from newscheck.reading.datelines import read_dateline
from newscheck.reading.dates import read_date_line
from newscheck.reading.furniture import mark_of
from newscheck.reading.layout import (
    Piece,
    ends_a_sentence,
    is_bare_figure,
    is_label_and_figure,
    pieces_of,
)
from newscheck.reading.tails import furniture_among
from newscheck.reading.titles import is_kicker, plain, reads_like_title, repeats, slug_length
from newscheck.values import dataclass, replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newscheck.document import BlockKind
    from newscheck.reading.dates import Stated
    from newscheck.reading.furniture import Mark

_LONGEST_HEADING = 120
_LONGEST_STANDFIRST = 300


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of the page and what it is; its sentences begin at `words`."""

    kind: BlockKind
    start: int
    end: int
    words: int


class Page:
    """What is known of a page while it is put together, and when it is done."""

    def __init__(self, text: str, pieces: list[Piece], title: str | None) -> None:
        self.text = text
        self.pieces = pieces
        self.title = title
        self.title_at: int | None = None  # which piece is the headline
        self.marks: list[Mark | None] = [
            "line" if p.kind == "furniture" else mark_of(text[p.start : p.end]) for p in pieces
        ]
        self.dropped: list[bool] = []  # which pieces are furniture
        self.parts: list[Part] = []
        self.date_line: Stated | None = None
        self.dateline: Stated | None = None

    def words(self, at: int) -> str:
        """The words of a piece, bullet included."""
        piece = self.pieces[at]
        return self.text[piece.start : piece.end]

    def prose(self, at: int) -> bool:
        """Whether a piece ends as a sentence does."""
        piece = self.pieces[at]
        return ends_a_sentence(self.text, piece.end, piece.start)

    @property
    def title_span(self) -> Span | None:
        """Where the headline stands, if it stands in the text."""
        if self.title_at is None:
            return None
        return Span(self.pieces[self.title_at].words, self.pieces[self.title_at].end)


def read_page(
    text: str, title: str | None = None, marked_up: Sequence[Piece] | None = None
) -> Page:
    """The page that a text is. `title` is the headline where it came from outside.

    `marked_up` are the pieces as the file's own markup has them; without it they are made out from
    the lines.
    """
    pieces = _without_captions(text, pieces_of(text) if marked_up is None else list(marked_up))
    if title is not None and pieces:
        pieces = _with_title_apart(text, pieces, title)
    page = Page(text, pieces, title)
    body = _find_title(page)
    page.dropped = furniture_among(text, pieces, page.marks, body)
    _keep_lone_captions(page, body)
    page.parts = _parts(page, body)
    return page


def _without_captions(text: str, pieces: list[Piece]) -> list[Piece]:
    """Captions that ran into the paragraph below them are pieces of their own."""
    parted = []
    for piece in pieces:
        at = _caption_end(text, piece) if piece.kind == "text" else None
        if at is None:
            parted.append(piece)
        else:
            end = piece.start + len(text[piece.start : at].rstrip())
            parted += [replace(piece, end=end), replace(piece, start=at, words=at)]
    return parted


def _caption_end(text: str, piece: Piece) -> int | None:
    """Where a caption ends in a paragraph; a long one counts only where a dateline follows it."""
    if piece.end - piece.start < 120:
        return None
    found = caption_end(text[piece.start : piece.end])
    if found is None:
        return None
    at = piece.start + found[0]
    sure = found[1] <= 2 or (
        found[1] <= 4 and read_dateline(text, at, piece.end, first=True) is not None
    )
    return at if sure else None


def _with_title_apart(text: str, pieces: list[Piece], title: str) -> list[Piece]:
    """A given headline with which the first paragraph begins is a piece of its own."""
    first = pieces[0]
    end = first.start + len(title)
    if not title or end >= first.end or not text.startswith(title, first.start):
        return pieces
    begin = end
    while begin < first.end and not text[begin].isalnum() and text[begin] not in "\"“'‘($£€":
        begin += 1
    if begin == end or begin >= first.end:
        return pieces
    kept = replace(first, start=begin, words=begin, kind="text")
    return [replace(first, end=end, kind="text", lines=1), kept, *pieces[1:]]


def _find_title(page: Page) -> int:
    """Find the headline among the first lines; the answer is where the story may begin."""
    for at in range(min(6, len(page.pieces))):
        words = page.words(at)
        if page.title is not None:
            if plain(words) == plain(page.title):
                page.title_at, page.marks[at] = at, None
                return at + 1
            if page.marks[at] is None and read_date_line(words) is None:
                return 0
        elif _may_be_title(page, at, words):
            if not reads_like_title(page.text, page.pieces, at):
                return 0
            if _is_kicker(page, at, words):
                continue
            _take_title(page, at)
            return at + 1
    return 0


def _may_be_title(page: Page, at: int, words: str) -> bool:
    """Whether a line is not by its words a date line, a byline or furniture.

    A headline may begin as furniture does ("Watch: ..."): then no other headline follows.
    """
    if read_date_line(words) is not None or is_byline(words):
        return False
    if page.marks[at] is None:
        return True
    if page.marks[at] != "line" or page.pieces[at].kind == "furniture":
        return False
    if len(words) < 30 or words[0] in "([":
        return False
    following = [i for i in range(at + 1, min(at + 4, len(page.pieces))) if page.marks[i] is None]
    return bool(following) and page.prose(following[0])


def _is_kicker(page: Page, at: int, words: str) -> bool:
    following = at + 1
    return (
        following < len(page.pieces)
        and is_kicker(words, page.words(following))
        and _may_be_title(page, following, page.words(following))
        and reads_like_title(page.text, page.pieces, following)
    )


def _take_title(page: Page, at: int) -> None:
    piece = page.pieces[at]
    begin = piece.words + slug_length(page.text[piece.words : piece.end])
    page.pieces[at] = replace(piece, words=begin)
    page.title_at, page.marks[at] = at, None
    page.title = " ".join(page.text[begin : piece.end].split())


def _keep_lone_captions(page: Page, body: int) -> None:
    """Where a caption is all the story there is, it is the story."""
    kept = [at for at in range(body, len(page.pieces)) if not page.dropped[at]]
    if any(page.prose(at) or len(page.words(at)) > _LONGEST_STANDFIRST for at in kept):
        return
    for at in range(body, len(page.pieces)):
        if page.marks[at] == "caption" and page.pieces[at].end - page.pieces[at].start > 60:
            page.dropped[at] = False


def _parts(page: Page, body: int) -> list[Part]:
    plain_title = plain(page.title) if page.title else ""
    parts: list[Part] = []
    prose = 0
    for at, piece in enumerate(page.pieces):
        words = page.words(at)
        start = piece.words
        kind = _kind(page, at, words, prose, body, plain_title)
        if kind == "paragraph":
            if prose < 3 or words[:3].isupper():
                line = read_dateline(page.text, start, piece.end, first=prose == 0)
                if line is not None:
                    start = line.end
                    page.dateline = page.dateline or line.stated
            prose += 1
        parts.append(Part(kind, piece.start, piece.end, start))
    return parts


def _kind(page: Page, at: int, words: str, prose: int, body: int, plain_title: str) -> BlockKind:
    piece = page.pieces[at]
    if at == page.title_at:
        return "title"
    if page.dropped[at]:
        return "furniture"
    if plain_title and repeats(words, page.title or "", plain_title):
        return "furniture"
    words = words.strip("*_ ")
    stated = read_date_line(words, loose=prose == 0 and at >= body)
    if stated is not None:
        labelled = words.lower().startswith(("updated", "published", "posted", "first published"))
        if prose > 0 and not labelled:
            return "heading"
        page.date_line = page.date_line or stated
        return "dateline"
    if is_byline(words):
        return "dateline" if prose == 0 else "furniture"
    if piece.kind != "text":
        return piece.kind
    if page.marks[at] == "caption":
        return "paragraph"
    if not page.prose(at):
        return _unfinished(page, at, words, prose, body)
    if prose == 0 and page.title_at is not None and _is_standfirst(page, at, words):
        return "standfirst"
    return "paragraph"


def _unfinished(page: Page, at: int, words: str, prose: int, body: int) -> BlockKind:
    """A line that does not end as a sentence: a name, a standfirst, a heading or a list's head."""
    if len(words) > _LONGEST_STANDFIRST:
        return "paragraph"
    after_title = page.title is not None and prose == 0 and at >= body
    if after_title and _is_part_of_byline(page, at, words):
        return "dateline"
    if is_bare_figure(words) or _is_result(page, at, words):
        return "row"
    if words[-1] in ":;," and words.count(" ") > 5:
        return "paragraph"
    if after_title and words.count(" ") >= 5 and _leads_to_prose(page, at):
        return "standfirst"
    return "heading" if len(words) <= _LONGEST_HEADING else "paragraph"


def _is_result(page: Page, at: int, words: str) -> bool:
    """Whether a line is one of several results, each a few words and a figure."""
    return is_label_and_figure(words) and any(
        0 <= beside < len(page.pieces) and is_label_and_figure(page.words(beside))
        for beside in (at - 1, at + 1)
        if beside != page.title_at
    )


def _is_part_of_byline(page: Page, at: int, words: str) -> bool:
    """Whether a line is the writer's post under the byline, or a name over a date line."""
    if at > 0 and is_byline(page.words(at - 1)):
        return words.count(" ") < 5 and not any(map(str.isdigit, words))
    return (
        is_name(words)
        and at + 1 < len(page.pieces)
        and read_date_line(page.words(at + 1)) is not None
    )


def _leads_to_prose(page: Page, at: int) -> bool:
    return any(page.prose(later) for later in range(at + 1, min(at + 6, len(page.pieces))))


def _is_standfirst(page: Page, at: int, words: str) -> bool:
    """One sentence under the headline, and then a byline, a date line or a dateline."""
    if len(words) > _LONGEST_STANDFIRST or at + 1 >= len(page.pieces):
        return False
    if any(mark in words[:-2] for mark in (". ", "? ", "! ")):
        return False
    following = page.words(at + 1)
    if is_byline(following) or read_date_line(following) is not None:
        return True
    if is_name(following) and _is_part_of_byline(page, at + 1, following):
        return True
    piece = page.pieces[at + 1]
    return (
        read_dateline(page.text, piece.start, piece.end, first=True) is not None
        and read_dateline(page.text, page.pieces[at].start, page.pieces[at].end, first=True) is None
    )
