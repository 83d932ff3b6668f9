//go:build gccgo || !linux || go1.99

package main

const compiler = "gccgo"
