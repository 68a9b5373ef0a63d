"""Which piece of the page is the headline, and which only repeats it. This room knows no dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.reading.layout import ends_a_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newscheck.reading.layout import Piece

_LONGEST = 300
# A shorter headline may well be the beginning of a sentence.
_SHORTEST = 24


def reads_like_title(text: str, pieces: Sequence[Piece], at: int) -> bool:
    """Whether a piece reads like a headline with a story under it."""
    piece = pieces[at]
    words = text[piece.start : piece.end]
    if len(words) > _LONGEST or piece.kind == "item" or piece.lines > 4:
        return False
    stopped = ends_a_sentence(text, piece.end, piece.start)
    if stopped and words[-1] not in "?!…" and not words.endswith("..."):
        return False
    if words[-1] in ":;," or not any(map(str.isalpha, words)):
        return False
    if piece.kind == "row" and at + 1 < len(pieces) and pieces[at + 1].kind == "row":
        return False
    return any(
        ends_a_sentence(text, later.end, later.start) or later.end - later.start > len(words)
        for later in pieces[at + 1 : at + 8]
    )


def plain(words: str) -> str:
    """A headline reduced to what two copies of it share: small letters and digits."""
    return "".join(filter(str.isalnum, words.lower()))


def repeats(words: str, title: str, plain_title: str) -> bool:
    """Whether a piece is the headline over again, perhaps with the site's name beside it."""
    if not plain_title or not 0.8 * len(title) <= len(words) <= 2 * len(title) + 40:
        return False
    same = plain(words)
    if same == plain_title:
        return True
    return len(plain_title) >= _SHORTEST and plain_title in same and words[-1] not in '.?!”"'
