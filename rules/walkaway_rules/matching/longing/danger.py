"""Danger: shapes of searches that speak of somebody's harm, told before all else.

To be silent costs little, and to speak here could cost much: so these are wide, and
veiled words count ("will he come after me", "how to hide from my ex"). See
`frames` for how a line is read.
"""

import re

_DANGER = """
life without WHO NEG worth
nothing left without|since WHO
WHO hit|hits|beat|beats|beating|choke|strangle|slap|slapped ME
WHO punched|kicked|rape|raped|attacked|assaulted|threaten|harass ME
threaten|harass|harassment|blackmail|abuse|stalker WHO|ME
WHO threaten|harass|harassment|blackmail|abuse|violent|dangerous|raped|stalker
EX stalk home|house|work|car
EX|HE show|shows|came|comes up at|to house|home|work|job|door
EX|HE following ME
EX|HE follows|followed ME everywhere|around|home|work
EX|HE watching me
EX|HE knows|know where i live|work
stop|keep|prevent WHO finding|locating|tracking|hacking|seeing me|location
EX|HE has|have|got|see|sees ME location
EX|HE access ME phone|account|accounts|email|laptop|computer|camera|icloud|messages
EX|HE key|keys ME house|home|flat|apartment|door
WHO hack|hacks|hacked|hacking ME
WHO spying|spies on ME
EX|HE logged|logs|logging in|into my
EX|HE has|have|knows my password|passwords
EX reading my email|emails
WHO posted|shared private|intimate|naked
WHO fake account|accounts|profile message|contact|text|call|harass ME
WHO NEG let ME leave
leave WHO find|kill|hurt|harm me
WHO NEG stop text|call|contact|message me
EX|HE NEG leave ME alone
tell EX|HE leave ME alone
WHO keep TALK|COME ME make|get HE stop
make|get WHO stop text|call|contact|message|stalk|follow ME
make|get WHO leave ME alone
EX keep|NEG contact|text|call|stop legally|police|report|legal
number|account so EX NEG call|text|contact|find|see
EX spy on ME phone|computer|messages|laptop
WHO leaked|leaking|nudes
WHO forces|forced ME
escape|escaping|leave|leaving abusive
cyberstalking|cyberstalker
women|womens|domestic shelter
restraining|protective|protection|molestation order
injunction
stalking|stalker|harassment law|police|crime|offence|charge|charges|report|legal
WHO kill|hurt|harm ME
revenge porn
kill|murder WHO
to +hurt|harm WHO
WHO threatens|threatening|threatened|harasses|harassing|harassed
WHO abusive|abuser|abuses|abusing|abused|blackmailing|blackmails|stalks ME
WHO abusive|abuser|hitting|strangled|choked|choking|assaulting|threats|violence
NEG live without WHO
die|dying|died|dead because|without|over|since WHO|breakup
ME|HE funeral|grave
pills take|took|many|kill|enough|EX
jump|jumping +off|from
WHO come +after +ME
WHO looking|searching|hunting +for +me
WHO wait +for +me at|outside|by|near|school|work|home
find|know|knows|knew|finds|found where +ME live|work|am|stay|moved|park
ME address|location|whereabouts|workplace WHO
WHO ME address|location|whereabouts
so|sure WHO NEG find|locate|see|call|text|contact
stop|keep|prevent WHO from find|locate|contact|come|track
hide|hiding from WHO|abuser
hide|hiding|protect ME from|address|location|number WHO
run|running|flee|fleeing away|from WHO
get|getting +away +from WHO
escape|escaping|flee|fleeing WHO|ME
leave|leaving|left WHO|abuser safely|safe|secretly
safe|safely|unsafe|safety WHO
WHO safe|unsafe to|with|around|for
safety plan
WHO keep|NEG|constantly|always TALK OTHERS|work|job|boss|workplace|office
WHO contacting|contacted|calling|harassing +my OTHERS|work|job|boss|workplace
WHO keep|NEG|constantly COME|show house|work|home|door|up|job|place
WHO NEG +stop TALK|COME|show|follow|stalk|send|bother
WHO NEG +leave ME|house|home|property|apartment|flat
WHO NEG +leave
NEG +leave +me +alone
WHO NEG accept|take breakup|over|no|answer
show|shows|showed|turn|turns|turned up everywhere|unannounced|uninvited|PLACE
WHO outside|near ME PLACE|car|window
WHO drive|drives|driving|drove past|by|to ME|house
outside|watching|watched ME house|home|flat|apartment|window WHO|someone
someone|somebody|stranger watching|following|outside ME
WHO make|use|create|keep new|fake|different|many account|number|accounts|numbers
TALK ME from|on|with new|different|fake|unknown number|account|numbers|accounts
WHO send people|friends|someone after|to|find|house
WHO break|breaks|broke|smashed|kicked into|in|down|ME PLACE|window|car|phone|arm
WHO assault|attack|rape|strangle|choke|slap|punch|molest|kidnap|stab|beat|kick ME
HIT|hit +by WHO
rape|assault|molest|strangle|choke WHO
WHO PUSHED +ME down|against|into|off|abuse|wall|stairs|hard|arm|is|and|around|at
WHO hits|hit|beats|beat|hitting|beating +me
if WHO hits|hit|beats|hitting|beat
WHO hurt|kill|harm ME dog|cat|kids|children|pet|baby|family
WHO gun|knife|weapon|firearm
WHO locked|locks|trapped|traps +ME
WHO NEG let|allow ME go|out|work|see|talk|sleep|eat
WHO controls|controlling|control|isolates|monitors ME|everything
gaslighting|gaslights|coercive|stalkerware|abuser|abusive|abused|batterer
domestic|physical|emotional|sexual|verbal violence|abuse
bruise|bruises|bruised
CRIME WHO
WHO CRIME|dangerous
dangerous WHO
WHO scares|scaring|frightens|terrifies ME
WHO scary|frightening|terrifying|creepy
scary|creepy|crazy|terrifying EX|HE NEG|keep|find|leave|alone
scares|frightens|terrifies ME|EX
afraid|scared|terrified|frightened|fear|fearing WHO
WHO COME|gets home|back|drunk|angry afraid|scared|terrified|hide|panic|shake|shaking
police|cops|911|999|112 WHO|ME
WHO police|cops|arrested|jail|prison
report|sue|charges WHO police|harassment|to|against|for|on
protection|protective|restraining|nocontact|order +order|against
order +of protection
violate|violated|violating|violates|breach|breached|breaking|broke order
womens|women|refuge|domestic|battered shelter|refuge|aid
WHO nudes|naked|intimate|explicit
follow|join WHO other +side
nudes|sextape|intimate +of|pictures|photos|images|videos ME|EX|leak|leaked
posted|shared|posting|leaked|sharing|uploaded ME without consent|permission
WHO has|have|knows|know|guessed|stole|changed ME passwords|password|passcode|pin
WHO log|logs|logged|logging|access|accessed in|into|ME account|email|icloud|phone
WHO hack|hacks|hacked|hacking|cloned|bugged
WHO got|gets|logs|logged|broke|breaks +in|into my account|email|phone|icloud|accounts
deepfake|deepfakes
welfare +check on WHO
track|tracking|tracked|tracks +me
tracker|airtag|airtags|gps|spyware|spying|bugged|wiretap WHO|ME
WHO tracker|airtag|airtags|gps|spyware|stalkerware|bugged
WHO follow|following|followed +ME home|around|to|everywhere|car|work|in
stalker WHO
WHO stalker
how|want|going|plan hurt|harm|kill|poison|stab WHO physically|back|badly|for|pay
want|going|wanna +to hurt|kill|harm WHO
abusive|violent|toxic +EX keep|NEG|find|come|threaten
NEG have ME +no|nobody|noone one|can|else
WHO know|knows when|time|where ME leave|work|go|home|finish|park
WHO in|at|outside|near ME driveway|yard|garden|street|parking|hallway|porch|car
hands|hand|fist|knee|arm around|on|to|against ME neck|throat|face|mouth
WHO throws|threw|throwing at +ME
WHO take|control|steal|steals|hide ME money|card|salary|wages|PAPERS|phone
WHO track|tracks|tracking|tracked +ME
TALK from new|different|fake|unknown|hidden|private|another NUMBER
WHO contact|message|call|text|harass ME KIN|boss|colleagues|boyfriend|girlfriend
told|tell|telling|tells ME boss|work|family|everyone|employer lies|things|secrets
spread|spreads|spreading lies|rumors|rumours|pictures|photos|videos|private
POST +my PICTURES to|online|everyone|going|without|threat
WHO going|threatening|wants|threatens +to post|publish|upload|release|leak|share
press|pressing|pressed charges
said +no NEG stop|listen
safe +place|house|home
shelter|shelters women|woman|abuse|children|tonight|kids|near
WHO come|show to|at|by +ME work|job|house|home|door|office|school|apartment|flat
leave|keep at|on +my door|doorstep|porch|windshield
WHO take|keep|took +the|my|our kids|children|child|son|daughter|baby
WHO starving|starve|poison|poisoned|poisoning|drugged ME
told|said|says|warned ME i|id|ill|youll|youd +regret
told|said|says|warned i|you +will|would +regret
someone|car|man|somebody +outside
said|told|asked +stop
is abuse|abusive|assault|rape
afraid|scared|terrified +to go|leave|sleep|home
leave|leaving WHO tonight|secretly|quietly
bag to leave
leave +without WHO know
sends|sent|left ME dead
abuse hotline|helpline|support|shelter
WHO broke|breaks|break +in
WHO know|knows ME schedule|routine|route|shift|shifts
WHO in|inside +my house|home|room|bedroom|apartment|flat
WHO|hidden camera|cameras|microphone
can WHO read|hear|listen|access
phone|line|car tapped|bugged|cloned
WHO get physical|aggressive|violent
grabbed|grabs ME by|throat|hair
WHO smashes|smashed|breaks|destroys +my|our|things|stuff|plates|the
WHO|THEY ruin|ruining|ruined|destroy|destroying +my +life
WHO keep|have ME PAPERS
safely breakup|divorce
ask|told ME where +ME live
WHO threw|throws through|brick|rock|bottle
WHO park|parks|parking|parked|sits|sitting outside|across|near
through +my trash|bag|drawers|mail|phone
WHO show|shows up drunk|pickup|again|unannounced
illegal|legal for|if WHO
WHO pretending|impersonating|pretends to +be +me
WHO fake profile|account|page|tinder of|as|with +me|my
told|telling everyone private|lies|secrets
turning|turned|turns ME against
do something +to +me
WHO check|checks|checking|monitors|reads +my +phone|messages|emails|location
make|makes|made|have|must|need ask permission
eggshells
kicked|kicks|kicking|banging|bangs|pounding door
spit|spits|spat +in|on|at +my|me
condom|without +asking
make|made ME do bed|sex
WHO immigration|visa|deport|deported|deportation
take everything|kids|children if +i leave
leave ME|marriage afraid|scared
panic +button
change|changing locks
emergency housing|shelter|accommodation
disappear|vanish|vanishing +from
erase|delete ME online presence
new +identity
post ME phone|number|address
dox|doxxing|doxxed|doxing
court|jail|prison|bail WHO
WHO outside +right|now|again
life without WHO
emailing|email|emails ME boss|work|family|school
NEG return|give ME kid|kids|son|daughter|child
being|am|was followed +by
tell WHO ME gone
WHO burns|shoots|shoot|scare|scares|scaring ME
to +scare|frighten|threaten +me
violent|abusive +man|husband|partner|marriage|person|boyfriend|relationship
WHO copies|copy|spare keys|key
fault if WHO
WHO ignores|ignored|breaks|broke order
over +my +face|mouth
on +top +of +me
point HE gone
hired someone to|who
spy +on +me
WHO turn|turns|turned up +at
came into where +ME work|live
lets himself|herself +in
rings|ringing doorbell
holds|holding +me +down
WHO pulls|pulled|pulling +my hair
WHO stole|steals|hides +my mail|medication|phone|keys
burn +the|my|our house
every minute|move|step ME out|make|take
pictures|photos +of +my house|home|car|street|kids
WHO MENACE
MENACE WHO
hands round ME throat|neck
WHO turning +up
WHO NEG +stop ring|ringing|phoning|knocking|showing
HE|LOVER|EX inside +me
WHO killed|harmed ME dog|cat|pet|rabbit|horse
black +eye
threatening +TALK
leave +without WHO noticing|notice|finding
dv shelter|hotline|help|refuge
KIN|stepdad|stepfather|parent beats|beat|hits|hit|hitting|abuses|touches|touched ME|KIN
stepdad|stepfather|uncle|dad|brother comes|came|gets into|in my +room|bed
guy|man|dude|woman keep|keeps|always watching|following|staring|waiting ME
hidden airtag|airtags|tracker|gps|microphone
strangling|strangulation
call|text|ring +police|911|999|112|cops
OTHERS|KIN will|would|gonna|to +kill|hurt +me
forced|force|forcing|made|arranged to|into +marry|marriage
forced +marriage
money +or HE
put|slipped|slips something in|into +my
drink|drinks spiked
spiked my|drink|drinks
WHO NEG +let +me
NEG feel +safe
feel|feeling +unsafe
condom off
record|recording|recorded|film|films|filmed|filming +me|us
WHO ran|runs|lunged|swung|came +at +me
touched|touches|touching +me
violent|abusive father|dad|mother|mom|mum|parent|parents|brother|son
secret +phone|bag
nobody|noone will|would|can +find +me
call|calling|calls +for +help
because +of +stalker|stalking
stalker|stalking registration|records|name|hidden|move|moving
registration|records|name|anonymous stalker|stalking
said +next +time
hammer|scissors|screwdriver|machete WHO|ME
WHO hammer|scissors|screwdriver
WHO say|told i +will
WHO sees|watches|checks|opens|reads +my +messages|texts|chats|emails|phone
WHO gets|get|getting|is|so|was|very +angry|mad|furious
send|sent|show|showed|shared PICTURES +of +me
PICTURES +of +me money|or|threat
EX|HE|LOVER will|wants|going end +it|everything
end|take +his|her|their +life
lie to +the judge|court|police
ill|youll|id|will +regret +it
protection +from
exposed +himself|herself
WHO watches|checks|controls|monitors who|where|what i
belong +to +him|her
identity +theft
"""

_WATCHED = """
WHO stalk ME
WHO find|locate|reach +ME if|when|where|again|through|after|anywhere
WHO find|locate +me
sign|signs|is|being|victim|what|how|am|called|report|someone stalking|stalked|stalker
"""

HARMLESS = """
stalk WEB
stalk ME WEB
find +ME attractive|pretty|beautiful|hot|cute|interesting|ugly|funny
"""
"""Shapes that only sound like those of `WATCHED`."""

_GROUPS = {
    "MENACE": (
        "aggressive|assaulted|assaulting|attacked|attacking|axe|bat|beaten|bleeding"
        "|brick|bruise|bruised|bruises|burgled|coerced|coercing|coercive|consent"
        "|controlling|cornered|deport|deported|drugged|extorting|fist|fists|groped"
        "|gunpoint|hacked|hacker|hostage|impersonated|impersonating|intimidate"
        "|intimidated|intimidates|intimidating|intruder|isolates|isolating|kidnap"
        "|kidnapped|keyed|keylogger|knife|lurking|machete|manipulating|menacing"
        "|molested|molesting|poison|poisoned|possessive|prowling|punches|punching|rage"
        "|rages|raging|recorder|restrained|scream|screamed|screaming|screams|shouting"
        "|shouts|shove|shoved|shoves|slashed|slashing|slaps|smashed|spyware|stabbed"
        "|stabbing|strangled|strangles|strangling|suffocate|suffocated|terrorized"
        "|terrorizing|torture|tortured|torturing|trapped|trespassed|trespassing"
        "|unsafe|vandalised|vandalized|violated|weapon|bites|scratches|scratched|bullies|bullied|yell|yelled|yelling|yells"
    ),
    "WHO": "EX|HE|LOVER",
    "KIN": "mother|mom|mum|dad|father|sister|brother|kids|children|son|daughter",
    "OTHERS": "family|parents|friends|friend|relatives",
    "PLACE": "house|home|work|job|door|flat|apartment|place|property|school|office",
    "PAPERS": "passport|papers|documents|bank",
    "NUMBER": "number|numbers|account|accounts|caller",
    "PICTURES": "videos|video|pictures|pics|nudes|images|photos",
    "POST": "post|posting|publish|upload|release|releasing|share|leak|send|sent",
    "HIT": "assaulted|attacked|raped|strangled|choked|slapped|punched|beaten|stabbed",
    "PUSHED": (
        "pushed|shoved|grabbed|shot|burned|burnt|pinned|slammed|dragged|bit|smacked"
        "|shook|spat|threw"
    ),
    "CRIME": (
        "threat|threats|threaten|harass|harassment|blackmail|extortion|sextortion"
        "|abuse|assault|violent|violence|rape|rapist"
    ),
}
"""What stands for several words in the shapes above."""


def _written_out(shapes: str) -> str:
    return _GROUP.sub(lambda found: _GROUPS[found[0]], shapes)


_GROUP = re.compile(rf"\b(?:{'|'.join(_GROUPS)})\b")
DANGER = _written_out(_DANGER)
"""Shapes of speaking of harm to oneself or others, of violence, pursuit and law."""
WATCHED = _written_out(_WATCHED)
"""Shapes of being followed or found, unless no more than a page is looked at."""
