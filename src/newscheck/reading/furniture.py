"""What stands on the page and is not the article."""

from __future__ import annotations

_TAIL_HEADINGS = (
    "read these next",
    "read next",
    "related stories",
    "related articles",
    "related coverage",
    "related news",
    "related content",
    "related links",
    "related topics",
    "more from ",
    "more stories",
    "most popular",
    "most read",
    "most viewed",
    "you may also like",
    "recommended",
    "trending now",
    "see also",
    "further reading",
    "more on this story",
    "also on ",
    "editors' picks",
    "editor's picks",
    "around the web",
    "up next",
    "read more",
    "more news",
    "more headlines",
    "top stories",
    "latest news",
)
_LINES = (
    "advertisement",
    "read more:",
    "also read:",
    "read also:",
    "related:",
    "see also:",
    "sign up ",
    "subscribe ",
    "photo:",
    "photograph:",
    "photo credit",
    "image credit",
    "image:",
    "copyright ",
    "©",
    "(c) ",
    "correction:",
    "clarification:",
    "editor's note",
    "editor’s note",
    "share this",
    "follow us",
    "all rights reserved",
    "source:",
    "(reporting by",
    "reporting by ",
    "view the original",
    "view source",
    "the post ",
    "http://",
    "https://",
    "www.",
    "forward-looking statement",
    "this press release contains forward-looking",
    "media contact",
    "contact:",
    "press contact",
    "investor relations contact",
)


def is_tail_heading(line: str) -> bool:
    """Whether a line opens the teasers after an article."""
    return len(line) < 60 and line.lower().startswith(_TAIL_HEADINGS) and line[-1] not in ".?!"


def is_furniture(line: str) -> bool:
    """Whether a piece by itself is page furniture."""
    return line.lower().startswith(_LINES) or not any(map(str.isalnum, line))
