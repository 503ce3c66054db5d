"""Reads lines of a module, a type and a document, and writes each document again, or the error that refuses it."""

import json
import sys
from importlib import import_module

from pydantic import ValidationError

for line in sys.stdin:
    module, name, text = line.rstrip("\n").split("\t", 2)
    model = getattr(import_module(f"pydantic_types.{module}"), name)
    try:
        document = model.model_validate_json(text)
        print("+" + document.model_dump_json(by_alias=True, exclude_unset=True))
    except ValidationError as error:
        print("-" + json.dumps(str(error)))
