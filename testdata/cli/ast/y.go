package main

func hello() { println("hello") }
