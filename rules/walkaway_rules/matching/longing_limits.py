"""The limits of longing: help, harm, and other topics, in the same notation.

See `longing_frames` for how a line is read; here none begins with a number.
"""

SURE_HELP = """
heal|healing|cope|coping|grieve|grieving|grief
deal|dealing with
recover|recovering from|after
therapist|therapy|counselor|counsellor|counseling
counselling|psychologist|helpline|hotline
support group
stay|keep away from
resist|quit|detach|closure|mindfulness|meditation
not to text|call|contact|check|stalk|look
how|help|reason NEG text|call|contact|message|check|stalk|miss|love
avoid text|call|contact|check|stalk|look|EX|HE
should|how|can|reason ME block|unfollow|mute|delete|remove EX|HE
lawyer|attorney|custody|alimony
"""
"""Shapes of asking for help; they come before longing."""

HELP = """
get over
getting over
let go
move on from|without|after|life
how|help|way|step|tip move on
stop think|miss|love|check|stalk|text|call|contact|obsess|look|dream|care|want|cry
how|help|want forget
how|to|and block|unfollow|mute|delete EX|HE
"""
"""The same, unless it is the other one who does it (see `THEIRS`)."""

DANGER = """
suicide|selfharm|overdose
self harm|harming
kill|hurt|harm|cut|cutting|harming|hurting|killing|hang|hanging|shoot myself
end|ending|ended|take|taking my own life
end|ending my life
end|ending it all
want|wanna|wish|going|ready die|dead
NEG want|wanna live|exist|alive|wake
NEG go on|living
no reason live
no point living|live
better off dead
painless|easiest way die
goodbye|suicide note
afraid|scared|terrified|fear of EX|HE|LOVER
EX|HE|LOVER hit|hits|beat|beats|beating|choke|strangle|slap|slapped ME
EX|HE|LOVER punched|kicked|rape|raped|attacked|assaulted|threaten|harass ME
threaten|harass|harassment|blackmail|abuse|stalker EX|HE|LOVER|ME
EX|HE|LOVER threaten|harass|harassment|blackmail|abuse|violent|dangerous|raped|stalker
EX|HE|LOVER stalk ME
EX stalk home|house|work|car
EX|HE show|shows|came|comes up at|to house|home|work|job|door
EX|HE following ME
restraining|protective|protection order
stalking|stalker|harassment law|police|crime|offence|charge|charges|report|legal
domestic violence|abuse
EX|HE|LOVER kill|hurt|harm ME
revenge porn
kill|hurt|murder EX|HE|LOVER
EX|HE track|tracking ME phone|car|location
EX|HE|LOVER threatens|threatening|threatened|harasses|harassing|harassed
EX|HE|LOVER abusive|abuser|abuses|abusing|abused|blackmailing|blackmails|stalks ME
EX|HE|LOVER abusive|abuser|hitting|strangled|choked|choking|assaulting|threats|violence
"""
"""Shapes of speaking of harm or danger; they come before everything."""

_TOPICS = """
actor actress album alimony allah analysis android anime antonym app attorney aunt
austen avengers babies baby bachelor bachelorette band batman beach belongings bible
book books boss bronte brother cast cat cats celebrities celebrity certificate
chapter child children chinese chords christ church clothing club code colleague
company computer coparent coparenting costume court cover coworker cps crossword css
custody dad daughter dc debt definition deposit dictionary dividend dividends doctor
dog dogs drake employer ending episode episodes epub essay estate evict eviction
explained fallout fanfic father fifa file files film films fortnite french furniture
game gameplay games german god grammar grandma grandpa hearing horse hospital house
html hulk hulu imdb immigration inheritance insurance interview iphone italian
japanese java javascript jesus jewelry joke jokes karaoke kdrama keys kid kids
kitten korean landlord laptop lawyer league lease legal libris linux loan lord lyric
lyrics machina manager manga marvel mask match meme memes minecraft mod mods mom
money mortgage mother movie movies mp3 mp4 mum naruto nba netflix nfl nintendo novel
novela npc officio owe owes paid papers parent parenting parents parte password
paternity pay paying payment payments pdf pension perfume pet pets php player
podcast poem poems pokemon police probate professor pronunciation ps4 ps5 puppy
python quest quote quotes rapper react recipe refund remix rent roblox scene school
season seasons series shakespeare shoes shop sims singer sister skyrim software son
song songs soundtrack spanish spotify spousal stole stuff sue suing summary superman
synonym synonyms tabs tattoo tattoos tax taxes teacher team telenovela tenant thor
toddler trailer transfer translate translation tv uncle universe verse visa
visitation wattpad wiki wikipedia windows witcher xbox youtube zelda
"""
TOPICS = frozenset(_TOPICS.split())
"""Words of other topics: with one of them nothing is longing."""

THEIRS = """
NEG stop think|miss|love|cry|dream EX|HE
ME NEG stop think|miss|love|cry|dream|look|check EX|HE
stop FEEL|TALK HE|EX miss|COME|regret|chase ME|back
EX|HE|LOVER stop FEEL|TALK ME
if|when ME let EX|HE go COME|miss|think|back
ME let EX|HE go regret|miss|want|back
EX|HE|LOVER|THEY get over ME
EX|HE|LOVER|THEY move on
EX|HE|LOVER|THEY forget ME
why|did|how EX|HE|LOVER stop FEEL|text|call|contact
why EX|HE|LOVER block|unfollow|mute|delete|remove ME
EX|HE|LOVER block|unfollow|delete|remove ME
EX|HE|LOVER COME|miss|regret|chase if|when|after ME stop|leave|let
fight for EX|HE
why ME let HE go
ever stop love|miss EX|HE|LOVER|firstlove
"""
"""Shapes in which the other one does what otherwise is a cry for help."""

HARMLESS = """
stalk WEB
stalk ME WEB
"""
"""Shapes in which stalking is a way to say that somebody looks at a page."""
