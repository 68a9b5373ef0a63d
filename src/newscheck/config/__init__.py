"""What a house has written down for its copy: newscheck.toml, or [tool.newscheck] in pyproject.toml.

Each file has the settings of the nearest one upward from it. The command line goes before them, and
what neither says is as `settings` has it. These rooms do not know how the command line was read,
nor what the settings are for.
"""
