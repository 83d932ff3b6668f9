// Interfaces that embed themselves by way of aliases: told of the defined types alone.

package main

type i1 = interface{ i2 }

type i2 interface{ i1 } // want `^invalid recursive type: i2 refers to itself`

type j1 interface { // want `^invalid recursive type j1`
	m()
	j2
}

type j2 = j3

type j3 interface {
	n()
	j4
}

type j4 = interface{ j1 }

func main() {}
