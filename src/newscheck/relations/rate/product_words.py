"""The words that tie a unit figure, a count and their total together, for `products`.

Patterns over the gaps of a line (see `line`), each for the end of a gap, its start or the whole.
"""

from __future__ import annotations

from newscheck.patterns import regex

NOT_EACH = r"each(?! (?:other|way|year|month|week|day|quarter|hour|minute|season|time|night|morning|side|of the (?:next|last|past)))"
EACH_AFTER = regex(
    rf"^(?:\s+(?:in )?[a-z-]+){{0,3}}?\s+(?:{NOT_EACH}\b|apiece|a piece|a time|per (?:person|head|capita)|"
    r"(?:to|for|from|on) (?:each|every)(?: of)?\b(?! $))"
)
EACH_BEFORE = regex(
    r"\beach\b(?:(?: [a-z'-]+){0,3} (?:of|costing|costs?|worth|containing|with|holding|having|carrying|priced at|valued at|"
    r"receives?|received|gets?|got|pays?|paid|earns?|earned|given|gave|gives?|contributed?|spent|spend|"
    r"makes?|made|raised?|put in|be|fined|awarded|home|[a-z]+ing))(?: [a-z]+){0,3}\s*$|"
    r"\bunit (?:cost|price|value) (?:of|is|was)\s*$"
)
EACH_OF = regex(
    r"\beach of (?:the |its |their |those |his |her |our )?(?:[a-z-]+'s? )?(?:[a-z-]+\s+){0,2}$"
)
AVERAGE = regex(
    r"\b(?:averag(?:e|es|ed|ing)|mean)\b"
    r"(?:\s+(?!(?:for|over|before|after|in|during|since|from|to|than|and|or|who|that)\b)[a-z'-]+){0,6}\s*$"
)
ON_AVERAGE = regex(r"^\s*(?:each\s+)?on average\b")
AVERAGE_OF = regex(
    r"\baverage [a-z-]+(?: [a-z-]+)? (?:of|for|at|in|among) (?:the |its |all )?(?:[a-z-]+ )?$"
)
WAS = regex(r"^[^,;:]{0,40}\b(?:was|is|were|came to|stood at)\s+$")
OTHER_AVERAGE = regex(
    r"\b(?:moving|rolling|trailing|batting|bowling|[0-9a-z]+-(?:day|week|month|year))\b"
)

# From how many to how much each: "shares in a private placement at a price of", "workers will each get".
AT = regex(
    r"(?:^|[\s,(])(?:at|of|for|to|worth|costing|valued at|priced at|receiv(?:e|es|ed|ing)|gets?|pay|paying|paid|with|from|"
    r"averaged?|each|cost|were|was|is|x|×|a|an|[a-z]+ing)\s+(?:[a-z'-]+\s+){0,6}$"
)
# "30 buses for £13.5m, or £450,000 each", "400 families $2,500 each".
BESIDE = regex(r"^\s*(?:[,(—]\s*)?(?:or\s+|about\s+|i\.e\.\s+)?$")
# From how much each to how many: "for each of", "a head for", "on each of its".
FOR_EACH = regex(
    r"^[\s),]*(?:[a-z'-]+\s+){0,3}?(?:for|to|from|on|across|among|of|x|×|times)\s+(?:(?:each|every|all)\s+)?(?:of\s+)?"
    r"(?:the\s+|its\s+|their\s+|those\s+|his\s+|her\s+|a\s+)?(?:[a-z'-]+\s+){0,3}$"
)
# "$48 million, or $15 a share, for the 3.2 million shares": with a figure between, only the definite.
FOR_THE = regex(
    r"^[\s),]*(?:[a-z'-]+\s+){0,3}?(?:for|to|from|on|across|among)\s+(?:each|every|all|the|its|their|those)\s+(?:[a-z'-]+\s+){0,4}$"
)
IN_ALL_OF = regex(
    r"^[\s),]*(?:[a-z'-]+\s+){0,3}?(?:for|from|in|over|across|of)\s+(?:the\s+|its\s+|his\s+|her\s+|their\s+)?(?:[a-z'-]+\s+){0,3}$"
)
# "At $2,000 per rifle, the 1,500 guns would cost".
FIRST_AT = regex(r"(?:^|[\s(])at\s*$")
THEN_THE = regex(
    r"^\s*(?:each|apiece)?\s*,\s*(?:the\s+|its\s+|their\s+|those\s+|all\s+)?(?:[a-z'-]+\s+){0,2}$"
)


# Words that lead on to the total behind the others.
COME_TO = regex(
    r"(?:^|[\s,(—])(?:for|or|totall?ing|total(?:s|led)? of|to total|in all|worth|i\.e\.|=|equals|equal to|costing|making|"
    r"which (?:is|means|comes to|amounts to|adds up to|would (?:be|come to|cost|raise))|that is|that's|amounting to|"
    r"(?:to )?rais(?:e|es|ed|ing)|generat(?:e|es|ed|ing)|yield(?:s|ed|ing)?|bring(?:s|ing)? (?:in|the (?:price|bill|cost|total) to)|"
    r"gross(?:es|ed|ing)|fetch(?:es|ed|ing)|tak(?:es|ing)|proceeds(?: of| totall?ing)?|bill of|cost of|outlay of|"
    r"(?:would|will|should|could|to|and) (?:cost|pay|raise|bring in|earn|take|make|fetch|be|come to|total|generate|net)|pocketing|"
    r"total (?:cost|price|value|bill|outlay|investment|consideration)(?: of| is| was)?|valued at|"
    r"valuing the (?:deal|transaction|stake|offer|purchase|issue|sale|order|holding|bid|contract)(?: at)?|"
    r"(?:deal|transaction|offer|purchase|sale|order|contract|bid) (?:is |was )?(?:worth|valued at))\s+"
    r"(?:(?:a|an|another|its|the|about|just|some|total|combined|gross|net|aggregate|cash|of|approximately|proceeds|"
    r"consideration|cost|price|value|sum|to|the company|totall?ing|grand|over|overall|be|at|revenues?|sales|receipts)\s+){0,6}$|"
    r"\b(?:costing|saving|earning|netting|giving|bringing)\s+(?:[a-z]+\s+){1,3}$|\bcapacity of\s*$"
)
# "a £60m scheme", right behind the others.
APPOSITION = regex(
    r"^(?:\s+(?:nominal value|principal amount|[a-z-]+))?(?:\s+(?:each|apiece|a piece))?\s*[,—(=]\s*(?:a|an|the)?\s*(?:total |combined )?(?:of )?$"
)
# Between how many and the total: "the town of 12,000 spent".
SPENT = regex(r"\b(?:spends?|spent|paid|pays|cost|raised|took|received|collected)\b[^,;:]{0,30}$")
# Words that leave no doubt that a total is meant, however small.
TOTAL = regex(r"\b(?:total|totall?ing|in all|altogether|combined)\b")
THEN_ALL = regex(
    r"^(?:[\s)]*,?\s*(?:in all|in total|altogether|all told|overall|combined|total))\b"
)
# Words that lead from a total to what it is made of.
MADE_OF = regex(
    r"(?:\b(?:comprised|comprising|comprises|consisting of|consists of|consisted of|made up of|represent(?:s|ed|ing)|"
    r"giving|meaning|or|i\.e\.|being|(?:split|shared|divided)(?: up)?(?: [a-z]+)? (?:among|between|by)|"
    r"works? out (?:at|to)|equivalent to|equal to|equals|selling|issuing|placing|to (?:buy|purchase|acquire|redeem|repurchase|build|print|make))\b"
    r"[^,;:]{0,70}|"
    r"^\s*(?:[a-z'-]+ ){0,6}?(?:of|on|from|by|via|for|in|through|with|covering)\b[^,;:]{0,70}|"
    r"\b(?:ipo|offering|placement|flotation|issue|sale|auction)\b[^;:]{0,40})$"
)
RAISED = regex(
    r"\b(?:rais|garner|gather|generat|gross|net|pull|bring|brought|took|tak|sell|sold)[a-z]*\b[^,;:]{0,30}$"
)
# Words that join another statement.
ELSE = regex(
    r"[;!?\"]|\b(?:and|while|whereas|but|although|though|after|before|plus|compared|against|versus|than|"
    r"up from|down from|from a|previously|earlier|instead|unless|if|because|which will|who|including|"
    r"with (?:the|one|another) [a-z]+ [a-z]+ing)\b"
)
NET = regex(r"\b(?:net|after|less|before|excluding|expenses|fees|taxes|discounts?)\b")
OTHER_SUM = regex(
    r"\b(?:profit|profits|loss|losses|gain|gains|debt|debts|deficit|fee|fees|premium|savings?|deposit|"
    r"commission|charge|dividends?|earn|earned|earnings|income|net|stake|interest|tax|assets)\b"
)
WHOLE_FIRM = regex(
    r"\b(?:valuation|capitali[sz]ation|market value|valuing (?:it|the (?:company|group|firm|bank|business)))\b"
)
PROCEEDS = regex(r"\b(?:proceeds|rais(?:e|es|ed|ing)|garnering|generating)\b")
# "$20 million more than planned" is what is beyond a total.
BEYOND = regex(r"^\s*(?:more|less|fewer|higher|lower|above|below|short|extra|apart|over|under)\b")
ANOTHER_TIME = regex(r"\b(?:now|today|currently|nowadays|at the time|later|since)\b")
# A plan's money may be for more than what is counted.
PLANNED = regex(
    r"^\s*(?:[a-z-]+\s+){0,2}?(?:plan|scheme|project|fund|programme|program|package|budget|development|"
    r"investment|initiative|grant|loan|contract|campaign|strategy|regeneration|redevelopment)\b"
)
ALL_OF_IT = regex(
    r"\b(?:comprised|comprising|comprises|consisting of|consists of|consisted of|made up of|or|i\.e\.|"
    r"(?:split|shared|divided)(?: up)?(?: [a-z]+)? (?:among|between|by)|works? out (?:at|to))\b"
)
