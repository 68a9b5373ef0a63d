"""Articles of our own with one figure given twice: what must be asked, and what must not be."""

from __future__ import annotations

import datetime as dt

import pytest

from newscheck.findings import Severity
from newscheck.pipeline import check
from newscheck.reading.text import read_text
from newscheck.settings import Settings

BROKEN = (
    "The council agreed on Tuesday to spend £1.8m on a new lido in the park.\n\nThe lido will have two pools and a cafe. Swimmers had asked for it since the old baths closed in 2009.\n\nOpponents said the £8.1m lido was a luxury that the town could not afford.",
    "Dockers at the port voted by 412 to 56 to strike over pay.\n\nThe port handles a third of the island's grain. The union says that wages have not kept up with rents.\n\nThe port's owner has offered the dockers a rise of 4 percent. It said that the strike would stop 14 ships a day.\n\nThe union wants 7 percent. A strike would stop 41 ships a day at the port, the owner has warned.",
    "The museum paid $6.5 million for the lost portrait of the duchess at auction in June.\n\nThe portrait had hung in a kitchen for decades. A plumber noticed it.\n\nThe $5.6 million portrait of the duchess goes on show in September.",
    "Some 1,350 homes in the valley lost power when the storm brought down trees on Thursday night.\n\nCrews came from three counties. The last storm of the kind was in 2018.\n\nBy Saturday power was back in all 1,530 homes in the valley, the utility said.",
    "A charity has bought 640 acres of moor from the duke's estate to save its curlews.\n\nThe birds nest on the ground. Foxes and crows take their eggs.\n\nIts wardens will close the 460 acres of moor to dogs in spring.",
    "The airline has ordered 28 jets from the planemaker, it said on Monday, its largest order in a decade.\n\nThe airline lost money in 2020 and 2021. Its chairman said that the worst was over.\n\nThe first of the 38 jets will be delivered in 2027.",
    "Students at the college ran up debts of £370,000 with the caterer, auditors found.\n\nThe bursar resigned in May. No one had sent a bill for four years.\n\nThe college will write off the debts of £730,000 that students ran up with the caterer.",
    "A lorry driver was jailed for 11 years for killing a family of four on the motorway.\n\nHe had been looking at his phone, the court heard. He had worked for 14 hours.\n\nHis lawyer said that the driver, jailed for 17 years for killing the family on the motorway, would appeal.",
    "The winning ticket in the Christmas lottery, worth 4 million euros, was sold at a petrol station in a village of 300 people.\n\nThe owner of the petrol station has sold tickets for 30 years.\n\nThe petrol station's owner said that the winning ticket, worth 40 million euros, was bought by a regular.",
    "The ferry carried 186 passengers and a crew of nine when it ran aground on the reef.\n\nNo one was hurt. The captain blamed a broken buoy.\n\nAll 168 passengers were taken off by fishing boats before dark.",
    "A dam above the town of Orrin gave way after a week of rain, sending a wave down the main street.\n\nThe wave swept away 74 houses and the only bridge, the district office said. Helicopters lifted people from roofs.\n\nBy evening the army had set up tents. Engineers will look at why the dam gave way.\n\nThe 47 houses that were swept away had stood by the river since the war.",
    "The survey asked 1,860 farmers about the price of diesel and feed.\n\nMost said they had put off buying machines. A third had sold land.\n\nOf the 1,680 farmers asked, 9 percent thought that things would get better.",
    "Guards found 36 kilograms of heroin under the floor of a lorry at the border.\n\nThe driver said that he had been paid to bring tomatoes. Dogs smelled the drug.\n\nThe 63 kilograms of heroin found under the floor would have sold for millions.",
    "The city will plant 12,000 trees along its roads over the next five years, the mayor said.\n\nShade can cool a street by several degrees. The city lost many elms to disease.\n\nA nursery outside the city will grow the 120,000 trees that are to be planted along its roads.",
    "Three brothers have sold their cider firm to a brewer for $38 million.\n\nThey began in a barn with a borrowed press. The firm has 60 workers.\n\nThe brewer, which paid $83 million for the cider firm, said that no jobs would go.",
    "The train was carrying 212 people when it left the rails outside Velden, the railway said.\n\nMost were on their way to a fair. The driver braked when he saw a tree on the line.\n\nAll 221 people on the train were led to safety through the woods.",
    "A pilot study gave 540 patients with gout a pill made from cherries.\n\nDoctors have long argued about cherries. The pill cost little to make.\n\nOf the 450 patients with gout in the study, most said that the pill had helped.",
    "The council closed the beach after 19 bathers fell ill with cramps on Saturday.\n\nTests found algae in the water. The beach had a blue flag.\n\nDoctors said that the 16 bathers who fell ill with cramps had swallowed water.",
)

# Two sources, a plan beside a fact, a sum told again without its noun: left to a person.
UNSURE = (
    "A gas explosion tore through a block of flats in the harbour district early on Sunday, killing 23 people, the fire service said.\n\nRescuers worked through the night with cranes and dogs. Neighbours brought blankets and tea.\n\nThe 32 victims will be buried together on Friday, the mayor said.",
    "The trial of the new vaccine against malaria took in 5,400 children in four countries.\n\nMalaria kills a child every minute. Earlier vaccines worked for a year at most.\n\nOf the 4,500 children in the trial of the new vaccine, half were given a placebo.",
    "The clinic will get £2.4m from the trust to build a wing for children with asthma.\n\nThe trust has paid for two other clinics. Work on the wing starts in June.\n\nDoctors hope to treat more children there. The £4.2m from the trust to build the wing for children is its largest gift.",
    "A woman who stole from the charity she ran was sent to prison for four years on Friday.\n\nShe bought shoes and holidays with the money, the court was told. She had run the charity since 2012.\n\nHer husband wept as she was sent to prison for seven years.",
    "The choir from the island came home with a prize of 8,000 euros from the festival in Riga.\n\nIt was the choir's first trip abroad. It sang a song about herring.\n\nIts conductor said the 6,000 euros would pay for a new roof for the hall.",
    "The bridge will be shut for 16 weeks from Monday while its cables are replaced, the highways office said.\n\nDrivers will have to go round by the tunnel. Shops in the town fear for their trade.\n\nThe highways office said the bridge had to be shut for 61 weeks to replace its cables safely.",
)

# Many of these have their digits swapped by chance, which is the hardest of tests.
CLEAN = (
    "A gas explosion killed 23 people in a block of flats on Sunday, the fire service said.\n\nIt said on Monday that two more bodies had been found. The 25 victims will be buried on Friday, the mayor said.",
    "The council agreed to spend £1.8m on a new lido in the park. The old lido in the park cost £18,000 in 1934.",
    "The airline ordered 28 jets from the planemaker on Monday and has options on another 82 jets. It has 110 jets from the planemaker to come if it takes them all.",
    "Police said that 3,400 people took part in the march through the city on Saturday. The organisers said that 4,300 people took part in the march through the city.",
    "The company had sales of $640 million in the first quarter, helped by a late winter. In the second quarter the company had sales of $460 million, hurt by a wet spring.",
    "Its factory in Leeds makes 1,350 bicycles a week for shops across Europe. Its factory in Hull makes 1,530 bicycles a week for shops across Europe.",
    "The museum paid $6.5 million for the portrait of the duchess. Experts had thought that the portrait of the duchess would fetch $5.6 million.",
    "Of the 5,400 children in the trial, half were given the vaccine. After a year 4,500 children were still in the trial.",
    "A lorry driver was jailed for 11 years for killing a family of four on the motorway. The judge had thought of 17 years but took five off for his plea and one for his age.",
    "Voters backed the new bridge by 52 percent to 48. In the city 62 percent backed the new bridge, in the county 42 percent did.",
    "The ferry carried 186 passengers when it left the port at noon. It had 168 passengers on board when it ran aground; 18 had got off at the island.",
    "The minister first put the cost of the tunnel under the bay at 4.2 billion crowns. His ministry now puts the cost of the tunnel under the bay at 6.3 billion crowns.",
    "Unemployment in the north was 7.4 percent in May, the office said. Unemployment in the south was 4.7 percent in May, the office said.",
    "The hospital treated 214 patients with the fever in the first week of the outbreak. It treated 241 patients with the fever in the week after.",
    "The bakery sold 1,200 loaves on an average day before the fair. During the fair it sold 2,100 loaves on an average day, the bakery's owner said.",
    "The fund has invested $45 million in wind farms off the coast since 2019. It will invest $54 million in wind farms off the coast by 2026.",
    "The runner-up had 14,320 votes when the count was stopped at midnight. With all wards counted the runner-up had 14,230 votes, since a bundle had been counted twice.",
    "The school has 620 pupils, of whom 260 come by bus. The head says that 260 pupils come by bus and that 360 walk.",
    "Men lived to 78.4 years on average in the valley. Women lived to 84.7 years on average in the valley.",
    "A ticket to the castle costs 12 euros in winter. In summer a ticket to the castle costs 21 euros.",
    "A dam above the town gave way after a week of rain, and the wave swept away 74 houses. In the next village it swept away 12 houses and a school.",
    "The clinic will get £2.4m from the trust for a wing for children. The trust gave £1.9m to a clinic in the north for a wing for children last year.",
    "A woman was sent to prison for four years for stealing from the charity she ran. Her brother, who helped her, was sent to prison for two years.",
    "The survey asked 1,860 farmers about the price of diesel. Of the 1,240 farmers who grow wheat, a third had sold land.",
    "Guards found 36 kilograms of heroin under the floor of a lorry. A day later they found 28 kilograms of heroin in a car at the same crossing.",
    "The city will plant 12,000 trees along its roads over five years. It will plant 2,400 trees in the first year, along the roads to the school.",
    "Three brothers sold their cider firm for $38 million. They had turned down $31 million for the cider firm from another brewer.",
    "The train was carrying 212 people when it left the rails. Some 190 people were led to safety through the woods, and 22 were taken to hospital.",
    "The study gave 540 patients with gout a pill made from cherries. After three months 455 patients with gout were still taking the pill.",
    "The bridge will be shut for 16 weeks while its cables are replaced. It was shut for 11 weeks for the same work in 1998.",
    "Nineteen bathers fell ill after swimming off the beach on Saturday. By Sunday night the number of bathers who fell ill had gone up to 24, and the 24 bathers were all home by Monday.",
    "The museum drew 340,000 visitors in its first year, more than the 250,000 visitors it had planned for.",
    "At the port 1,200 dockers walked out on Monday. At the airport 1,450 workers walked out in support.",
    "A ton of copper cost $9,200 in London on Friday. In New York a ton of copper cost $9,450 at the close.",
    "The runner ran the mile in 4 minutes in 1954. Today's record for the mile stands at under 3 minutes and 44 seconds.",
    "The bank lent £420m to small firms in the first half. It wants to lend £500m to small firms in the second half.",
)


def severities(story: str) -> list[Severity]:
    document = read_text(f"News from the town\n\n{story}", date=dt.date(2024, 10, 10))
    return [f.severity for f in check(document, Settings()).findings if f.rule == "NC604"]


@pytest.mark.parametrize("story", BROKEN)
def test_two_values_of_one_figure_are_asked_about(story: str) -> None:
    assert severities(story) == [Severity.WARNING]


@pytest.mark.parametrize("story", [*UNSURE, *CLEAN])
def test_figures_of_two_things_are_left_alone(story: str) -> None:
    assert not severities(story)
