// The blank label can be declared, but nothing can go there.

package main

func main() {
_:
	for {
		break _ // want "break label not defined: _"
		continue _ // want "continue label not defined: _"
	}
	goto _ // want "label _ not defined"
}
