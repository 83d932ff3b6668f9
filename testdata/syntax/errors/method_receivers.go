package p

func (a T, b T) f() {}
func () g() {}
func (t ...T) h() {}
type T int
