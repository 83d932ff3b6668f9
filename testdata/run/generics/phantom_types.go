// Type parameters that no field uses keep types apart.

package main

import "fmt"

type Unit interface{ Suffix() string }
type Km struct{}
type Mile struct{}

func (Km) Suffix() string   { return "km" }
func (Mile) Suffix() string { return "mi" }

type Dist[U Unit] float64

func (d Dist[U]) String() string {
	var u U
	return fmt.Sprintf("%.1f%s", float64(d), u.Suffix())
}

func add[U Unit](a, b Dist[U]) Dist[U] { return a + b }

func main() {
	a := add(Dist[Km](1.5), 2)
	b := Dist[Mile](a / 1.6)
	fmt.Println(a, b)
	fmt.Printf("%T %T %v\n", a, b, any(a) == any(Dist[Mile](a)))
}

// Output:
// 3.5km 2.2mi
// main.Dist[main.Km] main.Dist[main.Mile] false
