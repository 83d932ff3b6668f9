// Package shown tells interactive sessions what values look like.
package shown

import "fmt"

// Value gives a value as it is written in Go.
//
//racewalk:atomic
func Value(v any) string { return fmt.Sprintf("%#v", v) }
