"""Where sentences begin and end: hard newsroom copy, and properties that hold for any text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscheck.document import Span
from newscheck.sentences import LONGEST, sentence_spans


def split(text: str) -> list[str]:
    return [span.of(text) for span in sentence_spans(text)]


# Each case is one paragraph: | where a new sentence begins after a space, ‖ where the space is missing.
PARTED = [
    "The firm lost $1.2m.|Sales fell.",
    "Revenue was £95.25bn.|Costs were £1.5m, up 3.5%.|The rest is cash.",
    "Gov. Ana Reyes signed it.|Sen. Tom Ode did not.",
    "It opens Thurs. at 9 a.m. and closes at 5 p.m.|The fee is $4.",
    "He flew to the U.S. on Friday.|She stayed in the U.K.|The talks go on.",
    "The U.S. Senate voted 52 to 48.|The House did not.",
    "The plant at No. 3 Dock Road made 40 tons.|No. 4 made none.",
    "Asked whether he would go, he said no.|The meeting ended.",
    "Shares of Acme Corp. rose 3 percent.|Shares of Bolt Inc. and Nut Co. fell.",
    "She works for Acme Inc.|The company has 40 staff.",
    "She works for Acme Inc. Chairman Bo Lind said so.",
    "J. R. Moss and P.J. Reed were there.|So was D. Holt.",
    "Dr. Ada Cole of St. Mary's met Lt. Col. Ray Hart on Mt. Baker.|It was cold.",
    "The law of Sept. 3 takes effect on Jan. 1.|It costs nothing.",
    "It fell in Nov. 1989.|It rose in Dec. 1990.",
    "Smith v. Jones was heard in 1996.|Brown vs. Board was not.",
    "“We won.”|The crowd left.",
    '"We lost 3-2."|He left at once.',
    "'It is over.'|She wept.",
    '"Will it rain?" he asked.|It did.',
    '"Will it rain?" Mr. Abel asked.|It did.',
    '"Stop!" cried the guard.|Nobody did.',
    '"Will it rain?"|The crowd waited.',
    "Will it rain?|Nobody knows!|We shall see.",
    "He paused ... and went on.|Then he left.",
    "“I think… I do not know.”|He left.",
    "They waited…|The bus never came.",
    "They waited...|The bus never came.",
    "The rate was 4.5 percent.|In May it was 4.25.|It is 4 now.",
    "It happened in 1796.‖Seven others were hurt.",
    "Sales rose 5%.‖Profit fell 3%.",
    "It closed the plant.‖About 40 people worked there.",
    "“We won,” she said.‖“We are glad.”",
    "“We won.”‖She was glad.",
    "See www.example.com for more.|Write to a.b@example.org or call.",
    "The firm, Lottery.com, moved to Booking.Com last year.",
    "Go to https://example.com/a.b?C=D.|It is free.",
    "He wrote it in Node.js 18.|It ran.",
    "Profit (before tax, i.e. after costs) was £3m.|It had been £2m.",
    "Profit was £3m (it had been £2m. Sales fell too) and the dividend 4p.|Shares rose.",
    "(He had said the opposite.)|She laughed.",
    "The tower is 140 ft. tall and 20 ft. wide.|It is old.",
    "It rained 6 in. on Monday.|Then the sun came in.|It was warm.",
    "The road is 5 mi. long.|It is wet.",
    "He ran 5 km.|She ran 10 km.",
    "The bill, H.R. 5376, passed.|Then came S. 12.",
    "Roe et al. found it in 2019.|Others did not.",
    "He lives on Main St. in Ames, Iowa.|He likes it.",
    "The blast in Calif. killed two.|The one in Ill. killed none.",
    "The Wash. state patrol came.|The police did not.",
    "They signed on Sat. morning.|He sat.|She stood.|The sun shone on the man.|Man. United won.",
    "The iPhone 15 costs $799.|iPads cost less.",
    "It was 9 p.m. Monday when it fell.|Nobody saw.",
    "It was 9 p.m. ET when it fell.|Nobody saw.",
    "Yahoo! Mail has 225 million users.|It is old.",
    "The vote was 7-2.|Two abstained.",
    "In 2023, 45 people came.|7 left early.",
    "It cost $5.|€4 was paid.",
    "The body makes vitamin D.|The rest is food.",
    "She holds a Ph.D. from Rice.|She is 41.",
    "“Is it 5 or 6?” asks Mr. Bo.|It is 7.",
    "It is due Oct. 5, 2024.|After that, it lapses.",
    "The company, based in Washington, D.C., lost 4 of its 12 sites.|More will go.",
    "The deal was signed on Mar. 4.|Mar. 5 was a holiday.",
    "It met on Wed.|The rest is history.",
    "It is up to Gen. Z voters.|Older people disagree.",
    "Output rose to 2.4 mln bpd from 2.1 mln bpd.|It had been 1.9 mln.",
    "Net profit was 1.2 mln dlrs vs. 1.4 mln dlrs.|Revenue was flat.",
    "The order is worth approx. 300 tons.|It ships soon.",
    "Are 50% of 20 really 10?!|Yes.",
    "He said: “It fell by 5%.|We cried.”|Then he left.",
    "Prices start at $1,000/mo. in the city.|In the suburbs they are lower.",
    "Mr. Ode, of Nut & Co., paid 3p.|Ms. Moss paid 4p.",
    "It paid 40 cts. a share.|It had paid 38.",
    "He was born at St. Ives.|She was born at Ft. Worth.",
    "The talks with the E.U. failed.|In the U.N. Security Council, 9 of 15 voted.",
    "He is Sam Cole Jr.|He is 40.",
    "Sam Cole Jr. is 40.|His father is 70.",
    "It ended 3-0 (1-0 at half time).|They left.",
    "They have 3,000 members (see p. 4).|They want more.",
    "It happened at 3 a.m. on Jan. 6.|It was dark.",
    "“What do you want?”|“Nothing.”|They left.",
    "It rose to … Smith could not say.|He left.",
    "The well is 3,915 feet. (1,193 meters).|It is dry.",
    "The well is dry.|(So is the other one.)|It cost $4m.",
    "It faded in the 1900's.|Now it is back.",
    "He spoke in Lexington, Ky.|“I grew up there,” he said.",
    "The drug is for MS.|The trial has 40 patients.",
    "SEN. HALE WINS 40 VOTES",
    "1. The first of them has 30 rooms.|It is full.",
    "It paid Rs. 500 to Smt. Rao.|She gave it back.",
    "The price of 5.Six is a lie.",
]


@pytest.mark.parametrize("marked", PARTED)
def test_sentences_of_hard_copy(marked: str) -> None:
    text = marked.replace("|", " ").replace("‖", "")
    assert split(text) == marked.replace("‖", "|").split("|")


def test_bullets_inside_a_paragraph_part_it() -> None:
    text = "The plan: • Build 40 homes • Close 3 roads • Plant 500 trees"
    assert split(text) == ["The plan:", "Build 40 homes", "Close 3 roads", "Plant 500 trees"]


def test_only_the_stretch_asked_for_is_read() -> None:
    text = "One. Two came. Three left. Four."
    assert sentence_spans(text, 5, 26) == [Span(5, 14), Span(15, 26)]


def test_white_space_and_line_ends_belong_to_no_sentence() -> None:
    text = "  The first\r\nends.\r\n\tThe next begins.  \n"
    assert split(text) == ["The first\r\nends.", "The next begins."]
    assert sentence_spans(" \n\t ") == []


def test_a_stretch_too_long_for_a_sentence_is_cut_between_words() -> None:
    text = ", ".join(f"item {number} of the list" for number in range(2000))
    spans = sentence_spans(text)
    assert all(len(span) <= LONGEST for span in spans)
    assert "".join(split(text)).replace(" ", "") == text.replace(" ", "")
    assert all(span.of(text)[0].isalpha() for span in spans)


HOSTILE = [
    "." * 300_000,
    '"' * 300_000,
    "(" * 300_000,
    "A. " * 100_000,
    "a.B" * 100_000,
    "? " * 100_000,
    "." + " " * 300_000,
    "x" * 300_000,
    "(a. B " * 50_000,
    "•" * 200_000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:6]))
def test_hostile_text_is_split_into_short_ordered_spans(text: str) -> None:
    assert_sound(text, sentence_spans(text))


PIECES = st.sampled_from(
    [
        *"abcXYZ019 .!?…\"'“”‘’()[]$%,;:-—•\n\r\t",
        "Mr. ",
        "U.S. ",
        "p.m. ",
        "No. 3",
        "said. ",
        "...",
        "1.5",
        "\u00a0",
        "\u200b",
        "é",
        "日",
        "😀",
    ]
)


@settings(deadline=None)
@given(st.lists(PIECES, max_size=300).map("".join) | st.text(max_size=200))
def test_spans_are_in_order_apart_and_trimmed(text: str) -> None:
    assert_sound(text, sentence_spans(text))


def assert_sound(text: str, spans: list[Span]) -> None:
    end = 0
    for span in spans:
        assert end <= span.start < span.end <= len(text)
        assert len(span) <= LONGEST
        said = span.of(text)
        assert said == said.strip()
        end = span.end
    kept = "".join(span.of(text) for span in spans)
    lost = "".join(set(text)) if not spans else ""
    bare = str.maketrans("", "", "•▪●◦‣■")
    assert "".join(kept.split()).translate(bare) == "".join(text.split()).translate(bare), lost
