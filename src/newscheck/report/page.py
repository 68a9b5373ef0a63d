"""Lines of a page: wrapped by display width, figures underlined with or without colour.

The only use of rich, and imported by the text report alone. This room does not know the report.
"""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.console import Console
from rich.style import Style
from rich.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rich.table import Table

    from newscheck.document import Span
    from newscheck.report.look import Look

FIGURE = "bold underline"  # the style of a marked figure
CARET = "^"

Part = str | tuple[str, str | Style]  # words, or words with their style


def words(*parts: Part) -> Text:
    """Words, some of them styled."""
    return Text.assemble(*parts)


def marked(text: str, marks: Sequence[Span], style: str = FIGURE) -> Text:
    """Words with the marked spans styled."""
    line = Text(text)
    for mark in marks:
        line.stylize(style, mark.start, mark.end)
    return line


def wrapped(text: Text, look: Look, first: Part = "", rest: Part | None = None) -> list[Text]:
    """The text in lines no wider than the page, the first after `first`, the others after `rest`.

    Without `rest`, the other lines are indented by the width of `first`.
    """
    lead = words(first)
    hang = words(rest) if rest is not None else Text(" " * lead.cell_len)
    width = max(look.width - max(lead.cell_len, hang.cell_len), 12)
    lines = text.wrap(_console(look), width)
    for line in lines:
        line.rstrip()
    return [(lead if number == 0 else hang) + line for number, line in enumerate(lines)]


def packed(parts: Sequence[str], look: Look) -> list[Text]:
    """A sentence of several parts with commas between; a line only ever ends after a part."""
    lines = [""]
    for number, part in enumerate(parts, 1):
        ended = f"{part}{'.' if number == len(parts) else ','}"
        if lines[-1] and cell_len(f"{lines[-1]} {ended}") > look.width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {ended}".lstrip()
    return [Text(line) for line in lines]


def underlined(
    text: str, marks: Sequence[Span], look: Look, first: Part, rest: Part
) -> Iterator[Text]:
    """Words of the copy with the marked spans underlined: by a style, or by a line of carets."""
    indent = words(first).cell_len
    for line in wrapped(marked(text, marks), look, first, rest):
        yield line
        if not look.color:
            carets = _carets(line, indent)
            if carets:
                yield words(rest) + Text(carets)


def _carets(line: Text, indent: int) -> str:
    """The carets that go under the marked words of a line, from the column `indent` on."""
    under = ""
    for span in sorted(span for span in line.spans if span.style == FIGURE):
        before = cell_len(line.plain[: span.start]) - indent
        across = cell_len(line.plain[span.start : span.end].rstrip())
        under += " " * (before - len(under)) + CARET * (before + across - max(before, len(under)))
    return under


def rendered(lines: Iterable[Text], look: Look) -> str:
    """The lines as they are written out, with the terminal's own palette where it is coloured."""
    if not look.color:
        return "".join(f"{line.plain.rstrip()}\n" for line in lines)
    console = _console(look)
    for line in lines:
        line.rstrip()
        console.print(line, soft_wrap=True)
    file = console.file
    return file.getvalue() if isinstance(file, StringIO) else ""


def laid_out(table: Table, look: Look) -> list[Text]:
    """A table as lines."""
    console = _console(look)
    return [
        words(*((part.text, part.style or "") for part in line if part.text))
        for line in console.render_lines(table, console.options, pad=False)
    ]


def _console(look: Look) -> Console:
    return Console(
        file=StringIO(),
        width=look.width,
        force_terminal=look.color,
        color_system="standard" if look.color else None,
        no_color=not look.color,
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
    )
