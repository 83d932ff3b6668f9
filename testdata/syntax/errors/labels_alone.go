package p

func f() {
	{
	outer: )
	}
	switch {
	case true:
	inner: +=
	}
last: case
}
