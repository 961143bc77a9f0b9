"""`python -m walkaway_daemon`: the same as `walkaway`."""

import sys

from walkaway_daemon.cli import main

if __name__ == "__main__":
    sys.exit(main())
