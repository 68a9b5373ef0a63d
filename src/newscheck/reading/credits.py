"""Photo credits, and the captions that they end. This room knows single pieces of a page only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.patterns import regex

if TYPE_CHECKING:
    import re
from functools import cache

_WIRE = (
    r"(?:AP|AFP|EPA|EPA-EFE|PA|PTI|ANI|UPI|CNN|NPR|TNS|DPA|dpa|Reuters|REUTERS|Xinhua|Bloomberg"
    r"|Getty|Getty Images|Shutterstock|Alamy|iStock|NurPhoto|Anadolu|TASS|Sputnik|Kyodo|Yonhap"
    r"|ZUMA|Rex|Handout|Pool|Wikimedia(?: Commons)?|Flickr|Unsplash|File)"
)
# What a credit says, in brackets or at the end of its line.
_SAID = (
    r"(?:(?:AP|AFP|EPA|Reuters|Xinhua|PTI|PA|File|Staff|Handout|Courtesy|Supplied) "
    r"(?:[Pp]hoto|[Ii]mage|[Pp]icture|PHOTO)s?\b[^()\n]{0,60}"
    r"|(?:[Pp]hoto(?:graph)?|PHOTO|[Ii]mage|[Pp]icture|[Pp]ic|[Cc]redit)s?"
    r"(?: (?:by|courtesy|credit|via|from)\b|:|/)[^()\n]{0,70}"
    r"|[Cc]ourtesy(?: of|:)[^()\n]{0,60}"
    r"|[A-Z][^()\n.!?/]{1,50}(?:/| via )\s?" + _WIRE + r"\b[^()\n.!?]{0,40}"
    r"|" + _WIRE + r"/[A-Z][^()\n]{1,50})"
)


# Compiled when the first story needs them: most have no captions, and these two are dear.
@cache
def _bracketed() -> re.Pattern[str]:
    return regex(r"[(\[]" + _SAID + r"[)\]]")


# "(Reuters/Ipsos)" and "(Post/AP poll)" say whose figures they are.
_POLL = regex(r"[Pp]oll|[Ss]urvey|Ipsos|YouGov|NORC|Gallup|Kantar|Opinium|Marist|Savanta")
_LONGEST_CREDIT = 120
_LONGEST_CAPTION = 480
_CUES = ("hoto", "HOTO", "mage", "icture", "redit", "ourtesy", "etty", "/")


@cache
def _at_end() -> re.Pattern[str]:
    return regex(
        r"(?:[(\[]" + _SAID + r"[)\]]|(?:Photo(?:graph)?|PHOTO|Image|Picture|Credit)s?"
        r"(?: (?:by|courtesy|credit)\b|:)[^()\n.!?]{2,60}"
        r"|\b[A-Z][\w'’.-]+ [A-Z][\w'’.-]+/" + _WIRE + r"[^()\n.!?]{0,24}"
        r"|(?:/|\bvia )Getty Images|\bREUTERS/[^()\n.!?]{2,40})[.\s]*$|\bGetty Images$"
    )


def is_caption(line: str) -> bool:
    """Whether a whole line is a caption: a few sentences at most, and a credit at their end."""
    if len(line) > _LONGEST_CAPTION:
        return False
    tail = line[-_LONGEST_CREDIT:]
    if not _has_cue(tail):
        return False
    found = _at_end().search(line, max(0, len(line) - _LONGEST_CREDIT))
    if found is None or _POLL.search(found[0]) is not None:
        return False
    return _sentences(line[: found.start()]) <= 4


def caption_end(line: str) -> tuple[int, int] | None:
    """Where the body begins in a paragraph that a caption with its credit ran into.

    The second number is how many sentences the caption has: the more, the less sure it is one.
    """
    head = line[: _LONGEST_CAPTION + _LONGEST_CREDIT]
    if "(" not in head or not _has_cue(head):
        return None
    found = _bracketed().search(head)
    if found is None or len(line) - found.end() < 60 or _POLL.search(found[0]) is not None:
        return None
    end = found.end()
    while end < len(line) and (line[end].isspace() or line[end] == "."):
        end += 1
    return end, _sentences(head[: found.start()])


def _has_cue(words: str) -> bool:
    for cue in _CUES:  # noqa: SIM110 - a loop costs half of what any() does, and this runs a lot
        if cue in words:
            return True
    return False


def _sentences(text: str) -> int:
    return sum(text.count(mark) for mark in (". ", "? ", "! ")) + (text[-1:] in ".?!")
