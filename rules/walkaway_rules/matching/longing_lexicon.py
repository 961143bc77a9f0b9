"""The lexicon of longing: the words such searches are made of, and what each is.

One line for a class: its words, each with its other forms after "=". A word may
stand in several classes. All are folded, without apostrophes.
"""

CLASSES = """
EX: ex=exs,exes,exx,eks exbf exgf exboyfriend=exboyfriends exgirlfriend=exgirlfriends
EX: exhusband exwife expartner exfiance exlover dumper=dumpers firstlove=firstloves
EX: lostlove lostlover oldflame twinflame=twinflames gotaway exfriend
LOVER: boyfriend=boyfriends,bf,bfs,boyfreind girlfriend=girlfriends,gf,gfs,girlfreind
LOVER: husband=husbands,hubby wife=wives,wifey partner=partners fiance=fiancee
LOVER: lover=lovers crush soulmate=soulmates spouse
HE: he=hes him=hm her=hers she=shes his
THEY: they=theyre,theyve them their
GUYS: man=mans men=mens guy=guys woman=womans women girl=girls boy boys male=males
GUYS: female=females dude avoidant=avoidants narcissist=narcissists,narc
SOMEONE: someone=somebody,someones person people anyone=anybody
ME: me i=im,ive,id,ill my=mine myself we us you=u,ya,youre,youve your=ur,yours our
ASK: does=doesnt,dose,doe do=dont did=didnt will=wont,wil would=wouldnt is=isnt
ASK: are=arent was=wasnt were=werent have=havent,has,hasnt,had,hadnt can=cant,cannot
ASK: could=couldnt should=shouldnt might may if when why=y how what=whats,wat who=whos
ASK: whether sign=signs,signal,signals,indicator,indicators,clue,clues reason=reasons
ASK: chance=chances,odds,likelihood,probability wonder=wondering long=longer soon
ASK: stage=stages hope=hopes,hoping wish=wishing hint=hints proof say=says,said,saying
SEE: see=seen,sees,saw,seeing find=found,finding check=checks,checking,checked
SEE: view=views,viewing,viewed look=looks,looking,looked stalk=stalks,stalking,stalked
SEE: watch=watches,watching,watched spy=spying know=knows,knowing,knew tell=telling,told
SEE: creep=creeping track=tracking search=searching,searches
FEEL: miss=misses,missed,missing,missin,misss love=loves,loved,loving,luv
FEEL: remember=remembers,remembered forget=forgets,forgot,forgotten,forgetting
FEEL: think=thinks,thinking,thought,thoughts regret=regrets,regretted,regretting,remorse
FEEL: care=cares,cared,caring hate=hates,hated,hating forgive=forgives,forgave,forgiven
FEEL: realize=realizes,realise,realises,realized,realised,realizing
WANT: want=wants,wanted,wanting,wanna need=needs,needed,needing feel=feels,felt
WANT: feeling=feelings crave=craves yearn=yearns,yearning pine=pining,pines
CUT: block=blocks,blocked,blocking,blok unblock=unblocks,unblocked,unblocking
CUT: unfollow=unfollows,unfollowed,unfollowing unfriend=unfriended,unfriends,unfriending
CUT: ghost=ghosts,ghosted,ghosting ignore=ignores,ignored,ignoring,ignor
CUT: avoid=avoids,avoiding,avoided leave=leaves,left,leaving dump=dumps,dumped,dumping
CUT: reject=rejects,rejected,rejecting replace=replaces,replaced,replacing
CUT: cheat=cheats,cheated,cheating abandon=abandoned breakup=breakups discard=discarded
CUT: lose=loses,lost,losing remove=removed,removing delete=deletes,deleted,deleting
CUT: mute=muted,mutes restrict=restricted hurt=hurts,hurting
TALK: text=texts,texting,texted,txt call=calls,calling,called,phone,phones
TALK: message=messages,messaging,messaged,msg contact=contacts,contacting,contacted
TALK: reach=reaches,reaching,reached reply=replies,replying,replied email=emails
TALK: respond=responds,responding,responded,response answer=answers,answering
TALK: write=writes,writing,wrote talk=talks,talking,talked speak=speaks,spoke,speaking
TALK: dm letter=letters snap=snaps apologize=apologise,apologizes,apology,apologizing
GET: get=gets,getting,got,gettin win=winning,won,wins bring=brings,brought,bringing
GET: take=takes,took,taking make=makes,making,made attract=attracts,attracting
GET: manifest=manifesting,manifested,manifestation earn lure pull chase=chasing,chases
GET: convince=convincing give=gives,gave,giving let=lets,letting
BACK: back=bak,bck return=returns,returned,returning again=agin together=togther
COME: come=comes,coming,came go=goes,going,went,gone stay=stays,stayed,staying
NEW: new another else other already
DATE: date=dating,dates,dated married=marry,marries,marrying engaged single taken
DATE: rebound=rebounds,rebounding relationship=relationships,relationship2
DATE: pregnant wedding sleep=sleeping,slept
STATE: happy=happier,happiness jealous=jealousy sad lonely miserable obsessed serious
STATE: cold mean=means,meaning,meant nice friend=friends,friendly fall=fell,falling
STATE: fake=faking pretend=pretending,pretends hot distant angry=mad,upset cry=cries,crying
STATE: worth real true over=ovr done through hurting confused
OCCULT: spell=spells tarot psychic=psychics prayer=prayers,pray,praying ritual=rituals
OCCULT: affirmation=affirmations subliminal=subliminals voodoo hoodoo witchcraft mantra
OCCULT: vashikaran dua astrology horoscope reading=readings caster=casters magic
OCCULT: attraction law
WEB: instagram=insta,ig facebook=fb snapchat whatsapp tiktok twitter story=stories
WEB: profile=profiles post=posts,posted,posting photo=photos,picture,pictures,pics,pic
WEB: status social media online page account=accounts snapscore likes
WEB: follow=follows,following,followed,follower,followers number=numbers
TIME: year=years,yr,yrs month=months week=weeks day=days,everyday night=nights today
TIME: tonight tomorrow now=rn right later ago hour=hours time=times morning minute
TIME: birthday anniversary christmas valentine=valentines holiday=holidays first
NOCONTACT: nocontact silence=silent
NEG: not no never dont doesnt didnt cant cannot wont wouldnt isnt hasnt havent couldnt
FILL: a an the of to for with at on in from by about and or but so that this it its
FILL: than then as not no never ever=evr,eva still=stil really=realy,rly actually truly
FILL: just always sometimes often much many bad badly very too alot lot more most
FILL: also even only anymore yet fast=faster,quick,quickly,easily instantly permanently
FILL: up out off down into without after before while during until till since because
FILL: cuz every each all any some something anything everything nothing
FILL: am be been being there here gonna gotta keep=keeps,keeping,kept
FILL: way=ways step=steps tip=tips advice guide thing good best
FILL: better same possible normal ok=okay,alright pls please hi hello hey dear
FILL: eventually finally suddenly secretly deep=deeply inside
FILL: truth honest=honestly sure maybe probably definitely far away apart between
FILL: start=starts,starting,started try=tries,trying,tried happen=happens
FILL: happened happening mind=minds heart head life lives live dream=dreams,dreaming,dreamt
FILL: break=breaks,breaking,broke,broken split=splitting separate=separated,separation
FILL: divorce=divorced wait=waits,waiting,waited send=sends,sending,sent
FILL: act=acts,acting use=uses,used work=works,working,worked end=ends,ended,ending
FILL: rule=rules period psychology notice=notices believe
FILL: which where those these like=liked,liking one ones two three couple=couples
FILL: whole big little kind close=closer idea mistake=mistakes change=changes,changed,changing
FILL: hear=heard,hears free quiz test=tests,testing,tested coach=coaching expert
FILL: successful success important special enough ready
FILL: alone nobody fight=fights argument toxic narcissistic
FILL: anxious dumpee=dumpees leo scorpio virgo libra aries taurus gemini cancer
FILL: capricorn aquarius pisces sagittarius zodiac own vs
FILL: move=moves,moved,moving open=opens,opened ask=asks,asking,asked stop=stops,stopped
FILL: put old both likely bother show=shows,showing,showed admit=admits
FILL: next different distance exactly well
FILL: longdistance sorry trust play=playing,plays save=saved,saving
FILL: secret hidden subtle physical emotional cross=crosses,crossed fix=fixing
OURS: song=songs memory=memories ring gift=gifts clothes hoodie sweater shirt plans
OURS: marriage past history conversation=conversations chat=chats texts bond connection
DOUBT: enough wrong compare=compares,comparing beg=begs,begging,begged prettier uglier
DOUBT: wear=wears,wearing listen=listens,listening throw=threw,throws give=gave,given
DOUBT: blame=blames,blamed lie=lies,lied,lying deserve hide=hides,hiding judge=judges
FILL: undo reverse late space gap drunk read wrote
FILL: heartbroken heartbreak desperate desperately hopeless devastated crushed numb
FILL: choose=chose,chooses,chosen,choosing pick=picked,picks prefer settle=settled
FILL: reddit quora forum advice energy spiritual subconscious vibe vibes
FILL: around second third once twice suddenly sorry=apologetic promise=promised,promises
FILL: commit=commits,commitment conflicted torn hesitant immature selfish busy
FILL: dismissive secure attachment style introvert angel mirror
FILL: party bar gym college hometown town city country
FILL: older younger beautiful handsome ugly fat rich funny shy stubborn proud
FILL: monday friday weekend summer winter spring autumn eve evening afternoon
FILL: introduce introduced upgrade downgrade type copy
FILL: last request absence affair smile=smiled,smiles invite=invited,invites hang=hung intense worth
FILL: fixed broken interest true later worst hurtful
FILL: run=running,runs karma tinder bumble hinge attractive become=becomes telepathy
FILL: estranged worried itself anyways
FILL: whatever however someday pattern push
FILL: cycle everytime wonderful perfect amazing worst regretful
FILL: admit accept=accepts,accepted deny denial destiny fate karmic
FILL: comment=comments,commented react=reacted,reacts reaction emoji emojis
FILL: under everywhere anywhere somewhere night nightmare sudden random randomly several
FILL: few couple weekly daily again hurtful guilty guilt shame proud weird strange
FILL: respect attention value clarity mixed hoovering hoover crumbs
FILL: breadcrumbing limbo taking pain painful healed percentage
FILL: percent statistics rate success everyone else elses forever temporary
FILL: permanent unsure difference sense point met meet
FILL: meeting learn lesson karma luck lucky hard easy difficult simple weak strong
FILL: warm
REUNION: reconnect=reconnects,reconnected,reconnecting rekindle=rekindled,rekindling
REUNION: reattract repair=repairing rebuild=rebuilding
REUNION: reconcile=reconciled,reconciliation,reconciling reunite=reunited,reunion
HARM: suicide=suicidal selfharm overdose=overdosing threaten=threatens,threatened
HARM: threatening harass=harassing,harassed abuse=abusive,abused,abuser violent=violence
HARM: dangerous strangle=strangled choke=choked blackmail=blackmailing,blackmailed
ABROAD: vermisst vermissen zuruck zuruckgewinnen zuruckkommen denkt volver vuelve
ABROAD: volvera extrana recuperar piensa bloqueo recuperer reconquerir revenir revient
ABROAD: pense manque manca pensa torna tornare riconquistare riavere voltar volta saudade
ABROAD: mist terug
"""

PAIRS = (
    ("no contact", "nocontact"),
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

LOOKALIKES = frozenset(
    [
        "mass",
        "moss",
        "mist",
        "boss",
        "kiss",
        "piss",
        "bliss",
        "must",
        "lives",
        "lover",
        "live",
        "glove",
        "dove",
        "move",
        "lack",
        "bask",
        "pack",
        "rack",
        "sack",
        "hack",
        "bach",
        "black",
        "clock",
        "flock",
        "lock",
        "book",
        "bock",
        "lick",
        "bank",
        "next",
        "best",
        "rest",
        "west",
        "nest",
        "fest",
        "tent",
        "test",
        "came",
        "game",
        "name",
        "cone",
        "code",
        "home",
        "dome",
        "some",
        "text2",
        "taxi",
        "tech",
        "sing",
        "singe",
        "single",
        "sighs",
        "cheap",
        "chest",
        "host",
        "ghost",
        "post",
        "most",
        "lost",
        "cost",
        "hare",
        "care",
        "dare",
        "core",
        "cars",
        "card",
        "cart",
        "carry",
        "hat",
        "hats",
        "haste",
        "gate",
        "late",
        "wart",
        "went",
        "rant",
        "blank",
        "blast",
        "leaf",
        "lease",
        "least",
        "heave",
        "weave",
        "think",
        "thing",
        "things",
        "thick",
        "drink",
        "dumb",
        "pump",
        "jump",
        "lump",
        "camp",
        "damp",
        "great",
        "regent",
        "forest",
        "forge",
        "format",
        "target",
        "where",
        "there",
        "three",
        "them",
        "theme",
        "then",
        "than",
        "thank",
        "that",
        "what",
        "wheat",
        "whale",
        "while",
        "white",
        "who",
        "whom",
        "how",
        "low",
        "now",
        "row",
        "show",
        "slow",
        "snow",
        "will",
        "well",
        "wall",
        "bill",
        "fill",
        "hill",
        "kill",
        "mill",
        "pill",
        "still",
        "skill",
        "until",
        "man",
        "can",
        "pan",
        "fan",
        "van",
        "ban",
        "tan",
        "ran",
        "men",
        "ten",
        "pen",
        "den",
        "hen",
        "girl",
        "grill",
        "gill",
        "boy",
        "toy",
        "buy",
        "day",
        "bay",
        "tape",
        "take",
        "cake",
        "lake",
        "bake",
        "wake",
        "like",
        "bike",
        "hike",
        "mike",
        "talk",
        "walk",
        "tall",
        "task",
        "tank",
        "call",
        "ball",
        "hall",
        "fall",
        "mall",
        "cell",
        "coal",
        "cool",
        "reply",
        "really",
        "relay",
        "replace",
        "reach",
        "teach",
        "beach",
        "peach",
        "leach",
        "each",
        "read",
        "road",
        "load",
        "spell",
        "smell",
        "shell",
        "sell",
        "dwell",
        "tell",
        "fell",
        "bell",
        "carol",
        "card",
        "tarot",
        "carrot",
        "parrot",
        "wife",
        "wire",
        "wine",
        "wide",
        "wise",
        "life",
        "knife",
        "wish",
        "wash",
        "dish",
        "fish",
        "rest",
        "ring",
        "bring",
        "spring",
        "string",
        "king",
        "wing",
        "winning",
        "wins",
        "wind",
        "window",
        "sound",
        "found",
        "round",
        "bound",
        "rebound",
        "ground",
        "pound",
        "date",
        "data",
        "rate",
        "fate",
        "mate",
        "gate",
        "late",
        "hate",
        "dated",
        "partner",
        "painter",
        "printer",
        "gardener",
        "pattern",
        "crash",
        "brush",
        "crush",
        "crust",
        "trust",
        "rust",
        "saved",
        "shaved",
        "waved",
        "state",
        "static",
        "story",
        "store",
        "stone",
        "storm",
        "strong",
        "score",
        "sorry",
        "worry",
        "marry",
        "merry",
        "berry",
        "carry",
        "curry",
        "harry",
        "larry",
        "barry",
        "jerry",
        "terry",
        "perry",
        "mary",
        "many",
        "money",
        "honey",
        "honest",
        "hottest",
        "forgot",
        "forger",
        "forget",
        "forgets",
        "dreams",
        "dream",
        "cream",
        "scream",
        "stream",
        "team",
        "steam",
        "beam",
        "seam",
        "bream",
        "sleep",
        "sheep",
        "steep",
        "sweep",
        "creep",
        "deep",
        "keep",
        "jeep",
        "peep",
        "steal",
        "wait",
        "bait",
        "wall",
        "want",
        "ant",
        "rant",
        "pant",
        "plant",
        "paint",
        "saint",
        "point",
        "print",
        "joint",
        "house",
        "horse",
        "course",
        "source",
        "court",
        "count",
        "country",
        "county",
        "coach",
        "roach",
        "couch",
        "touch",
        "much",
        "such",
        "rich",
        "which",
        "witch",
        "watch",
        "match",
        "catch",
        "patch",
        "batch",
        "latch",
        "hatch",
        "switch",
        "stitch",
        "pitch",
        "ditch",
        "chase",
        "phase",
        "phrase",
        "case",
        "base",
        "vase",
        "erase",
        "phone",
        "alone",
        "atone",
        "stone",
        "spouse",
        "mouse",
        "house",
        "blouse",
        "ghosts",
        "hosts",
        "posts",
        "lover",
        "cover",
        "hover",
        "rover",
        "over",
        "oven",
        "even",
        "event",
        "never",
        "fever",
        "lever",
        "level",
        "river",
        "diver",
        "driver",
        "giver",
        "liver",
        "silver",
        "sliver",
        "server",
        "serve",
        "deserve",
        "reserve",
        "observe",
        "preserve",
        "back",
        "bach",
        "pack",
        "tack",
        "beck",
        "deck",
        "neck",
        "peck",
        "check",
        "cheek",
        "creek",
        "week",
        "seek",
        "meek",
        "peek",
        "leek",
        "geek",
        "greek",
        "text",
        "texts",
        "texas",
        "taxes",
        "exes",
        "exam",
        "exit",
        "exec",
        "excel",
        "extra",
        "exact",
        "expo",
        "axe",
        "axes",
        "hex",
        "sex",
        "tex",
        "rex",
        "vex",
        "lex",
        "mex",
        "dex",
        "plex",
        "flex",
        "apex",
        "ax",
        "eks",
        "mis",
        "hits",
        "hips",
        "hymn",
        "ham",
        "hem",
        "hum",
        "hit",
        "his",
        "hid",
        "hip",
        "sheet",
        "shed",
        "shea",
        "shell",
        "sue",
        "see",
        "sea",
        "die",
        "does",
        "dos",
        "dot",
        "dog",
        "dig",
        "did",
        "dad",
        "dye",
        "due",
        "duo",
        "god",
        "gold",
        "gods",
    ]
)
"""Words of their own that are a slip away from a word of the lexicon."""
