package main

//go:embed x.go
var t string
