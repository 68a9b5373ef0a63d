"""`python -m newscheck`: the command."""

import sys

from newscheck.cli import main

if __name__ == "__main__":
    sys.exit(main())
