package p

func (t *Tree[T]) add(v T) *Tree[T {
	if t == nil {
		return 1
	}
}

func count[T ~int](from T) iter.Seq[K, V {
	return nil
}
