"""What a sentence's figures come to, written so that a table of examples can be read at a glance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.figures import read_figures

if TYPE_CHECKING:
    from newscheck.figures.figure import Figure


def figures(text: str) -> list[Figure]:
    """The figures of a text that is one sentence."""
    return read_figures(text, 0, len(text))


def read(text: str) -> list[str]:
    """Each figure as "its words = value unit", with its kind where that is not plain."""
    return [f"{figure.span.of(text)} = {meaning(figure)}" for figure in figures(text)]


def meaning(figure: Figure) -> str:
    """A figure's value, unit and kind: "26..31 percent", "44 year (age)"."""
    return " ".join((_amount(figure), figure.full_unit or "", f"({figure.kind})")).replace(
        "  ", " "
    )


def _amount(figure: Figure) -> str:
    when = figure.when
    if when is not None:
        parts = [when.year, when.month, when.day]
        written = "-".join("?" if part is None else str(part) for part in parts)
        weekday = "" if when.weekday is None else f" day {when.weekday}"
        return written + weekday + (" ambiguous" if when.ambiguous else "")
    assert figure.number is not None
    value = f"{round(figure.number.value, 4).normalize():f}"
    return value if figure.upto is None else f"{value}..{figure.upto.value.normalize():f}"
