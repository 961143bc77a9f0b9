"""The limits of longing: help, harm, and other topics, in the same notation.

See `frames` for how a line is read; here none begins with a number.
"""

SURE_HELP = """
heal|healing|cope|coping|grieve|grieving|grief
deal|dealing with
recover|recovering|recovery from|after
therapist|therapy|counselor|counsellor|counseling
counselling|psychologist|helpline|hotline
support group
stay|keep away from
resist|quit|detach|closure|mindfulness|meditation
not to text|call|contact|check|stalk|look
how|help|reason NEG text|call|contact|message|check|stalk|miss|love
avoid text|call|contact|check|stalk|look|EX|HE
urge|tempted|temptation|impulse text|call|contact|message|check|look|see
instead of text|call|contact|message|check|look|see
i almost text|call|contact|message|broke
trauma bond|bonding
addicted to EX|HE
reason|should NEG go|get|going|take back EX|HE|LOVER
i NEG want EX|HE|LOVER back
EX|HE|LOVER want ME back but i NEG
tell EX|HE|LOVER NEG interested
how|ways to reject|decline EX|HE|LOVER
how say no EX|HE|LOVER
EX|HE|LOVER want how say no
accept NEG COME|love|work|mean
my late LOVER
break habit|cycle|pattern
why am i obsessed
why do i keep going|check|look|text|call|message
how to stop it
block|leave EX|HE felt good
guilty for|about block|leave|ignore|mute EX|HE
talk me out of
stop|help me NEG|from text|call|contact|message|check|look
i NEG QUIT help
relapsed
how handle
how do|can|should +i +move on
way to forget|erase
erase|forget from my|your mind
rebuild my life
co parent|parenting
gray|grey rock
blocker
how say no when EX|HE|LOVER
how turn down EX
boundaries with EX|HE|LOVER
unlove|unloving
shake off|feeling EX|HE|LOVER
is block|unfollow|mute ME|EX|HE|LOVER immature|bad|right|okay|healthy|childish
popping|stuck in|into ME head|mind
NEG go +back +to EX|HE|LOVER
past +behind
heartbroken|heartbreak what now
book|books|podcast for heartbreak|breakup|divorce
break +free
how cut EX|HE|LOVER +off|out
calm +down
wish EX|HE|LOVER +well
happy +for EX|HE|LOVER
panic +attack
feel +better|whole|normal
mend|mending
accept ME marriage|relationship
peace +with
NEG concentrate|focus|work because|after|since
crying every since|after
burn +letter|letters
trust GUYS|people|someone again
how +to +love +again
nocontact with EX +how
broken since
sad about EX|HE move
move on how +do
rule for nocontact
feel +nothing
am|youre|finally over EX|HE|LOVER
healthy|unhealthy
tell|ask EX|HE|LOVER to +stop
mind +off
trust|date|happy|happiness again after
self +worth|esteem|love
ME throw away
heartache
overcome|overcoming EX|HE|LOVER|heartbreak|breakup|divorce
easier|yoga|exercise|hobbies|affirmations|better|helps after|for breakup|heartbreak
what|how helps after breakup
it hurt after|since breakup|divorce
limerence|codependency|codependent
journal|journaling|detox about|from|for EX
how +to +forgive EX|HE|LOVER|my|myself
how +to +accept
how +to +be +okay|ok
how +to +get +over
need|want|trying|must +to +forget
learn|learning +to +be
finding myself
normal to cry after
deserve +better
heartbreak last|long|hurt|recovery|talk
bonded|bonding to EX|HE|LOVER
rebuild ME esteem|life|confidence
advice for|after LOVER leave
tell|remind|convince|promise +myself
talk|think|dream|look about|of|at EX|HE|LOVER too much|often
letter|letters burn|burning|destroy
EX|HE|LOVER bad|wrong|toxic|unhealthy +for +me|you
get|getting|be past EX|HE|LOVER|breakup|firstlove
how|way|help to be done +with EX|HE|LOVER
peace with|after|without EX|HE|LOVER|breakup|it|divorce
when|will|finally i be +over EX|HE|LOVER
i|am|im NEG +over EX|HE|LOVER
i|am|im better +off without
NEG +text|call|contact|message|stalk|check +EX|HE|your|my
life +after EX|HE|LOVER|divorce|breakup
how|tip|way|help to leave EX|HE|LOVER +alone
how +to +NEG think|care|look|reply|respond|want|cry|obsess|feel|be
how +NEG +to think|care|look|reply|respond|want|cry|obsess|feel|be
how +to +be|feel better|okay|happy|strong|whole after|without|again|when
lesson|grow|growth|growing after|from breakup|divorce
rid of EX|HE|feeling|memories
lose feeling for EX|HE|SOMEONE
how to fall out love
falling out of love
unsent letter
letter NEG|without send
normal|ok|wrong|weird to miss|love|think|feel EX|HE|LOVER|SOMEONE
survive|surviving breakup|divorce|heartbreak
survive|surviving see|work EX|HE
i keep SEE|TALK|think how stop
how to move on when|if|after EX|HE|LOVER
drinking because|since|after
want TALK|SEE EX|HE help
why back EX|HE bad|mistake
get through breakup|divorce|heartbreak
how to be happy|single|alone without|again|after
how|learning|learn to live|living without EX|HE|LOVER
depression|depressed|anxiety|panic|insomnia after|since breakup|divorce|left
breakup|heartbreak|divorce depression|anxiety|help|advice|journal|blues
heartbreak help
what|things|how to do after breakup
NEG sleep|eat|breathe|function after|since breakup|left|divorce
love|care|forgive myself after breakup|divorce
self care
distract
crisis line|text|chat|number
talk to about breakup|divorce
someone|somebody to talk after
why NEG ME let EX|HE|LOVER go
forgive EX|HE|LOVER move on
breakup|breakups|heartbreak hurt|hurting so
stop hurting
love again after EX|HE|breakup|divorce
pain of breakup|lose|heartbreak away|stop|end
should|how|can|reason ME block|unfollow|mute|delete|remove EX|HE
lawyer|attorney|custody|alimony
should|to|can say +no
but +i +move
do when|if EX move
i want|need|try|have|ready +to +move +on
and +how +to +stop
how +do|can|should +i deal|cope|handle|manage|survive|cut
i keep dream how stop
bad +idea
ME happy|better|fine|free|good +without HE|EX
should|to refuse|decline
falling +apart
get +through
how to +go +on
how get +along
long do you +miss|love|hurt|cry
missing stop|end|fade
i +feel worse|awful|terrible|horrible|stuck|weak|pathetic|stupid
am +i +wrong|pathetic|crazy|weak|stupid|selfish
is +it +normal|ok|okay|wrong|weird to cry|dream|ignore|hate|avoid
what +helps
have +to SEE|work|live EX
hide EX|HE|LOVER in|from
survive|surviving EX|HE|LOVER
want EX|HE to +stop
told EX|HE +no
EX +is +toxic|bad
for +the +best
that +is +ok|okay|fine|alright
is +it +bad|wrong|normal that|if
"""
"""Shapes of asking for help; they come before longing."""

HELP = """
EX|HE but +i
what +can|should +i +do
what +to +do when|if|after|about
stay|be|staying +strong
get over
getting over
start|starting over after
forgiving|forgive +my|an|EX|HE|LOVER
forgive +and +forget
QUIT EX|HE|LOVER
+block|unfollow|mute|delete|remove|ignore|archive EX|HE|LOVER
move past
how +do +i +stop
let go
move on from|without|after|life
how|help|way|step|tip move on
stop think|miss|love|check|stalk|text|call|contact|obsess|look|dream|care|want|cry
stop obsessing|obsessed|wait|hope|wish|chase|beg
stop romanticizing|romanticising|idealizing|idealising EX|HE|LOVER
why|how NEG i forget EX|HE|LOVER
how|help|want forget
how|to|and block|unfollow|mute|delete|untag|archive EX|HE
how to remove|hide EX
how|can|to get EX|HE|LOVER out|off head|heart|mind|system|life|thoughts
give up on EX|HE|LOVER
how|way|help|need|want|to|i QUIT
what do when|if ME miss|want|feel
i broke nocontact
strong|stick|maintain|maintaining|sticking nocontact
how|help|to|reason keep|continue|hold|stay nocontact
how +to +NEG break nocontact
why nocontact good|healthy|important
should i go nocontact
how to ignore|avoid EX|HE|LOVER
how to accept
accept|accepting HE|EX|it over|gone|NEG
"""
"""The same, unless it is the other one who does it (see `THEIRS`)."""

_TOPICS = """
actor actress album alimony allah analysis android anime antonym app attorney
aunt austen avengers babies baby bachelor bachelorette band batman beach
belongings bible book books boss bronte brother cast cat cats celebrities
celebrity certificate chapter child children chinese chords christ church cinema
clothing club code colleague commercial company computer coparent coparenting
costume court cover coworker cps crossword css custody dad daughter dc dead debt
deceased definition deposit dictionary died dividend dividends doctor dog dogs
drake employer ending episode episodes epub essay estate evict eviction
explained fallout fanfic father fifa file files film films footballer fortnite
french furniture game gameplay games genshin german goalkeeper god grammar
grandma grandpa handover hearing horse hospital house html hulk hulu imdb
immigration inheritance insurance interview iphone italian japanese java
javascript jesus jewelry joke jokes karaoke kdrama keys kid kids kitten korean
landlady landlord laptop latin lawyer league lease legal libris linux loan lord
lyric lyrics machina manager manga marvel mask match meme memes minecraft mod
mods mom money mortgage mother movie movies mp3 mp4 mum musical naruto nba
netball netflix nfl nintendo novel novela npc officio owe owes paid papers
parent parenting parents parte password paternity pay paying payment payments
pdf penalties penalty pension perfume pet pets php pickup player podcast poem
poems pokemon police probate professor pronunciation proposal propose proposes
proposing ps4 ps5 puppy python quarterback quest quote quotes rapper react
recipe recruiter refund remix rent roblox scene school season seasons series
shakespeare shoes shop sims singer sister skyrim software son song songs
soundtrack spanish spotify spousal stardew stole striker stuff sue suing summary
superman synonym synonyms tabs tattoo tattoos tax taxes teacher team teaser
telenovela tenant thor toddler trailer transfer translate translation tv uncle
universe valorant verse visa visitation wattpad widow wiki wikipedia windows
witcher xbox youtube zelda
"""
TOPICS = frozenset(_TOPICS.split())
"""Words of other topics: with one of them nothing is longing."""

QUIZZES = """
the girls|boys|guys|men|women COME|get back
lovers +tarot|card|reversed|upright
the +lovers
of +cups|swords|wands|pentacles
my +dog|cat|puppy|stuff|things|clothes|money|keys back|from
who +sings|sang|sung|sing|wrote|recorded|plays|played|starred|directed|voiced
my +LOVER FEEL|TALK|SEE|over|friend|still his|her +EX
liebt|trauert|vermisst|schreibt mein|meine +freund|mann|partner seine|seiner +EX
liebt|trauert|vermisst|schreibt mein|meine +freundin|frau ihren|ihrem|ihrer +EX
mein|meine +freund|mann|partner liebt|trauert|vermisst|schreibt seine|seiner +EX
mein|meine +freundin|frau liebt|trauert|vermisst|schreibt ihren|ihrem|ihrer +EX
"""
"""Shapes of asking after a song, a film, a band or a card, which may speak of love.

So are those of a partner who has not left, and whose own former love it is.
"""

THEIRS = """
NEG stop think|miss|love|cry|dream EX|HE
ME NEG stop think|miss|love|cry|dream|look|check EX|HE
GUYS FEEL|feel|feeling when|if|after ME stop
stop FEEL|TALK HE|EX miss|COME|regret|chase ME|back
EX|HE|LOVER stop FEEL|TALK ME
if|when ME let EX|HE go COME|miss|think|back
ME let EX|HE|love go regret|miss|want|back
stop EX|HE|LOVER from
EX|HE|LOVER|THEY get over ME
EX|HE|LOVER|THEY move on
EX|HE|LOVER|THEY forget ME
why|did|how EX|HE|LOVER stop FEEL|text|call|contact
why EX|HE|LOVER block|unfollow|mute|delete|remove ME
EX|HE|LOVER block|unfollow|delete|remove ME
EX|HE|LOVER COME|miss|regret|chase if|when|after ME stop|leave|let
fight for EX|HE
why ME let HE go
why|did|when EX|HE|LOVER give up on ME
nocontact get|make|win|so EX|HE|THEY back|miss|want|COME
ignore|avoid EX|HE|LOVER back|miss|chase|want|COME
accept EX|HE|LOVER back|again
make|get|why|did|when|will|does|has EX|HE|LOVER|GUYS QUIT
do when|if EX|HE|LOVER miss|want|text|call|come
broke nocontact EX|HE|THEY
block|delete|remove|ignore|mute|unfollow +by
ever stop love|miss EX|HE|LOVER|firstlove
EX|HE|LOVER|GUYS regret|miss|realize let|lose ME go
we|us start over
but i still
do when|if EX|HE|LOVER CUT|TALK ME
but i love|miss|need|want +HE|EX
do to get|win|make|have EX|HE
"""
"""Shapes in which the other one does what otherwise is a cry for help."""
