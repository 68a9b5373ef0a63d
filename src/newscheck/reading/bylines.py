"""Who wrote it: lines that hold a byline or a name and nothing else."""

from __future__ import annotations

_SMALL = frozenset(("and", "in", "of", "for", "the", "at", "with", "de", "van", "von", "da", "&"))
_LONGEST = 110


def is_byline(line: str) -> bool:
    """Whether a line is a byline: "By Jane Doe and John Roe in London"."""
    if line[:3] not in ("By ", "BY ", "by ") or len(line) > _LONGEST or line[-1] in ".?!:;":
        return False
    words = line[3:].split()
    first = words[0] if words else ""
    if not (first[:1].isupper() and first.isalpha()) or first in ("The", "This", "That", "A"):
        return False
    return all(
        word in _SMALL or not word[0].islower() or "@" in word for word in words
    ) and not any(word.isdigit() and len(word) < 4 for word in words[:3])


def is_name(line: str) -> bool:
    """Whether a line may be a person's name, with or without a post: "Jane Doe, City editor"."""
    words = line.split(",", 1)[0].split()
    return (
        2 <= len(words) <= 4
        and len(line) <= 60
        and not any(map(str.isdigit, line))
        and all(word[0].isupper() or word in _SMALL for word in words)
    )
