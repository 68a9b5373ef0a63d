"""The JSON Schema of a configuration file, for editors that complete TOML by one.

`python -m newscheck.config.schema` prints it; docs/newscheck.schema.json is what it printed.
"""

from __future__ import annotations

import json
import sys
from enum import Enum

from newscheck.config.keys import KEYS


def schema() -> str:
    """The schema, made from the keys."""
    properties = {}
    for key in KEYS:
        properties[key.name] = {"description": key.about, **key.schema}
        if isinstance(key.default, int | str):
            default = key.default
            properties[key.name]["default"] = (
                default.value if isinstance(default, Enum) else default
            )
    whole = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "newscheck configuration",
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
    }
    return json.dumps(whole, indent=2) + "\n"


if __name__ == "__main__":
    sys.stdout.write(schema())
