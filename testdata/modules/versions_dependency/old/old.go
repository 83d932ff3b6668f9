package old

func Map[K any](m []K) { clear(m) }
