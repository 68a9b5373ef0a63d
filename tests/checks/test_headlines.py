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
    (
        "Sheriff: 4 Dead in Barn Blaze",
        "Four people were found dead after a barn burned down near the county line, the sheriff said.",
    ),
    (
        "Pandemic Cost Theaters $14.8B",
        "Cinemas around the world lost nearly $15 billion in ticket sales during the shutdowns, an industry group says—$14.76 billion, to be exact.",
    ),
    (
        "1 in 8 Nurses Works Two Jobs",
        "About 12.5% of nurses hold a second job, according to a survey by their union.",
    ),
    (
        "Man Finds $11K in Used Couch, Returns It",
        "Inside the cushions he found $11,200 in envelopes. He drove back to the shop the same day.",
    ),
    (
        "Toymaker Lays Off 900",
        "The toymaker says it will let 19% of its workers go, or about 900 people, before the holidays.",
    ),
    (
        "After 17 Years, She Got Her Ring Back",
        "The ring vanished in 2007 while she was weeding. A neighbor dug it up last week with his carrots.",
    ),
    (
        "200-Pound Tortoise Found a Mile From Home",
        "A tortoise that weighs 210 pounds had walked a mile along the highway when a deputy found it.",
    ),
    (
        "School Buses 'Lost' 1.1K Kids' Records",
        "Records of 1,098 children went missing when the bus company changed its software, parents were told.",
    ),
    (
        "Temple stampede toll 31",
        "At least 31 pilgrims died in a stampede outside a temple on Monday, the collector said. Officials had put the toll at 24 in the morning.",
    ),
    (
        "Rs 2.4 cr gold seized at airport",
        "Customs officers seized gold worth Rs 2,38,50,000 from a passenger who arrived from Dubai.",
    ),
    (
        "GDP growth slows to 5.4% in Q2",
        "The economy grew 5.4 per cent in the July-September quarter against 6.7 per cent in the quarter before.",
    ),
    (
        "GRAIN CO-OP SEES YEAR NET AT 12.5 MLN DLRS",
        "The cooperative said it expects net income of 12 mln to 13 mln dlrs this year, up from 9.1 mln.",
    ),
    (
        "Two teens, three adults held in arson",
        "Police arrested five people on Friday over a string of fires in the park.",
    ),
    (
        "Senators secure $6 million for bridges",
        "The senators announced $4.2 million for the river bridge and $1.8 million for the rail bridge.",
    ),
    (
        "Runner, 82, Finishes 50th Marathon",
        "The 82-year-old retired welder crossed the line after six hours and 40 minutes on Sunday.",
    ),
    (
        "Cafe Chain to Open 40 Stores",
        "The chain has 310 cafes now and wants to have 350 by the end of next year.",
    ),
    (
        "Most of 600 jobs at mill saved",
        "A buyer was found for the paper mill on Tuesday, and 450 of its 600 workers will stay.",
    ),
    (
        "Teen Driver Going 130mph Stopped",
        "Troopers clocked the car at 129.6mph before it pulled over outside town.",
    ),
    (
        "Hundreds of Pigeons Freed in Protest",
        "Activists let go 400 pigeons from the square at noon, to the dismay of the cathedral's dean.",
    ),
    (
        "$2M Violin Left on Train",
        "The instrument, made in 1708 and insured for $2.1 million, was left on a rack above her seat.",
    ),
    (
        "Couple married 70 years die a day apart",
        "He was 93 and she was 91. They had been married for seven decades, their daughter said.",
    ),
    (
        "Rent up a third since 2019",
        "A flat in the centre now costs £1,200 a month, against £900 in 2019.",
    ),
    (
        "Plane With 118 Aboard Slides Off Runway",
        "The jet carried 112 passengers and a crew of six when it slid off the icy runway.",
    ),
    (
        "Firm fined £60,000 after roof fall",
        "A builder broke both legs when he fell through a skylight. The firm was fined £60,000 and told to pay £4,000 costs.",
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
    (
        "Pandemic Cost Theaters $148B",
        "Cinemas around the world lost nearly $15 billion in ticket sales during the shutdowns, an industry group says.",
    ),
    (
        "Man Finds $12K in Used Couch, Returns It",
        "Inside the cushions he found $21,200 in envelopes. He drove back to the shop the same day.",
    ),
    (
        "Toymaker Lays Off 9,000",
        "The toymaker says it will let 19% of its workers go, or about 900 people, before the holidays.",
    ),
    (
        "School Buses 'Lost' 1.9K Kids' Records",
        "Records of 1,098 children went missing when the bus company changed its software, parents were told.",
    ),
    (
        "Temple stampede toll 13",
        "At least 31 pilgrims died in a stampede outside a temple on Monday, the collector said.",
    ),
    (
        "Rs 24 cr gold seized at airport",
        "Customs officers seized gold worth Rs 2.4 crore from a passenger who arrived from Dubai on Sunday.",
    ),
    (
        "GDP growth slows to 4.5% in Q2",
        "The economy grew 5.4 per cent in the July-September quarter, the statistics office said on Friday.",
    ),
    (
        "Runner, 28, Finishes 50th Marathon",
        "The 82-year-old retired welder crossed the line after six hours and 40 minutes on Sunday.",
    ),
    (
        "Teen Driver Going 310mph Stopped",
        "Troopers clocked the car at 130mph before it pulled over outside town.",
    ),
    (
        "$20M Violin Left on Train",
        "The instrument, made in 1708 and insured for $2.1 million, was left on a rack above her seat.",
    ),
    (
        "Firm fined £90,000 after roof fall",
        "A builder broke both legs when he fell through a skylight. The firm was fined £60,000 by the court.",
    ),
    (
        "Cargo Thieves Make Off With 3.8K Cheeses",
        "Thieves posing as truckers drove away with 8,300 wheels of cheddar from a dairy, police say.",
    ),
    ("Dow Jumps 413", "The Dow gained 341.2 points to close at 21,004.8, its best day since June."),
    (
        "Kid Sells $6.2K of Cookies for Shelter",
        "By Sunday night the 9-year-old had sold $2,600 worth of cookies from a folding table.",
    ),
    (
        "Airline Strands 240 at Gate",
        "About 420 passengers spent the night on the floor after the airline cancelled their flight to Lisbon.",
    ),
    (
        "Bear Breaks Into 18 Cars in One Night",
        "The bear opened the doors of 15 cars on a single street, wildlife officers say.",
    ),
    (
        "Startup That Makes Fake Eggs Raises $75M",
        "The company said it has raised $57 million from investors, among them two grocers.",
    ),
    (
        "Hacker Stole Data of 7M Patients",
        "A hacker took the records of 700,000 patients from a billing company, which found out in June.",
    ),
    (
        "Quake of 6.7 Rattles Island",
        "A quake of magnitude 7.6 shook the island before dawn on Thursday, but no one was hurt.",
    ),
    (
        "Mayor Billed City $31K for Flowers",
        "Receipts show the mayor charged the city $13,400 for orchids and roses in a single year.",
    ),
    (
        "Inflation at 8.9%",
        "Consumer prices rose 9.8 per cent in the year to October, the office said.",
    ),
    (
        "Glacier Lost 52 Feet in a Year",
        "The glacier has retreated by 25 feet since last summer, scientists who measure it each fall say.",
    ),
    (
        "Woman, 64, Gives Birth to Twins",
        "A 46-year-old woman has given birth to twins after seven years of trying, a clinic says.",
    ),
    (
        "Bank to cut 1,800 jobs",
        "The bank said that 1,200 jobs would go at its call centres over the next two years.",
    ),
)

# Headlines whose figure is not in the top of the story, which has others that are none of it.
TRAPS = (
    (
        "$5M Ransom Demand Fails",
        "The hackers got away with $310,000 before the bank froze the account, police said.",
    ),
    (
        "Firm Offers 12 Weeks' Leave to Fathers",
        "Mothers at the firm already get 16 weeks at full pay, a spokeswoman said.",
    ),
    (
        "Diner Owner, 70, Retires After 48 Years",
        "She began washing plates there when she was 16, and bought the place at 45.",
    ),
    (
        "6 Hurt in Bus Crash",
        "The bus was carrying 41 pupils when it left the road. Four of them had broken bones and two had cuts.",
    ),
    (
        "$90K on Candles: A Prince's Bills",
        "He spent $7,500 a month on candles, the papers filed in court on Friday show.",
    ),
    (
        "Book Lost for 63 Years Comes Home",
        "The library's book was due back on a May day in 1961. The fine would have come to $1,100.",
    ),
    (
        "Nine Killed in Two Shootings",
        "Police found five bodies in a barber's shop on Monday evening. Hours later the others were shot at a car wash.",
    ),
    (
        "Town of 800 Gets Its First Traffic Light",
        "Some 2,300 cars pass through on a summer day, the mayor said, most of them on the way to the lake.",
    ),
    (
        "100 Days of Rain",
        "It had rained on 97 days in a row when the sun came out for an hour on Tuesday, and has rained since.",
    ),
    (
        "Tickets for Final Go for $3K",
        "The cheapest seats at the final were sold for $640 at first, and are changing hands for many times that.",
    ),
    (
        "Parliament Votes to Cut Seats to 240",
        "The chamber has 300 seats now, and some of its members vowed to fight for theirs in court.",
    ),
    (
        "32 States Sue Over Robocalls",
        "The attorneys general say that the firm made 7.5 billion calls to people on the do-not-call list.",
    ),
    (
        "Startup Worth $2B Sells for $180M",
        "The startup raised money two years ago at a price of $2 billion; its buyer paid a fraction of that on Monday.",
    ),
    (
        "Swimmer Breaks 30-Year-Old Record",
        "The 19-year-old touched the wall in 52.1 seconds, and screamed when she saw the board.",
    ),
    (
        "Second Avalanche Kills 3",
        "The day before, an avalanche killed five skiers on the other side of the pass.",
    ),
    (
        "Salmon Catch Limit Set at 40,000",
        "Fishermen caught 52,000 salmon last year, more than the river can stand, biologists say.",
    ),
    (
        "Fewer Than 20 of These Whales Are Left",
        "Scientists counted 37 of the whales a decade ago. They drown in nets, and the young starve.",
    ),
    (
        "Jury Awards $11M to Scalded Toddler",
        "Her parents had asked for $25 million. The kettle's maker says it will appeal.",
    ),
    (
        "Pastor's 14-Year Feud With Neighbor Ends",
        "They had not spoken since 2010, when a fence went up 11 inches too far to the west.",
    ),
    (
        "Heat Kills 58 in City",
        "Temperatures have been above 104 degrees for nine days, and hospitals are full.",
    ),
    (
        "A 4-Day Week for 900 Teachers",
        "The district's 11,400 pupils will stay home on Mondays from the autumn.",
    ),
    (
        "Iceland Lost 3 Glaciers This Year",
        "It had about 300 named glaciers in 2000, and has lost more than 50 since then.",
    ),
    ("Team of 7 Finds Wreck", "The ship went down in 1898 with 12 men aboard; five were saved."),
    (
        "Hotel for 150 Dogs Opens",
        "Rooms cost $60 a night, with a view of a pond. Some 35 dogs had checked in by noon.",
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

# Clean headlines that nothing in the story confirms: words for many, a product of three, a month and
# a half in weeks, years since a year, and small counts that a sum of theirs would not prove.
UNCONFIRMED = ("Dozens", "School meals", "Striker", "After 17 Years", "Hundreds", "Two teens")


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


@pytest.mark.parametrize(("headline", "body"), TRAPS)
def test_another_figure_is_not_taken_for_the_headline_s(headline: str, body: str) -> None:
    assert not verdicts(headline, body)[1]
