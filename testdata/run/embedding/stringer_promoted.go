// An embedded String or Error method makes the whole struct print so.

package main

import (
	"errors"
	"fmt"
)

type ID int

func (i ID) String() string { return fmt.Sprintf("#%d", int(i)) }

type User struct {
	ID
	Name string
}
type Wrapped struct {
	ID
	error
}
type Two struct {
	ID
	Level
}
type Level int

func (l Level) String() string { return "L" }

func main() {
	fmt.Println(User{1, "ann"}, &User{2, "bob"}, []User{{3, "c"}})
	fmt.Printf("%v %+v %s %d\n", User{4, "d"}, User{4, "d"}, User{4, "d"}, User{4, "d"})
	fmt.Println(Wrapped{5, errors.New("inner")}, Two{6, 7})
}

// Output:
// #1 #2 [#3]
// #4 #4 #4 {4 %!d(string=d)}
// inner {#6 L}
