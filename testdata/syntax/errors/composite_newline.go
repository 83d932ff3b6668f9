package p

var x = []int{
	1,
	2
}

var y = []int{1 2}
