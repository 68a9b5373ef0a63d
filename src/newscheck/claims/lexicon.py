"""The closed classes of words that tell what a figure is about.

They are written out, so that what is read and what is not can be seen here.
"""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """A set of words from running text."""
    return frozenset(text.split())


# Verbs that make the figure after them a rise or a fall by themselves: "rose 12%".
RISE = words(
    """rise rises rose risen rising climb climbs climbed climbing grow grows grew grown growing
    jump jumps jumped jumping surge surges surged surging soar soars soared soaring leap leaps
    leapt leaped leaping advance advances advanced advancing increase increases increased
    increasing rocketed skyrocketed rally rallies rallied rallying rebound rebounded ballooned
    swell swelled spiked expand expands expanded expanding appreciated accelerated strengthened
    ascended inched"""
)
FALL = words(
    """fall falls fell fallen falling drop drops dropped dropping decline declines declined
    declining decrease decreases decreased decreasing plunge plunges plunged plunging slump slumps
    slumped slumping tumble tumbles tumbled tumbling sink sinks sank sunk sinking slide slides slid
    sliding shrink shrinks shrank shrunk shrinking slip slips slipped slipping dip dips dipped
    dipping plummet plummets plummeted plummeting contract contracts contracted contracting crash
    crashed nosedived dived retreat retreats retreated weakened depreciated dwindled"""
)
# Verbs that take an object as well: they make a percentage or points a rise or a fall, and an
# amount only with "by" ("lost 3%", "lost 190 points", "cut costs by $5m", not "raised $5m").
LIFT = words(
    """gain gains gained gaining add adds added adding raise raises raised raising lift lifts
    lifted lifting boost boosts boosted boosting hike hikes hiked hiking upped push pushes pushed
    improve improves improved improving bump bumped enlarge enlarged"""
)
CUT = words(
    """lose loses lost losing shed sheds shedding cut cuts cutting reduce reduces reduced reducing
    lower lowers lowered lowering slash slashes slashed slashing trim trims trimmed trimming ease
    eases eased easing curb curbed"""
)
# Nouns that name a rise or a fall: "a 12% increase", "a drop of 3 points".
RISE_NOUNS = words(
    """rise rises increase increases gain gains jump jumps surge growth hike hikes upturn uptick
    rally advance leap climb spike upswing rebound appreciation expansion"""
)
FALL_NOUNS = words(
    """fall falls drop drops decline declines decrease decreases dip dips slump plunge cut cuts
    reduction reductions downturn slide tumble crash contraction depreciation slowdown cutback"""
)
MORE = words("higher more larger bigger taller longer heavier dearer faster greater")
LESS = words("lower less fewer smaller shorter lighter cheaper slower")

# What may stand before "up" and "down" where they move a figure ("is up 300", "went down $5"):
# elsewhere they belong to their verb ("made up 12%", "shut down 3 plants").
MOVES = words(
    """is are was were be been being edge edges edged edging inch inched tick ticked go goes went
    gone going move moves moved moving finish finishes finished trade trades traded trading closed
    ended stay stayed remain remained ticking shot drift drifted came nudged crept still now
    already"""
)

# Words that stand between a verb or noun and its figure and change nothing.
FILLERS = words(
    """a an the about some around roughly nearly almost just only another additional further extra
    over under than even still again as much many at least most estimated record average total
    modest mere whopping staggering massive sharp steep slight net combined approximately circa
    full quite well barely close more less or so"""
)

ARTICLES = words("a an the")
PRONOUNS = words(
    """i you he she it we they them him us me who whom which what that this these those there one
    ones himself herself itself themselves anyone everyone someone nobody each both all"""
)
PREPOSITIONS = words(
    """in on at by for from with without within to into onto of off over under about above below
    after before since until till during through throughout between among against across along
    around behind beside beyond despite except inside like near outside past per than toward
    towards upon via versus vs amid as including excluding"""
)
# What opens a clause, or a phrase that is no part of the subject, going backwards from a verb.
CLAUSE = words(
    """but while whereas although though because if unless when where whether that which who whose
    how why after before since until so yet nor than"""
)
AUXILIARIES = words(
    """is are was were be been being am has have had having do does did will would shall should
    can could may might must not never also ever isn't wasn't weren't hasn't won't expected set
    likely due forecast projected predicted already then now to"""
)
MODALS = words("is are was were has have had will would shall should can could may might must did")
# Verbs that give a subject its figure: "the rate stood at 5%", "the bridge cost $5m".
STATES = words(
    """is are was were be been stood stands stand total totals totaled totalled totaling totalling
    reach reaches reached reaching hit hits cost costs average averages averaged averaging remain
    remains remained amount amounts amounted comes come exceed exceeds exceeded top tops topped
    equal equals equaled represent represents represented account accounts accounted weigh weighs
    weighed measure measures measured valued worth priced estimated lasted lasts covers covered
    cover spans spanned contains contained became registered surpassed surpasses fetched fetches
    neared peaked stays stayed comprised comprises generated"""
)
SAID = words(
    """said says told tells added adds announced announces reported reports noted notes
    warned warns claimed claims wrote writes tweeted stated explained explains confirmed
    confirms testified testifies argued argues predicted predicts show showed shows found finds revealed
    reveals suggested suggests disclosed insisted acknowledged conceded recalled replied declared
    alleged admitted"""
)
# Verbs of speech that are followed by what was said alone: a figure may stand before them too.
INVERTED = words("said says added adds told announced noted warned wrote explained confirmed")
# Words that follow a source and are never one.
OTHER_VERBS = words(
    """has have had do does did got get gets give gives gave given went goes make makes made take
    takes took taken see sees saw seen want wants need needs kept keep let began begun became bring
    brought buy buys bought sell sells sold pay pays paid spend spends spent send sent build builds
    built win wins won leave leaves left know met run ran hold held die died kill killed lived work
    helped include includes included visited arrived attended receive received earn earned post
    posted play played started stopped signed issued launched opened closed expect expects
    fell came ended finished"""
)
_NOT_ADVERBS = words(
    """weekly monthly quarterly yearly half-yearly family supply assembly monopoly anomaly italy july
    rally elderly friendly likely unlikely deadly costly hourly reply apply comply imply multiply
    butterfly jelly belly bully"""
)
# Adjectives that tell how a rise or total is, and not what rose.
OF_MANNER = words(
    """intraday annual weekly monthly daily quarterly yearly hourly year-on-year sharp further record
    steep slight modest big small large significant huge strong additional overall massive dramatic
    possible likely potential similar whopping average maximum minimum total combined price"""
) - frozenset(("price",))
ADVERBS = words("soon later together instead today just still again even further now then also")


def is_adverb(low: str) -> bool:
    """Whether a word in lower case is an adverb in -ly, or one of the common short ones."""
    return low in ADVERBS or (len(low) > 5 and low.endswith("ly") and low not in _NOT_ADVERBS)


VERBS = RISE | FALL | LIFT | CUT | STATES | SAID | OTHER_VERBS
DIRECTIONS = {**dict.fromkeys(RISE | LIFT, "up"), **dict.fromkeys(FALL | CUT, "down")}
