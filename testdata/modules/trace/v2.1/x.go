package v2

type T[P any] struct{ p *P }

func (t *T[P]) get() P { return *t.p }

func Run(t *T[int]) {
	f := func() int { return t.get() }
	f()
}
