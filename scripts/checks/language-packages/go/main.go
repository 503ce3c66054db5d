// Prints the results of the module nodeinfo for its vectors, and for the cases on standard input.
package main

import (
	"encoding/json"
	"log"
	"os"

	nodeinfo "github.com/nodeinfo-kit/nodeinfo-kit/languages/go"
)

func must[T any](value T, err error) T {
	if err != nil {
		log.Fatal(err)
	}
	return value
}

// idOf returns null for no id, as the programs in other languages print it.
func idOf(document []byte) *string {
	if id := nodeinfo.Identify(document); id != "" {
		return &id
	}
	return nil
}

func main() {
	print := json.NewEncoder(os.Stdout).Encode
	for _, id := range nodeinfo.IDs {
		for _, profile := range []nodeinfo.Profile{nodeinfo.Strict, nodeinfo.Open} {
			verdicts, identified := []bool{}, []*string{}
			for _, vector := range must(nodeinfo.Vectors(id, profile)) {
				issues := must(nodeinfo.Validate(vector.Data, id, profile))
				verdicts = append(verdicts, len(issues) == 0)
				identified = append(identified, idOf(vector.Data))
			}
			print(map[string]any{"id": id, "profile": profile, "verdicts": verdicts, "identified": identified})
		}
	}
	var cases struct {
		Identify []json.RawMessage
		Validate []struct {
			ID       string
			Profile  nodeinfo.Profile
			Document json.RawMessage
		}
	}
	if err := json.NewDecoder(os.Stdin).Decode(&cases); err != nil {
		log.Fatal(err)
	}
	identified, pointers := []*string{}, [][]string{}
	for _, document := range cases.Identify {
		identified = append(identified, idOf(document))
	}
	for _, one := range cases.Validate {
		found := []string{}
		for _, issue := range must(nodeinfo.Validate(one.Document, one.ID, one.Profile)) {
			found = append(found, issue.Pointer)
		}
		pointers = append(pointers, found)
	}
	print(map[string]any{"identified": identified, "pointers": pointers})
}
