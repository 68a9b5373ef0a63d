"""A page of HTML cut into tags, words and comments, each with its place in the file.

The cuts are those of the HTML standard: quotes in tags, what scripts and styles hold, comments that
are left open. It is not the standard library's parser that makes them, for two reasons: up to Python
3.13 that one takes time with the square of a hostile page's length (minutes for 100,000 times
"<a "), and what it makes of broken markup changes from one version of Python to the next. None of
the small parsers in C or Rust tells where the words stand that entities and tags leave over.

This room knows no elements but those whose content is not markup.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from newscheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

TokenKind = Literal["text", "open", "close", "comment"]

# A tag's attributes run to the first ">" outside quotes, and quotes count only behind "=".
_TAG = regex(
    r"""<(/?)([a-zA-Z][^\s/>]*+)"""
    r"""((?:[\s/]++|=?[^\s/>=]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+)?+)?+|=)*+)>"""
)
_ATTRIBUTE = regex(
    r"""([^\s/>=][^\s/>=]*+)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s>"'][^\s>]*+))?+)?+"""
)
_COMMENT_END = regex(r"--!?>")
_REFERENCE = regex(r"&(?:#(?:[xX][0-9a-fA-F]{1,8}|[0-9]{1,9})|[a-zA-Z][a-zA-Z0-9]{1,31});?+")
# What is between these tags is not markup.
_RAW = frozenset(
    ("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "plaintext")
)


class Token(NamedTuple):
    """A cut: words from `start` to `end` as they stand in the file, a tag, or a comment.

    `name` is a tag's, in small letters; `inside` where its attributes begin. `bare` says that the
    tag ends in "/>". What a script holds is one piece of text. (A page has hundreds of thousands of
    these, which is why they are tuples.)
    """

    kind: TokenKind
    start: int
    end: int
    name: str = ""
    inside: int = 0
    bare: bool = False


def tokens_of(source: str) -> Iterator[Token]:
    """The tags, words and comments of a page, in order."""
    at = text = 0
    while (at := source.find("<", at)) >= 0:
        found = _TAG.match(source, at)
        if found is None:
            end = _markup_end(source, at)
            if end is None:
                at += 1
                continue
            if at > text:
                yield Token("text", text, at)
            if source.startswith("<!--", at):
                yield Token("comment", at, end)
            at = text = end
            continue
        if at > text:
            yield Token("text", text, at)
        name = found[2].lower()
        end = found.end()
        if found[1]:
            yield Token("close", at, end, name)
        else:
            yield Token("open", at, end, name, found.start(3), source[end - 2] == "/")
            if name in _RAW:
                close = _raw_end(source, name, end)
                yield Token("text", end, close)
                end = close
        at = text = end
    if text < len(source):
        yield Token("text", text, len(source))


def attributes_in(inside: str) -> dict[str, str]:
    """The attributes between a tag's name and its end; the first of a name counts."""
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(inside):
        value = match[2] or match[3] or match[4] or ""
        found.setdefault(match[1].lower(), html.unescape(value) if "&" in value else value)
    return found


def references_in(source: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """The entities between two places: from where to where, and what each stands for."""
    for match in _REFERENCE.finditer(source, start, end):
        words = match[0]
        meant = html.unescape(words)
        if meant == words:
            continue
        # "&pound4.4" begins with an entity, and "&notable;" too.
        rest = _left_over(words, meant)
        end = match.end() - rest
        yield match.start(), end, meant[: len(meant) - rest]


def _left_over(words: str, meant: str) -> int:
    """How many characters behind an entity are words of their own."""
    rest = 0
    while rest < len(meant) - 1 and meant[-1 - rest] == words[-1 - rest]:
        rest += 1
    return rest


def _raw_end(source: str, name: str, at: int) -> int:
    """Where the content of a script ends, or of another element that holds no markup."""
    if name == "plaintext":
        return len(source)
    found = regex(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(source, at)
    return found.start() if found else len(source)


def _markup_end(source: str, at: int) -> int | None:
    """Where a comment, or what the standard takes for one, ends; None where "<" is only that."""
    following = source[at + 1 : at + 2]
    if source.startswith("<!--", at):
        if source.startswith((">", "->"), at + 4):
            return source.index(">", at) + 1
        found = _COMMENT_END.search(source, at + 4)
        return found.end() if found else len(source)
    if following.isascii() and following.isalpha():
        return len(source)  # a tag that is cut off
    if following in ("!", "?") or (following == "/" and source[at + 2 : at + 3]):
        end = source.find(">", at)
        return end + 1 if end >= 0 else len(source)
    return None
