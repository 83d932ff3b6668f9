// Parameters and results are on the stack, which has a gigabyte for each call. Large variables are not: they are in the heap.
package main

type half [1 << 29]byte

type whole struct {
	a, b half
}

func takes(x whole) byte { return x.a[0] } // want "stack frame too large \(>1GB\): 0 MB locals \+ 1024 MB args"

func takesBoth(x, y half) byte { return x[0] + y[0] } // want "stack frame too large \(>1GB\): 0 MB locals \+ 1024 MB args"

func returns() (x whole) { return } // want "stack frame too large \(>1GB\): 0 MB locals \+ 1024 MB args"

func (w whole) method() int { return 1 } // want "stack frame too large \(>1GB\): 0 MB locals \+ 1024 MB args"

func (w *whole) onPointer() int { return 1 }

func takesOne(x half, y *half) byte { return x[0] + y[0] }

func declares() *whole {
	var x whole
	return &x
}

func main() {
	f := func(x [1 << 30]byte) byte { return x[0] } // want "stack frame too large \(>1GB\): 0 MB locals \+ 1024 MB args"
	_ = f
	declares().onPointer()
	var x [1 << 31]bool
	for i := range x {
		x[i] = true
	}
}
