package c

import (
	"fmt"

	"example.com/m/y"
)

var _ = Say("c var", y.Y)

func Say(words ...string) string { fmt.Println(words); return words[0] }

func init() { Say("c init") }
