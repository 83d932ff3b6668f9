// unsafe has to be imported like any package.

package main

func main() {
	_ = unsafe.Sizeof(1) // want "undefined: unsafe"
}
