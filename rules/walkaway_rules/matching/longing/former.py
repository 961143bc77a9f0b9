"""Frames of longing that say whom they are about: a former love.

See `frames` for how a line is read, and for the others.
"""

import re

_FORMER = """
2 EX miss|think|regret|care|remember|forgive|hate|realize
3 EX love|want|need|feel|feeling ME
2 EX still love|want|feeling|feel|care
1 ASK EX still|ever|really FEEL|WANT
2 miss|love|want|need EX
1 ASK GUYS miss|regret|realize|think|forget ME|EX|breakup|they|what|leave|lose
0 ASK GUYS think|forget about
1 GUYS miss|regret|realize|forget EX
1 ME|ASK feeling EX
1 ASK EX COME BACK
1 EX COME BACK
1 get|win|bring|take|attract|manifest|lure|earn|make|want|have EX back|again|return|love
1 get|win|bring|take|attract|manifest|lure back EX
1 EX see|with|love SOMEONE
2 make EX miss|love|want|regret|jealous|chase|come
2 make EX notice|realize|fall|cry|call|text|talk
1 get EX text|call|talk|contact|respond|reply|notice|unblock|forgive|love|to
1 get back with|together EX
1 couple|EX|breakup|marriage get|go|back back together
1 get back together EX|breakup|year|month|after
1 EX move on
1 EX date|rebound|engaged|married|single|pregnant|wedding|relationship
1 EX|dumper rebound
1 EX new|already LOVER|relationship|man|guy|girl|woman|man
1 EX happy|miserable|sad|lonely|jealous|suffer|cry|hurt
1 EX cold|nice|mean|distant|angry|confused to|ME|ask
1 EX pretend|fake
1 ASK ME text|call|message|contact|reach|write|talk EX
1 ASK ME unblock|wait|apologize|dm|see|meet EX
1 text|message|letter|say|apologize|talk|reach|write|speak|call EX
1 wish EX birthday|happy|christmas
1 EX TALK ME|back|again|after|keep|out
1 EX keep|still|NEG text|call|contact|message|talk|watch|view|look|like
1 EX block|unblock|unfollow|unfriend|ghost|ignore|mute|restrict|delete|remove|avoid
1 why EX CUT
1 why EX leave|breakup|stop|cheat|lie|talk|act|want|text|call|watch|view|look|like|come
1 EX CUT ME
1 EX be friend|friendly
1 friend with EX
1 friend be|with EX
1 stalk|spy|creep EX
1 EX stalk
1 see|check|view|look|watch|find|know|track|search EX WEB|date|do|doing|single|move
1 see|check|view|look|watch|find|know|track|search EX online|new|with|see|unblock|seeing
1 EX see|check|view|look|watch|post|like|follow ME|WEB
1 SEE on EX
1 EX still WEB|have
1 what|where|who EX do|doing|now|with|date|up
1 dream EX
0 love with|in EX
1 dumper regret|stage|miss|back|come|move|nocontact|return
0 meant to be together|EX
0 is|was|are EX LOVER
1 ME NEG stop think|cry|dream|look|check EX
1 OCCULT EX
1 chance with EX
1 EX ABROAD
1 ABROAD EX
2 SEE WEB SOMEONE|EX who block ME
1 SEE WEB of|from EX
0 EX WEB
0 EX need|want space|time
1 EX hot|mixed
1 EX keep OURS|stuff|thing
0 how reply|respond|conversation|convince|fix|right|unblock|wait|revenge EX
0 how attractive|irresistible to EX
0 how know|tell EX gone|into
0 how EX say hi
0 is wait EX
1 flower|letter|gift|card|song for|to EX
0 +does|did|will|would|is|has|can|could|was +EX CLOSE
0 +does|did|will|would|is|has|can|could|was OWN +EX CLOSE
0 +why +does|did|is|has|would|will OWN +EX CLOSE
1 ASK OWN EX tinder|bumble|hinge
0 should i +TALK|fight EX
0 should i send EX
0 EX CLOSE what does|do mean|HE
0 chance|odds|hope OWN EX CLOSE
0 chance|hope +with|for OWN EX
0 +i think +about OWN EX
0 still think|hope|wait +about|for OWN EX
0 +wait +for OWN EX
0 what +does OWN EX want|think|feel
0 where|when does|did OWN EX CLOSE|live|move
0 saw|ran|met EX today|and|with|again
0 EX ask HE|how|about ME
0 EX invite|meet ME
0 +EX want to +meet|talk
0 try again +with EX
0 see|know if OWN EX read|like|view
0 TALK|request from|by OWN EX
0 account|viewer|viewing to see|watch|view|look EX
0 EX and i still CLOSE
0 firstlove forget|miss|remember|COME
0 twinflame BACK|COME|REUNION
0 do +exes CLOSE
0 hope for|with EX
0 what HE do|doing EX
0 +left +on read|delivered|seen EX|by
0 still NEG +over EX
0 karma get|hit|find EX
0 +EX +in +my dream
0 EX +on +my +mind
0 EX NEG +return
0 EX +is +with
0 EX ask|want to +meet|talk|see
0 sign OWN +EX CLOSE
0 EX NEG TALK why
0 who SEE ME WEB EX
0 rebound relationship EX
0 new LOVER DOUBT ME EX
0 was i CUT +by EX
"""

_GROUPS = {
    "CLOSE": (
        "BACK|COME|CUT|DATE|DOUBT|FEEL|NOCONTACT|OURS|REUNION|SEE|STATE|TALK|WANT|WEB"
        "|ask|dream|wait|wonder|accept"
    ),
    "OWN": "+my|your|ur|an|mein|mon|mi|mia|meu",
}
"""What stands for several words in the frames above."""
FORMER = re.sub("CLOSE|OWN", lambda found: _GROUPS[found[0]], _FORMER)
