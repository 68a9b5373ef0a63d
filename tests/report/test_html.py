"""The page: whole by itself, every link with an end, and nothing of the copy's that acts."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from newscheck.document import Block
from newscheck.report import html
from newscheck.report.html.words import copied
from newscheck.report.look import View
from newscheck.values import replace

from .odd_reports import COPY, all_sorts, at, document, mishap, odd_report, unreadable
from .report_by_hand import BODY, document_report

STYLE = (Path(html.__file__).with_name("page.css")).read_text("utf-8")
VOID = {"meta", "link", "br"}
EVERYTHING = View(claims=True, notes=True, verbose=True)


class Page(HTMLParser):
    """What stands on a page: its elements with their attributes and words, all of them closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.words: list[str] = []
        self.open: list[int] = []
        self.depth: list[tuple[int, ...]] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attributes}))
        self.words.append("")
        self.depth.append(tuple(self.open))
        if tag not in VOID:
            self.open.append(len(self.elements) - 1)

    def handle_endtag(self, tag: str) -> None:
        assert self.elements[self.open.pop()][0] == tag

    def handle_data(self, data: str) -> None:
        for index in self.open:
            self.words[index] += data

    def all(self, tag: str, kind: str = "") -> list[tuple[dict[str, str], str]]:
        """The elements of a name and a class, each with its words."""
        return [
            (attributes, words)
            for (name, attributes), words in zip(self.elements, self.words, strict=True)
            if name == tag and (not kind or kind in attributes.get("class", "").split())
        ]


def written(*reports: Any, view: View = EVERYTHING) -> str:
    return "".join(html.render(reports, mishap=mishap, view=view))


def page(*reports: Any, view: View = EVERYTHING) -> Page:
    return Page(written(*reports, view=view))


@pytest.mark.parametrize(
    "reports", [[document_report()], all_sorts(), []], ids=["one", "all", "none"]
)
def test_every_link_has_one_end(reports: list[Any]) -> None:
    made = page(*reports)
    ids = [attributes["id"] for _, attributes in made.elements if "id" in attributes]
    assert len(set(ids)) == len(ids)
    named = [a[name] for _, a in made.elements for name in ("aria-labelledby",) if name in a]
    links = [a["href"] for a, _ in made.all("a")]
    assert all(href.startswith("#") for href in links)
    assert {href[1:] for href in links} | set(named) <= set(ids)


def test_figures_and_findings_lead_to_each_other() -> None:
    made = page(document_report())
    cards = {a["id"]: words for a, words in made.all("section", "card")}
    figures = [(a, words) for a, words in made.all("a", "figure") if "error" in a["class"]]
    assert {a["href"][1:] for a, _ in figures} == {"d1-f1"}
    assert "“30 percent” does not match" in cards["d1-f1"]
    back = {a["href"][1:] for a, words in made.all("a") if words in ("30 percent", "1 million")}
    assert {a["id"] for a, words in figures if words.startswith(("30 percent", "1 mill"))} <= back


def test_a_figure_of_several_findings_leads_to_each() -> None:
    copy = written(document_report()).partition('<p class="paragraph"')[2]
    before, _, after = copy.partition(">30 percent<")
    assert re.findall(r'href="#(d1-f\d)"', before)[-1:] == ["d1-f1"]
    assert re.findall(r'href="#(d1-f\d)"', after)[:1] == ["d1-f2"]


def test_the_copy_is_there_word_for_word() -> None:
    made = page(document_report())
    blocks = [words for _, words in (*made.all("p", "paragraph"), *made.all("p", "title"))]
    said = " ".join(re.sub(r", see \w+ \d|and finding \d|\d? \(verified\)", "", w) for w in blocks)
    for word in BODY.split("\n\n")[4].split():
        assert word in said


def test_no_request_is_made_and_nothing_runs() -> None:
    text = written(*all_sorts())
    made = Page(text)
    assert not made.all("script") and not made.all("img") and not made.all("iframe")
    assert [a["href"] for a, _ in made.all("link")] == ["data:,"]
    assert not any(name in a for _, a in made.elements for name in ("src", "style", "onclick"))
    assert "url(" not in STYLE and "@import" not in STYLE


def test_the_policy_lets_the_style_in_and_nothing_else() -> None:
    made = page(document_report())
    (policy,) = [a["content"] for a, _ in made.all("meta") if "http-equiv" in a]
    mark = b64encode(sha256(STYLE.encode()).digest()).decode()
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{mark}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    assert made.all("style")[0][1] == STYLE


def test_copy_is_words_and_never_markup() -> None:
    copy = "</p><script>alert(1)</script> “a” & &lt; 20% \x1b[2J \u202e<b>\u200d\x00"
    whole = document("a.txt", copy)
    made = page(replace(odd_report(), document=whole, claims=(), findings=()))
    ((_, words),) = made.all("p", "paragraph")
    assert words == "</p><script>alert(1)</script> “a” & &lt; 20% \\x1b[2J <b>\u200d\\x00"
    assert copied('"\u2028x') == "&quot; x"


def test_every_block_reads_in_its_own_direction() -> None:
    words = "ارتفع العدد 20% إلى 50"
    whole = document("a.txt", words)
    made = page(replace(odd_report(), document=whole, claims=(), findings=()))
    ((attributes, _),) = made.all("p", "paragraph")
    assert attributes["dir"] == "auto"


def test_headings_step_down_one_at_a_time_and_landmarks_are_there() -> None:
    for made in (page(document_report()), page(*all_sorts())):
        levels = [int(name[1]) for name, _ in made.elements if re.fullmatch("h[1-6]", name)]
        assert levels[0] == 1 == levels.count(1)
        assert all(after <= before + 1 for before, after in pairwise(levels))
        assert len(made.all("main")) == 1
    assert len(page(*all_sorts()).all("nav")) == 1
    assert not page(document_report()).all("nav")


def test_the_table_of_contents_names_each_document() -> None:
    made = page(*all_sorts())
    ((_, words),) = made.all("nav")
    assert len(made.all("article")) == len(all_sorts())
    assert "drafts/a b, 5%: x\\ny\\udcff.txt" in words
    assert words.count("not checked") == 2


def test_what_could_not_be_read_says_why() -> None:
    made = page(unreadable("no.txt"))
    assert [words for _, words in made.all("p", "failure")] == ["Not checked: no such file: é"]


def test_a_story_without_findings_says_so() -> None:
    assert "every figure that could be worked out agrees" in written(all_sorts()[1])


def test_a_finding_stands_beside_its_block() -> None:
    first, second = COPY.split("\r\n\r\n")
    blocks = (Block("title", at(first)), Block("paragraph", at(second)))
    whole = replace(odd_report().document, blocks=blocks)
    text = written(replace(odd_report(), document=whole))
    title, paragraph, margin = (
        text.index(mark)
        for mark in ('<p class="title"', '<p class="paragraph"', '<div class="margin"')
    )
    assert title < paragraph < margin


def test_overlapping_figures_are_one_mark_that_both_lead_to() -> None:
    report = odd_report()
    inner = replace(report.claims[0], id="c9")
    figure = replace(inner.figure, span=replace(inner.span, start=inner.span.start + 1))
    made = page(replace(report, claims=(*report.claims, replace(inner, figure=figure))))
    ids = [a["id"] for a, _ in (*made.all("a", "figure"), *made.all("span", "figure")) if "id" in a]
    assert len(ids) == 4
    assert all(a["href"][1:] in ids for a, words in made.all("a") if words == "0%")


COLOURS = re.findall(r"(?s):root \{(.*?)\}", STYLE)


def _light(colour: str) -> float:
    parts = colour.lstrip("#")
    parts = "".join(c * 2 for c in parts) if len(parts) == 3 else parts
    channels = (int(parts[i : i + 2], 16) / 255 for i in (0, 2, 4))
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("scheme", COLOURS, ids=["light", "dark", "print"])
def test_words_can_be_told_from_what_they_stand_on(scheme: str) -> None:
    colours = dict(re.findall(r"--([\w-]+): (#\w+);", scheme))
    grounds = [colours[name] for name in colours if name in ("ground", "paper") or "tint" in name]
    for name in ("ink", "soft", "link", "error", "warning", "note", "verified"):
        on = grounds if name == "ink" else [colours["ground"], colours["paper"]]
        on = [*on, *([colours[f"{name}-tint"]] if f"{name}-tint" in colours else [])]
        for ground in on:
            lighter, darker = sorted((_light(colours[name]), _light(ground)), reverse=True)
            assert (lighter + 0.05) / (darker + 0.05) >= 4.5, (name, ground)
