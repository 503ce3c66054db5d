"""Prints the results of nodeinfo_schemas for its vectors, and for the cases on standard input."""

import json
import sys

from nodeinfo_schemas import identify, ids, validate, vectors

for id in ids:
    for profile in "strict", "open":
        documents = [vector["data"] for vector in vectors(id, profile)]
        verdicts = [not validate(document, id, profile) for document in documents]
        identified = [identify(document) for document in documents]
        print(json.dumps({"id": id, "profile": profile, "verdicts": verdicts, "identified": identified}))
cases = json.load(sys.stdin)
identified = [identify(document) for document in cases["identify"]]
pointers = [
    [issue.pointer for issue in validate(case["document"], case["id"], case["profile"])]
    for case in cases["validate"]
]
print(json.dumps({"identified": identified, "pointers": pointers}))
