"""What a single line of a page is, where its words alone say that it is not the article.

This room sees one line at a time; which lines follow a heading to its end is for `tails` to say.
"""

from __future__ import annotations

from typing import Literal

from newscheck.patterns import regex
from newscheck.reading.credits import is_caption
from newscheck.reading.phrases import (
    COMMENT_HEADINGS,
    CONTACT_OPENINGS,
    CREDITS,
    DISCLAIMER_HEADINGS,
    DISCLAIMER_OPENINGS,
    DISCLAIMERS,
    INLINE_OPENINGS,
    LINK_LABELS,
    LONE_LINES,
    LOOKING_FORWARD,
    OF_LOOKING_FORWARD,
    OPENINGS,
    PLEADED_FOR,
    PLEAS,
    TAIL_HEADINGS,
    TAIL_OPENINGS,
)

# What a line of furniture is, and so how far it reaches:
Mark = Literal[
    "line",  # only itself
    "caption",  # only itself, and it may be all that there is
    "links",  # a label over one link or a few, perhaps in the middle of the article
    "tail",  # the heading of other stories, which run to the end
    "comments",  # the heading of readers' comments: all that follows
    "contact",  # the head of names and numbers to call
    "disclaimer",  # the heading of the lawyers' paragraphs
]

_LONGEST_HEADING = 60
_LONGEST_LINE = 600
_LONGEST_PLEA = 250
_LONGEST_CREDITS = 110
# What names itself is that at any length.
_NAMED = ("disclaimer:", "disclaimers:", "disclosure:", "disclosures:", "correction:")
_NONE: tuple[str, ...] = ()
_PICTURES = ("photo", "image", "(photo", "(image")
_WORD = regex(r"[a-z-]+")
# A disclaimer says what it is early on; a paragraph that comes to it late says other things first.
_DISCLAIMER_OPENING = 400
_TRIM = " \t\u00a0»›>▶►▸→•·–—-:*#|+=_~…[]✉☰"
_PHONE = regex(r"\(?\d{3}\)?[-./ ]\d{3}[-. ]\d{4}(?!\d)|\+\d{1,3}[-. (]{1,2}\d")
_EMAIL = regex(r"[\w.+-]{1,64}@[\w-]{1,63}\.[A-Za-z]")
_WRITE = regex(
    r"\b(?:e-?mail(?:ing)?|contact|reach(?:ed)?|send|write to|get in touch|inquiries|enquiries)\b"
    r"[^@.]{0,80}@"
)
_LINK = regex(r"(?:https?://|www\.)\S+|[\w-]{2,40}\.(?:com|org|net|co\.uk|gov|io)/\S+")


def mark_of(line: str) -> Mark | None:
    """What kind of furniture a line is, or None where its words do not say that it is any."""
    lower = line.lower().replace("’", "'")
    bare = lower.strip(_TRIM)
    if not bare or not (bare[0].isalnum() or any(map(str.isalnum, bare))):
        return "line"
    if len(line) <= _LONGEST_HEADING:
        mark = _heading_mark(bare, lower, line)
        if mark is not None:
            return mark
    mark = _opening_mark(bare, lower)
    if mark is not None:
        return mark
    if _opens_contact(line, bare):
        return "contact"
    if _disclaims(lower[:_DISCLAIMER_OPENING]):
        return "line"
    if is_caption(line):
        return "caption"
    return "line" if _is_link(line, lower) else None


def _opening_mark(bare: str, lower: str) -> Mark | None:
    """What the way a line begins says that it is."""
    if bare.startswith(_NAMED):
        return "line"
    if len(lower) > _LONGEST_LINE:
        return None
    word = bare.split(None, 1)[0]
    if lower[0] in "(©":
        # The trimming of marks has taken nothing from these, and they are looked up as they stand.
        word, bare = lower.split(None, 1)[0], lower
        if lower[0] == "©":
            return "line"
    if bare.startswith(OPENINGS.get(word, _NONE)):
        return "caption" if word.startswith(_PICTURES) else "line"
    if bare.startswith(PLEAS.get(word, _NONE)) and len(lower) <= _LONGEST_PLEA:
        return None if PLEADED_FOR.isdisjoint(_WORD.findall(lower)) else "line"
    if bare.startswith(CREDITS.get(word, _NONE)) and len(lower) <= _LONGEST_CREDITS:
        return "line" if lower[-1] != "." or ";" in lower else None
    return None


def _disclaims(opening: str) -> bool:
    for words in DISCLAIMERS:
        if words in opening:
            return True
    if not any(words in opening for words in LOOKING_FORWARD):
        return False
    return any(words in opening for words in OF_LOOKING_FORWARD)


def _heading_mark(bare: str, lower: str, line: str) -> Mark | None:
    if bare in LONE_LINES:
        return "line"
    if bare in LINK_LABELS:
        return "links"
    if bare in COMMENT_HEADINGS or (bare.endswith(" comments") and bare[:-9].isdigit()):
        return "comments"
    if lower[-1] in ".?!":
        return None
    if bare in TAIL_HEADINGS or _names_a_section(bare, line):
        return "tail"
    if bare in DISCLAIMER_HEADINGS or bare.startswith(DISCLAIMER_OPENINGS):
        return "disclaimer"
    return None


def _names_a_section(bare: str, line: str) -> bool:
    """Whether a line is "More from Business" and not "More in need"."""
    for opening in TAIL_OPENINGS.get(bare.split(None, 1)[0], ()):
        if bare.startswith(opening + " "):
            named = line[line.lower().find(opening) + len(opening) :].lstrip(" :'\"‘“")
            return named[:1].isupper() or named[:1].isdigit() or named.startswith(("this", "our"))
    return False


def _opens_contact(line: str, bare: str) -> bool:
    if len(line) > 300:
        return False
    if bare.startswith(CONTACT_OPENINGS) or bare in ("contact", "contacts"):
        short = len(line) < _LONGEST_HEADING and line[-1] not in ".?!"
        return short or is_contact(line)
    return len(line) < 80 and bare.endswith(" contact") and line.rstrip()[-1] == ":"


def is_contact(line: str) -> bool:
    """Whether a line holds a telephone number, an address of mail or a link."""
    return (
        ("@" in line and _EMAIL.search(line) is not None)
        or _PHONE.search(line) is not None
        or ("." in line and _LINK.search(line) is not None)
    )


def _is_link(line: str, lower: str) -> bool:
    """Whether a line is a link and little else, a "Read more" after a headline, or an address."""
    if len(line) > 300:
        return False
    if len(line) <= 24 and sum(map(str.isdigit, line)) > 6 and _PHONE.match(line) is not None:
        return True
    if lower.rstrip(" >»›.…").endswith("read more") and lower[-1] != ".":
        return True
    if lower.startswith(("the post ", "this ")) and (
        "appeared first on" in lower or "first appeared on" in lower
    ):
        return True
    if "contributed to this" in lower or "hide caption" in lower:
        return True
    if line[0] == "[" and line[-1] == "]" and line.count("[") == 1:
        return not lower.startswith("[update")
    if "@" in line and _EMAIL.search(line) is not None:
        return len(line) < _LONGEST_HEADING or _WRITE.search(lower) is not None
    if "http" in lower or "www." in lower:
        rest = _LINK.sub("", line)
        return len(rest) < 24 or rest.count(" ") < 4
    return False


def is_inline_link(sentence: str) -> bool:
    """Whether a sentence inside a paragraph only points the reader elsewhere, or is a credit."""
    if len(sentence) > 240:
        return False
    return sentence.lower().startswith(INLINE_OPENINGS)
