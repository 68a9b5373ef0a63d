"""Make what the README shows of the program, from the program itself.

    python docs/show.py           # write it
    python docs/show.py --check   # fail if what is there is not what would be written

That is the pictures of a terminal, and in the README the table of rules and whatever stands below
a line that starts with "$ newscheck".
The pictures are the command's own coloured output, drawn by rich. Another version of rich may draw
the same words differently, so it is their words that `--check` compares.
"""

from __future__ import annotations

import html
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from newscheck.checks import CHECKS
from newscheck.report.examples import aside, lines_of

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent.parent
WIDTH = 96
SHOWN = ["--summary", "1", "--select", "NC1,NC2,NC5", "samples/power-battery-draft.txt"]

# Colours that can be read on the ground they stand on: black on white at least 4.5 to 1.
LIGHT = TerminalTheme(
    (255, 255, 255),
    (31, 35, 40),
    [
        *((36, 41, 46), (179, 29, 40), (17, 99, 41), (122, 78, 0)),
        *((5, 80, 174), (110, 50, 180), (0, 98, 114), (90, 96, 104)),
    ],
    [
        *((90, 96, 104), (179, 29, 40), (17, 99, 41), (122, 78, 0)),
        *((5, 80, 174), (110, 50, 180), (0, 98, 114), (36, 41, 46)),
    ],
)
DARK = TerminalTheme(
    (22, 27, 34),
    (230, 237, 243),
    [
        *((139, 148, 158), (255, 123, 114), (126, 231, 135), (242, 204, 96)),
        *((121, 192, 255), (210, 168, 255), (118, 227, 234), (230, 237, 243)),
    ],
    [
        *((139, 148, 158), (255, 123, 114), (126, 231, 135), (242, 204, 96)),
        *((121, 192, 255), (210, 168, 255), (118, 227, 234), (255, 255, 255)),
    ],
)

# rich's own frame without the fonts that it would fetch from elsewhere.
FRAME = """\
<svg class="rich-terminal" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg"
 xml:space="preserve">
<style>
.{unique_id}-matrix {{
  font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace;
  font-size: {char_height}px; line-height: {line_height}px;
}}
.{unique_id}-title {{ font-size: 18px; font-weight: bold; font-family: sans-serif; }}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal">
<rect x="0" y="0" width="{terminal_width}" height="{terminal_height}" />
</clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""


def output(arguments: list[str], **environment: str) -> str:
    """What newscheck prints with these arguments, run from the root of the project."""
    plain = {k: v for k, v in os.environ.items() if k not in {"FORCE_COLOR", "NO_COLOR"}}
    done = subprocess.run(
        [sys.executable, "-m", "newscheck", *arguments],
        cwd=ROOT,
        env={**plain, "COLUMNS": "80", **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=False,
    )
    return done.stdout


def picture(theme: TerminalTheme) -> str:
    """The command's own output on a sample draft, as it looks in a terminal."""
    shown = output(SHOWN, FORCE_COLOR="1", COLUMNS=str(WIDTH))
    with Path(os.devnull).open("w") as nowhere:
        console = Console(
            record=True, width=WIDTH, file=nowhere, force_terminal=True, color_system="truecolor"
        )
        console.print(Text("$ newscheck " + " ".join(SHOWN), style="dim"))
        console.print(Text.from_ansi(shown))
    drawn = console.export_svg(
        title="newscheck", theme=theme, code_format=FRAME, unique_id="newscheck"
    )
    # rich draws the window's edge for dark pages only.
    return drawn.replace("rgba(255,255,255,0.35)", "rgba(128,128,128,0.6)")


def words(page: str) -> str:
    """What a page says, without how it looks."""
    if not page.startswith("<svg"):
        return page
    texts = re.findall(r"<text[^>]*>([^<]*)</text>", page)
    return "".join(html.unescape(text) for text in texts).replace("\xa0", " ")


def rules() -> str:
    """The table of rules, each with the first example of what it finds."""
    rows = ["| code | rule | for instance |", "|---|---|---|"]
    for check in sorted(CHECKS, key=lambda check: check.code):
        example = check.finds[0]
        copy = " / ".join(line.strip() for line, _ in lines_of(example))
        note = f" ({aside(example, finds=True)})" if aside(example, finds=True) else ""
        shown = re.sub(r"([|$*_<\\])", r"\\\1", copy)
        rows.append(f"| {check.code} | `{check.name}` | {shown}{note} |")
    return "\n".join(rows) + "\n"


def readme() -> str:
    """The README with the rules and each example's output as they are now."""

    def example(match: re.Match[str]) -> str:
        return f"{match[1]}{output(shlex.split(match[2]))}```\n"

    page = (ROOT / "README.md").read_text("utf-8")
    page = re.sub(r"(^<!-- rules -->\n)(?:\|.*\n)*", lambda at: at[1] + rules(), page, flags=re.M)
    return re.sub(
        r"(^```console\n\$ newscheck (.*)\n)(?:(?!```).*\n)*```\n", example, page, flags=re.M
    )


PAGES: dict[str, Callable[[], str]] = {
    "README.md": readme,
    "docs/newscheck-light.svg": lambda: picture(LIGHT),
    "docs/newscheck-dark.svg": lambda: picture(DARK),
}


def main() -> None:
    stale = []
    for name, make in PAGES.items():
        path, page = ROOT / name, make()
        if "--check" not in sys.argv[1:]:
            path.write_text(page, "utf-8", newline="\n")
        elif not path.exists() or words(path.read_text("utf-8")) != words(page):
            stale.append(name)
    if stale:
        sys.exit(f"out of date: {', '.join(stale)} (python docs/show.py makes them anew)")


if __name__ == "__main__":
    main()
