package p

func (b B['c']) m() {}

var f Base[(1)]
var g p.Base["s"]
var h Base[-1]
var i Base[T+1]
var j Base[T, 2]

func k() {
	x(T[any, &](nil))
	_ = T[int, 2]
	var c Cache[string, type]
}

type A [T[0]]int
