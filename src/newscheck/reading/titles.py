"""Which piece of the page is the headline, and which only repeats it. This room knows no dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.reading.layout import ends_a_sentence, ends_in_abbreviation
from newscheck.sentences import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newscheck.reading.layout import Piece

_LONGEST = 300
_SLUGS = word_set(
    """
    UPDATE WRAPUP RPT CORRECTED REFILE EXCLUSIVE FACTBOX ANALYSIS EXPLAINER BRIEF INTERVIEW POLL
    PREVIEW FOCUS INSIGHT TABLE TEXT SCENARIOS TIMELINE NEWSMAKER ADVISORY BREAKINGVIEWS
    """
)
_SECTIONS = word_set(
    """
    analysis arts books breaking business climate comment culture economy education entertainment
    environment exclusive explainer feature features health interview letters lifestyle live local
    markets money national news obituaries obituary opinion politics property science society sport
    sports tech technology travel update weather world
    """
)
# A shorter headline may well be the beginning of a sentence.
_SHORTEST = 24


def reads_like_title(text: str, pieces: Sequence[Piece], at: int) -> bool:
    """Whether a piece reads like a headline with a story under it."""
    piece = pieces[at]
    words = text[piece.start : piece.end]
    if len(words) > _LONGEST or piece.kind == "item" or piece.lines > 4:
        return False
    if ends_a_sentence(text, piece.end, piece.start) and not _may_end_a_title(words):
        return False
    if words[-1] in ":;," or not any(map(str.isalpha, words)):
        return False
    if piece.kind == "row" and at + 1 < len(pieces) and pieces[at + 1].kind == "row":
        return False
    return any(
        later.kind == "row"
        or ends_a_sentence(text, later.end, later.start)
        or later.end - later.start > len(words)
        for later in pieces[at + 1 : at + 8]
    )


def _may_end_a_title(words: str) -> bool:
    """Whether a line that ends as a sentence does may be a headline all the same.

    Questions, cries and trailing dots may, with a closing quote or without; a full stop only after
    an abbreviation, or where the line has its Words in Capitals as headlines do.
    """
    bare = words.rstrip("\"'”’)")
    if bare[-1:] in "?!…" or bare.endswith("..."):
        return bare == words or words[0] not in "\"“'‘("
    if bare != words:
        return False
    long = [word for word in words.split() if len(word) > 3]
    return ends_in_abbreviation(words) or (
        len(long) > 2 and len(words) <= 120 and all(word[0].isupper() for word in long)
    )


def slug_length(words: str) -> int:
    """How much of a headline is a wire's slug ("UPDATE 2-"), which is no part of what it says."""
    if not words[:3].isupper() or "-" not in words[:24]:
        return 0
    slug, _, rest = words.partition("-")
    if slug.rstrip("0123456789").strip() in _SLUGS and rest[:1].strip():
        return len(slug) + 1
    return 0


def is_kicker(words: str, following: str) -> bool:
    """Whether a line over the headline only names its section or kind: "BUSINESS", "Analysis"."""
    words = words.strip(" :|")
    if len(words) > 24 or words.count(" ") > 1 or following.count(" ") < 3:
        return False
    return _SECTIONS.issuperset(words.lower().split()) or (
        words.isupper() and words.isascii() and not following.isupper()
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
