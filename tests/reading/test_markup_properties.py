"""What holds of the document of any markup at all, and of hostile markup."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from newscheck.reading.formats import ReadingError
from newscheck.reading.html.tokens import tokens_of

from .markup import copy_of, document
from .test_properties import assert_sound

if TYPE_CHECKING:
    from newscheck.document import Document

MARKDOWN = st.sampled_from(
    [
        "The port took in **40** ships", "in *May*", " ", "\n", "\n\n", "\r\n", "  \n", "\\\n", "# ",
        "## A heading ##", "- ", "1. ", "> ", "    ", "\t", "`code`", "``", "&pound;4.4m", "&amp", "\\$5",
        "\\*", "*", "**", "_", "~~", "[words](http://x.org/9)", "[words][a]", "![a](b)", "[", "]", "(", ")",
        "<b>", "</b>", "<sup>2</sup>", "<br>", "<!-- no -->", "<!-- newscheck: off -->", "<http://x.org>",
        "| a | b |\n|---|---|\n| 1 | 2 \\| 3 |\n", "|", "---", "===", "\n---\n", "```\n", "[a]: /x\n",
        "[^1]", "[^1]: ", "[[page|word]]", "{{< x >}}", "==", "%%", "^x", "ends here.", "\u00ad", "\u00a0", "é",
        "title: Port takes in", "+++\n", "- [ ] ", "<div>\n", "<del>", "</del>", "  ", ":::", "[!NOTE]",
    ]
)  # fmt: skip
HTML = st.sampled_from(
    [
        "The port took in <b>40</b> ships", "in <i>May</i>", " ", "\n", "<p>", "</p>", "<div>", "</div>",
        "<div class=ad>", "<article>", "</article>", "<h1>", "</h1>", "<h2>", "<br>", "<br/>", "<ul>", "<li>",
        "</ul>", "<table>", "<tr>", "<td>", "</td>", "</table>", "<a href=/x>", "</a>", "<del>", "</del>",
        "&pound;4.4m", "&amp", "&nbsp;", "&shy;", "&#8217;", "&", "<", ">", "<sup>2</sup>", "<sup>", "</sup>",
        "m", "<!-- no -->", "<!-- newscheck: off -->", "<!--", "-->", "<script>", "</script>", "<title>",
        "</title>", "<nav>", "</nav>", "<pre>", "</pre>", "<q>", "</q>", "<figure>", "</b>", "<x-y hidden>",
        "ends here.", "\u00ad", "é", "<p title='", "'", '"', "<meta charset=utf-8>", "<time datetime=2024-05-06>",
        "The harbor master said that it was the first time in three years, and not the last.",
    ]
)  # fmt: skip


def read(name: str, copy: str) -> Document | None:
    try:
        return document(name, copy)
    except ReadingError:
        return None


def words(text: str) -> str:
    return "".join(text.split())


@settings(deadline=None, max_examples=200)
@given(st.lists(MARKDOWN, max_size=40).map("".join) | st.text(max_size=200))
def test_any_draft_gives_a_sound_document(draft: str) -> None:
    found = read("markdown", draft)
    if found is not None:
        assert_sound(found)


@settings(deadline=None, max_examples=200)
@given(st.lists(HTML, max_size=60).map("".join) | st.text(max_size=200))
def test_any_page_gives_a_sound_document(page: str) -> None:
    found = read("html", page)
    if found is not None:
        assert_sound(found)


COMMON = st.sampled_from(
    [
        "The port took in **40** ships", "in *May*", " ", "\n", "\n\n", "  \n", "# ", "## A heading ##\n",
        "\n- ", "\n> ", "`code`", "``", "&pound;4.4m", "&amp", "\\$5", "\\*", "*", "**", "_", "~~a~~",
        "[words](http://x.org/9)", "[words][a]", "![a](b)", "[", "]", "(", ")", "<b>", "</b>", "\\",
        "\n\n| a | b |\n|---|---|\n| 1 | 2 \\| 3 |\n\n", "|", "\n[a]: /x\n", "ends here.", "é", "<b",
    ]
)  # fmt: skip


@settings(deadline=None, max_examples=300)
@given(st.lists(COMMON, min_size=1, max_size=40).map("".join))
def test_the_words_of_a_draft_are_those_that_the_parser_sees(draft: str) -> None:
    draft = "\n" + draft  # no front matter
    md = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    seen: list[str] = []
    for token in md.parse(draft):
        struck = 0
        for child in token.children or ():
            struck += (child.type == "s_open") - (child.type == "s_close")
            if child.type == "text" and not struck:
                seen.append(child.content)
    found = read("markdown", draft)
    copy = "" if found is None else found.text
    # The marks of items stand in the copy, as they do in plain text.
    marks = str.maketrans("", "", "-*")
    assert words(copy).translate(marks) == words("".join(seen)).translate(marks)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.seen: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.seen.append(f"<{tag}>")

    def handle_endtag(self, tag: str) -> None:
        self.seen.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self.seen.append(data)

    def handle_entityref(self, name: str) -> None:
        self.seen.append(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self.seen.append(f"&#{name};")


WELL_FORMED = st.sampled_from(
    [
        "<p>", "</p>", "<b class=x>", "</b>", '<a href="a>b" title=\'"\'>', "</a>", "words ", "&pound;",
        "&#163;", "&#xA3;", "<!-- a > b -- c -->", "<br>", "<img alt=''>", "\n", "< 5", " > 4", "<INPUT disabled>",
        "<script>if (a<b) '</p>' && c</script>", "<x-y z>", "</x-y>", "<!doctype html>", "<style>a>b</style>",
    ]
)  # fmt: skip


@settings(deadline=None)
@given(st.lists(WELL_FORMED, max_size=30).map("".join))
def test_pages_without_errors_are_cut_as_the_standard_library_cuts_them(page: str) -> None:
    reader = _Reader()
    reader.feed(page)
    reader.close()
    cut = []
    for token in tokens_of(page):
        if token.kind == "text":
            cut.append(page[token.start : token.end])
        elif token.kind != "comment":
            cut.append(f"</{token.name}>" if token.kind == "close" else f"<{token.name}>")
    assert "".join(cut) == "".join(reader.seen)


@settings(deadline=None, max_examples=200)
@given(st.lists(HTML, max_size=60).map("".join))
def test_the_cuts_of_a_page_follow_one_another(page: str) -> None:
    at = 0
    for token in tokens_of(page):
        assert at <= token.start < token.end or (token.kind == "text" and at <= token.start)
        assert token.end <= len(page)
        at = token.end


MANY = 20_000


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * MANY, "<div>" * MANY + "x", "<b><i>x" * MANY, "</div>" * MANY, "<a " * MANY, "<!--" * MANY,
        "<a b='" * MANY, "<a b=\"x' " * MANY, "<" * MANY, "<p>x" * MANY, "<li>x" * MANY, "<ul><li>x" * MANY,
        "<table><tr><td>x" * 5000, "<sup>1" * MANY, "<q>" * MANY, "a<br>" * MANY, "<p>" + "<br>" * MANY, "<h1>a" * MANY,
        "<h1>" * MANY, "<article>x" * MANY, "<p>" + "&amp;" * MANY, "&" * MANY, "<p " + "a=b " * MANY + ">x",
        "<script>" * MANY, '<p class="' + "x-" * MANY + '">x', "<title>" * MANY, "<!-- newscheck: off -->" * 5000 + "x",
        '<script type="application/ld+json">' + "[" * MANY + "</script><p>x", "<time datetime=x>" * MANY + "<p>x",
        "<figure>" * MANY, "<b><p>x</b>" * 5000, "<a href=x>y" * MANY, "<pre>" + "x\n\n" * MANY, "<div class=article-body>x" * MANY,
    ],
    ids=lambda page: f"{page[:24]}*{len(page)}",
)  # fmt: skip
def test_hostile_pages_are_read_or_refused(page: str) -> None:
    found = read("html", page)
    assert found is None or found.text


@pytest.mark.parametrize(
    "draft",
    [
        ">" * MANY, "> " * MANY + "x", "[" * MANY, "[]" * MANY, "![" * MANY, "*" * MANY, "*a " * MANY, "**a *b " * 5000,
        "`" * MANY, "<" * MANY, "<a " * MANY, "<!--" * MANY, "&" * MANY, "- " * MANY, "# " * MANY, "[a](b" * 5000,
        "[a]: x\n" * 5000, "|" * MANY, "|a|b|\n|-|-|\n" + "|\\||2|\n" * 5000, "\\" * MANY, "~~a " * 5000, "[[" * MANY,
        "{{" * MANY, "%%" * MANY, "^[" * 5000, "[@" * 5000, "<sup>1" * 5000, "<del>" * MANY, "x <!-- newscheck: off --> " * 5000,
        "<!-- newscheck: off --> x\n" * 5000, "<!-- newscheck: " * 5000, "---\n" + "a: b\n" * MANY + "---\nx",
        '---\ntitle: "' + "\\u0041" * 5000 + '"\n---\nx', "+++\n" + "a=[" * MANY + "\n+++\nx", "".join("  " * n + "- a\n" for n in range(200)),
    ],
    ids=lambda draft: f"{draft[:24]}*{len(draft)}",
)  # fmt: skip
def test_hostile_drafts_are_read_or_refused(draft: str) -> None:
    found = read("markdown", draft)
    assert found is None or found.text


@pytest.mark.parametrize("name", ["html", "markdown"])
def test_bytes_that_are_no_text_are_refused(name: str) -> None:
    for data in (b"<p>It \0 rained.", b"\x01\x02\x03\x04" * 50):
        with pytest.raises(ReadingError) as raised:
            document(name, data)
        assert raised.value.message == "not text"
    with pytest.raises(ReadingError) as raised:
        document(name, " \n")
    assert raised.value.code == "empty"


def test_depth_beyond_what_anybody_writes_loses_no_copy_around_it() -> None:
    page = "<p>It rained.</p>" + "<div>" * MANY + "It snowed."
    assert copy_of(document("html", page)) == ["It rained.", "It snowed."]
