package main

const system = "darwin"
