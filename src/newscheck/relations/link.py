"""How sure a relation is."""

from __future__ import annotations

from typing import Literal

# "stated": the sentence itself makes the link ("from X to Y", "X (Y)", "a total of").
# "guessed": the link is an inference; it supports a warning at most, phrased as a question.
Link = Literal["stated", "guessed"]
