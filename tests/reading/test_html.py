"""A page's copy taken out of its markup, and what the page says of its article."""

from __future__ import annotations

import datetime as dt

import pytest

from newscheck.reading.formats import ReadingError

from .markup import copy_of, document, pieces

SAID = "The port took in 40 ships in May, the harbor master said."


def page(body: str, head: str = "") -> str:
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>"


@pytest.mark.parametrize(
    ("markup", "copy"),
    [
        ("<p>Up <b>12</b>% to $<span>4.4</span>m.", ["Up 12% to $4.4m."]),
        ("<p>Up to &pound;4.4m &#8212; a&nbsp;lot &amp; more.", ["Up to £4.4m — a lot & more."]),
        ("<p>&pound4.4m and AT&T; R&D &notanentity; &copyright", ["£4.4m and AT&T; R&D ¬anentity; ©right"]),
        ("<p>One.<p>Two.", ["One.", "Two."]),
        ("<div>One.<div>Two.</div>Three.</div>", ["One.", "Two.", "Three."]),
        ("One thing.<br><br>Another thing.", ["One thing.", "Another thing."]),
        ("One thing.<br/>\n <br>Another.<br>A third.", ["One thing.", "Another.", "A third."]),
        ("<h1>Up<br>12%</h1><p>So it said.", ["Up 12%", "So it said."]),
        ("<p>It fell <del>3</del><ins>4</ins> <s>or so</s> metres.", ["It fell 4 metres."]),
        ("<p>A note<sup>1</sup> and one<sup><a href='#n'>[2]</a></sup>.", ["A note and one."]),
        ("<p>The 20<sup>th</sup> of 5 m<sup>2</sup>, CO<sub>2</sub>.", ["The 20th of 5 m², CO2."]),
        ("<p>A so&shy;ft hy\u00adphen and a wo<wbr>rd.", ["A soft hyphen and a word."]),
        ("<ul><li>One<li>Two</ul>", ["One", "Two"]),
        ("<p>It said <q>yes</q>.", ["It said “yes”."]),
        ("<p>a < b, 5 <6 and c > d <3 </p>", ["a < b, 5 <6 and c > d <3"]),
        ("<p title='a>b'>One<p data-x=\"<p>no\">Two", ["One", "Two"]),
        ("<p don't>One's own</p>", ["One's own"]),
        ("<p>One<script>if (a<b) '<p>no</p>'</script> two<style>p{}</style></p>", ["One two"]),
        ("<p>One <!-- no --> two <!-- > -- no --!> three <![CDATA[no]]>four <?no?>five", ["One two three four five"]),
        ("<P CLASS=X>One</P><DIV HIDDEN>no</DIV>", ["One"]),
        ("<p>One</p><p style='display: none'>no</p><p class='sr-only'>no</p>", ["One"]),
        ("<p>It cost <span class=sr-only>no</span><span aria-hidden=true>$4</span>.", ["It cost $4."]),
        ("<table><tr><td>1<td>2<tr><td><p>3</p><p>4</p></td><td></table>", ["1 2", "3", "4"]),
        ("<p>A <a href='#x'>word</a><a href='#fn1'>1</a> and <a href='/y'>another</a>.", ["A word and another."]),
        ("<p>One.<hr>Two.<blockquote>Three.</blockquote>", ["One.", "Two.", "Three."]),
        ("<dl><dt>One<dd>Two.</dl>", ["One", "Two."]),
        ("<p>One <b>two<p>three</b> four", ["One two", "three four"]),
        ("<p>Un<b></i></b></div>closed</section> tags", ["Unclosed tags"]),
        ("<p>One</p><textarea><p>no</textarea><select><option>no</select>", ["One"]),
        ("<pre>A line.\n\nAnother line.</pre>", ["A line.", "Another line."]),
        ("<p>&#55296;&#1114112;&#0;x", ["���x"]),
    ],
)  # fmt: skip
def test_copy_of_a_fragment(markup: str, copy: list[str]) -> None:
    assert copy_of(document("html", markup)) == copy


@pytest.mark.parametrize(
    "side",
    [
        "<nav><p>{}</p></nav>",
        "<aside><p>{}</p></aside>",
        "<footer><p>{}</p></footer>",
        "<figure><img><figcaption>{}</figcaption></figure>",
        "<div class='related-posts'><p>{}</p></div>",
        "<div id=newsletterSignup><p>{}</p></div>",
        "<section class='comments'><p>{}</p></section>",
        "<div role=navigation><p>{}</p></div>",
        "<div aria-hidden=true><p>{}</p></div>",
        "<p class='photo-credit'>{}</p>",
        "<p><a href='/x'>{}</a></p>",
        "<ul><li><a href='/x'>{}</a><li><a href='/y'>More of it</a></ul>",
        "<div class='c-ad c-ad--wide'>{}</div>",
        "<amp-ad><p>{}</p></amp-ad>",
        "<button>{}</button>",
        "<template><p>{}</p></template>",
        "<noscript><p>{}</p></noscript>",
    ],
)
def test_what_is_beside_the_article_is_not_read(side: str) -> None:
    beside = side.format("The market took in 90 carts in May, its master said, and 70 in June.")
    body = (
        f"<article><h1>Port takes in ships</h1><p>{SAID}</p>{beside}<p>It was full.</p></article>"
    )
    assert copy_of(document("html", page(body))) == ["Port takes in ships", SAID, "It was full."]


@pytest.mark.parametrize(
    "name",
    ["has-sidebar", "with-comments", "no-ads", "comments-open", "field--label-hidden", "hidden md:block", "credits-story-newsletter"],
)  # fmt: skip
def test_a_name_that_only_sounds_like_a_side_drops_no_article(name: str) -> None:
    body = f"<div class='{name}'><h1>Port takes in ships</h1><p>{SAID}</p><p>It was full.</p></div>"
    assert SAID in copy_of(document("html", page(body)))


def test_a_table_a_page_is_laid_out_with_is_no_table() -> None:
    long = f"{SAID} " * 6
    body = (
        f"<table><tr><td><a href='/'>Home</a></td><td><p>{long}</p><p>{SAID}</p></td></tr></table>"
    )
    assert pieces(document("html", page(body))) == [long.strip(), SAID]


def test_items_of_more_than_a_paragraph_are_not_counted() -> None:
    plain = document("html", "<p>Two things:<ul><li>One<li>Two</ul>")
    assert pieces(plain, "item") == ["One", "Two"]
    nested = document("html", "<p>Two things:<ul><li>One<ul><li>a<li>b</ul><li>Two</ul>")
    assert pieces(nested, "item") == ["a", "b"]


@pytest.mark.parametrize(
    ("head", "date"),
    [
        ('<meta property="article:published_time" content="2024-05-06T23:00:00-04:00">', "2024-05-06"),
        ('<meta name="DC.date.issued" content="2024-05-06">', "2024-05-06"),
        ('<meta name="date" content="6 May 2024">', "2024-05-06"),
        ('<meta name="pubdate" content="20240506">', "2024-05-06"),
        ('<meta property="og:updated_time" content="2024-05-07"><meta itemprop="datePublished" content="2024-05-06">', "2024-05-06"),
        ('<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-06"}</script>', "2024-05-06"),
        ('<script type="application/ld+json">[{"@graph":[{"@type":["X","BlogPosting"],"datePublished":"2024-05-06 10:00"}]}]</script>', "2024-05-06"),
        ('<script type="application/ld+json">{"@type":"NewsArticle",\n"description":"two\nlines","datePublished":"2024-05-06"}</script>', "2024-05-06"),
        ('<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","datePublished":"2019-05-06"}]}</script>', None),
        ('<script type="application/ld+json">{"@type":"NewsArticle", broken</script>', None),
        ('<meta name="date" content="2024-13-06">', None),
        ('<meta name="date" content="soon">', None),
    ],
)  # fmt: skip
def test_the_day_by_the_metadata(head: str, date: str | None) -> None:
    found = document("html", page(f"<h1>Port takes in ships</h1><p>{SAID}</p>", head))
    assert (str(found.date) if found.date else None) == date
    assert found.dated == ("metadata" if date else "none")


@pytest.mark.parametrize(
    ("shown", "date"),
    [
        ('<time datetime="2024-05-06T10:00">earlier</time>', dt.date(2024, 5, 6)),
        ('<span class="post-date">May 6, 2024</span>', dt.date(2024, 5, 6)),
        ('<p class="byline">By Jo Ling <span>6 May 2024</span></p>', dt.date(2024, 5, 6)),
        ('<p>Updated <time datetime="2024-05-06">May 6</time></p>', dt.date(2024, 5, 6)),
    ],
)
def test_the_day_that_the_page_shows(shown: str, date: dt.date) -> None:
    body = f"<article><h1>Port takes in ships</h1>{shown}<p>{SAID} {SAID}</p></article>"
    assert document("html", page(body)).date == date


def test_a_stamp_of_greenwich_gives_way_to_the_day_at_the_paper() -> None:
    head = '<meta property="article:published_time" content="2024-05-07T01:30:00Z">'
    shown = '<time datetime="2024-05-07T01:30:00Z">May 6, 2024, 9:30 PM EDT</time>'
    body = f"<article><h1>Port takes in ships</h1>{shown}<p>{SAID} {SAID}</p></article>"
    assert document("html", page(body, head)).date == dt.date(2024, 5, 6)


def test_a_day_in_the_story_is_not_that_of_the_story() -> None:
    told = '<p>It has been open since <time datetime="1999-05-06">May 6, 1999</time>, he said, and full.</p>'
    body = f"<article><h1>Port takes in ships</h1><p>{SAID} {SAID}</p>{told}</article>"
    assert document("html", page(body)).date is None


def test_the_headline_is_the_one_that_the_metadata_name() -> None:
    head = '<meta property="og:title" content="Port takes in ships">'
    body = f"<h1>The Alder Post</h1><article><h2>Port takes in ships</h2><p>{SAID}</p></article>"
    found = document("html", page(body, head))
    assert found.title == "Port takes in ships"
    assert found.title_span is not None


def test_a_headline_below_its_standfirst_comes_first() -> None:
    body = f"<article><p>The harbor is full to the brim, its master says.</p><h1>Port takes in ships</h1><p>{SAID}</p></article>"
    found = document("html", page(body))
    assert copy_of(found)[0] == found.title == "Port takes in ships"
    assert found.title_span is not None
    assert found.in_file(found.title_span).of(found.source) == "Port takes in ships"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b'<meta charset="iso-8859-1"><p>It cost \xa34, \x93so\x94.', "It cost £4, “so”."),
        (b'<meta charset="utf-8"><p>It cost \xc2\xa34.', "It cost £4."),
        (b"<p>It cost \xc2\xa34.", "It cost £4."),
        (b"<p>It cost \xa34.", "It cost £4."),
        (b'\xef\xbb\xbf<meta charset="iso-8859-1"><p>It cost \xc2\xa34.', "It cost £4."),
        ("<p>It cost £4.".encode("utf-16"), "It cost £4."),
        (b'<?xml version="1.0" encoding="windows-1252"?><p>It cost \xa34.', "It cost £4."),
        ('<meta http-equiv=x content="text/html; charset=windows-1251"><p>Она 4.'.encode("cp1251"), "Она 4."),
        (b'<meta charset="rot13"><p>It cost \xc2\xa34.', "It cost £4."),
        (b'<meta charset="idna"><p>It cost \xc2\xa34.', "It cost £4."),
        (b'<meta charset="no-such"><p>It cost \xc2\xa34.', "It cost £4."),
    ],
)  # fmt: skip
def test_the_encoding(data: bytes, said: str) -> None:
    assert copy_of(document("html", data)) == [said]


@pytest.mark.parametrize(
    "markup",
    [
        "<html><body></body></html>",
        "<nav><a href='/'>Home</a></nav>",
        "<script>alert(1)</script>",
        "<p><a href='/1'>One</a><p><a href='/2'>Two</a>",
        "<div id=root></div><noscript>Turn on scripts, please, to read this page.</noscript>",
        "<title>Port takes in ships</title>",
        "<!-- newscheck: off -->",
        "<p",
    ],
)
def test_a_page_without_an_article_is_refused(markup: str) -> None:
    with pytest.raises(ReadingError) as raised:
        document("html", markup)
    assert raised.value.message == "no article found in this page"


def test_remarks_stand_where_they_stood_and_other_comments_do_not() -> None:
    first, second, third = (
        f"<!-- newscheck: {word} -->" for word in ("off", "ignore[NC101] so", "on")
    )
    body = (
        f"{first}<article><h1>Port takes in ships</h1><!-- a note --><p>It was full.</p>"
        f"<p>The port {second}took in 40 ships.</p><nav>{third}</nav><p>It rained.</p></article>"
    )
    found = document("html", page(body))
    assert pieces(found) == [
        first, "Port takes in ships", "It was full.", second, "The port took in 40 ships.",
        third, "It rained.",
    ]  # fmt: skip
    assert pieces(found, "furniture") == [first, second, third]
    block = next(block for block in found.blocks if block.span.of(found.text) == second)
    assert found.in_file(block.span).of(found.source) == second


def test_the_parts_of_an_article_that_is_cut_up_are_put_together() -> None:
    part = "<div class='article-body'><p>{}</p></div><div class='ad'>Advert</div>"
    paragraphs = [f"{SAID} It was {number} then." for number in range(5)]
    body = "<h1>Port takes in ships</h1>" + "".join(map(part.format, paragraphs))
    assert copy_of(document("html", page(body)))[1:] == paragraphs


def test_places_behind_tags_and_entities() -> None:
    found = document(
        "html", "<p>Up <b>12</b>% to\r\n&pound;<i>4.4</i>m &amp; more.</p>\r\n<p>It rained."
    )
    at = found.text.index("£4.4m")
    place = found.place(at)
    assert (place.line, place.column) == (2, 1)
    assert found.source.splitlines()[1].startswith("&pound;")
    past = found.place_past(at + len("£4.4m"))
    assert found.source.splitlines()[1][: past.column - 1] == "&pound;<i>4.4</i>m"
    assert found.place(found.text.index("It rained")).line == 3


def test_an_xhtml_page_may_close_any_tag_at_once() -> None:
    copy = '<?xml version="1.0"?><html><body><div id="nav"/><p>It rained.</p></body></html>'
    assert copy_of(document("html", copy)) == ["It rained."]


def test_posts_with_links_are_no_teasers() -> None:
    post = f"<article class=post><h3>Post</h3><p>{SAID} It was <a href='/x'>full</a>.</p></article>"
    found = document("html", page(f"<main><h1>Storm: live</h1>{post * 6}</main>"))
    assert pieces(found, "paragraph") == [f"{SAID} It was full."] * 6


def test_what_others_posted_elsewhere_is_not_read() -> None:
    tweet = "<blockquote class='twitter-tweet'><p>We took in 99 ships!</p><a href='/t'>Port</a></blockquote>"
    body = f"<article><h1>Port takes in ships</h1><p>{SAID}</p>{tweet}<p>It was full.</p></article>"
    assert copy_of(document("html", page(body))) == ["Port takes in ships", SAID, "It was full."]


def test_a_list_written_with_line_breaks_is_a_list() -> None:
    found = document("html", f"<p>{SAID}<p>Two things:<br>- one<br>- two<p>It was full.")
    assert pieces(found, "item") == ["- one", "- two"]
