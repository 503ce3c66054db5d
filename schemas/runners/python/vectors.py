"""Prints whether jsonschema accepts each vector: python3 vectors.py SCHEMAS VECTORS.json…"""

import json
import sys
from pathlib import Path

from jsonschema.validators import validator_for

BASE = "https://unpkg.com/@nodeinfo-kit/schemas/"


def read(path):
    return json.loads(Path(path).read_text("utf-8"))


schemas, *files = sys.argv[1:]
for file in files:
    verdicts = []
    for group in read(file):
        schema = read(Path(schemas, group["schema"]["$ref"].removeprefix(BASE)))
        documents = [test["data"] for test in group["tests"]]
        validator = validator_for(schema)(schema)
        verdicts += [validator.is_valid(document) for document in documents]
    print(json.dumps({"file": file, "verdicts": verdicts}))
