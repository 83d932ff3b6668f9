package main

import (
	"example.com/m/a/internal/z"
	"example.com/m/a"
	"internal/abi"
)

func main() { z.Z(); a.A(); abi.X() }
