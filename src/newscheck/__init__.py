"""newscheck: a news summarizer and fact checker that works out every figure the copy lets it check."""

from newscheck._version import __version__

__all__ = ["__version__"]
