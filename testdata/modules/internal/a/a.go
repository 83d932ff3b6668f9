package a

import "example.com/m/a/internal/z"

func A() { z.Z() }
