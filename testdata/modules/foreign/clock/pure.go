//go:build purego

package clock

import "time"

// How it is done.
const How = "Go"

// Now gives a time.
func Now() int64 { return time.Now().UnixNano() }
