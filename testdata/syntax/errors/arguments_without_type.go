package p

func (l *List[, K]) add(x T) {}

var keys map[string]List[;]

func f(xs []T) List[)] {
}

type Pairs[K const any] struct{}
