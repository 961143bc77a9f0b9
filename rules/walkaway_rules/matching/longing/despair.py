"""Despair: shapes of searches that speak of harm to oneself.

They are danger as those of `danger` are, and as wide on purpose. See
`frames` for how a line is read.
"""

DESPAIR = """
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
NEG worth living
point of living
want|wanna disappear
NEG want be here|around
goodbye|suicide note
cutting because|since|after
suicide|suicidal|selfharm|overdose|kms|kys|unalive|noose
NEG +live|exist +anymore|longer
ME die|dying|died
ME am|im|be|was|were dead
ME +disappear|disappeared|vanish|vanished
if +ME was|were +gone
better off|without if ME gone|dead
everyone|everybody|world|family|kids|people better without +me
life pointless|meaningless|worthless|useless
pointless|meaningless|worthless living|alive|life
point|reason|purpose|will of|to|in live|living|life
nothing +left live|living|for
tired|sick +of living|life|existing|alive
give|giving|gave up +on life|living|everything
hate|hating +my +life
hate|hating +myself
want|ready|going|think|plan|to end|ending +it
plan|ready to +end
took|take too many|much
NEG do|take|handle|bear +this|it|life anymore|more|longer
goodbye|farewell letter|message|text
letter|note|message goodbye|farewell
urge|need +to +cut|hurt|harm
burden to|on everyone|family|people|others
want|wish|make pain|it|all|everything +to end|stop
fade +away
burn|burned|burnt|burning|starve|starving|punish|drown|hit|hitting myself
kill|killing|hurt|hurting|harm|cut|cutting|hang himself|herself|themselves
NEG see future without|for|anymore|ahead
done|finished +with +life|living|everything
crash|crashing ME car
have|has +nothing +left
take|took|taking pills|tablets
wish NEG woke|born|existed|wake
wish|want|could NEG +wake
painful|painless to|way drown|drowning|die|hang|bleed
anyone|nobody|anybody|one care|notice|miss|cry if ME
want|wanna|gonna end everything|life
if +ME NEG here|around|alive
NEG see point|reason|sense
NEG keep|carry going|on|living without|anymore
lethal|fatal dose|dosage|amount|pills|overdose
are|is|how lethal|fatal
sleeping +pills
driving|drive off|into bridge|wall|tree|cliff
last +words
i +cut again|because|when|since
find|found +my +body
NEG do +life
dead +inside
least|less painful
bought|have|got|saved pills|rope
high|tall bridge have
goodbye|farewell +everyone|world
waste +of +space
nobody needs|wants|loves ME
hit|bang|hitting|banging +my +head
stop taking ME meds|medication
life over without|since|because
want sleep|asleep +forever
NEG way +out
no|nobody one will|would miss|notice +me
stop existing|living|breathing
nothing +for +me
to +the +bridge
just +jumped|jump
NEG +hope|strength|energy|way to +live|living
i|have NEG +hope +left
cut|cuts|cutting|slit|slits|slitting|slash|slashing|open wrist|wrists
blade|razor|knife|vein|veins|blood wrist|wrists
wrist|wrists blade|razor|knife|vein|veins|blood|cut|cutting|scar|scars
NEG deserve to +live
NEG being +alive
stop being +here
NEG living +past
i|me|myself|life bleach|hopeless|drown|drowning|hanging|noose|pills|rope|unalive
i|me|myself|life blade|razor|razors|unbearable|worthless
bleach|hopeless|drown|drowning|hanging|noose|pills|rope|unalive i|me|myself|life
blade|razor|razors|unbearable|worthless i|me|myself|life
top|off|topped +herself|himself|myself
bleed +out
took|take TIME paracetamol|tylenol|ibuprofen|aspirin|xanax|tablets|pills
NEG promise|keep|stay safe
burning|cutting|hurting|burn|scratch +my arm|arms|legs|leg|skin|thighs|thigh
hide|cover|hiding|covering scars|cuts
swallow|swallowed|drink|drank bleach|poison|antifreeze|pills|detergent
before +i +do +it
NEG|to cut +deep|deeper
relapsed +and cut|cutting
voice|voices tell|telling|say|saying ME
life NEG +worth
hope|wish i get +hit|run
quickest|fastest|easiest|peaceful|best way die
carbon +monoxide hurt|painful|die|kill|death
where cut nobody|hide|see
nothing +matters
want|wish it|all|everything to +be +over
kill urself|yourself|oneself|self
ctb|sewerslide|sewercide|grippy
ed|sh +relapse
punched|bit|burnt|scratched|choking|choke +myself
deserve to +die|suffer
"""
