"""What every benchmark reads: the sample stories, over and over, with other figures each time."""

from __future__ import annotations

import random
import re
from pathlib import Path

SAMPLES = Path(__file__).parent.parent / "samples"


def articles(count: int, seed: int = 1) -> list[str]:
    """`count` stories made from the samples, each with digits of its own.

    The digits are changed so that nothing that remembers what it has read gains by it. Their number
    and place stay, and so do the years, so the stories are as long and as full of figures as the
    samples are.
    """
    dice = random.Random(seed)
    stories = [path.read_text("utf-8") for path in sorted(SAMPLES.glob("*.txt"))]

    def other(match: re.Match[str]) -> str:
        return str(dice.randint(1, 9)) + "".join(str(dice.randint(0, 9)) for _ in match[0][1:])

    return [
        re.sub(r"(?<!\d)(?!20\d\d\b)[1-9]\d*", other, stories[i % len(stories)])
        for i in range(count)
    ]


def article_of(size: int) -> str:
    """One story of about `size` characters: the paragraphs of many, under the first one's title."""
    paragraphs: list[str] = []
    length = 0
    for story in articles(max(1, size // 1500 + 1)):
        for paragraph in story.split("\n\n"):
            if length >= size:
                return "\n\n".join(paragraphs) + "\n"
            paragraphs.append(paragraph)
            length += len(paragraph) + 2
    return "\n\n".join(paragraphs) + "\n"
