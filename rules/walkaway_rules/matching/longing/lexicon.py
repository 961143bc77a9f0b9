"""The lexicon of longing: the words such searches are made of, and what each is.

One line for a class: its words, each with its other forms after "=". A word may
stand in several classes. All are folded, without apostrophes.
"""

CLASSES = """
EX: ex=exs,exes,exx,eks,eex,xe,myex,myexs exbf=myexbf exgf=myexgf
EX: exboyfriend=exboyfriends
EX: exgirlfriend=exgirlfriends
EX: exhusband exwife expartner exfiance exlover dumper=dumpers firstlove=firstloves
EX: lostlove lostlover oldflame twinflame=twinflames gotaway exfriend
EX: somebodynamed
NAMED: somebodynamed
LOVER: boyfriend=boyfriends,bf,bfs,boyfreind girlfriend=girlfriends,gf,gfs,girlfreind
LOVER: husband=husbands,hubby wife=wives,wifey partner=partners fiance=fiancee
LOVER: lover=lovers crush soulmate=soulmates spouse situationship=situationships fwb
HE: he=hes,hhe,ehe him=hm,hmi,himm her=hers,hre,hwr,ehr
HE: she=shes,hse,shee,sje,shw,sge,seh his=hsi
THEY: they=theyre,theyve them their
GUYS: man=mans men=mens guy=guys woman=womans women girl=girls boy boys male=males
GUYS: ghoster=ghosters
GUYS: female=females dude avoidant=avoidants narcissist=narcissists,narc
SOMEONE: someone=somebody,someones person people anyone=anybody
ME: me=mee,mme i=im,ive,id,ill my=mine,myy,mmy,ym myself we us you=u,ya,youre,youve
ME: your=ur,yours our
ASK: does=duz,doesnt,dose,doe do=dont did=didnt,ddi,didd will=wont,wil,wll,wull,eill
ASK: would=wouldnt is=isnt
ASK: are=arent was=wuz,wasnt were=werent have=havent,has,hasnt,had,hadnt can=cant,cannot
ASK: could=couldnt should=shouldnt might may if when=wen,whn,wehn
ASK: why=y,wyh,whyy,hwy,wjy,whu how=hwo,hoow,howw what=whats,wat who=whos
ASK: whether sign=signs,signal,signals,indicator,indicators,clue,clues reason=reasons
ASK: chance=chances,odds,likelihood,probability wonder=wondering long=longer soon
ASK: stage=stages hope=hopes,hoping wish=wishing hint=hints proof say=says,said,saying
SEE: see=seen,sees,saw,seeing find=found,finding check=checks,checking,checked
SEE: view=views,viewing,viewed look=looks,looking,looked stalk=stalks,stalking,stalked
SEE: watch=watches,watching,watched spy=spying know=knows,knowing,knew
SEE: tell=tells,telling,told creep=creeping track=tracking search=searching,searches
FEEL: miss=misses,missed,missing,missin,misss,mis,mss,imss
FEEL: love=loves,loved,loving,luv,loev,ove,kove,ilove
FEEL: remember=remembers,remembered forget=forgets,forgot,forgotten,forgetting
FEEL: think=thinks,thinking,thought,thoughts
FEEL: regret=regrets,regretted,regretting,remorse care=cares,cared,caring
FEEL: hate=hates,hated,hating forgive=forgives,forgave,forgiven
FEEL: realize=realizes,realise,realises,realized,realised,realizing
WANT: want=wants,wanted,wanting,wanna need=needs,needed,needing feel=feels,felt
WANT: feeling=feelings crave=craves yearn=yearns,yearning pine=pining,pines
CUT: block=blocks,blocked,blocking,blok unblock=unblocks,unblocked,unblocking
CUT: unfollow=unfollows,unfollowed,unfollowing
CUT: unfriend=unfriended,unfriends,unfriending ghost=ghosts,ghosted,ghosting
CUT: ignore=ignores,ignored,ignoring,ignor avoid=avoids,avoiding,avoided
CUT: leave=leaves,left,leaving dump=dumps,dumped,dumping
CUT: reject=rejects,rejected,rejecting replace=replaces,replaced,replacing
CUT: cheat=cheats,cheated,cheating abandon=abandoned breakup=breakups
CUT: discard=discarded lose=loses,lost,losing remove=removed,removing
CUT: delete=deletes,deleted,deleting mute=muted,mutes restrict=restricted
CUT: hurt=hurts,hurting unmatch=unmatched unadd=unadded
TALK: text=texts,texting,texted,txt call=calls,calling,called,phone,phones
TALK: message=messages,messaging,messaged,msg contact=contacts,contacting,contacted
TALK: reach=reaches,reaching,reached reply=replies,replying,replied email=emails
TALK: respond=responds,responding,responded,response answer=answers,answering
TALK: write=writes,writing,wrote talk=talks,talking,talked speak=speaks,spoke,speaking
TALK: dial=dialed,dials,dialled facetime=facetimed rang snap=snaps,snapped,snapping
TALK: dm letter=letters apologize=apologise,apologizes,apology,apologizing
GET: get=gets,getting,got,gettin,gte,gett,egt win=winning,won,wins,winn
GET: bring=brings,brought,bringing
GET: take=takes,took,taking make=makes,making,made attract=attracts,attracting
GET: manifest=manifesting,manifested,manifestation earn lure
GET: pull=pulls,pulling,pulled chase=chasing,chases
GET: convince=convincing give=gives,gave,giving let=lets,letting
BACK: comeback back=bak,bck,bk,abck,nack
BACK: 2gether tgthr return=returns,returned,returning again=agin together=togther
COME: comeback come=comes,coming,cming,came go=goes,going,went,gone
COME: stay=stays,stayed,staying
NEW: new another else other already
DATE: date=dating,dates,dated married=marry,marries,marrying engaged single taken
DATE: rebound=rebounds,rebounding relationship=relationships,relationship2 pregnant
DATE: wedding sleep=sleeping,slept
STATE: happy=happier,happiness jealous=jealousy sad lonely miserable obsessed serious
STATE: cold mean=means,meaning,meant nice friend=friends,friendly fall=fell,falling
STATE: fake=faking pretend=pretending,pretends hot distant angry=mad,upset
STATE: cry=cries,crying worth real true over=ovr done through hurting confused
OCCULT: spell=spells tarot psychic=psychics prayer=prayers,pray,praying ritual=rituals
OCCULT: affirmation=affirmations subliminal=subliminals voodoo hoodoo witchcraft
OCCULT: mantra vashikaran dua astrology horoscope reading=readings caster=casters
OCCULT: sp magic attraction law card=cards
WEB: instagram=insta,ig facebook=fb snapchat whatsapp tiktok twitter story=stories
WEB: linkedin
WEB: profile=profiles post=posts,posted,posting photo=photos,picture,pictures,pics,pic
WEB: status social media online page account=accounts snapscore likes
WEB: follow=follows,following,followed,follower,followers number=numbers
TIME: year=years,yr,yrs month=months week=weeks day=days,everyday night=nights today
TIME: tonight tomorrow now=rn right later ago hour=hours time=times morning minute
TIME: xmas birthday anniversary christmas valentine=valentines holiday=holidays first
NOCONTACT: nocontact silence=silent
NEG: not no never dont doesnt didnt cant cannot wont wouldnt isnt hasnt havent couldnt
NEG: wasnt werent shouldnt hadnt arent aint
FILL: a an the=teh,hte,thee of to=ot for=fro,fo with at on in from by about and or but
FILL: so that this it its
FILL: than then as not no never ever=evr,eva still=stil,stll,tsill,sitll
FILL: really=realy,rly actually
FILL: truly just always sometimes often much many bad badly very too alot lot more
FILL: most also even only anymore yet fast=faster,quick,quickly,easily instantly
FILL: permanently up out off down into without after before while during until till
FILL: since because cuz every each all any some something anything everything nothing
FILL: am be been being there here gonna gotta keep=keeps,keeping,kept way=ways
FILL: step=steps tip=tips advice guide thing good best better same possible normal
FILL: ok=okay,alright pls please hi hello hey dear eventually finally suddenly
FILL: secretly deep=deeply inside truth honest=honestly sure maybe probably definitely
FILL: far away apart between start=starts,starting,started try=tries,trying,tried
FILL: happen=happens happened happening mind=minds heart head life lives live
FILL: dream=dreams,dreaming,dreamt break=breaks,breaking,broke,broken split=splitting
FILL: separate=separated,separation divorce=divorced wait=waits,waiting,waited
FILL: send=sends,sending,sent act=acts,acting use=uses,used work=works,working,worked
FILL: end=ends,ended,ending rule=rules period psychology notice=notices believe which
FILL: where those these like=liked,liking one ones two three couple=couples whole big
FILL: little kind close=closer idea mistake=mistakes change=changes,changed,changing
FILL: hear=heard,hears free quiz test=tests,testing,tested coach=coaching expert
FILL: successful success important special enough ready alone nobody fight=fights
FILL: argument toxic narcissistic anxious dumpee=dumpees leo scorpio virgo libra aries
FILL: taurus gemini cancer capricorn aquarius pisces sagittarius zodiac own vs
FILL: move=moves,moved,moving open=opens,opened ask=asks,asking,asked
FILL: stop=stops,stopped put old both likely bother show=shows,showing,showed
FILL: admit=admits next different distance exactly well longdistance sorry=apologetic
FILL: trust play=playing,plays save=saved,saving secret hidden subtle physical
FILL: emotional cross=crosses,crossed fix=fixing undo reverse late space gap drunk
FILL: read wrote heartbroken heartbreak desperate desperately hopeless devastated
FILL: crushed numb choose=chose,chooses,chosen,choosing pick=picked,picks prefer
FILL: settle=settled reddit quora forum energy spiritual subconscious vibe vibes
FILL: around second third once twice promise=promised,promises
FILL: commit=commits,commitment conflicted torn hesitant immature selfish busy
FILL: dismissive secure attachment style introvert angel mirror party bar gym college
FILL: hometown town city country older younger beautiful handsome ugly fat rich funny
FILL: shy stubborn proud monday friday weekend summer winter spring autumn eve evening
FILL: afternoon introduce introduced upgrade downgrade type copy last request absence
FILL: affair smile=smiled,smiles invite=invited,invites hang=hung intense worth fixed
FILL: interest true later worst hurtful run=running,runs karma tinder bumble hinge
FILL: attractive become=becomes telepathy estranged worried itself anyways whatever
FILL: however someday pattern push cycle everytime wonderful perfect amazing regretful
FILL: accept=accepts,accepted deny denial destiny fate karmic
FILL: comment=comments,commented react=reacted,reacts reaction emoji emojis under
FILL: everywhere anywhere somewhere night nightmare sudden random randomly several few
FILL: weekly daily again guilty guilt shame weird strange respect attention value
FILL: hug=hugged,hugs,hugging here finished
FILL: yesterday min=mins seconds immediately recently lately constantly somehow besides
FILL: though although unless till til instead kinda lol tbh idk omg plz bc bcuz coz tho
FILL: abt bout wen wot n w bday worry=worries,worried flower=flowers
FILL: nowhere future yes side crawl=crawls,crawling delivered crazy
FILL: clarity mixed hoovering hoover crumbs breadcrumbing limbo taking pain painful
FILL: walked ran coffee revenge irresistible accidentally things doing pov
FILL: healed percentage percent statistics rate everyone else elses forever temporary
FILL: permanent unsure difference sense point met meet meeting learn lesson luck lucky
FILL: saturday sunday tuesday wednesday thursday except four five six seven
FILL: anonymous=anonymously hard easy difficult simple weak strong warm
OURS: song=songs memory=memories ring gift=gifts clothes hoodie sweater shirt plans
OURS: stuff marriage past history conversation=conversations chat=chats texts bond
OURS: connection
DOUBT: enough wrong compare=compares,comparing beg=begs,begging,begged prettier uglier
DOUBT: wear=wears,wearing listen=listens,listening throw=threw,throws give=gave,given
DOUBT: blame=blames,blamed lie=lies,lied,lying deserve hide=hides,hiding judge=judges
REUNION: reconnect=reconnects,reconnected,reconnecting rekindle=rekindled,rekindling
REUNION: remarry=remarried,remarrying reattract repair=repairing rebuild=rebuilding
REUNION: reconcile=reconciled,reconciliation,reconciling reunite=reunited,reunion
HARM: suicide=suicidal selfharm overdose=overdosing threaten=threatens,threatened
HARM: threatening harass=harassing,harassed abuse=abusive,abused,abuser
HARM: violent=violence dangerous strangle=strangled choke=choked
HARM: blackmail=blackmailing,blackmailed
ABROAD: liebt bekomme=bekommen kriege gewinne ama quiere kommt aime
THIRD: er sie ihn il elle el ella lui lei
LANG: wie ich mich mir mein=meine,meinen,meiner noch wann warum wieder wenn
LANG: mon comment toujours moi est que ce je encore te
LANG: mi como todavia va vai meu minha ainda para
LANG: mia mio ancora la mijn nog hoe krijg ik
ABROAD: vermisst vermissen zuruck zuruckgewinnen zuruckkommen denkt volver vuelve
ABROAD: volvera extrana recuperar piensa bloqueo recuperer reconquerir revenir revient
ABROAD: pense manque manca pensa torna tornare riconquistare riavere voltar volta
ABROAD: saudade mist terug
"""

PAIRS = (
    ("no contact", "nocontact"),
    ("no contct", "nocontact"),
    ("no conact", "nocontact"),
    ("no contac", "nocontact"),
    ("no cntact", "nocontact"),
    ("our song", "memories"),
    ("break up", "breakup"),
    ("breaks up", "breakup"),
    ("broke up", "breakup"),
    ("broken up", "breakup"),
    ("breaking up", "breakup"),
    ("split up", "breakup"),
    ("first love", "firstlove"),
    ("first loves", "firstlove"),
    ("lost love", "lostlove"),
    ("lost lover", "lostlove"),
    ("old flame", "oldflame"),
    ("twin flame", "twinflame"),
    ("twin flames", "twinflame"),
    ("former lover", "ex"),
    ("former boyfriend", "ex"),
    ("former girlfriend", "ex"),
    ("got away", "gotaway"),
    ("x boyfriend", "ex"),
    ("x girlfriend", "ex"),
    ("x bf", "ex"),
    ("x gf", "ex"),
    ("my x", "ex"),
)
"""Two words that stand for one."""

_LOOKALIKES = """
ages charge charged charging cooked nudges stare staring treat eres eves eyes axes
violet
amused atone bach bake bask beck bock bound bream cars catch cell cheap cheek chest coal
cone couch county crash creek crust damp dare dome dove dumb exec fest fill forge
forger gill giver gods hare haste hats heave hike hits hover lack leaf lease least
lever lick liver mall mary mass mate meek merry mike moss must myers nest oven pack pant
peck pill piss pound rant regent relay roach rust seam seek shaved shea shed sheep
shell sighs sing singe smell steal steep string sweep tack tall tape taxes tent
texas text2 thick wake walk wart wash wheat whom
"""
LOOKALIKES = frozenset(_LOOKALIKES.split())
"""Words of their own that are a slip away from a word of the lexicon."""
