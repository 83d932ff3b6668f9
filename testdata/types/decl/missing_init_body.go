// Missing init body.

package main

func init() // want `^func init must have a body`

func main() {}
