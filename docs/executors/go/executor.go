// Answers validate cases with santhosh-tekuri/jsonschema: executor SCHEMAS
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"log"
	"os"
	"path/filepath"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

var folders = map[any]string{"strict": "", "open": "open"}

func must[T any](value T, err error) T {
	if err != nil {
		log.Fatal(err)
	}
	return value
}

func main() {
	compiler := jsonschema.NewCompiler()
	lines := bufio.NewReader(os.Stdin)
	for {
		line, err := lines.ReadBytes('\n')
		if err != nil {
			return
		}
		// Keeps numbers as they are written.
		request := must(jsonschema.UnmarshalJSON(bytes.NewReader(line))).(map[string]any)
		answer := map[string]any{"case": request["case"]}
		if request["kind"] == "validate" {
			path := filepath.Join(os.Args[1], folders[request["profile"]], request["id"].(string)+".json")
			schema := must(compiler.Compile(path))
			answer["valid"] = schema.Validate(request["document"]) == nil
		} else {
			answer["skip"] = true
		}
		os.Stdout.Write(append(must(json.Marshal(answer)), '\n'))
	}
}
