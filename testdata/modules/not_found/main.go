package main

import (
	"/abs"
	"C"
	"example.com/m/command"
	"example.com/m/empty"
	"example.com/m/excluded"
	"example.com/m/onlytests"
	"example.com/m/texts"
	"example.com/m/two"
	"foo/bar"
	"github.com/x/y"
	"net/http"
	"./rel"
	"strngs"
)

func main() {}
