package b

type T2 struct{}

func (T2) secret() string { return "b" }

func Call(x any) string {
	if i, ok := x.(interface{ secret() string }); ok {
		return i.secret()
	}
	return "not b"
}
