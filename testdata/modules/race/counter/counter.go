package counter

type Counter struct{ n int }

var total int

func New() *Counter { return &Counter{} }

func (c *Counter) Inc() {
	c.n++
}

func Total() {
	done := make(chan bool)
	go func() {
		total++
		close(done)
	}()
	total++
	<-done
}
