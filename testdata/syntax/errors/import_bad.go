package p

import fmt
import "a" "b"
import 5
import f.x "s"
import (
	x
	"ok"
)
