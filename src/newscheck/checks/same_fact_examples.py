"""The examples of NC604 same-fact: what it finds and what it leaves alone."""

from __future__ import annotations

from newscheck.checks.check import Example
from newscheck.findings import Severity

FINDS = (
    Example(
        "The charity has won a $3.2m grant to restore the old mill on the canal. It applied in March, its "
        "director said. The $2.3 million grant will be paid over two years.",
        ("$3.2m", "$2.3 million"),
        Severity.WARNING,
    ),
    Example(
        "A fire in a hostel by the port killed 14 people on Sunday, the brigade said. The building had no "
        "alarms. The 15 victims were all students at the maritime college.",
        ("14", "15"),
        Severity.WARNING,
    ),
    Example(
        "Customers of the bank lost access to 143,000 savings accounts after a fault in its app. The bank "
        "said the fault in its app was mended on Tuesday. Access to 134,000 savings accounts was lost.",
        ("143,000", "134,000"),
        Severity.WARNING,
    ),
    Example(
        "The harbour board will dredge the northern channel for £4.5m, it said on Monday. Fishermen have "
        "asked for it for years. To dredge the northern channel, the harbour board has set aside £45m.",
        ("£4.5m", "£45m"),
        Severity.WARNING,
    ),
    Example(
        "The council has bought 48 electric buses for the routes across the river. It took on drivers in "
        "May. The 46 electric buses will run from Monday.",
        ("48", "46"),
        Severity.WARNING,
    ),
    Example(
        "A clerk at the post office was jailed for six months at the county court for stealing pension "
        "money. Her lawyer asked for mercy. The clerk, jailed for nine months at the county court for "
        "stealing pension money, wept.",
        ("six months", "nine months"),
        Severity.WARNING,
    ),
    Example(
        '"We planted 3,400 oak saplings on the hillside above the village," the forester said. Sheep had '
        'grazed there. "The 4,300 oak saplings are all alive," she added.',
        ("3,400", "4,300"),
        Severity.WARNING,
    ),
    Example(
        "The survey of lighthouse keepers found that 62 percent sleep badly in winter storms. Few ask for "
        "help. Of the lighthouse keepers, 26 percent sleep badly in winter storms, the survey says.",
        ("62 percent", "26 percent"),
        Severity.WARNING,
    ),
)

PASSES = (
    Example("The toll rose to 14 on Friday from 9 on Thursday; officials had earlier said 12."),
    Example(
        "A landslide killed 14 people in the valley on Sunday, officials said. By Monday the toll had "
        "risen to 15. The 15 victims were all from one village."
    ),
    Example(
        "Police said 5,000 people marched through the old town against the tax. Organisers said 9,000 "
        "people marched through the old town against the tax."
    ),
    Example(
        "The ferry line carried 36,000 passengers across the strait in 2022. The ferry line carried "
        "63,000 passengers across the strait in 2023."
    ),
    Example(
        "The bridge across the estuary was first costed at £32m by the county's engineers. The bridge "
        "across the estuary is now costed at £54m by the county's engineers."
    ),
    Example(
        "The mill planned to hire 250 weavers for its new shed by the river. It has hired 205 weavers for "
        "its new shed by the river so far."
    ),
    Example(
        "The brewer made £8.4m before tax in the year to June. After tax the brewer made £6.4m in the year "
        "to June."
    ),
    Example(
        "More than 500 people signed the petition to save the library in the square. Exactly 512 people "
        "signed the petition to save the library in the square."
    ),
    Example(
        "About $3.2m was raised for the hospice at the gala in the town hall. The gala in the town hall "
        "raised $3,214,500 for the hospice."
    ),
    Example(
        "The choir sold 840 tickets for its concert in the cathedral on Saturday. The choir sold another "
        "480 tickets for its concert in the cathedral on Sunday."
    ),
    Example(
        "Petal will have 44 houses with gardens and gas heating by the lake. Bloom will have 46 houses with "
        "gardens and gas heating by the lake."
    ),
    Example(
        "The firm said it employs 1,240 people at its plant in the port. Its accounts say that it employs "
        "1,420 people at its plant in the port, the union pointed out; the firm could not say which is "
        "right, 1,240 or 1,420."
    ),
    Example(
        "Eight sailors were picked up from two rafts after the trawler sank off the cape. Three Danish and "
        "five Norwegian sailors were picked up from rafts after the trawler sank off the cape."
    ),
    Example(
        "Of the 620 pupils at the school, 260 pupils walk to the school each morning. The school would like "
        "more pupils to walk."
    ),
    Example(
        "Among women the risk of a fall on ice was 32% lower in felt boots; that of a fracture was 24% lower. "
        "Among men the risk of a fall on ice was 23% lower in felt boots; that of a fracture was 13% lower."
    ),
    Example(
        "Oil output rose by 400,000 barrels a day in the gulf last spring, the agency said. Oil output fell "
        "by 300,000 barrels a day in the gulf, the agency said."
    ),
    Example(
        "The flood forced 1,150 people out of their homes along the river bank. The flood forced 1,150 "
        "people out of their homes, the mayor said along the river bank."
    ),
    Example(
        "9:40 a.m. At least 12 people are trapped in the tunnel under the pass, police say.\n\n11:15 a.m. At "
        "least 21 people were trapped in the tunnel under the pass, police now say."
    ),
)
