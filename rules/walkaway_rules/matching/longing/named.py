"""Shapes of danger that hold only where a search names somebody of the rules.

Beside a name nearly every deed done to "me" is no longing: what the lexicon knows of
that (to miss, to block, to call) is told elsewhere. See `frames` for how a
line is read; `UNKNOWN` is any word that the lexicon lacks.
"""

DANGER = """
NAMED push|pushed|hurt|hurts|hit|hits|run|ran|hung|threw|throws|broke|breaks me|my
NAMED cut|cuts|stole|steals|set|sets|sold|sells|took|takes|burned|burnt|ruined +my
NAMED watch|watches|watching|follow|follows|following ME through|from|home|around|window
NAMED made|makes|making +me
NAMED UNKNOWN me|my|myself|our
NAMED me|my|myself|our UNKNOWN
i|im|ive|we UNKNOWN NAMED
i|im|ive|we NAMED UNKNOWN
what|anything NAMED do +to +me
NAMED do +to +me
get|make NAMED to stop
victim|victims|survivor|survivors|witness|witnesses|testify|testifying NAMED
NAMED victims|survivors|accuser|accusers|scared|testify
NAMED out +on bail|parole
NAMED get|gets|getting|is|be|been +released
NAMED creep|creeps|creeped|freaks|weirds +me +out
against|escape|fear|fearing NAMED
NAMED lie|lies|lied|lying about|to police|court|judge|cps
rid +of NAMED
NAMED NEG +stop
NAMED keep TALK ME
NAMED TALK ME times|constantly|daily|nonstop|every
NAMED refuse|refuses|refused|refusing to leave|go|move
can|could|does NAMED see|read|access|hear my +message|texts|phone|email|screen|location
NAMED obsessed +with +me
nocontact with NAMED
NAMED waits|waiting|waited at|by|outside|near
NAMED hits|hit|punches|kicks|kicked|punched wall|walls|door|things
NAMED hell
hell NAMED
NAMED want|need +out
goodbye|farewell NAMED
cease +and +desist
offender|predator|groomer|molester|pedophile NAMED
NAMED offender|predator|groomer|molester|pedophile|bullying|bully|bullies|bullied
bullying|bully|bullied NAMED
NAMED harms himself|herself
NAMED going|threaten|would burn|harm|kill|hurt|shoot|stab|destroy|ruin
NAMED out to +get
stalked +by NAMED
"""

PURSUED = """
NAMED +stalking
"""

LOOKED_UP = """
stalking +victim|movie|film|documentary|show|series|my|our
"""
"""Shapes that only sound like those of `PURSUED`."""

GERMAN = """
NAMED UNKNOWN ich|mich|mir|mein|uns
NAMED ich|mich|mir|mein|uns UNKNOWN
ich|mich|mir|mein|uns UNKNOWN NAMED
ich|mir NAMED UNKNOWN
NAMED NEG +los
gegen NAMED
angst NAMED
NAMED folgt +mir nach|bis|uberall|auf
NAMED ins|online netz|gestellt|gepostet
NAMED ruft|schreibt mich|mir dauernd|standig|andauernd|taglich|nachts|pausenlos
NAMED macht +mir angst|druck
opfer NAMED
"""
