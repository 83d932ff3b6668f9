package inner

func Sum() (sum int) {
	var fs []func()
	for i := 0; i < 3; i++ {
		fs = append(fs, func() { sum += i })
	}
	for _, f := range fs {
		f()
	}
	return sum
}
