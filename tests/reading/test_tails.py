"""What is not the article: tails of many shapes, and lines inside an article that drop only themselves.

Each page is written out as it stands; what has to be furniture is marked with ~ at the start of its
line, and all the rest has to be kept.
"""

from __future__ import annotations

import pytest

from newscheck.reading.text import read_text

STORY = """\
Harbor bridge to close for 11 weeks

The Corliss Bridge will close on Monday for 11 weeks while 240 of its steel hangers are replaced, the city of Port Alder said.

About 31,000 drivers a day will have to go round by the tunnel. "It will be slow, and we are sorry," said Mayor Ada Quill.

The work will cost $14.2 million, of which the state pays $9 million. Corliss was last closed in 1998, for six days.
"""

TAILS = {
    "headlines with blurbs": """
~Read These Next

~Ferry line to shed 1,200 jobs
~The company carried 3 million passengers last summer, up from 5 million.

~Why rice costs what it does
~A 50-kilogram sack now costs $38.

~Teenager, 19, sails round the world alone
~She covered 24,000 miles in 212 days.
""",
    "headlines alone": """
~Related stories

~Tunnel tolls to rise to $4
~Ferry to run until midnight
~1 in 5 bridges is past its age
""",
    "bullets": """
~Related:

~• Tunnel tolls to rise to $4
~• Ferry to run until midnight
~• Council to vote on 3 new bus lanes
""",
    "numbered list": """
~MOST POPULAR

~1. Two held after raid on a bakery
~2. Storm cuts power to 4,000 homes
~3. Zoo names its 2 new otters
""",
    "headlines with a time": """
~More from Local News

~Storm cuts power to 4,000 homes
~2 hours ago
~Zoo names its 2 new otters
~5 hours ago
~School roof to cost £3m
~Sept. 12, 2024
""",
    "blurbs of two sentences": """
~You may also like

~Zoo names its two new otters

~Nearly 9,000 people voted. The winners were Salt and Pepper.

~School roof to cost three times as much

~The bill has gone from $1 million to $3 million. Parents are not amused.
""",
    "sign-up and share lines": """
~Sign up for our newsletter: 5 stories every morning at 6 a.m.
~Follow us on Facebook, Instagram and X.
~Share this story
""",
    "copyright and credits": """
~(Photo: Jo Ling/Port Alder Post)
~© 2024 Port Alder Post. All rights reserved. This material may not be published, broadcast or rewritten.
""",
    "correction": """
~Correction: An earlier version of this story said that the bridge would close for 12 weeks. It will close for 11.
""",
    "editor's note and sign-off": """
~(Reporting by Jo Ling; editing by Max Orr)

~Editor's note: This story was updated at 5:45 p.m. with the mayor's words.
""",
    "press release end": """
~###

~Media contact:
~Jo Ling
~Port Alder Bridge Authority
~(555) 010-0142
~jo.ling@example.org
""",
    "contact and disclaimer": """
About the Bridge Authority

The authority runs 6 bridges and 2 tunnels and was founded in 1931.

~Forward-Looking Statements

~This press release contains forward-looking statements. Actual costs may differ from those of 2023 by 10% or more.

~Contact: Jo Ling, 555-010-0142
""",
    "comments": """
~3 Comments

~Harbor rat
~I have driven over it 5,000 times. It never fell down once, said my uncle.

~Tess
~He is right. It has 240 hangers and they are all fine.
""",
    "links with addresses": """
~Tags: bridges, traffic, Port Alder

~https://news.example.com/2024/09/bridge-closure-11-weeks

~Read more: Tunnel tolls to rise to $4
""",
    "syndication": """
~This story was originally published by the Port Alder Post on Sept. 1, 2023.

~Jo Ling and Max Orr contributed to this report.

~The post Harbor bridge to close for 11 weeks appeared first on Alder Wire.
""",
    "recommended, after a note": """
~Have a story? Email us at desk@example.org

~RECOMMENDED FOR YOU

~How 3 towns pay for their bridges
~Photo: Jo Ling
~The 12 best crab shacks on the coast
""",
    "up next, with bylines": """
~Up next

~The 12 best crab shacks on the coast
~By Max Orr

~How 3 towns pay for their bridges
~By Jo Ling
""",
    "advertisement and headlines": """
~Advertisement

~More stories

~Otters: the 2 that 9,000 people named
~Storm: 4,000 homes dark
""",
}

INSIDE = {
    "a read-more line": """\
Harbor bridge to close for 11 weeks

The Corliss Bridge will close on Monday for 11 weeks, the city of Port Alder said.

~Read more: Tunnel tolls to rise to $4

About 31,000 drivers a day will have to go round by the tunnel.

~ADVERTISEMENT

The work will cost $14.2 million.
""",
    "a label and one link": """\
Harbor bridge to close for 11 weeks

The Corliss Bridge will close on Monday for 11 weeks, the city of Port Alder said.

~Also read

~Tunnel tolls to rise to $4

About 31,000 drivers a day will have to go round by the tunnel, which is the longest in the state and the oldest.

The work will cost $14.2 million.
""",
    "a box of links": """\
Harbor bridge to close for 11 weeks

The Corliss Bridge in Port Alder will close on Monday for 11 weeks, Mayor Ada Quill said.

~Related stories

~Tunnel tolls to rise to $4
~Ferry to run until midnight
~1 in 5 bridges is past its age

About 31,000 drivers a day will have to go round by the tunnel, said the engineer of the Corliss works, Tom Ode. "It will be slow."

The work will cost $14.2 million, of which the state pays $9 million, according to the mayor of Port Alder.
""",
    "a box with blurbs": """\
Harbor bridge to close for 11 weeks

The Corliss Bridge in Port Alder will close on Monday for 11 weeks, Mayor Ada Quill said.

~Read next

~Tunnel tolls to rise to $4
~The toll has been $3 since 2011.

~Ferry to run until midnight
~It now stops at 9 p.m.

The mayor said that about 31,000 drivers a day will have to go round by the tunnel. "It will be slow, and we are sorry," said Quill.

Work at Corliss will cost $14.2 million, of which the state pays $9 million, according to the mayor of Port Alder.

It will take 60 welders and 11 weeks.
""",
    "captions": """\
Harbor bridge to close for 11 weeks

~The Corliss Bridge, built in 1931, at dusk. (Jo Ling/AP)

The Corliss Bridge will close on Monday for 11 weeks, the city of Port Alder said.

~Photo: Jo Ling
~A welder at work on the bridge last year. Photograph: Max Orr/Reuters
~Getty Images

About 31,000 drivers a day will have to go round by the tunnel.
""",
    "a sign-up box": """\
Harbor bridge to close for 11 weeks

The Corliss Bridge will close on Monday for 11 weeks, the city of Port Alder said.

~Sign up for the Morning Tide, 5 stories by 6 a.m.
~Subscribe

About 31,000 drivers a day will have to go round by the tunnel.
""",
    "headings that only look like tails": """\
Harbor bridge to close for 11 weeks

The Corliss Bridge will close on Monday for 11 weeks, the city of Port Alder said.

More than a bridge

It carries 31,000 drivers a day, and 12 pipes.

More pain to come

The work will cost $14.2 million, and the tunnel is next.
""",
    "sentences that only look like furniture": """\
Harbor bridge to close for 11 weeks

Follow the money, and it leads to the 240 hangers of the Corliss Bridge.

Photography is banned on the bridge, which 31,000 drivers use.

Contact with the water has eaten 3 inches of steel.

Copyright law has nothing to say on it, but 40 poets do.

Related costs came to $2 million in 2023, and $1 million before that.

Subscribers to the toll plan pay $2 instead of $4.

Comments by the mayor on the 11 weeks were few.

A letter of 2 pages went from an account of his, quill40@example.org, to 12 papers and 3 radio stations.

The bridge first appeared on a stamp in 1971.

For the latest quarter, tolls brought in $3 million.

Get more than 40 people on it, and it sways.

Tell us a number, and the mayor halves it: 240 became 120.

Sponsored by the state, the work will take 11 weeks.

This report has been read by 12 engineers.

To view the work from below, 300 people took the ferry.

By clicking a button, the keeper stops 31,000 drivers.

The city once took investment advice from 3 banks.

The judge said that its forward-looking statements had misled 40 buyers of bonds.

Most people in town, 52 percent, are for the closure (Reuters/Ipsos).

The pictures were bought from 3 painters and from Getty Images.

Disclosure rules bite

The city had to name all 12 of its lenders.

Safe harbor for 40 ships

The port took in 40 ships.

[Update: the bridge will close for 12 weeks.]

Correction of the sag took 9 days.
""",
    "the headline over again": """\
Harbor bridge to close for 11 weeks

~Harbor bridge to close for 11 weeks

The Corliss Bridge will close on Monday for 11 weeks, the city of Port Alder said.

~HARBOR BRIDGE TO CLOSE FOR 11 WEEKS - Port Alder Post

About 31,000 drivers a day will have to go round by the tunnel.
""",
    "a list and its end": """\
Harbor bridge to close for 11 weeks

The mayor gave three reasons for closing the bridge:

• 240 hangers are worn
• 12 pipes leak
• 3 lights are out

She said that it would cost $14.2 million.
""",
    "a page that opens with links": """\
~Skip to content

Harbor bridge to close for 11 weeks

~Most popular

~Storm cuts power to 4,000 homes
~Zoo names its 2 new otters

The Corliss Bridge will close on Monday for 11 weeks while 240 of its steel hangers are replaced, the city of Port Alder said.

About 31,000 drivers a day will have to go round by the tunnel.
""",
}


def marked(page: str) -> tuple[str, list[str], list[str]]:
    """A page without its marks, and its lines: those of the furniture, and those of the article."""
    lines = page.splitlines()
    furniture = [line[1:] for line in lines if line.startswith("~")]
    article = [line for line in lines if line and not line.startswith("~")]
    return "\n".join(line.removeprefix("~") for line in lines) + "\n", furniture, article


def lines_of(page: str, *, furniture: bool) -> list[str]:
    document = read_text(page)
    return [
        line
        for block in document.blocks
        if (block.kind == "furniture") == furniture
        for line in block.span.of(page).splitlines()
    ]


@pytest.mark.parametrize("tail", TAILS.values(), ids=TAILS)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_tails_are_furniture_and_the_story_is_not(tail: str, line_end: str) -> None:
    page, furniture, article = marked(STORY + tail)
    page = page.replace("\n", line_end)
    assert lines_of(page, furniture=True) == furniture
    assert lines_of(page, furniture=False) == article


@pytest.mark.parametrize("page", INSIDE.values(), ids=INSIDE)
def test_furniture_inside_an_article_drops_only_itself(page: str) -> None:
    text, furniture, article = marked(page)
    assert lines_of(text, furniture=True) == furniture
    assert lines_of(text, furniture=False) == article


@pytest.mark.parametrize("page", [*(STORY + tail for tail in TAILS.values()), *INSIDE.values()])
def test_no_figure_of_the_furniture_is_in_a_sentence(page: str) -> None:
    text, furniture, _ = marked(page)
    said = " ".join(sentence.span.of(text) for sentence in read_text(text).sentences)
    for line in furniture:
        if line not in ("Harbor bridge to close for 11 weeks",):
            assert line not in said


@pytest.mark.parametrize(
    "link",
    [
        "(Read about the 12 best crab shacks.)",
        "Read more: 12 crab shacks to try this week.",
        "Click here to see all 12 of them.",
        "Sign up for our newsletter, 5 stories a day.",
    ],
)
def test_a_link_at_the_end_of_a_paragraph_is_no_sentence_of_it(link: str) -> None:
    text = f"Crab catch falls 9%\n\nThe catch fell 9 percent to 40 tons. It was 44. {link}\n"
    assert [s.span.of(text) for s in read_text(text).sentences] == [
        "Crab catch falls 9%",
        "The catch fell 9 percent to 40 tons.",
        "It was 44.",
    ]


def test_a_caption_that_ran_into_the_first_paragraph_is_cut_from_it() -> None:
    text = (
        "Crab catch falls 9%\n\n"
        "A boat leaves Port Alder on Nov. 3, 2019. (Photo by Jo Ling/AFP) PORT ALDER, Nov. 4 (Wire) -- "
        "The catch of crab fell 9 percent to 40 tons last season, the state said. It had been 44.\n"
    )
    document = read_text(text)
    assert [block.kind for block in document.blocks] == ["title", "furniture", "paragraph"]
    assert document.sentences[1].span.of(text).startswith("The catch of crab fell")


def test_a_story_that_is_a_caption_only_is_kept() -> None:
    text = "Crab catch falls 9%\n\nBoats bring in 40 tons of crab at Port Alder. (Photo by Jo Ling/AFP)\n"
    assert [block.kind for block in read_text(text).blocks] == ["title", "paragraph"]
