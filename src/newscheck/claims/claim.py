"""What a claim is: a figure and what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from newscheck.values import dataclass

if TYPE_CHECKING:
    from newscheck.document import Span
    from newscheck.figures.figure import Figure

Direction = Literal["up", "down"]


@dataclass(frozen=True, slots=True)
class Claim:
    """One figure of the copy and what it is about.

    `id` is local to the document ("c1"); `text` the figure's own words; `sentence` the index of its
    sentence. `subject` is the noun phrase counted or measured, as written ("new energy vehicle
    plants"). `change` says that the figure is a rise or a fall ("up 12%"). `period` is the time the
    copy ties it to ("in 2024", "a year earlier"). `attribution` is who is said to have said it.
    """

    id: str
    figure: Figure
    text: str
    sentence: int
    subject: str | None = None
    change: Direction | None = None
    period: str | None = None
    quoted: bool = False
    attribution: str | None = None

    @property
    def span(self) -> Span:
        """Where the figure stands."""
        return self.figure.span
