package main

const name = "named"
