import "fmt"
import ("os"; "time")
x := 1
func f(a int) int { return a + x }
func (t T) m() {}
type T struct{ a int }
func() { fmt.Println(x) }()
1 + 2
f(3);;
for i := range 3 { fmt.Println(i) }
if x == 1 { x++ }
L: for { break L }
var y = []int{1, 2}
func(a int) T { return T{a} }(3)
