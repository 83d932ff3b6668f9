package p

func f(a []int) {
	_ = a[]
	_ = a[1:2:]
	_ = a[::3]
	_ = a[:]
	_ = a[1:2:3:4]
	_ = a[1
	_ = a[1,2]
	_ = a[,]
}
