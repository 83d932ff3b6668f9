// Package sync has locks and what is built from them.
//
// The state of each object lies in its own bytes: a copied locked Mutex is locked. The fields are those that gc's have, for whoever
// prints them.
package sync

import (
	isync "internal/sync"
	"sync/atomic"
	"unsafe"
)

// noCopy stands in what must not be copied once it is used.
type noCopy struct{}

func (*noCopy) Lock()   {}
func (*noCopy) Unlock() {}

// Locker is what can be locked.
type Locker interface {
	Lock()
	Unlock()
}

// Mutex excludes others. The zero value is unlocked.
type Mutex struct {
	_ noCopy

	mu isync.Mutex
}

// Lock locks m, waiting until it can.
func (m *Mutex) Lock()

// TryLock locks m if that needs no waiting.
func (m *Mutex) TryLock() bool

// Unlock unlocks m, which must be locked, by whomever.
func (m *Mutex) Unlock()

// RWMutex is held by many readers or one writer.
type RWMutex struct {
	w           Mutex
	writerSem   uint32
	readerSem   uint32
	readerCount atomic.Int32
	readerWait  atomic.Int32
}

// Lock locks rw for writing.
func (rw *RWMutex) Lock()

// TryLock locks rw for writing if that needs no waiting.
func (rw *RWMutex) TryLock() bool

// Unlock gives back a Lock.
func (rw *RWMutex) Unlock()

// RLock locks rw for reading. It waits behind a writer that waits.
func (rw *RWMutex) RLock()

// TryRLock locks rw for reading if that needs no waiting.
func (rw *RWMutex) TryRLock() bool

// RUnlock gives back an RLock.
func (rw *RWMutex) RUnlock()

// RLocker gives a Locker that locks rw for reading.
func (rw *RWMutex) RLocker() Locker { return (*rlocker)(rw) }

type rlocker RWMutex

func (r *rlocker) Lock()   { (*RWMutex)(r).RLock() }
func (r *rlocker) Unlock() { (*RWMutex)(r).RUnlock() }

// WaitGroup waits for a number of goroutines to be done.
type WaitGroup struct {
	noCopy noCopy

	state atomic.Uint64
	sema  uint32
}

// Add changes the counter by delta; when it becomes 0, those who wait go on.
func (wg *WaitGroup) Add(delta int)

// Done takes 1 from the counter.
func (wg *WaitGroup) Done()

// Wait waits until the counter is 0.
func (wg *WaitGroup) Wait()

// Go calls f in a new goroutine that is counted until f returns.
func (wg *WaitGroup) Go(f func()) {
	wg.Add(1)
	go func() {
		defer func() {
			if x := recover(); x != nil {
				// The work is not done: nobody may go on as if it were.
				panic(x)
			}
			wg.Done()
		}()
		f()
	}()
}

// Once does something once.
type Once struct {
	_ noCopy

	done atomic.Bool
	m    Mutex
}

// Do calls f if this is the first call of Do for o, and otherwise waits until that one is over.
func (o *Once) Do(f func()) {
	if o.begin() {
		defer o.end()
		f()
	}
}

// begin tells whether the caller is the first; a later one waits until the first has called end.
func (o *Once) begin() bool
func (o *Once) end()

// OnceFunc gives a function that calls f once. If f panics, every call panics with the same value.
func OnceFunc(f func()) func() {
	do := OnceValue(func() struct{} {
		f()
		return struct{}{}
	})
	return func() { do() }
}

// OnceValue gives a function that calls f once and returns its value each time.
func OnceValue[T any](f func() T) func() T {
	c := &onceCall[T, struct{}]{f: func() (T, struct{}) { return f(), struct{}{} }}
	return func() T {
		v, _ := c.get()
		return v
	}
}

// OnceValues gives a function that calls f once and returns its values each time.
func OnceValues[T1, T2 any](f func() (T1, T2)) func() (T1, T2) {
	c := &onceCall[T1, T2]{f: f}
	return func() (T1, T2) { return c.get() }
}

type onceCall[T1, T2 any] struct {
	once     Once
	f        func() (T1, T2)
	returned bool
	panicked any
	v1       T1
	v2       T2
}

func (c *onceCall[T1, T2]) get() (T1, T2) {
	c.once.Do(c.call)
	if !c.returned {
		panic(c.panicked)
	}
	return c.v1, c.v2
}

func (c *onceCall[T1, T2]) call() {
	defer func() {
		if !c.returned {
			c.panicked = recover()
			panic(c.panicked)
		}
	}()
	f := c.f
	c.f = nil
	c.v1, c.v2 = f()
	c.returned = true
}

// Cond lets goroutines wait for something that others announce.
type Cond struct {
	noCopy noCopy

	// L is held while the condition is looked at or changed.
	L Locker

	notify  notifyList
	checker copyChecker
}

// A notifyList counts the waits.
type notifyList struct {
	wait   uint32
	notify uint32
	lock   uintptr
	head   unsafe.Pointer
	tail   unsafe.Pointer
}

// A copyChecker holds its own address once it is used.
type copyChecker uintptr

// NewCond gives a Cond with that Locker.
func NewCond(l Locker) *Cond { return &Cond{L: l} }

// Wait unlocks c.L, waits for a Signal or Broadcast, and locks c.L again.
func (c *Cond) Wait() {
	ticket := c.enter()
	c.L.Unlock()
	c.wait(ticket)
	c.L.Lock()
}

// Signal wakes the goroutine that has waited longest, if there is one.
func (c *Cond) Signal()

// Broadcast wakes all that wait.
func (c *Cond) Broadcast()

func (c *Cond) enter() uint32
func (c *Cond) wait(ticket uint32)

// Pool keeps values for later use.
type Pool struct {
	noCopy noCopy

	local      unsafe.Pointer // the first poolItem
	localSize  uintptr
	victim     unsafe.Pointer
	victimSize uintptr

	// New makes a value when none is kept; may be nil.
	New func() any
}

type poolItem struct {
	value any
	next  *poolItem
}

// Put keeps x.
func (p *Pool) Put(x any) {
	if x != nil {
		p.put(x)
	}
}

// Get takes a value that was kept, or makes one.
func (p *Pool) Get() any {
	if x := p.take(); x != nil {
		return x
	}
	if p.New != nil {
		return p.New()
	}
	return nil
}

//racewalk:atomic
func (p *Pool) put(x any) {
	suspend()
	item := &poolItem{x, (*poolItem)(p.local)}
	p.local = unsafe.Pointer(item)
	resume()
	release(unsafe.Pointer(item))
}

//racewalk:atomic
func (p *Pool) take() any {
	suspend()
	item := (*poolItem)(p.local)
	if item == nil {
		resume()
		return nil
	}
	p.local = unsafe.Pointer(item.next)
	x := item.value
	resume()
	acquire(unsafe.Pointer(item))
	return x
}

// suspend stops the recording of accesses until resume: what lies between looks after the library's own state.
func suspend()
func resume()

// acquire orders the caller after what was released to p.
func acquire(p unsafe.Pointer)

// release replaces, and releaseMerge adds to, what was released to p.
func release(p unsafe.Pointer)
func releaseMerge(p unsafe.Pointer)

// readWord and writeWord are atomic accesses of the word at p, for reports only.
func readWord(p unsafe.Pointer)
func writeWord(p unsafe.Pointer)

// Map is a map that goroutines share.
type Map struct {
	_ noCopy

	entries map[any]*mapEntry
	absent  int
	_       [4]uintptr
}

// A mapEntry stays when its key is deleted, so that who misses the key is ordered after the deletion.
type mapEntry struct {
	value   any
	present bool
}

// entry finds or makes the entry of a key. Accesses are suspended.
func (m *Map) entry(key any) *mapEntry {
	if m.entries == nil {
		m.entries = make(map[any]*mapEntry)
	}
	e := m.entries[key]
	if e == nil {
		e = &mapEntry{}
		m.entries[key] = e
		m.absent++
	}
	return e
}

// set makes an entry present.
func (m *Map) set(e *mapEntry, value any) {
	if !e.present {
		m.absent--
	}
	e.value, e.present = value, true
}

// unset makes an entry absent, and forgets absent ones when they are most.
func (m *Map) unset(e *mapEntry) {
	if e.present {
		m.absent++
	}
	e.value, e.present = nil, false
	if m.absent > 64 && m.absent > len(m.entries)/2 {
		for k, e := range m.entries {
			if !e.present {
				acquire(unsafe.Pointer(e))
				delete(m.entries, k)
			}
		}
		m.absent = 0
		releaseMerge(unsafe.Pointer(&m.absent))
	}
}

// observe orders the caller after the last write of an entry and the last Clear.
func (m *Map) observe(e *mapEntry) {
	acquire(unsafe.Pointer(&m.absent))
	acquire(unsafe.Pointer(e))
}

// Load gives the value of a key.
//
//racewalk:atomic
func (m *Map) Load(key any) (value any, ok bool) {
	readWord(unsafe.Pointer(m))
	suspend()
	e := m.entry(key)
	m.observe(e)
	value, ok = e.value, e.present
	resume()
	return value, ok
}

// Store sets the value of a key.
//
//racewalk:atomic
func (m *Map) Store(key, value any) {
	writeWord(unsafe.Pointer(m))
	suspend()
	e := m.entry(key)
	m.set(e, value)
	release(unsafe.Pointer(e))
	resume()
}

// Clear deletes all keys.
//
//racewalk:atomic
func (m *Map) Clear() {
	writeWord(unsafe.Pointer(m))
	suspend()
	m.entries = nil
	m.absent = 0
	releaseMerge(unsafe.Pointer(&m.absent))
	resume()
}

// LoadOrStore gives the value of a key, which it sets if there is none. loaded tells which.
//
//racewalk:atomic
func (m *Map) LoadOrStore(key, value any) (actual any, loaded bool) {
	readWord(unsafe.Pointer(m))
	suspend()
	e := m.entry(key)
	m.observe(e)
	loaded = e.present
	if !loaded {
		m.set(e, value)
		release(unsafe.Pointer(e))
	}
	actual = e.value
	resume()
	if !loaded {
		writeWord(unsafe.Pointer(m))
	}
	return actual, loaded
}

// LoadAndDelete deletes a key and gives the value that it had.
//
//racewalk:atomic
func (m *Map) LoadAndDelete(key any) (value any, loaded bool) {
	writeWord(unsafe.Pointer(m))
	suspend()
	e := m.entry(key)
	m.observe(e)
	value, loaded = e.value, e.present
	release(unsafe.Pointer(e))
	m.unset(e)
	resume()
	return value, loaded
}

// Delete deletes a key.
//
//racewalk:atomic
func (m *Map) Delete(key any) {
	writeWord(unsafe.Pointer(m))
	suspend()
	e := m.entry(key)
	release(unsafe.Pointer(e))
	m.unset(e)
	resume()
}

// Swap sets the value of a key and gives the one that it had.
//
//racewalk:atomic
func (m *Map) Swap(key, value any) (previous any, loaded bool) {
	writeWord(unsafe.Pointer(m))
	suspend()
	e := m.entry(key)
	m.observe(e)
	previous, loaded = e.value, e.present
	m.set(e, value)
	release(unsafe.Pointer(e))
	resume()
	return previous, loaded
}

// CompareAndSwap sets the value of a key if it is old.
//
//racewalk:atomic
func (m *Map) CompareAndSwap(key, old, new any) (swapped bool) {
	readWord(unsafe.Pointer(m))
	suspend()
	e := m.entry(key)
	m.observe(e)
	swapped = e.present && e.value == old
	if swapped {
		m.set(e, new)
		release(unsafe.Pointer(e))
	}
	resume()
	if swapped {
		writeWord(unsafe.Pointer(m))
	}
	return swapped
}

// CompareAndDelete deletes a key if its value is old.
//
//racewalk:atomic
func (m *Map) CompareAndDelete(key, old any) (deleted bool) {
	readWord(unsafe.Pointer(m))
	suspend()
	e := m.entry(key)
	m.observe(e)
	deleted = e.present && e.value == old
	if deleted {
		release(unsafe.Pointer(e))
		m.unset(e)
	}
	resume()
	if deleted {
		writeWord(unsafe.Pointer(m))
	}
	return deleted
}

// Range calls f for each key and value until f returns false. A key that is there all the time is visited once.
func (m *Map) Range(f func(key, value any) bool) {
	for _, key := range m.keys() {
		if value, ok := m.visit(key); ok && !f(key, value) {
			return
		}
	}
}

//racewalk:atomic
func (m *Map) keys() []any {
	readWord(unsafe.Pointer(m))
	suspend()
	keys := make([]any, 0, len(m.entries))
	for key, e := range m.entries {
		if e.present {
			keys = append(keys, key)
		}
	}
	resume()
	return keys
}

//racewalk:atomic
func (m *Map) visit(key any) (value any, ok bool) {
	suspend()
	if e := m.entries[key]; e != nil && e.present {
		m.observe(e)
		value, ok = e.value, true
	}
	resume()
	return value, ok
}
