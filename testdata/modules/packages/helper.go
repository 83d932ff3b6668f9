package main

import "example.com/m/shape"

func helper() string { return shape.Describe(3) + "!" }
