// Prints whether santhosh-tekuri/jsonschema accepts each vector: go run . SCHEMAS VECTORS.json…
package main

import (
	"encoding/json"
	"log"
	"os"
	"path/filepath"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

const base = "https://unpkg.com/@nodeinfo-kit/schemas/"

func must[T any](value T, err error) T {
	if err != nil {
		log.Fatal(err)
	}
	return value
}

func main() {
	compiler := jsonschema.NewCompiler()
	for _, file := range os.Args[2:] {
		verdicts := []bool{}
		groups := must(jsonschema.UnmarshalJSON(must(os.Open(file))))
		for _, group := range groups.([]any) {
			ref := group.(map[string]any)["schema"].(map[string]any)["$ref"].(string)
			path := filepath.Join(os.Args[1], strings.TrimPrefix(ref, base))
			schema := must(compiler.Compile(path))
			for _, test := range group.(map[string]any)["tests"].([]any) {
				document := test.(map[string]any)["data"]
				verdicts = append(verdicts, schema.Validate(document) == nil)
			}
		}
		line := must(json.Marshal(map[string]any{"file": file, "verdicts": verdicts}))
		os.Stdout.Write(append(line, '\n'))
	}
}
