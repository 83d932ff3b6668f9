package square

import "example.com/m/shape"

type Square struct{ side float64 }

func New(side float64) Square { shape.Count += 10; return Square{side} }

func (s Square) Area() float64 { return s.side * s.side }

var _ shape.Shape = Square{}
