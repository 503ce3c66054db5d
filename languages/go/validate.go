package nodeinfo

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/santhosh-tekuri/jsonschema/v6/kind"
)

const maxIssues = 1000

// An Issue is a place where a document does not follow its schema.
type Issue struct {
	Pointer string // the JSON Pointer (RFC 6901) of the value, empty for the whole document
	Message string // on one line, at most 500 characters of the engine's message
}

// Validate checks a document, which is JSON. A valid document has no issues, any other at most 1,000. Validate returns an
// error if the document is not JSON or has a number of more than 1,000 digits, or if the id or profile is unknown.
func Validate(document []byte, id string, profile Profile) ([]Issue, error) {
	schema, err := compile(id, profile)
	if err != nil {
		return nil, err
	}
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(document))
	if err != nil {
		return nil, fmt.Errorf("the document is not JSON: %w", err)
	}
	if hasHugeNumber(value) {
		return nil, errors.New("the document has a number of more than 1,000 digits")
	}
	err = schema.Validate(value)
	var invalid *jsonschema.ValidationError
	if !errors.As(err, &invalid) {
		return nil, err
	}
	causes := causesOf(*invalid.DetailedOutput())
	hasPattern := map[string]bool{}
	for _, cause := range causes {
		hasPattern[cause.InstanceLocation] = hasPattern[cause.InstanceLocation] || isOf(cause, "pattern")
	}
	var issues []Issue
	for _, cause := range causes {
		// A "not" says the same of the characters of a name as the pattern, but is harder to understand.
		if !isNot(cause) || !hasPattern[cause.InstanceLocation] {
			issues = append(issues, Issue{cause.InstanceLocation, oneLine(messageOf(cause))})
		}
	}
	return issues[:min(len(issues), maxIssues)], nil
}

var hugeNumber = regexp.MustCompile(`^.{1000}.|[eE][+-]?0*[1-9][0-9]{3}`)

// hasHugeNumber finds numbers that would cost the engine much time, such as 1e999999.
func hasHugeNumber(value any) bool {
	switch value := value.(type) {
	case json.Number:
		return hugeNumber.MatchString(value.String())
	case []any:
		return slices.ContainsFunc(value, hasHugeNumber)
	case map[string]any:
		return slices.ContainsFunc(slices.Collect(maps.Values(value)), hasHugeNumber)
	}
	return false
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

// causesOf returns the errors that have no causes. The schemas of an anyOf are for different types: it returns the errors of
// the schema for the value's type, or the anyOf's own if there is none.
func causesOf(unit jsonschema.OutputUnit) (causes []jsonschema.OutputUnit) {
	if unit.Error != nil {
		return []jsonschema.OutputUnit{unit}
	}
	fitting := 0
	hasOtherType := func(cause jsonschema.OutputUnit) bool {
		return cause.InstanceLocation == unit.InstanceLocation && (isOf(cause, "type") || isOf(cause, "anyOf"))
	}
	for _, each := range unit.Errors {
		found := causesOf(each)
		if !isOf(unit, "anyOf") || !slices.ContainsFunc(found, hasOtherType) {
			causes = append(causes, found...)
			fitting++
		}
	}
	if isOf(unit, "anyOf") && fitting != 1 {
		return []jsonschema.OutputUnit{unit}
	}
	return causes
}

func messageOf(unit jsonschema.OutputUnit) string {
	if unit.Error != nil {
		return unit.Error.String()
	}
	var messages []string
	for _, each := range unit.Errors {
		messages = append(messages, messageOf(each))
	}
	return strings.Join(slices.Compact(messages), "; or ")
}

func isOf(unit jsonschema.OutputUnit, keyword string) bool {
	return strings.HasSuffix(unit.KeywordLocation, "/"+keyword)
}

// isNot does not use the location, because the engine leaves "not" out of it.
func isNot(unit jsonschema.OutputUnit) bool {
	if unit.Error == nil {
		return false
	}
	_, ok := unit.Error.Kind.(*kind.Not)
	return ok
}

// oneLine shortens a message, which quotes the document, and escapes what terminals would interpret.
func oneLine(message string) string {
	if short := fmt.Sprintf("%.500s", message); len(short) < len(message) {
		message = short + "…"
	}
	quoted := strconv.Quote(message)
	return strings.ReplaceAll(quoted[1:len(quoted)-1], `\"`, `"`)
}
