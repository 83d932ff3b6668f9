package p

const := 1

var x, := 1

var y := 2

func f() {
	{
		if v, w := g(), 3; v == w { println() } }
	{ println() }
}

func g()
{
}
