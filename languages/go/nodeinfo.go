// Package nodeinfo has the JSON Schemas of NodeInfo 1.0 to 2.2, NodeInfo2 and related documents of fediverse servers, and
// validates documents with them. The packages below models have types for some of them.
package nodeinfo

import (
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"slices"
	"strings"
)

// A Profile chooses one of a document's two schemas.
type Profile string

const (
	Strict Profile = "strict" // the standard as published, for documents that you write
	Open   Profile = "open"   // what a reader should accept
)

//go:embed schemas/ids.txt
var idList string

// IDs are the ids of the document types, such as "nodeinfo/2.1".
var IDs = strings.Fields(idList)

//go:embed schemas
var schemas embed.FS

// Programs that do not use the vectors are linked without them.
//
//go:embed vectors
var vectors embed.FS

// Schema returns a schema, in JSON Schema 2020-12, or an error if the id or profile is unknown.
func Schema(id string, profile Profile) ([]byte, error) {
	path, err := pathOf(id, profile)
	if err != nil {
		return nil, err
	}
	return schemas.ReadFile(path)
}

// A Vector is a document with the result that every validator must give.
type Vector struct {
	Description string
	Data        json.RawMessage
	Valid       bool
}

// Vectors returns the vectors of a document and profile, or an error if the id or profile is unknown.
func Vectors(id string, profile Profile) (tests []Vector, err error) {
	if _, err := pathOf(id, profile); err != nil {
		return nil, err
	}
	files, _ := fs.Glob(vectors, fmt.Sprintf("vectors/%s/%s-*.json", id, profile))
	for _, file := range files {
		var groups []struct{ Tests []Vector }
		text, _ := vectors.ReadFile(file) // Glob found it.
		if err := json.Unmarshal(text, &groups); err != nil {
			return nil, err
		}
		for _, group := range groups {
			tests = append(tests, group.Tests...)
		}
	}
	return tests, nil
}

func pathOf(id string, profile Profile) (string, error) {
	folders := map[Profile]string{Strict: "schemas/", Open: "schemas/open/"}
	folder, ok := folders[profile]
	if !ok {
		return "", fmt.Errorf("unknown profile %.100q: use strict or open", profile)
	}
	if !slices.Contains(IDs, id) {
		return "", fmt.Errorf("unknown id %.100q: use one of %s", id, strings.Join(IDs, ", "))
	}
	return folder + id + ".json", nil
}
