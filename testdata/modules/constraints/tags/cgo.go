//go:build cgo

package tags

import "C"

const Cgo = true
