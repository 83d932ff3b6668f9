// Literals name embedded fields by type; embedding is not inheritance.

package main

import "fmt"

type Animal struct{ name string }

func (a Animal) Name() string     { return a.name }
func (a Animal) Describe() string { return "I am " + a.Name() }

type Dog struct {
	Animal
	tricks []string
}

func (d Dog) Name() string { return d.name + " the dog" }

func main() {
	d := Dog{Animal: Animal{"rex"}, tricks: []string{"sit"}}
	fmt.Println(d.Name(), "|", d.Describe(), "|", d.Animal.Name())
	d.Animal = Animal{name: "max"}
	p := &d.Animal
	p.name += "imilian"
	fmt.Println(d.Name(), d)
}

// Output:
// rex the dog | I am rex | rex
// maximilian the dog {{maximilian} [sit]}
