"""`python -m newscheck`: the command."""

import sys

from newscheck.cli import command

if __name__ == "__main__":
    sys.exit(command())
