package old

func Map(m map[int]int) int { return len(m) }
