"""Look-ups: a search for somebody with a word beside the name that suits anybody.

"Jane Doe lawyer" and "Jane Doe police" look for the person. The same words are a cry
for help or speak of danger only where the search says that they are asked for, or
what they have to do with whoever searches: "lawyer against Jane Doe".
"""

from walkaway_rules.matching.spelling.fold import words


def without_lookups(folded: str) -> str:
    """Given a search that names somebody, return it without what suits anybody.

    It stays as it is where it speaks of whoever searches, asks or acts.
    """
    spoken = words(folded)
    if not _PLEAS.isdisjoint(spoken):
        return folded
    suiting = _SUITING if _WHEREABOUTS.isdisjoint(spoken) else _CALLINGS
    if suiting.isdisjoint(spoken):
        return folded
    return " ".join(word for word in spoken if word not in suiting)


_CALLINGS_TEXT = """
attorney attorneys beratung beraterin berater blocker camera cameras counseling
counsellor counsellors counselling counselor counselors healing heilung hotline
helpline immigration lawyer lawyers meditation microphone mindfulness polizist
polizistin psychologe psychologin psychologist psychologists recorder seelsorge
seelsorger seelsorgerin selbsthilfe therapeut therapeutin therapie therapist therapists
therapy visa
"""
_CALLINGS = frozenset(_CALLINGS_TEXT.split())
"""What somebody does for a living, and what it is done with."""
_SUITING_TEXT = """
alimony arrested axe bat brick consent cops custody died explicit flucht
funeral grave grief hacker healthy intimate jail messer naked nudes orten police
polizei prison resist unhealthy
"""
_SUITING = _CALLINGS | frozenset(_SUITING_TEXT.split())
"""What else can be looked up of anybody: in registers, in the news, in pictures."""
_WHEREABOUTS_TEXT = """
is was are did does when still out free released release escaped after
"""
_WHEREABOUTS = frozenset(_WHEREABOUTS_TEXT.split())
"""Who asks so may have to know whether somebody is held."""
_PLEAS_TEXT = """
i im ive id ill me my mine myself we us our ours ourselves you your u ur how why what if
should can could would may call calls called calling contact report reports reported
reporting need needs needed want wants help helps file filed filing press hire get
gets getting got find tell told talk go going ask asking asked against from because for
about with without near nearby through over sue suing sued hidden secret secretly spy
spying spied afraid scared fear danger safe safety victim victims protect protection
after protected order orders charge charges complaint complaints wont stop stopped stops
please pls emergency urgent outside drunk angry crazy here tonight keeps keep again
door kids children scary dangerous
ich mich mir mein meine meinen meinem meiner wir uns unser wie warum wenn soll sollte
kann hilfe brauche brauchen suche ruf rufe rufen gegen von wegen nach fur bitte notruf
anrufen melden gemeldet schutz opfer
"""
_PLEAS = frozenset(_PLEAS_TEXT.split())
"""Words of whoever speaks of oneself, asks, acts, or turns for or against somebody."""
