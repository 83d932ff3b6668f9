// Package slog writes log records that are made of keys and values.
package slog

import (
	"fmt"
	"math"
	"runtime"
	"strconv"
	"strings"
	"time"
)

// Kind says what a Value holds.
type Kind int

// What a Value holds.
const (
	KindAny Kind = iota
	KindBool
	KindDuration
	KindFloat64
	KindInt64
	KindString
	KindTime
	KindUint64
	KindGroup
	KindLogValuer
)

var kindNames = []string{"Any", "Bool", "Duration", "Float64", "Int64", "String", "Time", "Uint64", "Group", "LogValuer"}

func (k Kind) String() string {
	if k >= 0 && int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "<unknown slog.Kind>"
}

// A Value is any value; the zero one is nil.
type Value struct {
	_    [0]func() // Values are compared by Equal
	kind Kind
	num  uint64
	any  any
}

// A LogValuer makes a Value of itself when it is logged.
type LogValuer interface {
	LogValue() Value
}

// StringValue gives a Value of a text.
func StringValue(value string) Value { return Value{kind: KindString, any: value} }

// IntValue gives a Value of a number.
func IntValue(v int) Value { return Int64Value(int64(v)) }

// Int64Value gives a Value of a number.
func Int64Value(v int64) Value { return Value{kind: KindInt64, num: uint64(v)} }

// Uint64Value gives a Value of a number.
func Uint64Value(v uint64) Value { return Value{kind: KindUint64, num: v} }

// Float64Value gives a Value of a number.
func Float64Value(v float64) Value { return Value{kind: KindFloat64, num: math.Float64bits(v)} }

// BoolValue gives a Value of a truth.
func BoolValue(v bool) Value {
	value := Value{kind: KindBool}
	if v {
		value.num = 1
	}
	return value
}

// DurationValue gives a Value of a duration.
func DurationValue(v time.Duration) Value { return Value{kind: KindDuration, num: uint64(v)} }

// TimeValue gives a Value of a time, without its monotonic part.
func TimeValue(v time.Time) Value { return Value{kind: KindTime, any: v.Round(0)} }

// GroupValue gives a Value of attributes, groups without any left out.
func GroupValue(as ...Attr) Value {
	kept := as
	for i, a := range as {
		if a.Value.isEmptyGroup() {
			kept = append([]Attr(nil), as[:i]...)
			for _, a := range as[i:] {
				if !a.Value.isEmptyGroup() {
					kept = append(kept, a)
				}
			}
			break
		}
	}
	return Value{kind: KindGroup, any: kept}
}

// AnyValue gives a Value of v, of the kind that fits its type.
func AnyValue(v any) Value {
	switch v := v.(type) {
	case string:
		return StringValue(v)
	case int:
		return Int64Value(int64(v))
	case uint:
		return Uint64Value(uint64(v))
	case int64:
		return Int64Value(v)
	case uint64:
		return Uint64Value(v)
	case bool:
		return BoolValue(v)
	case time.Duration:
		return DurationValue(v)
	case time.Time:
		return TimeValue(v)
	case uint8:
		return Uint64Value(uint64(v))
	case uint16:
		return Uint64Value(uint64(v))
	case uint32:
		return Uint64Value(uint64(v))
	case uintptr:
		return Uint64Value(uint64(v))
	case int8:
		return Int64Value(int64(v))
	case int16:
		return Int64Value(int64(v))
	case int32:
		return Int64Value(int64(v))
	case float64:
		return Float64Value(v)
	case float32:
		return Float64Value(float64(v))
	case []Attr:
		return GroupValue(v...)
	case Kind:
		return Value{any: v}
	case Value:
		return v
	case LogValuer:
		return Value{kind: KindLogValuer, any: v}
	}
	return Value{any: v}
}

// Kind says what the Value holds.
func (v Value) Kind() Kind { return v.kind }

// Any gives what the Value holds.
func (v Value) Any() any {
	switch v.kind {
	case KindInt64:
		return int64(v.num)
	case KindUint64:
		return v.num
	case KindFloat64:
		return math.Float64frombits(v.num)
	case KindBool:
		return v.num != 0
	case KindDuration:
		return time.Duration(v.num)
	}
	return v.any
}

// must panics if the Value is of another kind.
func (v Value) must(kind Kind) {
	if v.kind != kind {
		panic(fmt.Sprintf("Value kind is %s, not %s", v.kind, kind))
	}
}

// String gives a text for what the Value holds, whatever that is.
func (v Value) String() string {
	switch v.kind {
	case KindString:
		return v.any.(string)
	case KindTime:
		return v.any.(time.Time).Format("2006-01-02 15:04:05.999999999 -0700 MST")
	case KindInt64:
		return strconv.FormatInt(int64(v.num), 10)
	case KindUint64:
		return strconv.FormatUint(v.num, 10)
	case KindFloat64:
		return strconv.FormatFloat(v.Float64(), 'g', -1, 64)
	}
	if k, ok := v.any.(Kind); ok {
		return strconv.Itoa(int(k))
	}
	return fmt.Sprint(v.Any())
}

// Int64 gives the number. It panics if the Value is of another kind.
func (v Value) Int64() int64 {
	v.must(KindInt64)
	return int64(v.num)
}

// Uint64 gives the number. It panics if the Value is of another kind.
func (v Value) Uint64() uint64 {
	v.must(KindUint64)
	return v.num
}

// Bool gives the truth. It panics if the Value is of another kind.
func (v Value) Bool() bool {
	v.must(KindBool)
	return v.num != 0
}

// Duration gives the duration. It panics if the Value is of another kind.
func (v Value) Duration() time.Duration {
	v.must(KindDuration)
	return time.Duration(v.num)
}

// Float64 gives the number. It panics if the Value is of another kind.
func (v Value) Float64() float64 {
	v.must(KindFloat64)
	return math.Float64frombits(v.num)
}

// Time gives the time. It panics if the Value is of another kind.
func (v Value) Time() time.Time {
	v.must(KindTime)
	return v.any.(time.Time)
}

// LogValuer gives the LogValuer. It panics if the Value is of another kind.
func (v Value) LogValuer() LogValuer { return v.any.(LogValuer) }

// Group gives the attributes. It panics if the Value is of another kind.
func (v Value) Group() []Attr {
	if v.kind == KindGroup {
		return v.any.([]Attr)
	}
	panic("Group: bad kind")
}

func (v Value) isEmptyGroup() bool { return v.kind == KindGroup && len(v.any.([]Attr)) == 0 }

// Equal tells whether both hold the same.
func (v Value) Equal(w Value) bool {
	if v.kind != w.kind {
		return false
	}
	switch v.kind {
	case KindInt64, KindUint64, KindBool, KindDuration:
		return v.num == w.num
	case KindFloat64:
		return v.Float64() == w.Float64()
	case KindTime:
		return v.Time().Equal(w.Time())
	case KindGroup:
		a, b := v.Group(), w.Group()
		if len(a) != len(b) {
			return false
		}
		for i := range a {
			if !a[i].Equal(b[i]) {
				return false
			}
		}
		return true
	}
	return v.any == w.any
}

// most is how often LogValue is called for one Value.
const most = 100

// Resolve calls LogValue until the Value is no LogValuer. Where that fails it gives an error.
func (v Value) Resolve() (rv Value) {
	if v.kind != KindLogValuer {
		return v
	}
	first := v
	defer func() {
		if recover() != nil {
			rv = AnyValue(fmt.Errorf("LogValue panicked\n%s", stack()))
		}
	}()
	for range most {
		if v.kind != KindLogValuer {
			return v
		}
		v = v.LogValuer().LogValue()
	}
	return AnyValue(fmt.Errorf("LogValue called too many times on Value of type %T", first.Any()))
}

// stack gives the innermost calls, from that of the panicking function on.
func stack() string {
	var b strings.Builder
	for i, told := 2, 0; i < 12; i++ {
		pc, file, line, ok := runtime.Caller(i)
		if !ok {
			continue
		}
		if told++; told == 6 {
			b.WriteString("(rest of stack elided)\n")
			break
		}
		fmt.Fprintf(&b, "called from %s (%s:%d)\n", runtime.FuncForPC(pc).Name(), file, line)
	}
	return b.String()
}

// An Attr is a key with a value.
type Attr struct {
	Key   string
	Value Value
}

// String gives an Attr of a text.
func String(key, value string) Attr { return Attr{key, StringValue(value)} }

// Int64 gives an Attr of a number.
func Int64(key string, value int64) Attr { return Attr{key, Int64Value(value)} }

// Int gives an Attr of a number.
func Int(key string, value int) Attr { return Attr{key, IntValue(value)} }

// Uint64 gives an Attr of a number.
func Uint64(key string, v uint64) Attr { return Attr{key, Uint64Value(v)} }

// Float64 gives an Attr of a number.
func Float64(key string, v float64) Attr { return Attr{key, Float64Value(v)} }

// Bool gives an Attr of a truth.
func Bool(key string, v bool) Attr { return Attr{key, BoolValue(v)} }

// Time gives an Attr of a time, without its monotonic part.
func Time(key string, v time.Time) Attr { return Attr{key, TimeValue(v)} }

// Duration gives an Attr of a duration.
func Duration(key string, v time.Duration) Attr { return Attr{key, DurationValue(v)} }

// Group gives an Attr of the attributes that args stand for.
func Group(key string, args ...any) Attr { return Attr{key, GroupValue(attrs(args)...)} }

// GroupAttrs gives an Attr of attributes.
func GroupAttrs(key string, attrs ...Attr) Attr { return Attr{key, GroupValue(attrs...)} }

// Any gives an Attr of v.
func Any(key string, value any) Attr { return Attr{key, AnyValue(value)} }

// Equal tells whether keys and values are the same.
func (a Attr) Equal(b Attr) bool { return a.Key == b.Key && a.Value.Equal(b.Value) }

func (a Attr) String() string { return a.Key + "=" + a.Value.String() }

func (a Attr) isEmpty() bool {
	return a.Key == "" && a.Value.kind == KindAny && a.Value.any == nil
}

// badKey is the key of what has none.
const badKey = "!BADKEY"

// attrs gives the attributes that args stand for: Attrs, and keys each followed by a value.
func attrs(args []any) (list []Attr) {
	for i := 0; i < len(args); i++ {
		switch x := args[i].(type) {
		case Attr:
			list = append(list, x)
		case string:
			if i+1 == len(args) {
				list = append(list, String(badKey, x))
			} else {
				i++
				list = append(list, Any(x, args[i]))
			}
		default:
			list = append(list, Any(badKey, x))
		}
	}
	return list
}
