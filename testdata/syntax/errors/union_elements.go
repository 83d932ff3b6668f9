package p

type I interface {
	0
	;
	~int | ^byte
	int | )
}

func f[T ~rune | ^byte](t T) {}
