"""Reads lines of a module, a type and a document, and writes each document again, or the error that refuses it."""

import json
import sys
from importlib import import_module

for line in sys.stdin:
    module, name, text = line.rstrip("\n").split("\t", 2)
    model = getattr(import_module(f"quicktype_types.{module}"), name)
    try:
        document = model.from_dict(json.loads(text))
        print("+" + json.dumps(document.to_dict()))
    except Exception as error:
        print("-" + json.dumps(repr(error)))
