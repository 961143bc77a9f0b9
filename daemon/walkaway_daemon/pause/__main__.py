"""`python -m walkaway_daemon.pause`: one pause, for the guard that started it."""

import sys

from walkaway_daemon.pause.child import main

if __name__ == "__main__":
    sys.exit(main(sys.stdin, sys.stdout))
