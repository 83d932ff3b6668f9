package old

var loops = func() (fs []func() int) {
	for i := 0; i < 2; i++ {
		fs = append(fs, func() int { return i })
	}
	return fs
}()

// Loops has functions that share their variable: the module says go 1.21.
func Loops() []func() int { return loops }
