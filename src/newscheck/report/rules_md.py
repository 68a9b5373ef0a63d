"""The rules as a page of Markdown, made from the checks themselves.

python -m newscheck.report.rules_md docs/rules.md          # write it
python -m newscheck.report.rules_md --check docs/rules.md  # fail if it is out of date
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.report.examples import aside, lines_of, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newscheck.checks.check import Check, Example
    from newscheck.document import Span

_HEAD = """\
# Rules

<!-- Made from the checks by `python -m newscheck.report.rules_md docs/rules.md`. -->

What each rule holds the copy to, how much rounding it allows, what it finds and what it leaves
alone. The examples are the rules' own tests; the figures in bold are those that the finding names.
`newscheck --explain NC101` prints the same for one rule, and `--select` and `--ignore` take its
code, its name or the start of its code.
"""

# What Markdown (and GitHub's mathematics, which a second $ opens) would make something of.
_SPECIAL = regex(r"([\\`*_\[\]<>#$|~])")


def page(checks: Iterable[Check]) -> str:
    """The whole page, ending in one line end."""
    ordered = sorted(checks, key=lambda check: check.code)
    rows = [
        f"| [{check.code}](#{_anchor(check)}) | `{check.name}` | {_plain(check.summary)} |"
        for check in ordered
    ]
    table = "\n".join(["| code | name | looks at |", "|---|---|---|", *rows])
    lines = [_HEAD, table, *(line for check in ordered for line in _section(check))]
    return "\n".join(lines) + "\n"


def _anchor(check: Check) -> str:
    return f"{check.code}-{check.name}".lower()


def _section(check: Check) -> list[str]:
    return ["", f"## {check.code} {check.name}", "", *explained(check)]


def explained(check: Check) -> list[str]:
    """The lines of Markdown that explain a rule, under whatever heading it has."""
    lines = [_plain(sentence(check.summary)), ""]
    for paragraph in paragraphs(check.explanation):
        lines += [_plain(paragraph), ""]
    for heading, examples in (("Finds", check.finds), ("Leaves alone", check.passes)):
        if examples:
            lines += [f"**{heading}**", "", *(_example(example) for example in examples), ""]
    return lines[:-1]


def sentence(text: str) -> str:
    """A rule's summary as a sentence."""
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "?")) else f"{text}."


def _example(example: Example) -> str:
    copy = " / ".join(_bold(line, marks).strip() for line, marks in lines_of(example))
    note = aside(example, finds=bool(example.figures))
    return f"- {copy}{f' ({note})' if note else ''}"


def _bold(line: str, marks: Iterable[Span]) -> str:
    shown, end = "", 0
    for span in marks:
        shown += f"{_plain(line[end : span.start])}**{_plain(span.of(line))}**"
        end = span.end
    return shown + _plain(line[end:])


def _plain(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)


def main(arguments: list[str]) -> int:
    """Write the page to the path named, or say whether what is there is what would be written."""
    from newscheck.checks import RULES

    paths = [argument for argument in arguments if argument != "--check"]
    if len(paths) != 1:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    path, made = Path(paths[0]), page(RULES)
    if "--check" not in arguments:
        path.write_text(made, encoding="utf-8", newline="\n")
        return 0
    if path.exists() and path.read_text(encoding="utf-8") == made:
        return 0
    sys.stderr.write(f"{path} is out of date: python -m newscheck.report.rules_md {path}\n")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
