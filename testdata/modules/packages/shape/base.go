package shape

import "fmt"

const max = 21

type Base struct {
	Name string
	note string
}

func (b Base) Area() float64 { Count++; return float64(len(b.Name)) }

func describe(x any) string { return fmt.Sprintf("<%v %T>", x, x) }
