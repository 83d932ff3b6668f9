package main

const system = "arm64"
