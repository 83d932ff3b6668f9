//go:build purego

package other

// How it is done.
const How = "Go"
