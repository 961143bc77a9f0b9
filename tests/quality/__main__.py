"""Print the matcher's quality as a table."""

import sys

from quality.report import families, table

sys.stdout.write(table(families()) + "\n")
