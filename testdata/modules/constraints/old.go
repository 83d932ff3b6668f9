// Text.

// +build linux,!cgo darwin

package main

const old = true
