package main

import "fmt"

// A type that is embedded twice at one depth gives no methods; at a smaller depth it hides the deeper ones.

type Namer interface{ Name() string }

type Base struct{ Namer }

func (Base) Size() int { return 7 }

type Left struct{ Base }

type Right struct{ Base }

// Both has Base at depth two, twice.
type Both struct {
	*Left
	*Right
}

// Near has Base at depth one and again at depth two.
type Near struct {
	Left
	Base
}

// Far has it three times at depth two or three: Left is at depth one and two.
type Far struct {
	*Near
	A int
	*Left
}

type plain string

func (p plain) Name() string { return string(p) }

func check(v any) {
	_, sizer := v.(interface{ Size() int })
	_, namer := v.(Namer)
	fmt.Printf("%T %v %v\n", v, sizer, namer)
}

func main() {
	check(Base{})
	check(Both{})
	check(&Both{})
	check(Near{})
	check(Far{})
	near := Near{Base: Base{plain("near")}}
	fmt.Println(near.Name(), near.Size(), Namer(near).Name())
}

// Output:
// main.Base true true
// main.Both false false
// *main.Both false false
// main.Near true true
// main.Far false false
// near 7 near
