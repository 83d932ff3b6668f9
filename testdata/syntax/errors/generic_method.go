package p

type I interface {
	m[T any](T)
}

type J interface {
	m[T any](T)
}
