// Reads lines of a module, a type and a document, and writes each document again, or the error that refuses it.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"strings"
)

func roundTrip[T any](text string) ([]byte, error) {
	var document T
	if err := json.Unmarshal([]byte(text), &document); err != nil {
		return nil, err
	}
	return json.Marshal(document)
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		line := strings.SplitN(lines.Text(), "\t", 3)
		output, err := readers[line[0]](line[2])
		if err != nil {
			fmt.Printf("-%q\n", err.Error())
		} else {
			fmt.Printf("+%s\n", output)
		}
	}
	if err := lines.Err(); err != nil {
		log.Fatal(err)
	}
}
