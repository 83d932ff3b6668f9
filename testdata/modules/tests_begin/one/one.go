// Package one reads a file beside it.
package one

import "os"

// Text gives what stands in it.
func Text() string {
	text, err := os.ReadFile("testdata/text")
	if err != nil {
		return err.Error()
	}
	return string(text)
}
