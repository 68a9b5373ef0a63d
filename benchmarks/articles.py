"""Judging articles: how many a second, and how the time grows with the length of one.

    python benchmarks/articles.py

One process, one core, reading included, output not.
"""

from __future__ import annotations

from time import perf_counter

from corpus import article_of, articles

import newscheck

SIZES = (4_000, 16_000, 64_000, 256_000, 1_000_000)


def seconds(text: str) -> float:
    start = perf_counter()
    newscheck.check(text, date="2024-09-02")
    return perf_counter() - start


def main() -> None:
    stories = articles(200)
    seconds(stories[0])  # what is loaded once is not what is measured
    took = sorted(seconds(story) for story in stories)
    words = sum(len(story.split()) for story in stories) / len(stories)
    print(
        f"{len(stories)} stories of {words:.0f} words: {len(stories) / sum(took):,.0f} a second;"
        f" median {took[len(took) // 2] * 1000:.1f} ms, slowest {took[-1] * 1000:.1f} ms"
    )
    first: float | None = None
    for size in SIZES:
        text = article_of(size)
        for shape, copy in (("lines", text), ("one line", " ".join(text.split()))):
            each = min(seconds(copy) for _ in range(3 if size < 200_000 else 1)) / len(copy) * 1e9
            first = first or each
            print(
                f"{len(copy):>9,} characters in {shape:<8}: {each * len(copy) / 1e6:8.1f} ms,"
                f" {each / first:5.2f} times the first's time a character"
            )


if __name__ == "__main__":
    main()
