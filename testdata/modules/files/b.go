package main

var b = say("b")

func init() { println("init b") }

func say(s string) string { println("var", s); return s }
