// Reads NodeInfo documents, one per line, and writes them again. An empty line is a document that the types reject.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"os"
)

func main() {
	input := json.NewDecoder(os.Stdin)
	for {
		var line json.RawMessage
		if err := input.Decode(&line); errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			log.Fatal(err)
		}
		document, err := UnmarshalNodeInfo(line)
		if err != nil {
			log.Print(err)
			fmt.Println()
			continue
		}
		output, err := document.Marshal()
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(string(output))
	}
}
