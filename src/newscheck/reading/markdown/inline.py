"""The marks inside one block of Markdown: emphasis, links, code, and where each word of it stands.

markdown-it tells on which lines a block stands, but not where in it. Its state of an inline parse
knows, though: the one here writes down where each token begins while they are made. This room knows
one block at a time.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

from newscheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import MutableMapping, Sequence
    from typing import Any, Literal

    from markdown_it.token import Token

# A block without any of these has no marks in it.
_MARKS = regex(r"[\\`*_\[<&~^]|\{[{%.#:]|%%|==|:::| {2}\n")
# What is no copy in the dialects that drafts are written in, from the start of a line and anywhere.
_AT_LINE_START = regex(
    r"\[\^[^\]\s]{1,80}\]:[ \t]*|:::+[ \t]*(?:\{[^}\n]{0,200}\}|[\w-]{0,40})[ \t]*(?=\n|\Z)"
    r"|\[![A-Za-z-]{1,30}\][+-]?|\[[ xX]\][ \t]+"
)
_ANYWHERE = regex(
    r"\[\^[^\]\s]{1,80}\]"  # the mark of a note
    r"|\^\[[^\]\n]{0,2000}\]"  # a note where it is called
    r"|\[-?@[^\]\n]{1,300}\]"  # a source
    r"|!\[\[[^\]\n]{0,300}\]\]"  # a picture
    r"|\{\{[^\n]{0,500}?\}\}|\{%[^\n]{0,500}?%\}"  # what the site's own program fills in
    r"|%%[^\n]{0,2000}?%%"  # a comment
    r"|\{[.#:][^{}\n]{0,200}\}"  # the attributes of what stands before it
    r"|==(?!=)"  # where words are marked with colour
    r"|[ \t]*\^[\w-]{1,40}(?=[ \t]*(?:\n|\Z))"  # the name of a block
)
# Links of which markdown-it knows nothing: [[page|words]], and [words]({{ref "page"}}).
_LINK = regex(
    r"\[\[(?:[^\[\]\n|]{1,300}\|)?([^\[\]\n|]{1,300})\]\]"
    r"|\[([^\[\]\n]{1,300})\]\(\{\{[^\n]{0,300}?\}\}[^()\n]{0,100}\)"
)
_OPENERS = frozenset("[^!{%=:")


class _State(StateInline):
    """An inline parse that knows where each of its tokens begins: `meta["at"]`."""

    _begin: int | None = None  # where the text that waits for its token begins

    def append_pending(self, text: str) -> None:
        if self._begin is None:
            self._begin = self.pos
        super().append_pending(text)

    def pushPending(self) -> Token:  # noqa: N802 - the library's name
        token = super().pushPending()
        token.meta = {"at": self._begin}
        self._begin = None
        return token

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        token = super().push(ttype, tag, nesting)
        self._begin = None
        token.meta = {"at": self.pos}
        return token


@cache
def parser() -> MarkdownIt:
    """CommonMark with tables and words struck through; blocks only, `tokens_in` does the rest."""
    md = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    md.disable(["inline", "text_join", "fragments_join"])
    md.inline.ruler.before("link", "no_copy", _no_copy)
    return md


def has_marks(content: str) -> bool:
    """Whether there is anything in a block but words."""
    return _MARKS.search(content) is not None


def tokens_in(content: str, env: MutableMapping[str, Any]) -> Sequence[Token]:
    """The tokens of a block; where each begins is its `meta["at"]`."""
    md = parser()
    state = _State(content, md, env, [])
    md.inline.tokenize(state)
    for rule in md.inline.ruler2.getRules(""):
        rule(state)
    return state.tokens


def _no_copy(state: StateInline, silent: bool) -> bool:
    """The rule of markdown-it for what is no copy."""
    at, source = state.pos, state.src
    if source[at] not in _OPENERS:
        return False
    found = None
    if at == 0 or source[at - 1] == "\n":
        found = _AT_LINE_START.match(source, at)
    found = found or _ANYWHERE.match(source, at)
    if found is not None and found.end() <= state.posMax:
        if not silent:
            token = state.push("no_copy", "", 0)
            token.content = found[0]
        state.pos = found.end()
        return True
    link = _LINK.match(source, at)
    if link is None or link.end() > state.posMax:
        return False
    if not silent:
        token = state.push("text", "", 0)
        group = link.lastindex or 1
        token.content = link[group]
        token.meta = {"at": link.start(group)}
    state.pos = link.end()
    return True
