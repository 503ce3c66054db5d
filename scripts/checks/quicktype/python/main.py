"""Reads NodeInfo documents, one per line, and writes them again. An empty line is a document that the types reject."""

import json
import sys

from nodeinfo import NodeInfo

for line in sys.stdin:
    try:
        document = NodeInfo.from_dict(json.loads(line))
        print(json.dumps(document.to_dict()))
    except Exception as error:
        print(repr(error), file=sys.stderr)
        print()
