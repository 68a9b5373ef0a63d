"""What is in the copy and not of its story: captions, nudges, what a release says of its sender."""

from __future__ import annotations

import pytest

from newscheck.reading.text import read_text
from newscheck.summary.beside import is_beside, tells_of_sender
from newscheck.summary.candidates import read_candidates
from newscheck.summary.words import small

from .articles import told

RELEASE = """Brill Nets opens a second loom in Skerry

SKERRY, May 3, 2024 - Brill Nets has opened a second loom hall at its yard in Skerry, the net maker said on Friday.

The hall cost 4.2 million euros and will make 900 nets a month.

It has hired 40 weavers, and will hire 25 more before the winter.

The first nets are for the herring fleet of Dunmore, which lost half of its own in the storm of March.

Brill had looked for a site in three towns before it settled on its own yard.

The old hall will mend what the new one makes.
"""
SENDER = (
    "Brill Nets (“Brill”) is a leading maker of nets for the fleets of the north. With looms in "
    "two halls, Brill weaves more nets in Skerry than anybody has ever woven there.\n\n"
    "Brill weaves its nets, and Brill mends its nets, and the nets of Brill are the nets of Skerry."
)


def stories(text: str) -> list[str]:
    document = read_text(text)
    return [
        document.sentences[candidate.sentence].span.of(text)
        for candidate in read_candidates(document, 1000)
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Pictured: the new loom hall at the Brill yard.",
        "Photo: the new loom hall at the yard of Brill Nets.",
        "Photos: Skerry opens its hall Weavers wait at the gate.",
        "Aerial photo shows the new loom hall in Skerry.",
        "Image caption The hall was opened on Friday.",
        "(File photo/Brill Nets) The old hall in the spring of last year.",
        "Weavers wait at the gate of the new hall in Skerry May 3, 2024.",
        "The owner of the yard speaks at the gate of the new hall in Skerry, May 3, 2024.",
        "A weaver mends a net, Friday, May 3, 2024, in Skerry.",
    ],
)
def test_a_line_under_a_picture_is_no_sentence_of_the_story(line: str) -> None:
    assert is_beside(line, small(line))


@pytest.mark.parametrize(
    "line",
    [
        "Subscribe Thank you for subscribing!",
        "Get our morning updates straight to your inbox.",
        "Sign up for the letter that the harbour board sends out on Mondays.",
        "Newsletter Sign Up Continue reading the main story Please wait.",
        "For more information, visit the site of the harbour board.",
        "This press release contains forward-looking statements about nets.",
        "Click here to see the new hall.",
    ],
)
def test_a_nudge_to_the_reader_is_no_sentence_of_the_story(line: str) -> None:
    assert is_beside(line, small(line))


@pytest.mark.parametrize(
    "sentence",
    [
        "The yard of Brill Nets was opened in Skerry on May 3, 2024.",
        "The fair runs from the first of May until May 13, 2024.",
        "The board has to pay what it owes by May 3, 2024.",
        "Two halls were lost in Skerry when the storm came in from the west, May 3, 2024.",
        "Photographers may not enter the hall.",
        "The picture of the weaver was sold for 85,000 euros.",
        "Tap water in Skerry has to be boiled until Friday.",
        "Subscribers of the paper may vote, and most of its readers subscribe.",
        "Advertisement of liquor is not allowed in Skerry.",
    ],
)
def test_a_sentence_of_the_story_is_not_taken_for_either(sentence: str) -> None:
    assert not is_beside(sentence, small(sentence))


@pytest.mark.parametrize(
    ("sentence", "sender"),
    [
        ("Brill Nets is a leading maker of nets for the fleets of the north.", True),
        ("Brill Nets, Inc. (Nasdaq: BRIL) (“Brill”) is the largest net manufacturer.", True),
        ("About Brill Nets Brill Nets is a family company.", True),
        ("Headquartered in Skerry, Brill Nets is one of the oldest firms of the coast.", True),
        ("Founded in 1871, Brill is a provider of nets.", True),
        ("Ruth Keane is a weaver at Brill Nets.", False),
        ("The storm is a warning to every company of the coast.", False),
        ("Brill Nets is to close a hall.", False),
    ],
)
def test_what_a_release_says_of_its_sender_is_told_from_news(sentence: str, sender: bool) -> None:
    assert tells_of_sender(sentence) is sender


@pytest.mark.parametrize("end", [SENDER, f"About Brill Nets\n\n{SENDER}"])
def test_the_end_of_a_release_is_in_no_summary(end: str) -> None:
    assert stories(f"{RELEASE}\n{end}\n") == stories(RELEASE)
    assert not any("north" in sentence for sentence in told(f"{RELEASE}\n{end}\n", 9))


def test_under_the_next_crosshead_the_story_goes_on() -> None:
    article = (
        f"{RELEASE}\nAbout Brill Nets\n\nWith looms in two halls, Brill weaves nets.\n\n"
        "What the union says\n\nThe union of weavers called the hall a good beginning.\n"
    )
    assert stories(article) == [
        *stories(RELEASE),
        "The union of weavers called the hall a good beginning.",
    ]


def test_a_story_may_open_by_saying_what_a_company_is() -> None:
    article = "Brill Nets is a small company on Skerry, and it is about to lose its only loom.\n"
    assert told(article) == [article.strip()]
