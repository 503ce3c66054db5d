"""Prints whether fastjsonschema accepts each vector: python3 vectors.py SCHEMAS VECTORS.json…"""

import json
import sys
from pathlib import Path

import fastjsonschema

BASE = "https://unpkg.com/@nodeinfo-kit/schemas/"


def read(path):
    return json.loads(Path(path).read_text("utf-8"))


def is_valid(validate, document):
    try:
        validate(document)
        return True
    except fastjsonschema.JsonSchemaValueException:
        return False


schemas, *files = sys.argv[1:]
for file in files:
    verdicts = []
    for group in read(file):
        schema = read(Path(schemas, group["schema"]["$ref"].removeprefix(BASE)))
        documents = [test["data"] for test in group["tests"]]
        validate = fastjsonschema.compile(schema)
        verdicts += [is_valid(validate, document) for document in documents]
    print(json.dumps({"file": file, "verdicts": verdicts}))
