//go:build gc && (amd64 || arm64) && unix && go1.27

package main

const compiler = "gc"
