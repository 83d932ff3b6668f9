//go:build race

package tags

const Race = true
