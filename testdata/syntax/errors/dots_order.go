package p

func a(x ...int, y int)      {}
func b(...int, ...string)    {}
func c(x, y ...int)          {}
func d(x ...int) (y ...bool) { return }

type t func(a ...int, b ...string)

type u interface{ m(...int, int) }

func ok(x int, y ...int) {}
