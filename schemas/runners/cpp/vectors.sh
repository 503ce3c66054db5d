#!/bin/sh
# Prints whether Sourcemeta's jsonschema, written in C++, accepts each vector: sh vectors.sh SCHEMAS VECTORS.json…
set -eu
PATH=$PWD/node_modules/.bin:$PATH

base=https://unpkg.com/@nodeinfo-kit/schemas/
schemas=$1
shift
for file do
  schema=$schemas/$(sed -n "s|.*\"\$ref\": \"$base\(.*\)\".*|\1|p" "$file")
  # A vector is one line. Its document is copied as text: parsing and writing it again could turn 1.0 into 1.
  sed -n 's/.*"data": \(.*\), "valid": .*/\1/p' "$file" >documents.jsonl
  # The documents are validated in parallel, so the results come in any order.
  verdicts=$(jsonschema validate --continue --verbose "$schema" documents.jsonl 2>&1 |
    sed -n 's/^ok: .*#\([0-9]*\))$/\1 true/p; s/^fail: .*#\([0-9]*\))$/\1 false/p' |
    sort -n | cut -d ' ' -f 2 | paste -sd , -)
  printf '{"file":"%s","verdicts":[%s]}\n' "$file" "$verdicts"
done
