package p

func f[T]() {}
func g[]() {}
type A[P any, Q] int
type B[] int
type C[P, Q] int
func h[P *int,](x P) {}
type D[P int 5] int
func i[int, P any]() {}
var f = func[T any]() {}
func j[P any, Q any R]() {}
