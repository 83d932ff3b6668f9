package a

type I interface{ secret() string }

type T struct{}

func (T) secret() string { return "a" }

func Call(x any) string {
	if i, ok := x.(I); ok {
		return i.secret()
	}
	return "not a"
}

func Anon() any { return struct{ n int }{1} }

type G[P any] struct{ p P }
