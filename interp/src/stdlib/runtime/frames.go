package runtime

// Caller tells where the call stands that is skip calls away: 0 is the caller of Caller.
func Caller(skip int) (pc uintptr, file string, line int, ok bool)

// Callers fills pc with one number for each call, the caller of Callers being 1.
func Callers(skip int, pc []uintptr) int {
	n := 0
	for n < len(pc) {
		p, _, _, ok := Caller(skip + n)
		if !ok {
			break
		}
		pc[n] = p
		n++
	}
	return n
}

// Func is a function of the program.
type Func struct {
	name  string
	entry uintptr
}

// Name gives its name.
func (f *Func) Name() string {
	if f == nil {
		return ""
	}
	return f.name
}

// Entry gives the number that stands for its start.
func (f *Func) Entry() uintptr { return f.entry }

// FileLine tells the place that a number from Caller stands for.
func (f *Func) FileLine(pc uintptr) (file string, line int) {
	if f == nil {
		return "?", 0
	}
	return place(pc)
}

// funcs has the one object of each function that was asked for, by its entry.
var funcs = map[uintptr]*Func{}

// FuncForPC gives the function that a number from Caller stands for.
//
//racewalk:atomic
func FuncForPC(pc uintptr) *Func {
	name := funcName(pc)
	if name == "" {
		return nil
	}
	entry := funcEntry(pc)
	suspend()
	f := funcs[entry]
	if f == nil {
		f = &Func{name, entry}
		funcs[entry] = f
	}
	resume()
	return f
}

func suspend()
func resume()

func funcName(pc uintptr) string
func funcEntry(pc uintptr) uintptr
func place(pc uintptr) (file string, line int)

// Frames are the calls that numbers from Callers stand for, one after the other.
type Frames struct{ pcs []uintptr }

// Frame is a call: the function, and where in it the next call, or the present place, is.
type Frame struct {
	PC       uintptr
	Func     *Func
	Function string
	File     string
	Line     int
	Entry    uintptr
}

// CallersFrames gives the calls that numbers from Callers stand for.
func CallersFrames(callers []uintptr) *Frames { return &Frames{callers} }

// Next gives the next call, and whether there are more.
func (ci *Frames) Next() (frame Frame, more bool) {
	for len(ci.pcs) > 0 {
		pc := ci.pcs[0]
		ci.pcs = ci.pcs[1:]
		if f := FuncForPC(pc); f != nil {
			file, line := place(pc)
			return Frame{pc, f, f.name, file, line, f.entry}, len(ci.pcs) > 0
		}
	}
	return Frame{}, false
}
