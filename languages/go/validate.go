package nodeinfo

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

const maxIssues = 1000

// An Issue is a place where a document does not follow its schema.
type Issue struct {
	Pointer string // the JSON Pointer (RFC 6901) of the value, empty for the whole document
	Message string // on one line, at most 500 characters of the engine's message
}

// Validate checks a document, which is JSON. A valid document has no issues, any other at most 1,000. Validate returns an
// error if the document is not JSON, or if the id or profile is unknown.
func Validate(document []byte, id string, profile Profile) ([]Issue, error) {
	schema, err := compile(id, profile)
	if err != nil {
		return nil, err
	}
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(document))
	if err != nil {
		return nil, fmt.Errorf("the document is not JSON: %w", err)
	}
	if err, ok := schema.Validate(value).(*jsonschema.ValidationError); ok {
		issues := issuesOf(err.DetailedOutput())
		return issues[:min(len(issues), maxIssues)], nil
	}
	return nil, nil
}

type loader struct{}

func (loader) Load(url string) (any, error) {
	text, err := schemas.ReadFile(strings.TrimPrefix(url, "embedded:///"))
	if err != nil {
		return nil, err
	}
	return jsonschema.UnmarshalJSON(bytes.NewReader(text))
}

var (
	mutex    sync.Mutex
	compiler = jsonschema.NewCompiler() // It compiles each schema once.
)

func init() {
	compiler.UseLoader(loader{})
}

func compile(id string, profile Profile) (*jsonschema.Schema, error) {
	path, err := pathOf(id, profile)
	if err != nil {
		return nil, err
	}
	mutex.Lock()
	defer mutex.Unlock()
	return compiler.Compile("embedded:///" + path)
}

// issuesOf returns the errors that have no causes. Of anyOf it makes one, since one of its schemas is enough.
func issuesOf(unit *jsonschema.OutputUnit) (issues []Issue) {
	if unit.Error != nil {
		return []Issue{{unit.InstanceLocation, oneLine(unit.Error.String())}}
	}
	var messages []string
	hasPattern := slices.ContainsFunc(unit.Errors, isOf("/pattern"))
	for _, cause := range unit.Errors {
		if hasPattern && isOf("/not")(cause) {
			continue // It says the same of the characters of a name, but is harder to understand.
		}
		for _, issue := range issuesOf(&cause) {
			issues = append(issues, issue)
			messages = append(messages, issue.Message)
		}
	}
	if isOf("/anyOf")(*unit) {
		return []Issue{{unit.InstanceLocation, strings.Join(slices.Compact(messages), "; or ")}}
	}
	return issues
}

func isOf(keyword string) func(unit jsonschema.OutputUnit) bool {
	return func(unit jsonschema.OutputUnit) bool { return strings.HasSuffix(unit.KeywordLocation, keyword) }
}

// oneLine shortens a message, which quotes the document, and escapes what terminals would interpret.
func oneLine(message string) string {
	quoted := strconv.Quote(fmt.Sprintf("%.500s", message))
	return strings.ReplaceAll(quoted[1:len(quoted)-1], `\"`, `"`)
}
