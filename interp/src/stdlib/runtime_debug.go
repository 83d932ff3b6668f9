// Package debug has what programs may ask of the machine while they look for mistakes.
//
// What is set here is remembered and changes nothing: memory is collected as the machine sees fit.
package debug

import (
	"errors"
	"math"
	"os"
	"runtime"
	"strconv"
	"strings"
	"time"
)

// Stack gives the stack trace of the goroutine that calls it.
func Stack() []byte {
	buf := make([]byte, 1024)
	for {
		n := runtime.Stack(buf, false)
		if n < len(buf) {
			return buf[:n]
		}
		buf = make([]byte, 2*len(buf))
	}
}

// PrintStack writes that to standard error.
func PrintStack() { os.Stderr.Write(Stack()) }

// FreeOSMemory collects garbage.
func FreeOSMemory() { runtime.GC() }

var (
	gcPercent          = 100
	maxStack           = 1000000000
	maxThreads         = 10000
	memoryLimit  int64 = math.MaxInt64
	panicOnFault bool
)

// SetGCPercent gives what was set before; 100 at first.
func SetGCPercent(percent int) int {
	was := gcPercent
	gcPercent = max(percent, -1)
	return was
}

// SetMemoryLimit gives what was set before; a negative limit sets none.
func SetMemoryLimit(limit int64) int64 {
	was := memoryLimit
	if limit >= 0 {
		memoryLimit = limit
	}
	return was
}

// SetMaxStack limits the stack of each goroutine and gives what was set before. There is a limit of the machine's own, too.
func SetMaxStack(bytes int) int {
	was := maxStack
	maxStack = bytes
	limitStacks(uint64(bytes))
	return was
}

func limitStacks(bytes uint64)

// SetMaxThreads gives what was set before.
func SetMaxThreads(threads int) int {
	was := maxThreads
	maxThreads = threads
	return was
}

// SetPanicOnFault gives what was set before.
func SetPanicOnFault(enabled bool) bool {
	was := panicOnFault
	panicOnFault = enabled
	return was
}

// SetTraceback does nothing: traces show the goroutine that failed.
func SetTraceback(level string) {}

// GCStats tells of collections.
type GCStats struct {
	LastGC         time.Time
	NumGC          int64
	PauseTotal     time.Duration
	Pause          []time.Duration
	PauseEnd       []time.Time
	PauseQuantiles []time.Duration
}

// ReadGCStats fills in how many collections there were and when, the last one first; they take no time.
func ReadGCStats(stats *GCStats) {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	stats.NumGC = int64(m.NumGC)
	stats.LastGC, stats.PauseTotal = time.Unix(0, int64(m.LastGC)), 0
	stats.Pause, stats.PauseEnd = stats.Pause[:0], stats.PauseEnd[:0]
	for back := range min(m.NumGC, uint32(len(m.PauseEnd))) {
		end := m.PauseEnd[(m.NumGC-1-back)%uint32(len(m.PauseEnd))]
		stats.Pause = append(stats.Pause, 0)
		stats.PauseEnd = append(stats.PauseEnd, time.Unix(0, int64(end)))
	}
	clear(stats.PauseQuantiles)
}

// BuildInfo says what a program was built from.
type BuildInfo struct {
	GoVersion string         `json:",omitempty"`
	Path      string         `json:",omitempty"`
	Main      Module         `json:""`
	Deps      []*Module      `json:",omitempty"`
	Settings  []BuildSetting `json:",omitempty"`
}

// A Module is a module that a program is made of.
type Module struct {
	Path    string  `json:",omitempty"`
	Version string  `json:",omitempty"`
	Sum     string  `json:",omitempty"`
	Replace *Module `json:",omitempty"`
}

// A BuildSetting is something that was set when a program was built.
type BuildSetting struct {
	Key   string `json:",omitempty"`
	Value string `json:",omitempty"`
}

// ReadBuildInfo tells the version of Go; programs are not built.
func ReadBuildInfo() (info *BuildInfo, ok bool) {
	return &BuildInfo{GoVersion: runtime.Version(), Path: "command-line-arguments"}, true
}

func quoteKey(key string) string {
	if key == "" || strings.ContainsAny(key, "= \t\r\n\"`") {
		return strconv.Quote(key)
	}
	return key
}

func quoteValue(value string) string {
	if strings.ContainsAny(value, " \t\r\n\"`") {
		return strconv.Quote(value)
	}
	return value
}

// String gives a text that ParseBuildInfo reads.
func (bi *BuildInfo) String() string {
	var b strings.Builder
	if bi.GoVersion != "" {
		b.WriteString("go\t" + bi.GoVersion + "\n")
	}
	if bi.Path != "" {
		b.WriteString("path\t" + bi.Path + "\n")
	}
	var module func(word string, m *Module)
	module = func(word string, m *Module) {
		b.WriteString(word + "\t" + m.Path + "\t" + m.Version)
		if m.Replace == nil {
			b.WriteString("\t" + m.Sum)
		} else {
			b.WriteString("\n")
			module("=>", m.Replace)
		}
		b.WriteString("\n")
	}
	if bi.Main != (Module{}) {
		module("mod", &bi.Main)
	}
	for _, dep := range bi.Deps {
		module("dep", dep)
	}
	for _, s := range bi.Settings {
		b.WriteString("build\t" + quoteKey(s.Key) + "=" + quoteValue(s.Value) + "\n")
	}
	return b.String()
}

// ParseBuildInfo reads what String gave, but for the version of Go.
func ParseBuildInfo(data string) (bi *BuildInfo, err error) {
	bi = &BuildInfo{}
	lines := strings.Split(data, "\n")
	var last *Module
	for i, line := range lines[:len(lines)-1] {
		word, rest, _ := strings.Cut(line, "\t")
		switch word {
		case "path":
			bi.Path = rest
		case "mod", "dep", "=>":
			last, err = bi.module(word, strings.Split(rest, "\t"), last)
		case "build":
			var key, value string
			if key, value, err = setting(rest); err == nil {
				bi.Settings = append(bi.Settings, BuildSetting{key, value})
			}
		}
		if err != nil {
			return nil, errors.New("could not parse Go build info: line " + strconv.Itoa(i+1) + ": " + err.Error())
		}
	}
	return bi, nil
}

// module reads a line about a module, and gives the module that the next line may replace.
func (bi *BuildInfo) module(word string, columns []string, last *Module) (*Module, error) {
	n := len(columns)
	switch {
	case word == "=>" && n != 3:
		return nil, errors.New("expected 3 columns for replacement; got " + strconv.Itoa(n))
	case word == "=>" && last == nil:
		return nil, errors.New("replacement with no module on previous line")
	case word != "=>" && n != 2 && n != 3:
		return nil, errors.New("expected 2 or 3 columns; got " + strconv.Itoa(n))
	}
	m := &Module{Path: columns[0], Version: columns[1]}
	if n == 3 {
		m.Sum = columns[2]
	}
	switch word {
	case "mod":
		bi.Main = *m
		return &bi.Main, nil
	case "dep":
		bi.Deps = append(bi.Deps, m)
		return m, nil
	}
	last.Replace = m
	return nil, nil
}

// setting reads key=value, either of which may stand in quotes.
func setting(s string) (key, value string, err error) {
	if isQuoted(s) {
		quoted, err := strconv.QuotedPrefix(s)
		if err != nil {
			return "", "", errors.New("invalid quoted key in build line")
		}
		key, _ = strconv.Unquote(quoted)
		s = s[len(quoted):]
	} else {
		end := max(strings.IndexByte(s, '='), 0)
		if key = s[:end]; strings.ContainsAny(key, " \t\r\n\"`") {
			return "", "", errors.New("unquoted key " + strconv.Quote(key) + " must be quoted")
		}
		s = s[end:]
	}
	if s == "" || s[0] != '=' {
		return "", "", errors.New("build line missing '=' after key")
	}
	if value = s[1:]; isQuoted(value) {
		if value, err = strconv.Unquote(value); err != nil {
			return "", "", errors.New("invalid quoted value in build line")
		}
	} else if strings.ContainsAny(value, " \t\r\n\"`") {
		return "", "", errors.New("unquoted value " + strconv.Quote(value) + " must be quoted")
	}
	return key, value, nil
}

func isQuoted(s string) bool { return s != "" && (s[0] == '"' || s[0] == '`') }

// CrashOptions say how SetCrashOutput works.
type CrashOptions struct{}

// SetCrashOutput fails, unless f is nil: crashes are told of on standard error only.
func SetCrashOutput(f *os.File, opts CrashOptions) error {
	if f == nil {
		return nil
	}
	return errors.ErrUnsupported
}
