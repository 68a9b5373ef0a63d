"""The closed classes of words that tell what a figure is about.

They are written out, so that what is read and what is not can be seen here.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Verbs that make the figure after them a rise or a fall by themselves: "rose 12%".
RISE = _words(
    """rise rises rose risen rising climb climbs climbed climbing grow grows grew grown growing
    jump jumps jumped jumping surge surges surged surging soar soars soared soaring leap leaps
    leapt leaped leaping advance advances advanced advancing increase increases increased
    increasing rocketed skyrocketed rallied rally rallies rallying rebounded rebound ballooned
    swelled swell inched spiked expanded expand expands expanding appreciated accelerated
    strengthened ascended edged-up"""
)
FALL = _words(
    """fall falls fell fallen falling drop drops dropped dropping decline declines declined
    declining decrease decreases decreased decreasing plunge plunges plunged plunging slump slumps
    slumped slumping tumble tumbles tumbled tumbling sink sinks sank sunk sinking slide slides slid
    sliding shrink shrinks shrank shrunk shrinking slip slips slipped slipping dip dips dipped
    dipping plummet plummets plummeted plummeting contract contracts contracted contracting crash
    crashed nosedived dived retreat retreated retreats weakened depreciated dwindled"""
)
# Verbs that take an object as well: they make a percentage or points a rise or a fall, and an
# amount only with "by" ("lost 3%", "lost 190 points", "cut costs by $5m", not "raised $5m").
LIFT = _words(
    """gain gains gained gaining add adds added adding raise raises raised raising lift lifts
    lifted lifting boost boosts boosted boosting hike hikes hiked hiking upped enlarge enlarged
    improve improved improves bump bumped put-on push pushed pushes"""
)
CUT = _words(
    """lose loses lost losing shed sheds shedding cut cuts cutting reduce reduces reduced reducing
    lower lowers lowered lowering slash slashes slashed slashing trim trims trimmed trimming halve
    ease eased eases easing knock knocked wiped curb curbed"""
)
# Nouns that name a rise or a fall: "a 12% increase", "a drop of 3 points".
RISE_NOUNS = _words(
    """rise rises increase increases gain gains jump jumps surge growth hike hikes upturn uptick
    rally advance advances leap climb spike upswing rebound raise raises appreciation expansion"""
)
FALL_NOUNS = _words(
    """fall falls drop drops decline declines decrease decreases dip dips slump plunge cut cuts
    reduction reductions downturn slide tumble crash contraction depreciation fall-off shrinkage
    slowdown cutback"""
)
MORE = _words("higher more larger bigger above taller longer heavier dearer faster greater")
LESS = _words("lower less fewer smaller below shorter lighter cheaper slower")

# "made up 12%" is a share, not a rise; "shut down 3 plants" is no fall.
BEFORE_UP = _words(
    """make makes made making take takes took taking taken end ends ended give gives gave given
    giving pick picks picked set sets setting open opens opened turn turns turned shut shuts close
    closed break breaks broke come comes came build builds built put puts sign signed use used
    buy bought blow blew burn burned burnt cough coughed show showed add pay pays paid hand handed
    lay laid track tracked strike struck write wrote"""
)
MOVES = _words(
    """is are was were be been being edge edged edges edging inch inched tick ticked go goes went
    gone going move moved moves moving finish finished finishes trade traded trading closed ended
    stay stayed remain remained ticking shot drift drifted trend came nudged crept"""
)

# Words that stand between a verb or noun and its figure and change nothing.
FILLERS = _words(
    """a an the about some around roughly nearly almost just only another additional further extra
    over under than even still again back as much many at least most estimated record average
    total modest mere whopping staggering massive sharp steep slight net combined approximately
    an annual another circa little whole full further quite well barely close"""
)

DETERMINERS = _words(
    """a an the this that these those its his her their our my your some any each every no all both
    either neither another such"""
)
ARTICLES = _words("a an the")
PRONOUNS = _words(
    """i you he she it we they them him us me who whom which what that this these those there one
    ones himself herself itself themselves anyone everyone someone nobody"""
)
PREPOSITIONS = _words(
    """in on at by for from with without within to into onto of off over under about above below
    after before since until till during through throughout between among against across along
    around behind beside besides beyond despite down except inside like near outside past per than
    toward towards up upon via versus vs amid amidst as including excluding"""
)
CONJUNCTIONS = _words(
    """and or but nor yet so while whereas although though because if unless when where whether
    that which who whose how why"""
)
# What opens a new clause, going backwards from a verb to its subject.
CLAUSE = _words(
    """but while whereas although though because if unless when where whether that which who
    whose how why after before since until as so yet nor than and"""
)
AUXILIARIES = _words(
    """is are was were be been being am has have had having do does did will would shall should
    can could may might must 's 're 've 'll not never also ever n't isn't aren't wasn't weren't
    hasn't haven't hadn't won't wouldn't can't couldn't expected set likely due forecast projected
    predicted already then now"""
)
# Verbs that give a subject its figure: "the rate stood at 5%", "the bridge cost $5m".
STATES = _words(
    """is are was were be been stood stands stand total totals totaled totalled totaling totalling
    reach reaches reached reaching hit hits cost costs average averages averaged averaging remain
    remains remained amount amounts amounted came comes come exceed exceeds exceeded top tops
    topped equal equals equaled represent represents represented account accounts accounted weigh
    weighs weighed measure measures measured valued worth priced estimated lasted lasts last took
    takes covers covered cover spans spanned contains contained held holds comprised comprises
    made makes generated generates ended closed finished settled traded became registered ran runs
    dates surpassed surpasses fetched fetches sold neared bottomed peaked opened stays stayed"""
)
SAID = _words(
    """said says saying told tells added adds announced announces reported reports noted notes
    warned warns claimed claims wrote writes tweeted stated states explained explains confirmed
    confirms testified testifies argued argues predicted predicts estimated estimates showed shows
    show found finds revealed reveals suggested suggests disclosed insisted acknowledged conceded
    recalled replied declared forecast forecasts quoted admitted alleged"""
)
TIME_NOUNS = _words(
    """year years month months week weeks day days hour hours minute minutes quarter quarters
    decade decades century today yesterday tomorrow tonight monday tuesday wednesday thursday friday
    saturday sunday january february march april may june july august september october november
    december jan feb mar apr jun jul aug sept sep oct nov dec morning afternoon evening night
    weekend spring summer autumn fall winter period half time"""
)
TIME_LEADS = _words("last next this previous prior past coming same earlier later ago annually")
OTHER_VERBS = _words(
    """has have had do does did get gets got give gives gave given go goes went gone make makes made
    take takes took taken see sees saw seen want wants need needs use uses used keep keeps kept let
    lets begin began begun become became bring brought buy buys bought sell sells sold pay pays paid
    spend spends spent send sent build builds built win wins won lead leads led leave leaves left
    know known meet met run ran hold held die died kill killed live lived work worked help helped
    include includes included visit visited arrive arrived attend attended receive received
    earn earned post posted play played start started stop stopped sign signed issue issued
    created launched opened closed expect expects expected""".replace("work ", "").replace("play ", "")
)
VERBS = RISE | FALL | LIFT | CUT | STATES | SAID | OTHER_VERBS
