"""Runs datamodel-code-generator for many schemas in one process. Reads a JSON array of [schema, output, option…]."""

import json
import sys

from datamodel_code_generator.__main__ import main

for schema, output, *options in json.load(sys.stdin):
    status = main(["--input", schema, "--output", output, *options])
    if status != 0:
        sys.exit(f"{schema}: datamodel-codegen failed with {status}.")
