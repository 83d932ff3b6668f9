package b

func B() { y := 1 }

func b() { y = 2 }
