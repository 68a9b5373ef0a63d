"""Headlines of our own with the top of their stories: what must be asked, and what must not be."""

from __future__ import annotations

import datetime as dt

import pytest

from newscheck.findings import Severity
from newscheck.pipeline import check
from newscheck.reading.text import read_text
from newscheck.settings import Settings

CLEAN = (
    (
        "Ferry rescue saves 214",
        "A coastguard crew brought 214 passengers ashore on Sunday after a ferry lost power in heavy seas.",
    ),
    (
        "Half of pubs fear closure by spring",
        "Some 51% of landlords told the trade body that they expect to shut before April, a survey found.",
    ),
    (
        "1 in 4 teachers plan to quit",
        "A quarter of teachers want to leave the job within two years, according to the union's poll of 3,000 members.",
    ),
    (
        "Museum heist nets $2.3M in gems",
        "Thieves took diamonds and emeralds insured for $2,340,000 from the city museum early on Friday.",
    ),
    (
        "Dozens hurt as stand collapses",
        "At least 43 spectators were treated in hospital after a temporary stand gave way at a rodeo.",
    ),
    (
        "Bakery chain to shut 36 shops",
        "The chain said it would close 24 shops in the north and 12 in the south, with the loss of 400 jobs.",
    ),
    (
        "Town loses 1,200 residents in decade",
        "The population of the town fell to 8,300 from 9,500 ten years ago, the census office said on Tuesday.",
    ),
    (
        "Rail fares up 5.8%",
        "Regulated rail fares will go up by 5.8% in March, the ministry announced on Wednesday, the largest rise in 10 years.",
    ),
    (
        "Lottery winner takes $88",
        "A pensioner who hoped for millions won $87.60 in the weekly draw, the lottery said.",
    ),
    (
        "Nine million without clean water",
        "More than 8.9 million people in the delta have no safe water supply, the aid agency said in its report.",
    ),
    (
        "Hospital wait doubles to 14 weeks",
        "Patients now wait 14 weeks to see a specialist, up from seven weeks in 2021, figures show.",
    ),
    (
        "School meals cost parents £450 a year",
        "Parents pay £2.50 a day for a school meal, and there are 180 school days in the year, the charity said.",
    ),
    (
        "Van driver jailed for three and a half years",
        "A delivery driver who killed a cyclist was sentenced on Thursday to 42 months in prison.",
    ),
    (
        "Actor dies at 91",
        "The actor, best known for playing a ship's surgeon in a long-running serial, has died aged 91, his agent said.",
    ),
    (
        "Chipmaker sheds 30% of staff",
        "The chipmaker will cut 600 of its 2,000 jobs by the end of the year, it told workers on Monday.",
    ),
    (
        "Some 6K Runners Line Up for Marathon",
        "About 5,900 people will start the city's marathon on Sunday morning, the organisers said.",
    ),
    (
        "$1bn port plan approved",
        "The council approved plans for a new container port on Monday. Building it will cost $970 million and take six years.",
    ),
    (
        "Bus plunge kills 27 pilgrims",
        "A bus carrying pilgrims fell into a ravine, killing 25 of them at once; two more died in hospital overnight.",
    ),
    (
        "Wheat harvest down a fifth",
        "Farmers brought in 12 million tonnes of wheat this year against 15 million tonnes last year, the ministry said.",
    ),
    (
        "Striker out for six weeks",
        "The striker will miss the next month and a half with a hamstring strain, his manager said on Friday.",
    ),
    (
        "Bank to hand back £3.4m",
        "The bank overcharged customers by £2.9m on loans and by £500,000 on cards and will repay all of it, it said.",
    ),
    (
        "Two-thirds of voters back bridge",
        "A poll for the paper found that 66% of those asked support the new bridge and 21% oppose it.",
    ),
    (
        "Flood warning for 80,000 homes",
        "Families in more than 80,000 homes were told to be ready to leave as the river rose on Saturday. About 2,500 homes were flooded in 2012.",
    ),
    (
        "Teen swims 21 miles for charity",
        "A 16-year-old girl swam across the strait in 11 hours on Sunday. The crossing is 21 miles at its narrowest.",
    ),
)

BROKEN = (
    (
        "Ferry rescue saves 241",
        "A coastguard crew brought 214 passengers ashore on Sunday after a ferry lost power in heavy seas.",
    ),
    (
        "61% of pubs fear closure by spring",
        "Some 51% of landlords told the trade body that they expect to shut before April, a survey found.",
    ),
    (
        "Museum heist nets $23M in gems",
        "Thieves took diamonds and emeralds insured for $2,340,000 from the city museum early on Friday.",
    ),
    (
        "Bakery chain to shut 46 shops",
        "The chain said on Monday that it would close 36 of its shops, with the loss of 400 jobs.",
    ),
    (
        "Rail fares up 8.5%",
        "Regulated rail fares will go up by 5.8% in March, the ministry announced on Wednesday, the largest rise in 10 years.",
    ),
    (
        "Eleven die in mine blast",
        "At least 14 miners were killed when gas exploded in a coal mine on Monday, rescue workers said.",
    ),
    (
        "Actor dies at 81",
        "The actor, best known for playing a ship's surgeon in a long-running serial, has died aged 91, his agent said.",
    ),
    (
        "$1tn port plan approved",
        "The council approved plans for a new container port on Monday. Building it will cost $1 billion and take six years.",
    ),
    (
        "Bus plunge kills 72 pilgrims",
        "A bus carrying pilgrims fell into a ravine on Tuesday, killing 27 of them, police said.",
    ),
    (
        "Bank to hand back £34m",
        "The bank overcharged customers on loans and cards and will repay £3.4m, it said on Friday.",
    ),
    (
        "Flood warning for 8,000 homes",
        "Families in more than 80,000 homes were told to be ready to leave as the river rose on Saturday.",
    ),
    (
        "Teen swims 12 miles for charity",
        "A 16-year-old girl swam across the strait on Sunday. The crossing is 21 miles at its narrowest.",
    ),
    (
        "Volcano ash grounds 460 flights",
        "Airlines cancelled 640 flights on Thursday as ash from the volcano drifted south.",
    ),
    (
        "Painting sells for $5.6M",
        "A lost landscape was sold at auction for $6.5 million on Tuesday, three times its estimate.",
    ),
    (
        "Startup raises $150M",
        "A startup that makes batteries for boats has raised $15 million from three funds, it said on Monday.",
    ),
    (
        "Ex-Mayor Gets 8 Years for Bribes",
        "A former mayor was sentenced on Friday to six years in prison for taking bribes from builders.",
    ),
    (
        "Tower to rise 430 metres",
        "The city has approved a tower that will stand 340 metres tall, its planners said.",
    ),
    ("Dow Drops 219", "The Dow Jones industrial average fell 291.4 points, or 0.8%, to 34,120.5."),
    (
        "Landlord fined $30,000 over mould",
        "A landlord has been fined $3,000 for letting mould spread through a block of flats, the court said.",
    ),
    (
        "Quake kills 310 in hill towns",
        "The earthquake that struck the hill towns on Sunday killed 130 people, the governor said on Monday.",
    ),
    (
        "Retailer to hire 7,500 for holidays",
        "The retailer plans to take on 5,700 temporary workers for the holidays, it announced on Wednesday.",
    ),
    (
        "Unemployment falls to 4.6%",
        "The unemployment rate fell to 4.1% in August from 4.3% in July, the statistics office said.",
    ),
)

# A length of time, and a count of people told by another word, are left to a person.
UNSURE = (
    (
        "Hospital wait hits 17 weeks",
        "Patients now wait 14 weeks to see a specialist, figures from the health service show.",
    ),
    (
        "Some 9K Runners Line Up for Marathon",
        "About 5,900 people will start the city's marathon on Sunday morning, the organisers said.",
    ),
)

# Clean headlines that nothing in the story confirms: a word for many, a product of three, and a
# month and a half in weeks.
UNCONFIRMED = ("Dozens", "School meals", "Striker")


def verdicts(headline: str, body: str) -> tuple[list[str], list[Severity]]:
    report = check(read_text(f"{headline}\n\n{body}", date=dt.date(2024, 9, 9)), Settings())
    found = [f.severity for f in report.findings if f.rule == "NC605"]
    return [result.verdict for result in report.checks if result.rule == "NC605"], found


@pytest.mark.parametrize(("headline", "body"), CLEAN)
def test_a_clean_headline_is_confirmed(headline: str, body: str) -> None:
    results, found = verdicts(headline, body)
    assert not found
    assert ("consistent" in results) != headline.startswith(UNCONFIRMED)


@pytest.mark.parametrize(("headline", "body"), BROKEN)
def test_a_broken_headline_is_asked_about(headline: str, body: str) -> None:
    assert verdicts(headline, body)[1] == [Severity.WARNING]


@pytest.mark.parametrize(("headline", "body"), UNSURE)
def test_a_doubtful_one_is_left_undecided(headline: str, body: str) -> None:
    assert verdicts(headline, body) == (["undecided"], [])
