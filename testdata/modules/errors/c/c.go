package c

func C() { return 1 }
