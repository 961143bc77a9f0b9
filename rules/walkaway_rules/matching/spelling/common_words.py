"""Common words: everyday words and first names, which say nothing of one person.

Written for this project: everyday English words, words of the web's own
addresses, and given names that many people share.
"""

from collections.abc import Iterator


class Words:
    """Words as texts, one for each first letter: a set would weigh ten times that."""

    def __init__(self, text: str) -> None:
        """Given words of letters alone, apart by spaces or lines."""
        self._shelves: dict[str, str] = {}
        for word in text.split():
            shelf = self._shelves.get(word[0], " ")
            self._shelves[word[0]] = f"{shelf}{word} "

    def __contains__(self, word: str) -> bool:
        """Return whether this is one of the words."""
        return word.isalpha() and f" {word} " in self._shelves.get(word[0], "")

    def __iter__(self) -> Iterator[str]:
        """Yield all of them."""
        return (word for shelf in self._shelves.values() for word in shelf.split())


COMMON_WORDS = Words("""
about above account accounts across action activity actor add address admin adult
advanced after again agent air album alert alerts all alpha also always amazing
amber america american amp analytics and android angel animal animals anime answer
answers any apart api app apple apps april archive archives area arena army art
article articles artist artists arts asia ask assets atlas atom august auth author
authors auto autumn baby back badge badges balance ball band bank banner base
basic basket bass beach bear beat beauty beaver bell best beta better big bike
bill biology bird birds birthday black blank block blog blogger blogs blue board
boat body bold bonus book books boost boss bot bottom box brain brand brave bread
breaking bridge bright browse bubble bug build builder bull burger bus business
busy butter button buy cache cake calendar call camera camp campus canada cancel
candy car card cards care career careers cart case cash cat categories category
cats center central chain chair challenge change channel channels chapter charity
charts chat check cheese chef cherry chess chicken child china chocolate choice
church cinema circle city class classic clean clear click client climate clips
clock close cloud club coach coast code coffee cold collection collections college
color colors comic comics comment comments common community company compare
computer connect contact contacts content contest cook cookie cookies cool copy
core corner count country course courses cover craft crazy create creative creator
cricket crown crypto culture cup custom customer daily dance danger dark dash data
database date dating dawn day days deal deals dear death december deep default
delete delta demo dental desert design designer desk desktop detail details dev
device devil diamond diary diet digital dinner direct directory discover discuss
display doctor docs document documents dog dogs domain donate door double down
download downloads dragon drama draw dream dreams drink drive drop dust eagle early
earth east easy eat echo eclipse economy edit editor education eight electric
element elite email empire energy engine english enter entry error escape europe
event events ever every evil example exchange explore explorer express extra eye
face fact factory facts fair faith family famous fan fans fantasy faq farm fashion
fast favorite favorites feature featured features february feed feeds field fight
file files film films final finance find fire first fish fit fitness five flag
flash flat flow flower flowers fly focus folder follow followers following food
foot football for forest forever forget form forms fortune forum forums forward
founder four fox frame france free freedom french fresh friday friend friends frog
from front fruit full fun fund funny fury future gadget galaxy gallery game gamer
games gaming garden gate gear general genius gentle germany ghost giant gift gifts
girl girls give glass global goal goals god gold golden golf good google grace
grand graph graphics gravity gray great green grid ground group groups growth guard
guest guide guides guitar gun guru guys hack hacker hair half hall hammer hand
handle happy hard hash hawk head health heart heaven heavy hello help hero hidden
high hill hip history hit holiday holidays home honey hope horse hospital host hot
hotel hour house html http https human hunter icon icons idea ideas image images
index india indie indigo info inner input insane inside install internet into
invest invite iron island issue issues item items jazz jobs join joke journal
journey joy july jump june jungle junior just justice karma keep keys kick kid kids
king kitchen kiss kitty knight know label labs lady lake land language laptop large
laser last latest laugh launch law layout lazy leader league learn learning leave
left legacy legal legend lemon level liberty library license life light lightning
like likes lime limit line link links lion list lists little live load local
location lock log login logo logout london long look loop lord lost love lover
lucky luna lunch mac machine mad madness magic mail main make maker male mango map
maps march marine mark market marketing mars master math matrix matter maximum
maze media medical meet meeting member members memory men menu message messages
metal method metro mexico middle midnight military milk mind mini minimal mint
mirror miss mission mobile mod mode model modern moment monday money monitor
monkey monster month moon more morning mother motion motor mountain mouse move
movie movies multi muse museum music mystery myth name nano nation nature near neo
net network never new news next nice night nine ninja noble node none north note
notes nothing nova now null number nurse ocean october off offer offers office
official old olive omega one online only open option options oracle orange orbit
order orders organic original other our out outdoor over owl own owner page pages
paint palace panda panel panther paper paradise parent paris park part partner
party pass password past patch path pause pay payment peace peach pearl pen people
perfect person personal pet pets phone phones photo photographer photography photos
piano pick picture pictures pilot pink pirate pixel pizza place plan planet plant
plants play player players playlist plaza plus pocket podcast poem poet poetry
point poker policy politics pool pop popular port portal portfolio post posts
power preferences premium press preview price prices prime princess print privacy
private pro problem product products profile profiles program programs project
projects promo prompt proof public pulse punk pure purple push puzzle python quality
queen quest question questions quick quiet quiz quote quotes rabbit race radio rage
rain rainbow random rare rate raven read reader reading real reality rebel record
recipe recipes red referral refresh register release remote reply report reports
request research reset resources rest result results retro return review reviews
rich ride right ring rise river road robot rock rocket role root rose round route
royal rules run runner rush russia sad safe safety sage sail saint sale sales salt
samurai sand saturday save savage school science score screen script sea search
season second secret section secure security seed select self sell send senior
september series serious server service services session settings setup seven
shadow shape share shark ship shirt shock shoes shop shopping short shorts show
shows side sign signal signup silent silver simple single site sitemap sites six
skill skills skin sky sleep slow small smart smile smoke snake snap snow soccer
social soft software solar sold soldier solution sonic soon soul sound sounds
source south space spain spam spark special speed sphere spider spirit splash sport
sports spring square stable staff stage standard star stars start state static
station stats status stay steam steel stone stop store stories storm story stranger
stream street strong student students studio studios study style subject submit
subscribe success sugar suite summer sun sunday sunny sunset super superstar supply
support sure surf sushi sweet swift switch symbol system systems table tables tag
tags tail talent talk tango tank target task tax taxi tea teacher team teams tech
technology teen template ten tennis term terms test tests text texture thank the
theater theme themes theory thing things think thought three thread threads thunder
ticket tickets tiger time times tiny tip tips titan title today token tokyo tomato
tomorrow tool tools top topic topics total touch tour tourist tower town toy toys
track trade trader traffic trail train training transfer travel traveler treasure
tree trend trending trends trial tribe trick trip trouble truck true trust truth
try tube tuesday tune turbo turtle tutorial tutorials twin twist two type ultra
uncle under union unique unit united universe unknown update updates upload urban
user username users vector vegan velvet venus version vibe victory video videos
view vintage vip virtual vision vista visual voice void wall wallet war warrior
warriors watch water wave way weather web webmaster website wedding week weekend
weird welcome west whale what wheel where white who wide wiki wild wind window
windows wine wing winner winter wire wise wish witch with wizard wolf woman women
wonder wood word words work worker workshop world worldwide write writer writing
wrong yacht year yellow yes yoga york you young your youth zebra zero zone
""")
"""Folded words; a handle made of nothing else is not one person's alone."""

COMMON_NAMES = Words("""
aaron abby abdul adam adrian ahmed aidan aisha alan albert alberto alex alexa
alexander alexandra alexis alfred alice alina alison allison amanda amelia amir amy
ana andre andrea andreas andrew andy angela angelina anita anja ann anna anne annie
anthony antonio april ariana arthur ashley aurora austin ava barbara beatrice ben
benjamin bernard beth betty bianca bill billy bob bobby brandon brenda brian bruce
bruno caleb cameron camila camille carl carla carlos carmen carol caroline
catherine cecilia charles charlie charlotte chloe chris christian christina
christine christopher claire clara claudia cody colin connor craig cristina cynthia
daisy dale dan daniel daniela danielle danny darren dave david dean deborah denis
dennis derek diana diane diego dmitri dominic don donald donna doris dorothy doug
douglas dylan eddie edgar edith eduardo edward elaine elena eli elias elijah elisa
elizabeth ella ellen ellie emily emma eric erica erik erin ethan eva evan evelyn
fabian fatima felix fernando fiona florian frances francesca francesco francis
francisco frank fred gabriel gabriela gary george georgia gerald gina giovanni
giulia gloria gordon grace graham greg gregory gustavo hannah hans harold harry
hassan heather hector helen helena henry holly howard hugo ian ibrahim igor ines
irene iris isaac isabel isabella ivan jack jackie jackson jacob jacqueline jake
james jamie jan jane janet janice jared jasmine jason javier jay jean jeff jeffrey
jennifer jenny jeremy jerry jess jesse jessica jessie jill jim jimmy joan joanna
joe joel john johnny jon jonas jonathan jordan jorge jose joseph josh joshua joyce
juan judith judy julia julian juliana julie justin karen karl kate katherine
kathleen kathryn kathy katie kayla keith kelly ken kenneth kevin kim kimberly klaus
kristen kristin kurt kyle lara larry laura lauren laurence lea leah lee lena leo
leon leonard leonardo lewis liam lily linda lisa liz logan lorenzo louis louise
lucas lucia lucy luis lukas luke lydia madison manuel marc marco marcus margaret
maria mariam marie marina mario marion mark markus marta martha martin martina mary
mason mateo matt matthew matthias maurice max maya megan melanie melissa mia
michael michel michelle miguel mike mila miranda mohamed mohammed molly monica
morgan muhammad nancy naomi natalia natalie natasha nathan neil nicholas nick
nicolas nicole nina noah noel nora norman oliver olivia omar oscar owen pablo
pamela paolo patricia patrick paul paula pedro peggy penny peter petra phil philip
philipp phillip pierre rachel rafael ralph ramon randy raul ray raymond rebecca
regina renata rene ricardo richard rick rita rob robert roberto robin rodrigo roger
roland roman ron ronald rosa rose roy ruby russell ruth ryan sabrina sally sam
samantha samir samuel sandra sara sarah scott sean sebastian sergey sergio seth
shane shannon sharon shawn sheila shirley silvia simon simone sofia sonia sophia
sophie stefan stefano stella stephanie stephen steve steven stuart sue susan sven
sylvia tanya tara taylor ted teresa terry theo theresa thomas tiffany tim timothy
tina todd tom tomas tommy tony tracy travis tyler uma ursula valentina valerie
vanessa vera veronica vicky victor victoria vincent viola virginia vivian vladimir
walter wanda wayne wendy will william willie wilma xavier yasmin yolanda yusuf
yvonne zach zachary zara zoe
""")
"""Given names that many people go by; alone they are nobody's handle."""
