"""Longing in German: its words, and its shapes of danger, help and longing.

In the notation of `frames` and `lexicon`, with words folded: what
has two dots is written without them.
"""

CLASSES = """
EX: ex=exs,exen exfreund=exfreunde,exfreunden,exfreundes exfreundin exmann exfrau
EX: expartner=expartners expartnerin exverlobter exverlobte jugendliebe verflossener
EX: somebodynamed
NAMED: somebodynamed
LOVER: freund=freundes freundin mann=mannes frau partner=partners partnerin ehemann
LOVER: ehefrau verlobter verlobte affare=affaere geliebte=geliebter schwarm crush
LOVER: seelenpartner=seelenverwandter,seelenverwandte dualseele=dualseelen
HE: er=err ihn=ihnn ihm=imh sie=siee ihr ihre=ihren,ihrem,ihrer
HE: sein=seine,seinen,seinem,seiner
THEY: manner=mannern,maenner frauen vermeider narzisst=narzissten jungs typen
THEY: wassermann skorpion zwilling widder stier lowe steinbock schutze
ME: ich=ihc,cih,ichh,icj,ivh mich mir=mri,mirr mein=meine,meinen,meinem,meiner,meines
ME: wir uns unser=unsere,unserer
ME: unseren unserem du dich dir dein=deine,deinen,deinem,deiner
ASK: ob warum=wieso,weshalb,warun wann wie=wei,wiee was=wad,wsa,waas woran
ASK: zeichen=anzeichen,signale,signal
ASK: sehe=sieht,sehen,seh merke=merkt,merken,gemerkt,erkenne,erkennt,erkennen hinweise
ASK: bedeutet=bedeutung
ASK: soll=sollte,sollen kann=kannst,konnte,konnen wird=werden,wurde
ASK: hat=haat,hta,habe,haben,hatte
ASK: ist=isr,sind,war,waren,bin chance=chancen hoffnung=hoffen,hoffe,hofft heisst
NEG: nicht nie=niemals kein=keine,keinen,keinem,keiner nichts
FEEL: vermisst=vermissen,vermisse,vermisste vermiss liebt=lieben,liebe,liebte,geliebt
FEEL: denkt=denken,denke,dachte,gedacht fehlt=fehle,fehlen bereut=bereuen,bereue
FEEL: hasst=hassen,hasse vergisst=vergessen,vergass verzeiht=verzeihen,verzeihe
FEEL: leidet=leiden,leide gefuhle=gefuhl,gefuehle fuhlt=fuhlen,fuhle interesse
FEEL: nachtrauert=trauert interessiert sehnt=sehne,sehnsucht
CUT: blockiert=blockieren,blockierte entblockt=entblockiert,entsperrt
CUT: ignoriert=ignorieren,ignorierte verlassen=verlasst,verliess schluss beendet
CUT: getrennt=trennung,trennt,trennte,trennen geghostet=ghostet,ghosting,ghosten,ghosted
CUT: entfolgt=entfolgen geloscht=loscht,loschen betrogen=betrugt ersetzt meidet
CUT: fremdgehen=fremdgegangen,fremdgeht abserviert distanziert=distanz abstand
TALK: schreibt=schreiben,schreibe,schrieb,geschrieben meldet=melden,melde,gemeldet
TALK: antwortet=antworten,antworte,geantwortet ruft=anrufen,anruft,angerufen,anrufe
TALK: liebesbrief=liebesbriefe nachricht=nachrichten kontakt=kontaktieren,kontaktiert
TALK: redet=reden,rede
TALK: spricht=sprechen gratulieren=gratuliere,gratuliert brief sms schrieb treffen
BACK: zuruck wieder zuruckgewinnen=zuruckgewinne zuruckkommen=zuruckkommt,zuruckkehren
BACK: zuruckzubekommen zuruckzugewinnen zuruckzuholen zuruckerobern
BACK: zuruckwill=zuruckwollen zuruckholen zuruckbekommen wiederkommen
BACK: wiederkommt zusammen=zusammenkommen zuruckmeldet
COME: kommt=kommen,komme,kam,gekommen kehrt
WANT: kampfen=kampfe,kampft will=wollen,wollte,willst mochte=mochten
WANT: braucht=brauche,brauchen
GET: bekomme=bekommen,bekommt kriege=krieg,kriegen,kriegt gewinne=gewinnen,gewinnt
GET: hole=holen erobern=erobere mache=machen,macht bringe=bringen,bringt retten=rette
STATE: eifersuchtig glucklich=glucklicher traurig neue=neuen,neuer,neues vergeben
STATE: freunde=freundschaft,befreundet single
WEB: story=stories,storys status instagram insta facebook bild=bilder,bildern
WEB: foto=fotos,fotos profil whatsapp snapchat tiktok online liked=liket,liken,likt
WEB: folgt=folgen schaut=schauen,anschaut,angeschaut,guckt,gucken,ansieht
NOCONTACT: kontaktsperre=funkstille,kontaktabbruch
OCCULT: legung kartenlegen tarot karten orakel pendel ritual zauber liebeszauber
OCCULT: partnerruckfuhrung=partnerzusammenfuhrung manifestieren=manifestiere horoskop
FILL: noch jemals je immer mehr so sehr wirklich eigentlich manchmal oft schon bald
FILL: und oder aber dass das der die den dem des ein=eine,einen,einem,einer,eines es
FILL: zu zum zur nach von mit bei an auf fur uber in im am als wenn wo wer obwohl weil
FILL: jetzt gerade heute nachts nacht tag=tage,tagen woche=wochen monat=monate,monaten
FILL: jahr=jahre,jahren lange plotzlich nochmal nochmals einfach ganz auch nur sich
FILL: hinweg los ohne seit vor durch gibt geht man mal endlich vielleicht test anders
FILL: jemand andere=anderen,anderer,anderem gut beziehung=beziehungen ende zeit raum
FILL: geburtstag traume=traum,traumt,traumen zweite=zweiter,zweiten jede=jeden,jedes
FILL: ja nein doch dann damit dazu bringen gegenuber tut weh fruher irgendwann da hier
FILL: heimlich weiter uns trotz gleich nachdenken wirkung unter weihnachten silvester
FILL: uberhaupt schnell egal verhalten pause beziehungspause zeige sagt weg
FILL: fangt=fing,fange,anfangen weiss=wissen,weisst,wusste gesagt=sagte,sagen,sag
FILL: tun=tue
FILL: meint=meinte,meinen mach wohl etwa tatsachlich gar eben nun erst bevor nachdem
FILL: damals bisher inzwischen mittlerweile eventuell bestimmt sicher wahrscheinlich
FILL: zumindest seitdem deshalb trotzdem beim vom ins ans um gegen bis jeder jedem alle
FILL: alles allem etwas viel viele wenig paar beide=beiden selbst selber letzte=letzten
FILL: gestern morgen abend=abends wochenende sommer winter stunde=stunden minute=minuten
FILL: leben welt herz kopf gedanken augen stimme hab bitte gern gerne erinnert
FILL: kuss=gekusst,kusst,kussen bedeutung=bedeuten zeiten monatelang jahrelang bestimmte
FILL: dauert=dauern spater sternzeichen trostpflaster wohnt ansehen jemals
FILL: wollte ehe heute hatte genug warten warte wartet langsam standig liebe
FILL: musste=muss,mussen,musst darf=durfen,durfte lasse=lassen,lasst,lass,liess komm
FILL: gibts ne nen nem nix dran drum drauf allein=alleine arg voll halt eh nochmal
FILL: schau hor hore hatt wars ists obs dauernd zuletzt ausser statt ohnehin hin her
FILL: raus rum weiterhin zweimal dreimal bloss doof blod glaub glaube=glaubt,glauben
"""

LONGING = """
1 EX FEEL|BACK
1 FEEL|BACK EX
1 CUT ME EX
1 EX ME CUT
1 warum|wann|ob|was|hat|ist mein EX
1 mein EX noch|neue|TALK
1 EX TALK|WEB
1 warum|wann|ob|soll|was TALK EX
1 soll|was ME EX TALK
1 EX neue|single|glucklich|eifersuchtig|freunde
1 chance|hoffnung EX
1 traume EX
1 OCCULT EX
1 EX OCCULT
1 mache EX eifersuchtig
1 folgt|schaut EX
1 NOCONTACT EX
1 EX NOCONTACT
1 NOCONTACT wirkung|tag|wann|wie|nach
0 NOCONTACT HE|THEY
0 vermisst HE ME
0 HE ME vermisst
0 HE vermisst ME
0 ME vermisst HE|LOVER
0 ME HE vermisst
0 liebt|hasst|vergisst|verzeiht HE ME
0 HE ME liebt|hasst|vergisst|verzeiht
0 ME liebt HE noch|immer
0 HE noch gefuhle|interesse
0 HE gefuhle fur ME
0 denkt|fuhlt HE noch|an|uber|fur|fuer ME
0 HE an ME denkt
0 was|wann denkt|fuhlt HE nach|getrennt|uber|fur
0 fehlt HE ME
0 HE fehlt ME
0 fehle ME HE
1 merke|zeichen LOVER ME FEEL
0 merke|zeichen HE|THEY|man FEEL|BACK|will
0 kommt|kehrt HE BACK
0 HE kommt BACK
0 wird HE BACK
0 HE jemals|wieder zuruckkommen
1 kommt|kehrt LOVER zuruck
0 kommt|kehrt THEY zuruck|nach
0 meldet HE sich
0 HE meldet sich
0 HE sich meldet
0 wann meldet sich THEY
1 meldet sich LOVER
0 warum schreibt|antwortet|ruft|redet|spricht HE
0 schreibt|antwortet HE ME NEG|BACK|mehr
0 warum CUT HE ME
0 HE ME CUT
0 warum HE CUT
1 LOVER ME verlassen|getrennt|betrogen
0 GET HE zuruck
0 HE zuruckgewinnen|zuruckerobern|zuruckholen
0 HE zuruck erobern
1 GET LOVER zuruck
1 LOVER zuruckgewinnen|zuruckerobern|zuruck
0 ME will|mochte HE BACK
0 will HE ME BACK
1 beziehung retten nach getrennt
0 chance|hoffnung fur uns
0 haben +wir +noch chance
0 unser liebe chance
0 chance bei HE
0 bereut HE|THEY CUT|es|das
0 vermisst|wann THEY EX|dich|ihre
0 leidet THEY nach|unter
0 leidet HE auch|noch|unter|nach
0 soll ME HE schreibt|antwortet|ruft|kontakt|TALK
0 was soll ME HE TALK
0 mache HE eifersuchtig
0 bringe HE ME FEEL
0 was macht HE gerade|jetzt|ohne
0 ist|ob HE uber ME hinweg
0 hat HE neue|andere
0 HE hat neue
0 liebt HE neue
0 schaut HE ME WEB
0 HE schaut ME WEB
0 folgt HE ME
0 traume von HE
0 OCCULT vermisst|kommt|liebt|denkt|meldet HE
0 liebeszauber|partnerruckfuhrung
0 HE braucht|will zeit|abstand|raum kommt|BACK
0 geghostet kommt|meldet HE
0 wird|kommt|ob wir wieder zusammen
0 ob wir zusammen kommt
1 dualseele|seelenpartner kommt|meldet|zuruck|FEEL
0 HE glucklich mit|ohne ME|HE
0 denkt HE an ME bei
0 FEEL THEY nach getrennt
0 war|ist ME HE egal
0 soll|lange ME auf HE warten
0 HE liebt ME NEG
0 kann HE ME vergisst
0 kann HE NEG vergisst
0 denkt LOVER nach getrennt
0 zeige HE ME liebt
0 THEY nach getrennt
0 hat HE schnell neue
0 wird HE bereut
0 vermisst THEY spater|irgendwann|erst
0 kommt HE nach getrennt|NOCONTACT
0 HE neue trostpflaster
0 wenn HE ME WEB
0 was schreibt ME HE
0 vermisse HE
0 zweite chance getrennt|EX|HE|LOVER|beziehung
0 kommt LOVER BACK
1 wo wohnt EX
1 WEB von EX
0 was hat HE was ME NEG
0 was +will +HE
0 bedeutet HE TALK|WEB|CUT
0 wird HE TALK
0 soll|lohnt ME HE kampfen
0 liebt|vermisst ME LOVER
0 will LOVER BACK
1 EX traume
"""

SURE = """
wie GET +ich +ME +LOVER +zuruck
"""
"""Those of longing that no second reading is asked about."""

HELP = """
uber EX|HE|LOVER hinweg|hinwegkommen|hinwegzukommen
uber EX hinwegkommen
wie|hilfe|will|kann ME EX|HE|LOVER vergessen
wie vergesse ME
vergessen lernen|hilfe|tipps
loslassen|loszulassen
lasse|lass|lassen EX|HE|LOVER los|gehen
liebeskummer|trennungsschmerz|herzschmerz|liebeskranker
verarbeiten|verarbeite|uberwinden|uberwinde|verkraften|uberstehen|bewaltigen
therapie|therapeut|therapeutin|psychologe|psychologin|beratung|seelsorge
telefonseelsorge|selbsthilfegruppe|beratungsstelle
hore|hor|hort ME auf
aufhoren|aufzuhoren FEEL|TALK|WEB|CUT|zu|an
NEG mehr an EX|HE|LOVER denken
EX|HE|LOVER NEG mehr lieben|vermissen|stalken
EX|HE|LOVER blockieren|loschen|entfolgen|stummschalten
wie|hilfe|um EX|HE|LOVER NEG schreiben|kontaktieren|anrufen
NOCONTACT durchhalten|einhalten|durchziehen|schaffen
mit EX|HE|LOVER abschliessen
heilen|heilung
akzeptieren
wie ohne|nach glucklich
werde ME EX|HE|LOVER los
von EX|HE|LOVER los
hilfe bei|nach getrennt
getrennt weiter|hilfe|hinwegkommen
neuanfang|selbsthilfe|psychologische
alleine|allein glucklich
aus mein kopf|herz
endlich vergessen
uberstehe|ablenkung
NEG mehr auf profil|seite|instagram|facebook|status
kontakt durchhalten
uber scheidung|getrennt hinweg
getrennt tipps|einsamkeit
gesprachstherapie
wie umgehen|umzugehen
soll ME ignorieren|blockieren|loschen
ME aber NEG
ME will das NEG
EX will freundschaft ME NEG
am +boden
wie lange vermisst man
normal EX|HE FEEL
was hilft
was kann ME tun|machen
mein +ruhe
froh dass
wann vergesse ME
darf NEG TALK
"""

DANGER = """
suizid|selbstmord|suizidal|selbstverletzung|ritzen|ritze|umbringen|umbringt|umgebracht
toten|totet|erhangen|uberdosis|selbstmordgedanken|suizidgedanken
NEG mehr|langer leben|weiterleben|aufwachen|existieren
ME NEG mehr da
NEG ohne EX|HE|LOVER leben
ohne EX|HE|LOVER NEG leben
will|mochte|ME sterben|sterbe|tot
leben beenden|sinnlos|nehmen|wertlos
kein sinn|grund leben|mehr
ME +kann +NEG +mehr
schlagt|schlug|geschlagen|geohrfeigt|ohrfeige|verprugelt|gewurgt|wurgt|gestossen|getreten
vergewaltigt|vergewaltigung|missbraucht|missbrauch|misshandelt|misshandlung
bedroht|droht|drohung|drohungen|drohen|gedroht|erpresst|erpressung
belastigt|belastigung|verfolgt|gestalkt|stalkt|nachstellung
stalker|stalking mein|ME|anzeige|hilfe|was|wie
gewalt|gewalttatig|gefahrlich|messer|waffe|pistole
angst vor|dass|wenn|EX|HE|LOVER
bringt|bringe|bring ME um
mein standort|adresse|aufenthaltsort|wohnort
vor EX|HE|LOVER verbergen|verstecken
lasst|lasse|lassen ME NEG ruhe|raus|gehen|weg
EX|HE|LOVER mein passworter|passwort|schlussel|konto|handy
kein +sinn
sinnlos
tur|haustur eingetreten|aufgebrochen|hammert
angespuckt|angeschrien|wertlos
EX|HE|LOVER schubst|schubste|zerkratzt|zerstort|brullt|schreit|demutigt|bespuckt
EX|HE|LOVER tritt ME|nach|gegen
EX|HE|LOVER wirft sachen|gegenstande|teller
weg +sein
liest mein nachrichten|whatsapp|handy
postet|veroffentlicht|verbreitet bilder|fotos|videos
tabletten|pillen genommen|nehmen|schlucken|geschluckt
NEG mehr weiter
wozu noch leben
sich was|etwas +an
wartet|steht|sitzt|ist vor tur|haus|schule|arbeit|wohnung|auto|buro
halte|halt NEG mehr aus
ohne dich NEG leben
naherungsverbot|gewalttatigen|gewalttatiger
vor +mein tur|haus|wohnung|arbeit|haustur
lauert|auflauert|aufgelauert
EX|HE|LOVER weiss|findet|finden|gefunden wo ME
EX|HE|LOVER ME +findet|finden
verstecken|verstecke|schutzen|schutze vor EX|HE|LOVER
fliehen|fluchten|flucht|frauenhaus|gewaltschutz|gewaltschutzgesetz
einstweilige|kontaktverbot|annaherungsverbot|anzeige|anzeigen|angezeigt|polizei
ortet|orten|gehackt|hackt|spioniert|uberwacht|ausspioniert
EX|HE|ME tracker|airtag|gps
tracker|airtag|gps EX|HE|ME
taucht uberall|standig|immer auf
EX|HE|LOVER hort NEG auf
TALK|belastigt mein familie|eltern|arbeit|chef|freunde|mutter|vater|schwester|bruder
nacktbilder|nacktfotos|rachepornos
kontrolliert|sperrt ME
ME eingesperrt
traue ME NEG
antun|antut|angetan|anzutun
todlich|schmerzlos|geritzt|abschiedsbrief
viele tabletten|pillen|schlaftabletten
besser ohne +mich
keiner|niemand vermissen|merken|bemerken ME
brucke springen
nie +mehr aufstehen|aufwachen
EX|HE|LOVER findet +mich
von HE weg ohne
reifen|autoreifen zerstochen|aufgeschlitzt
zwingt|gezwungen|zwang ME
ME zwingt|gezwungen
fasst|angefasst +mich
stiefvater|onkel fasst|beruhrt|zimmer|bett|schlagt|angefasst
zwangsehe|zwangsheirat|zwangsverheiratet
pass|ausweis|papiere weggenommen|versteckt
blaues +auge
knast|gefangnis angst|raus|entlassen
verletze +mich
trau|traue ME NEG
nimmt|nahm ME geld
heimlich gefilmt|filmt|aufgenommen|fotografiert
todesangst|tropfen
bringt|bringe sich +um
hochhaus|brucke|fenster|zug springt|springen|uberlebt|gesprungen
springt|springen hochhaus|brucke|fenster|zug
leben NEG +aus
tief schneiden|ritzen
umziehen|umzug ohne EX|HE|LOVER
ohne dass EX|HE|LOVER weiss|merkt|erfahrt|mitbekommt
lugen erzahlt|verbreitet
erzahlt|verbreitet lugen
HE|EX|LOVER ME wehgetan
HE|EX|LOVER tut +mir +weh
fotos|bilder|videos von +mir und|geld
will ohne EX|HE|LOVER NEG +mehr
ohne EX|HE|LOVER will ME NEG +mehr
furchte +mich
gehore +ihm|ihr
gibt ME mein kinder|kind|sohn|tochter
EX|HE|LOVER ruft ME standig|dauernd|andauernd|pausenlos|ununterbrochen
ruft EX|HE|LOVER ME standig|dauernd|andauernd|pausenlos|ununterbrochen
"""

_TOPICS = """
baby bachelor besetzung buch bundesliga chef chords definition dsds duden erklart fc
film filme folge fussball gedicht grammatik gzsz haus horbuch hund hunde kater katze
katzen kaution kind kinder kindergeld konjugation kreuzwortratsel lehrer lied lieder
lyrics mama miete mutter netflix papa rezept roman schauspieler serie song songtext
sorgerecht spieler spruch spruche staffel steuer sturm text trailer trainer
unterhalt vater verein wetter zitat zitate
"""
TOPICS = frozenset(_TOPICS.split())
"""Words of other topics."""
