"""German words of their own that are a slip away from a word of longing.

Folded as `german` has its words: what has two dots is written without them.
"""

from walkaway_rules.matching.spelling.common_words import Words

GERMAN_WORDS = Words("""
abel acht alben alte altes andre beider bein beine beinen bereit berufe beruft beruht
biete binden blass blei blond bord boses brei dach danen dank danke danken dankt daran
darauf darm darum daumen decke decken deckt denen denker denn dichte dick dienen diener
dient ding dinge dingen dinger dorf dorn drache drei dreier drin dumm edel edle ehen
eier eiern eigen eignen eile eimer einher eins einst eisen enden endes enge engen enger
ente enten erbe erben erde ernst fahne fande fehler fein felsen fielen finn folgte fort
frage fragen fragt freude freuen fruhen fuhlte fuhre fuhren fuhrer fuhrt fulle fullen
fullt gang geben gebt gehe gehen gehst geige gejagt gelebt genau gene genie genre gerate
gerede gesamt gesang geschlafen gewagt geweint gibst gier gilt glanz gluck grade grades
grande grun grune gurken habt hafen haft haken halb halbe halben hals halte hart harte
hase hasen hasste hast hauen hause hausen haut heben heer hefte herd here herr hesse
hetze heuer heult hirn hoden hoffte hohe hohen hohlen holle holt holte holten holz horen
horn hort horte hose hosen hufte hure hutte isst jeher jene jenem jenen jener jenes jude
juden kalten kamm kannte kant kanten karate kassen kasten katzen kenn kenne kennen
kenner kennst kern kind kinder kinn kino kissen kisten klaren klein kleine knopf koma
konten krise kronen kunst kurs kursen kuste kusten lage lagen lager laien lasten laune
lebe lebend lebens leber lebst lebt lebte lebten leder legen leihen leine leinen leise
leiten leitet lesben lesen lesung lied liefen liege liegen liegt liest linde linke
linken litt loben lose lunge macher machte manch manche manier marke marken markt massen
match mathe maus medien meer mehl meiden meile meilen meist meiste menge mengen messen
milch milde minder minen misst mogen mohr monche morden museen muster nackt nahe nahm
naht neben neger neid nenn neun nichte oper papa passe phase psychologie rast ratten
raub rauf rege regen rehe reiten rente renten reste reue reus rinder rufe ruhm ruht russ
sach saft saga sagst sagten sahe sahen sahne samen samt sang sarg satt satz satze saugen
schaf schatz schere schert scherz scheu schier schlaft schlau schuf schuh schul schuss
schwer seen segen sehnen seht seid seide seien seil seite seiten sekt senat sende senden
sender senf senken senkt serien setz sicht siegt siehe silber singen singer sinken sinn
sinnen sitz sohne sollst spalte sparte spat staat staats stadt stamme stande steh stehe
stehen steht stein steine stern sterne stich stile stirn studie such sunde sunden szene
szenen taten trage tragen trauen trost ubel uben ufer untere vieh vier volk volt wache
wachen wagen wahl wahn wahr wahre wahren wand ward warf warfen warm warme warmen warnen
warnt warnte warst weder wehren weht weib weiber weiden wein weisen weisse weit wellen
wels wenden werben werd werfen werken wert werte werten wessen wetter wider wiener
wiesen wilder willen wirt wisst woher wohin wohle wohne wohnen wolken wolle worden worin
worte worten worum wunde wurden wuste zeigen zeigt zeigte zeile zeilen zelt zeuge zwei
zweier zweig
""")
"""None of them is taken for a slip of another."""
