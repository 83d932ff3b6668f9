// Locks and atomics have the fields that they have in Go, for whoever prints what holds them.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"unsafe"
)

type account struct {
	mu      sync.Mutex
	balance int
}

func show[T any](x *T) {
	fmt.Printf("%T %d\n%v\n%+v\n%#v\n", *x, unsafe.Sizeof(*x), *x, *x, *x)
}

func main() {
	show(&account{balance: 7})
	a := &account{}
	a.mu.Lock()
	fmt.Println(*a)
	show(new(sync.RWMutex))
	show(new(sync.WaitGroup))
	show(new(sync.Once))
	show(new(sync.Cond))
	show(new(sync.Pool))
	n := new(atomic.Int64)
	n.Store(-4)
	show(n)
	i32 := new(atomic.Int32)
	i32.Add(9)
	show(i32)
	u := new(atomic.Uint64)
	u.Store(1 << 40)
	show(u)
	show(new(atomic.Uint32))
	show(new(atomic.Uintptr))
	b := new(atomic.Bool)
	b.Store(true)
	show(b)
	show(new(atomic.Pointer[account]))
	v := new(atomic.Value)
	v.Store("x")
	show(v)
}

// Output:
// main.account 16
// {{{} {0 0}} 7}
// {mu:{_:{} mu:{state:0 sema:0}} balance:7}
// main.account{mu:sync.Mutex{_:sync.noCopy{}, mu:sync.Mutex{state:0, sema:0x0}}, balance:7}
// {{{} {1 0}} 0}
// sync.RWMutex 24
// {{{} {0 0}} 0 0 {{} 0} {{} 0}}
// {w:{_:{} mu:{state:0 sema:0}} writerSem:0 readerSem:0 readerCount:{_:{} v:0} readerWait:{_:{} v:0}}
// sync.RWMutex{w:sync.Mutex{_:sync.noCopy{}, mu:sync.Mutex{state:0, sema:0x0}}, writerSem:0x0, readerSem:0x0, readerCount:atomic.Int32{_:atomic.noCopy{}, v:0}, readerWait:atomic.Int32{_:atomic.noCopy{}, v:0}}
// sync.WaitGroup 16
// {{} {{} {} 0} 0}
// {noCopy:{} state:{_:{} _:{} v:0} sema:0}
// sync.WaitGroup{noCopy:sync.noCopy{}, state:atomic.Uint64{_:atomic.noCopy{}, _:atomic.align64{}, v:0x0}, sema:0x0}
// sync.Once 12
// {{} {{} 0} {{} {0 0}}}
// {_:{} done:{_:{} v:0} m:{_:{} mu:{state:0 sema:0}}}
// sync.Once{_:sync.noCopy{}, done:atomic.Bool{_:atomic.noCopy{}, v:0x0}, m:sync.Mutex{_:sync.noCopy{}, mu:sync.Mutex{state:0, sema:0x0}}}
// sync.Cond 56
// {{} <nil> {0 0 0 <nil> <nil>} 0}
// {noCopy:{} L:<nil> notify:{wait:0 notify:0 lock:0 head:<nil> tail:<nil>} checker:0}
// sync.Cond{noCopy:sync.noCopy{}, L:sync.Locker(nil), notify:sync.notifyList{wait:0x0, notify:0x0, lock:0x0, head:(unsafe.Pointer)(nil), tail:(unsafe.Pointer)(nil)}, checker:0x0}
// sync.Pool 40
// {{} <nil> 0 <nil> 0 <nil>}
// {noCopy:{} local:<nil> localSize:0 victim:<nil> victimSize:0 New:<nil>}
// sync.Pool{noCopy:sync.noCopy{}, local:(unsafe.Pointer)(nil), localSize:0x0, victim:(unsafe.Pointer)(nil), victimSize:0x0, New:(func() interface {})(nil)}
// atomic.Int64 8
// {{} {} -4}
// {_:{} _:{} v:-4}
// atomic.Int64{_:atomic.noCopy{}, _:atomic.align64{}, v:-4}
// atomic.Int32 4
// {{} 9}
// {_:{} v:9}
// atomic.Int32{_:atomic.noCopy{}, v:9}
// atomic.Uint64 8
// {{} {} 1099511627776}
// {_:{} _:{} v:1099511627776}
// atomic.Uint64{_:atomic.noCopy{}, _:atomic.align64{}, v:0x10000000000}
// atomic.Uint32 4
// {{} 0}
// {_:{} v:0}
// atomic.Uint32{_:atomic.noCopy{}, v:0x0}
// atomic.Uintptr 8
// {{} 0}
// {_:{} v:0}
// atomic.Uintptr{_:atomic.noCopy{}, v:0x0}
// atomic.Bool 4
// {{} 1}
// {_:{} v:1}
// atomic.Bool{_:atomic.noCopy{}, v:0x1}
// atomic.Pointer[main.account] 8
// {[] {} <nil>}
// {_:[] _:{} v:<nil>}
// atomic.Pointer[main.account]{_:[0]*main.account{}, _:atomic.noCopy{}, v:(unsafe.Pointer)(nil)}
// atomic.Value 16
// {x}
// {v:x}
// atomic.Value{v:"x"}
