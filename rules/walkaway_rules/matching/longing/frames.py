"""The frames of longing: shapes of searches, told as slots in their order.

A slot is a word or a class of the lexicon, or several with "|" between. A frame is
met where its slots follow one another in a search with anything known between
them, and at most so many words of the search are unknown as stand before it: a
search for something else brings words of its own. A slot with "+" before it must
follow the one before it at once.
"""

from walkaway_rules.matching.longing.former import FORMER

_ANYBODY = """
1 regret breakup|leave|lose|dump|divorce|block EX|HE|LOVER|with
1 ME miss|need HE
0 miss HE
0 miss ME EX|HE|LOVER
1 ASK HE miss|forgive ME|us|it|what
1 ASK HE love|remember|forget|think|hate|regret ME|us|our|it|breakup
0 ASK HE love|remember|forget|think|hate|regret leave|lose|about|dump
1 ASK LOVER miss|forgive|regret|forget|think ME|about
0 ASK LOVER still love ME
0 ASK HE FEEL ME
0 ASK HE care|feel about|for|same ME|way
0 ASK HE still care|love|feeling|WANT
0 ASK HE WANT ME
1 HE still|ever miss|love|think|want|care|regret ME
0 ME HE miss|regret ME
1 HE want ME back
1 HE ever|really love ME
0 ASK THEY miss|regret|forget|think ME|about|leave
0 ASK THEY COME BACK
1 ASK GUYS COME back
0 GUYS miss ME after|when|nocontact|silence
1 sign|tell|know|mean|how SOMEONE miss|love|regret|think ME
0 sign HE|THEY|GUYS COME BACK
0 sign HE|GUYS still FEEL|WANT|feeling
0 sign HE|GUYS FEEL|over|pretend ME
0 sign HE|THEY|GUYS WANT ME back
0 HE pretend over ME
0 ME|ASK HE realize what|mistake
0 feeling for HE
0 ASK HE|THEY COME BACK
0 ASK HE|THEY ever return
0 ASK HE return to ME
0 HE|LOVER COME back to ME|EX
0 HE COME back after|then|and|month|year|week|day|nocontact
1 ASK LOVER COME back
0 hope|wait|wish HE|EX|LOVER COME|return|text|call
0 hope|wait|want|wish HE|EX to COME|return|text|call|miss
1 get|win|bring|attract|manifest|lure|have LOVER back
2 ex back
0 win|bring|attract|manifest|lure|earn HE back
0 ASK|ME|way|tip|to get HE back
1 want|need LOVER back
0 want|need HE back
0 make HE|THEY come|want|love|miss back|again|ME
1 make HE|GUYS|THEY|LOVER miss|love|regret|chase ME|losing|lose|leave
1 make HE|GUYS|THEY|LOVER notice|realize|cry|commit ME|losing|lose|leave
1 make HE|LOVER jealous|obsessed|regret|realize|fall
0 make HE want ME
0 get|make HE text|call|talk|contact|respond|reply|unblock|forgive ME|back|again
1 manifest EX|HE|LOVER
0 manifest text|call|message from EX|HE
0 get back with HE
0 get|go back with|to EX|HE|LOVER
0 ASK we get|be|COME back together
0 ASK ME get|be|COME back together HE|EX|LOVER
0 ASK we ever together|again
0 HE|EX get back together
0 take|accept HE|EX back
0 HE|EX take ME back
1 REUNION EX|HE|LOVER|twinflame
1 second|another|last chance EX|HE|LOVER
0 EX|HE|LOVER another|second|more chance
1 give EX|HE|LOVER chance
0 ASK HE|THEY move on
0 HE move on so|already|fast|without|quickly
0 EX|HE over ME
0 EX|HE|LOVER get over ME
0 ASK HE date|see|with|love|sleep someone|new|else|another|anyone
0 HE|EX with SOMEONE new|else
0 HE|EX date SOMEONE
0 ASK HE meet|find someone|new
0 HE rebound
0 was i rebound
1 rebound last EX|HE
0 HE have|get|already new LOVER|relationship|man|guy|girl|woman
0 HE have new LOVER
0 ASK HE happy|miserable|sad|lonely|better without|ME|now|new|off
0 should ME text|call|message|contact|reach|unblock|wait|dm HE
0 should|ASK wait HE COME|back|call|text
1 text|message|letter|say|send|apology EX|HE back|miss|again
0 apologize|letter to HE
1 tell EX|HE ME still|miss
0 know ME miss|love|still HE|EX
0 HE|EX know ME still|miss|love
0 ASK HE text|call|contact|message|reply ME|back|again|out|yet|first
0 ASK HE respond|reach|answer|write|talk ME|back|again|out|yet|first
0 why NEG HE text|call|contact|message|reply|respond|answer
0 HE NEG text|call|contact|reply|respond|answer|talk|message ME|back
0 ME ever see|hear|talk HE|EX|from again
0 ASK HE block|unblock|unfollow|unfriend|ghost|ignore ME
0 ASK HE mute|restrict|avoid|remove|delete ME
0 HE block|unblock|unfollow|unfriend|ghost ME
0 ASK HE unblock|unfriend|unfollow
0 ASK|ME HE leave|dump|breakup|replace|cheat ME|us|with|feeling|interest
0 ASK|ME HE reject|abandon|discard|lose ME|us|with|feeling|interest
0 HE leave|dump|breakup ME|with
1 LOVER leave|dump|breakup ME|with
0 HE|LOVER stop|fall FEEL|text|call|talk|out ME|love|to|me
0 HE CUT ME COME|get|back
0 ASK HE still have|keep ME WEB|number|thing|ring
0 ASK HE check|view|look|watch|stalk|like ME WEB
0 why HE check|view|look|watch|stalk ME|WEB
0 HE look|view|watch|check|stalk ME WEB
1 see HE WEB without know
0 dream|thinking about|of HE
0 NEG stop think|love|miss EX|HE
1 ME still think|love EX|HE|about
0 NEG forget|live|let EX|HE
1 still love|miss EX|HE
0 still in love HE
0 ASK ME still love HE
0 nocontact HE|EX|dumper|man|guys|GUYS|miss|back
0 nocontact work|end|long|break
0 silence|ignore HE|EX|them|THEY miss|back|come|want
0 silence make HE|GUYS|EX|THEY
0 mean|important anything|something|to HE
0 was|ask ME important|mean|anything HE
0 HE mean it when love
0 it real love|us|HE
0 our love real
0 hope for us|relationship
0 is there chance +for +us
0 do we +have chance again|back
0 it over between|for|us
0 we meant together|be
0 if|was HE|EX the one
0 should we try again
0 one HE miss
0 ASK HE regret
0 HE promise|say COME back
0 ASK HE wait|hope|fight for ME
0 ASK HE date again|already
0 HE notice my absence|silence
0 show HE ME change
0 ASK HE test ME nocontact|silence
0 fight for HE|us
0 HE NEG love|want|care|miss ME
0 tell HE how ME feel still|last|one
0 meant be HE
0 relationship fix|save after HE leave
0 long HE realize
0 ASK GUYS|THEY after breakup
0 ASK HE FEEL|hurt|cry|change|cold|happy|sad after breakup
0 ASK HE single or|still
0 see|know HE lose interest
1 love of my life EX|HE|back
0 HE CUT|date SOMEONE still ME
0 HE have LOVER still|but ME|my
0 HE like my WEB
0 why HE like|accept|follow ME|my WEB
0 ASK GUYS CUT|let GUYS go
1 GUYS COME back later|after|month|year|ever|always
0 beg HE to stay
0 HE cold|distant after|ME|to
0 does HE hate me or|but
0 is HE angry me over|or
0 ASK HE cry|hurt over|as|like|too ME|i
1 LOVER affair|cheat back|win|again|forgive
1 win|get ME LOVER back
0 love ME same again
0 true love COME back
0 is HE gone for good
0 ASK HE wonder about ME
0 ASK HE use ME
0 HE make ME jealous
0 any of it real HE|EX|to
0 was it all lie|real HE|EX
0 lose feeling COME back
0 HE love of my life
0 love of my life back|again|leave|lose
0 ME let HE go regret
1 save|fix marriage LOVER|HE want|leave|out|left
0 manifest SOMEONE back
0 marriage|relationship LOVER leave|left|want out
0 why HE choose|pick|prefer ME
0 HE choose|pick over ME
0 if ME never see|find|love HE|someone again|else|like
0 ME ever find|love SOMEONE|like HE again|else|like
0 REUNION HE
0 make HE beg ME|back|COME
0 ME NEG stop think|cry|dream HE
0 gotaway COME|miss|back|return
0 OCCULT HE back|love|miss|COME|return|think
0 OCCULT love|lover|LOVER back|return
0 OCCULT bring back love
0 HE|EX change mind
0 ME cross HE|EX mind
0 if ME let|leave HE alone|go COME|miss|back
0 HE think of ME
0 ASK HE think about|of ME|us
0 mistake leave|breakup|lose HE|EX|with
0 ME lose HE|EX forever
0 HE forget about ME
0 save relationship|marriage after HE leave
1 relationship|marriage saved after|HE
0 HE dream of|about ME
0 HE see ME in dream
0 make HE see what lose
0 HE our OURS|WEB|relationship|love
0 ASK HE still OURS|DOUBT|WEB
0 ASK HE keep|have|delete|wear my|our OURS|WEB|letter
0 ASK HE ask about ME
0 HE talk about ME to
0 HE compare ME
0 HE prettier|better ME
0 why HE NEG ME
0 why|ASK ME NEG enough for HE
0 what ME wrong make HE leave
0 undo|reverse|fix breakup
0 ASK|how save|fix us|relationship|our
0 late for us|me
0 beg HE COME|take|back|love|for|stay
0 beg HE|EX back
0 ASK GUYS miss ME
0 chance with HE again|back|still
0 love|LOVER COME back after breakup
0 how HE do this to ME
0 HE give up on us|me
0 ASK we together again|back
0 HE leave ME read care|back|love|miss
0 HE need|want space COME|over|back|love|miss|mean
0 who HE with now
0 is HE with SOMEONE|another
0 someone better than ME
0 HE find someone|somebody|better
0 after everything HE|EX|LOVER
0 why HE lie|hurt|use|cheat ME
0 HE ever love
0 HE still in love with|me
0 ASK HE over|done|finished with ME|us
0 ASK HE see EX|SOMEONE
0 ASK HE|THEY regret it|this|breakup|leave|everything|decision
0 ASK HE suffer|hurt|cry|sad about|over|after breakup|ME
0 long|until|when HE miss|COME|regret|call|text ME|back
0 long|until|before HE|GUYS|THEY miss|COME|regret ME|back
0 ASK LOVER COME|love|want back|ME again|after|still
0 relationship|marriage|love|us fixed|saved|repaired|work|fix after breakup|cheat
1 SEE SOMEONE WEB without know
0 SEE at HE WEB without know
0 SEE when|if HE online
0 HE need|want time|space mean|over|COME
0 what HE see in HE
0 ask|get|want|deserve second|another|last chance after|with breakup|HE|EX
0 text|call|contact|reach|message|write SOMEONE who block ME
0 get HE attention|trust|heart|love back|again
0 hard|empty|lost|alone|lonely|nothing|life without HE
0 was|ask leave|divorce|dump|lose HE mistake
0 was ME wrong|right to breakup|leave|dump|divorce HE|EX|with
0 what ME wrong why HE leave
0 tell|know|see HE ME look|view|watch|see|check WEB
0 ME keep look|check|watch|view|look HE WEB
0 ME want|need text|call|message|contact|see|talk HE
0 ASK ME text|call|message|contact HE or|first|again|now|wait
0 ASK ME push|ruin|lose|hurt HE away|forever|breakup
0 what HE think|feel|feeling during|after|in nocontact|breakup
0 ASK HE new LOVER ME|like|better|prettier
0 mean when|if HE|EX need|want|say space|time
0 SEE HE WEB without|anonymous|secretly
1 get|win GUYS back after|from|when
1 make LOVER|HE COME home
0 COME back after breakup
0 regret breakup|divorce|leave|HE
0 HE soulmate lose|leave|miss|forever|gone
0 ever stop love|miss EX|HE|LOVER|firstlove
0 why ME let HE go
0 ASK HE listen|hear|play OURS
0 back into HE life
0 what if HE soulmate
0 HE gone forever
0 ASK ME lose HE for good|forever
0 ASK HE marry HE
0 should ME see HE
0 ask for another|second|last chance
1 LOVER move|leave|walked HE COME home|back
0 HE keep COME back
0 wait for HE forever|should|long
1 OCCULT LOVER COME|back|return|love|home
0 breakup ASK HE text|call|return|COME
0 can|should|could we start over
0 wish we NEG breakup
0 HE love ME but leave
0 why HE so cold|distant|mean|different
0 HE wish HE still with ME
0 get HE attention after breakup
0 GUYS FEEL|feel|feeling when|if|after ME stop|leave
1 angel number EX|HE
0 HE keep my OURS
0 relationship work second time
1 rebound relationship last|work
0 should|when|ME break|end nocontact
1 win|get back LOVER
0 ASK HE find +ME attractive|pretty|beautiful|hot
0 get|win|want|need my man|girl|woman|guy|boy back
0 what HE think|feel|feeling about|for|of ME
0 ASK HE notice|realize|care|know ME gone
1 nocontact|silence after breakup
0 HE mind|head during|after|in nocontact|breakup
0 GUYS mind|head during|after|in nocontact|breakup
0 want us back|together|again
0 wish ME NEG|never leave|hurt|lose|let HE|EX|LOVER
0 move on love HE
0 want HE love|miss ME
1 miss SOMEONE who NEG miss ME
0 still love after breakup
1 soulmate return|back
1 ASK GUYS regret dump|leave|lose|breakup
1 REUNION after breakup|divorce|separate
1 sings HE|SOMEONE miss|want|regret ME
0 ASK HE follow|add ME again|back
1 manifest|affirmation|subliminal|tarot sp
0 get|make HE to +text|call|talk|reply|respond|contact|message
1 should ME wish HE
1 get back HE breakup
1 sign HE|LOVER COME home
1 HE leave ME +on read|delivered|seen
0 what ME do wrong HE
0 HE mean need|want space|time
0 HE say mean
0 mean when HE say
0 will HE +return
0 long rebound last
0 find|know|tell HE single
1 unsend HE|EX
0 i miss +us
0 still wait HE|EX
0 ASK HE ever care
0 ASK HE feel guilty|bad|sorry
0 karma HE|EX leave|hurt|dump|cheat|lose
0 breakup back +together
0 vermisst|liebt|will THIRD mich
0 kommt THIRD zuruck
0 bekomme|kriege|gewinne THIRD zuruck
0 THIRD manque|aime
0 THIRD pense moi
0 THIRD me extrana|ama|quiere
0 THIRD mi manca|ama|pensa
0 if ME TALK HE
0 make HE worry|think|wonder|dream|cry about|ME
0 ASK HE wonder|care how|what|where ME
0 what HE have ME NEG
0 should ME give HE space|time
0 should ME fight|wait HE
2 win LOVER back
0 ASK GUYS hurt|suffer|cry after|when|if
0 +are +we +done|over|through|finished
0 ASK our breakup|break|relationship end|last|work
0 dream HE COME|kiss|back
0 GUYS CUT +me
0 will HE be +back
0 day rule work|GUYS
"""
LONGING = f"{FORMER.rstrip()}{_ANYBODY}"
"""All frames, those of a former love first."""
SURE = """
+ASK +HE +think +about|of +ME
"""
"""Those that no second reading is asked about."""
