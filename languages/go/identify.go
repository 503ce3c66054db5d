package nodeinfo

import (
	"bytes"
	"encoding/json"
	"regexp"
	"strconv"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// Identify returns the id of a document's type, by the properties that only one type has. The document is JSON. Identify
// returns "" if none matches. It identifies an unknown version of NodeInfo as the version that is most like the document.
func Identify(document []byte) string {
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(document))
	if items, ok := value.([]any); ok && len(items) > 0 && asObject(items[0]).has("week") {
		return "mastodon/activity"
	}
	properties := asObject(value)
	isFacts := asObject(properties["origins"]) != nil && !properties.has("version") // from @nodeinfo-kit/convert
	switch {
	case err != nil, isFacts:
		return ""
	case properties.has("software"):
		return properties.version()
	case properties.has("links"):
		return "discovery"
	case properties.has("server"):
		return properties.server()
	case properties.has("registrations_open"):
		return "diaspora/statistics-json"
	case properties.has("versions"):
		return "matrix/client-versions"
	case properties.has("contacts"), properties.has("support_page"):
		return "matrix/support"
	case properties.has("title") && properties.has("domain"):
		return "mastodon/instance-v2"
	case properties.has("title") && properties.has("uri"):
		return "mastodon/instance-v1"
	// Only NodeInfo has metadata, which may contain everything that is missing.
	case properties.has("version") && (properties.has("protocols") || asObject(properties["metadata"]) != nil):
		return properties.version()
	case asObject(properties["0"]) != nil:
		return "discovery"
	}
	return ""
}

type object map[string]any

// asObject returns nil for anything else.
func asObject(value any) object {
	properties, _ := value.(map[string]any)
	return properties
}

func (properties object) has(name string) bool {
	_, ok := properties[name]
	return ok
}

func (properties object) server() string {
	server := asObject(properties["server"])
	isNodeInfo2 := server == nil || server.has("software") || server.has("baseUrl")
	if isNodeInfo2 || properties.has("openRegistrations") || properties.has("version") {
		return "nodeinfo2/1.0"
	}
	return "matrix/federation-version"
}

func (properties object) version() string {
	number := numberOf(properties["version"])
	for _, id := range IDs {
		if known := numberOf(strings.TrimPrefix(id, "nodeinfo/")); known > 0 && known == number {
			return id
		}
	}
	if properties.has("instance") {
		return "nodeinfo/2.2"
	}
	if asObject(properties["protocols"]) != nil {
		return "nodeinfo/1.1"
	}
	return "nodeinfo/2.1"
}

var decimal = regexp.MustCompile(`^[ \t\r\n]*([0-9]+(?:\.[0-9]*)?)[ \t\r\n]*$`)

// numberOf returns 0 for anything but a number in the range of float64, also in a string.
func numberOf(version any) (number float64) {
	switch version := version.(type) {
	case json.Number:
		number, _ = version.Float64()
	case string:
		if match := decimal.FindStringSubmatch(version); match != nil {
			number, _ = strconv.ParseFloat(match[1], 64)
		}
	}
	return number
}
