"""German words of their own that are a slip away from a word of longing.

Folded as `german` has its words: what has two dots is written without them.
"""

from walkaway_rules.matching.spelling.common_words import Words

GERMAN_WORDS = Words("""
abel acht alben alte altes andre beider bein beine beinen bereit berufe beruft
beruht biete binden blass blei blond bord boses brei dach danen dank danke danken
dankt daran darauf darm darum daumen decke decken deckt denen denker denkmal denn
dichte dick dicken dienen diener dient ding dinge dingen dinger dorf dorn drache
drei dreier drin dumm edel edle ehen eier eiern eigen eignen eile eilig eimer einher
eins einst eisen enden endes enge engen enger ente enten erbe erben erde ernst fahne
fande faul fehler feier fein felsen fielen finn folgte fort frag frage fragen fragt
freu freude freuen fruh fruhen fuhlte fuhre fuhren fuhrer fuhrt fulle fullen fullt
gang geben gebt gehe geheim gehen gehst geige gejagt gelebt gelegt gelernt genau
gene genie genre gerate gerede gesamt gesang geschlafen gesucht gewagt geweint gibst
gier gilt glanz gluck grade grades grande grun grune gurken habt hafen haft haken
halb halbe halben hals halte hart harte hase hasen hasste hast hauen hause hausen
haut heben heer hefte heilt heimat heiter helden herd here herr hesse hetze heuer
heult hilfe hirn hoden hoffte hohe hohen hohlen holle holt holte holten holz horen
horn hort horte hose hosen hufte hure hutte ihnen irre irren isst jeher jene jenem
jenen jener jenes jude juden kalten kamm kannte kant kanten karate kassen kasten
katzen kenn kenne kennen kenner kennst kern kind kinder kinn kino kissen kisten
klagen klaren klein kleine knopf koma komisch konten kranke krise kronen kunst kurs
kursen kuste kusten lachen lacht lage lagen lager laien lasten lauf laufen lauft
laune lebe lebend lebens leber lebst lebt lebte lebten leder leere leeren legen
lehre lehren leihen leiht leine leinen leise leiten leitet lesben lesen lesung lied
liedern liefen liefern liefert liege liegen liegt liest linde linke linken litt
loben lose luft lugt lunge macher machte manch manche manier mans marke marken markt
massen match mathe mauer maus medien meer mehl meiden meile meilen meist meiste
menge mengen messen miete mieten milch milde minder minen misst mogen mohr monche
morden museen muster nackt nagel nahe nahm naht neben neffe neger neid nenn neun
nichte nudeln onkel oper papa passe pferd phase psychologie rabe rast ratten raub
rauf rege regen rehe reise reisen reiten rente renten reste reue reus riecht rinder
rollen rufe ruhm ruht russ sach saft saga sagst sagten sahe sahen sahne samen samt
sang sarg satt satz satze saugen schaf schale scharf schatz schere schert scherz
scheu schier schlafen schlaft schlau schmeckt schnitt schuf schuh schul schuss
schwer seen segen sehnen seht seid seide seien seife seil seite seiten sekt senat
sende senden sender senf senken senkt serie serien setz sicht siegt siehe silber
singen singer sinken sinn sinne sinnen sitz sohne sollst sorge sorgen spalte sparte
spat spielen spielt staat staats stadt stamme stande steh stehe stehen steht stein
steine stern sterne stich stile stirbt stirn studie such suche suchen sucht sunde
sunden szene szenen tanzt taten teilen teller tiere tisch tochter tonne torte trage
tragen trauen treibt trinkt trocken trost ubel uben ubung ufer untere vieh vier
vogel volk volt wache wachen wachst wagen wahl wahn wahr wahre wahren wand wandern
ward warf warfen warm warme warmen warnen warnt warnte warst waschen wascht weder
wehren weht weib weiber weiden wein weine weint weisen weisse weit wellen wels
wenden werben werd werfen werken wert werte werten wessen wetten wetter wider wiener
wiesen wilder willen wirt wisst woher wohin wohle wohne wohnen wolken wolle worden
worin worte worten worum wunde wurden wurst wuste zahlen zahlt zahne zeigen zeigt
zeigte zeile zeilen zelt zeuge ziehen zieht zucker zwei zweier zweig
""")
"""None of them is taken for a slip of another."""
