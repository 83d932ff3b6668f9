package p

func f(x bool) {
	for x
	{
	}
	for i := 0; i < 10; i++
	{
	}
}
