"""Words as HTML that reads as them, whatever the copy holds. This room does not know the report."""

from __future__ import annotations

import unicodedata
from html import escape
from typing import TYPE_CHECKING

from newscheck.report.prose import clean

if TYPE_CHECKING:
    from collections.abc import Iterable

# They join letters, and some scripts are not written without them.
_JOINERS = "\u200c\u200d"


def plain(text: str) -> str:
    """Words on one line."""
    return escape(clean(text))


def copied(text: str) -> str:
    """Words of the copy with their own spaces: what has no shape of its own cannot command a page.

    A mark that turns the reading direction goes: it would turn what stands after it, too.
    """
    return escape(text if text.isprintable() else "".join(map(_shown, text)))


def _shown(character: str) -> str:
    if character.isprintable() or character in _JOINERS:
        return character
    if character.isspace():
        return character if character in "\n\t" else " "
    if unicodedata.category(character) == "Cf":
        return ""
    return character.encode("unicode_escape").decode("ascii")


def link(target: str, words: str, **attributes: str) -> str:
    """A link to a place on the page."""
    return f'<a href="#{target}"{_written(attributes)}>{words}</a>'


def element(name: str, words: str, **attributes: str) -> str:
    """An element around words that are HTML already; `class_` stands for class."""
    return f"<{name}{_written(attributes)}>{words}</{name}>"


def _written(attributes: dict[str, str]) -> str:
    told = ((name.rstrip("_").replace("_", "-"), value) for name, value in attributes.items())
    return "".join(f' {name}="{escape(value)}"' for name, value in told if value)


def unseen(words: str) -> str:
    """Words for those who hear the page."""
    return element("span", words, class_="unseen")


def listed(items: Iterable[str], **attributes: str) -> str:
    """A list of items that are HTML already."""
    return element("ul", "\n".join(element("li", item) for item in items), **attributes)
