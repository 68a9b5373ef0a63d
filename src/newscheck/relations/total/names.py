"""Names that matter for counting items: those with an "and" inside, places of places, offices.

Closed lists, written out so that what is read and what is not can be seen here.
"""

from __future__ import annotations

from newscheck.figures.tokens import lexicon

# An "and" in these joins no two items.
ONE_NAME = (
    "trinidad and tobago",
    "bosnia and herzegovina",
    "antigua and barbuda",
    "kitts and nevis",
    "vincent and the grenadines",
    "príncipe",
    "principe",
    "turks and caicos",
    "wallis and futuna",
    "tyne and wear",
    "brighton and hove",
    "telford and wrekin",
    "jammu and kashmir",
    "andaman and nicobar",
    "nagar haveli",
    "newfoundland and labrador",
    "marks and spencer",
    "ernst and young",
    "procter and gamble",
    "johnson and johnson",
    "health and human services",
    "housing and urban development",
    "england and wales",
    "hammersmith and fulham",
    "kensington and chelsea",
    "barking and dagenham",
    "dumfries and galloway",
    "perth and kinross",
    "argyll and bute",
    "armagh and",
    "food and drug",
    "science and technology",
    "arts and crafts",
    "research and development",
)

# Nouns whose items may be states and nations; of a town's list these would only say where it is.
PLACES = (
    "state",
    "nation",
    "countr",
    "count",
    "province",
    "territor",
    "republic",
    "market",
    "region",
    "member",
    "econom",
    "team",
    "side",
    "ally",
    "allies",
    "power",
    "government",
    "district",
    "area",
    "place",
    "location",
    "site",
)

STATES = frozenset(
    """Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|
    Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|
    Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|
    New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|
    South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|
    Wisconsin|Wyoming|Ariz.|Ark.|Calif.|Colo.|Conn.|Fla.|Ga.|Ill.|Ind.|Ky.|La.|Mass.|Md.|Mich.|Minn.|
    Miss.|Mo.|Mont.|N.C.|N.D.|N.H.|N.J.|N.M.|N.Y.|Neb.|Nev.|Okla.|Ore.|Pa.|R.I.|S.C.|S.D.|Tenn.|Tex.|
    Va.|Vt.|W.Va.|Wash.|Wis.|Wyo.|D.C.|DC|Ontario|Quebec|Alberta|Manitoba|British Columbia|England|
    Scotland|Wales|Northern Ireland|Ireland|Canada|Mexico|India|China|Japan|France|Germany|Italy|
    Spain|Australia|Brazil|Russia|Pakistan|Nigeria|Kenya|South Africa|U.S.|USA|U.K.|UK""".replace(
        "\n", ""
    )
    .replace("    ", "")
    .split("|")
)

# Words of offices and of kin: an item with one may only say who the item before it is.
ROLES = lexicon("""mayor president minister secretary director ceo cfo chairman chairwoman chairperson leader
    professor spokesman spokeswoman manager founder co-founder owner partner analyst economist
    ambassador commissioner governor deputy editor author actor actress singer boss captain coach
    lawyer attorney judge wife husband son daughter mother father brother sister widow neighbour
    former ex""")
