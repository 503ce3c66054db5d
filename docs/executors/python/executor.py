"""Answers validate cases with jsonschema: python3 executor.py SCHEMAS"""

import json
import sys
from functools import cache
from pathlib import Path

from jsonschema.validators import validator_for


@cache
def validator(profile, id):
    folder = {"strict": "", "open": "open"}[profile]
    schema = json.loads(Path(sys.argv[1], folder, f"{id}.json").read_text("utf-8"))
    return validator_for(schema)(schema)


for line in sys.stdin:
    request = json.loads(line)
    answer = {"skip": True}
    if request["kind"] == "validate":
        answer = {"valid": validator(request["profile"], request["id"]).is_valid(request["document"])}
    print(json.dumps({"case": request["case"], **answer}), flush=True)
