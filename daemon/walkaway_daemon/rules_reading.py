"""How this installation reads its rules: with its packs, its secret and its day."""

from functools import partial

from walkaway_daemon.paths import Paths
from walkaway_daemon.rules_file import RulesFile
from walkaway_rules.matching.matcher import Matcher, compile_matcher
from walkaway_rules.moment import Moment, local_day
from walkaway_rules.reading.reader import Reading, read_rules
from walkaway_rules.rulebook import Rulebook
from walkaway_seeds.packs import PACKS


def read_installed(text: bytes, now: Moment) -> Reading:
    """Return what the text of a rules.yaml says, as of this day."""
    return read_rules(text, packs=PACKS, today=local_day(now))


def compile_installed(secret: bytes, rulebook: Rulebook) -> Matcher:
    """Return what knows the boundaries of these rules."""
    return compile_matcher(rulebook, secret)


def rules_of(paths: Paths, secret: bytes) -> RulesFile:
    """Return this installation's rules file, not read yet."""
    compile_ = partial(compile_installed, secret)
    return RulesFile(paths.rules, paths.last_good_rules, read_installed, compile_)
