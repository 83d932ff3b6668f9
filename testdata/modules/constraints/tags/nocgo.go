//go:build !cgo

package tags

const Cgo = false
