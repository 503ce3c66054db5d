package nodeinfo

import (
	"strings"
	"testing"
	"time"
)

func TestRefusesHugeNumbers(t *testing.T) {
	for _, number := range []string{"1e999999", "1E-0999999", "1e1000", "[1e999999]", strings.Repeat("1", 1e6)} {
		begin := time.Now()
		_, err := Validate([]byte(`{"versions": {"a": `+number+`}}`), "matrix/client-versions", Strict)
		if err == nil || time.Since(begin) > time.Second {
			t.Errorf("%.20s: %v after %v", number, err, time.Since(begin))
		}
	}
	for _, number := range []string{"1e999", "1e0000000001", "18446744073709551616", strings.Repeat("1", 1000), `"1e999999"`} {
		_, err := Validate([]byte(`{"versions": `+number+`}`), "matrix/client-versions", Strict)
		if err != nil {
			t.Errorf("%s: %v", number, err)
		}
	}
}

func TestShortensAndEscapesMessages(t *testing.T) {
	long := strings.Repeat("é", 600)
	for message, line := range map[string]string{
		"a \"name\"\x1b[2J": `a "name"\x1b[2J`,
		long[:1000]:         long[:1000],
		long:                long[:1000] + "…",
	} {
		if actual := oneLine(message); actual != line {
			t.Errorf("%q instead of %q", actual, line)
		}
	}
}
