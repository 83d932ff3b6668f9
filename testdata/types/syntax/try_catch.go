// Statements that Go does not have.

package main

func main() {
	try{} // want "undefined: try"
}
