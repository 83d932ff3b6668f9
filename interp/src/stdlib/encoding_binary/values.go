package binary

import (
	"errors"
	"io"
	"math"
	"reflect"
)

var errSmall = errors.New("buffer too small")

// Size gives the bytes that Write writes for v; -1 if it cannot.
func Size(v any) int {
	switch v := v.(type) {
	case []bool:
		return len(v)
	case []int8:
		return len(v)
	case []uint8:
		return len(v)
	}
	return sizeOf(reflect.Indirect(reflect.ValueOf(v)))
}

// sizeOf gives the bytes of a value: of a slice all of its elements'.
func sizeOf(v reflect.Value) int {
	if v.Kind() == reflect.Invalid {
		return -1
	}
	if v.Kind() == reflect.Slice {
		if size := fixed(v.Type().Elem()); size >= 0 {
			return size * v.Len()
		}
		return -1
	}
	return fixed(v.Type())
}

// fixed gives the bytes of the values of a type; -1 if they differ or cannot be written.
func fixed(t reflect.Type) int {
	switch t.Kind() {
	case reflect.Array:
		if size := fixed(t.Elem()); size >= 0 {
			return size * t.Len()
		}
	case reflect.Struct:
		sum := 0
		for i := 0; i < t.NumField(); i++ {
			size := fixed(t.Field(i).Type)
			if size < 0 {
				return -1
			}
			sum += size
		}
		return sum
	case reflect.Bool, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64,
		reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64,
		reflect.Float32, reflect.Float64, reflect.Complex64, reflect.Complex128:
		return int(t.Size())
	}
	return -1
}

// source is the value that is read from a buffer: what a pointer points to, or a slice.
func source(data any) (v reflect.Value, size int) {
	v = reflect.ValueOf(data)
	switch v.Kind() {
	case reflect.Pointer:
		v = v.Elem()
		return v, sizeOf(v)
	case reflect.Slice:
		return v, sizeOf(v)
	}
	return v, -1
}

func invalid(fn string, data any) error {
	return errors.New("binary." + fn + ": invalid type " + reflect.TypeOf(data).String())
}

// someInvalid is invalid for what is written, which may be no pointer.
func someInvalid(fn string, data any) error {
	return errors.New("binary." + fn + ": some values are not fixed-sized in type " + reflect.TypeOf(data).String())
}

// Read reads what data points to, or a slice, all of whose parts have a fixed size. The error is io.EOF only if nothing was read.
func Read(r io.Reader, order ByteOrder, data any) error {
	v, size := source(data)
	if size < 0 {
		return invalid("Read", data)
	}
	buf := make([]byte, size)
	if _, err := io.ReadFull(r, buf); err != nil {
		return err
	}
	(&coder{order, buf}).read(v)
	return nil
}

// Decode is Read from a buffer; it gives the bytes that were read.
func Decode(buf []byte, order ByteOrder, data any) (int, error) {
	v, size := source(data)
	if size < 0 {
		return 0, invalid("Decode", data)
	}
	if len(buf) < size {
		return 0, errSmall
	}
	(&coder{order, buf}).read(v)
	return size, nil
}

// Write writes a value all of whose parts have a fixed size, or what a pointer to one points to.
func Write(w io.Writer, order ByteOrder, data any) error {
	v := reflect.Indirect(reflect.ValueOf(data))
	size := sizeOf(v)
	if size < 0 {
		return someInvalid("Write", data)
	}
	buf := make([]byte, size)
	(&coder{order, buf}).write(v)
	_, err := w.Write(buf)
	return err
}

// Encode is Write to a buffer; it gives the bytes that were written.
func Encode(buf []byte, order ByteOrder, data any) (int, error) {
	v := reflect.Indirect(reflect.ValueOf(data))
	size := sizeOf(v)
	if size < 0 {
		return 0, someInvalid("Encode", data)
	}
	if len(buf) < size {
		return 0, errSmall
	}
	(&coder{order, buf}).write(v)
	return size, nil
}

// Append is Write to the end of a buffer.
func Append(buf []byte, order ByteOrder, data any) ([]byte, error) {
	v := reflect.Indirect(reflect.ValueOf(data))
	size := sizeOf(v)
	if size < 0 {
		return nil, someInvalid("Append", data)
	}
	buf = append(buf, make([]byte, size)...)
	(&coder{order, buf[len(buf)-size:]}).write(v)
	return buf, nil
}

// A coder goes through a buffer.
type coder struct {
	order ByteOrder
	rest  []byte
}

func (c *coder) next(n int) []byte {
	b := c.rest[:n]
	c.rest = c.rest[n:]
	return b
}

// get reads a number of that many bytes.
func (c *coder) get(size int) uint64 {
	b := c.next(size)
	switch size {
	case 1:
		return uint64(b[0])
	case 2:
		return uint64(c.order.Uint16(b))
	case 4:
		return uint64(c.order.Uint32(b))
	}
	return c.order.Uint64(b)
}

// put writes a number of that many bytes.
func (c *coder) put(size int, v uint64) {
	b := c.next(size)
	switch size {
	case 1:
		b[0] = byte(v)
	case 2:
		c.order.PutUint16(b, uint16(v))
	case 4:
		c.order.PutUint32(b, uint32(v))
	default:
		c.order.PutUint64(b, v)
	}
}

func (c *coder) read(v reflect.Value) {
	size := int(v.Type().Size())
	switch v.Kind() {
	case reflect.Array, reflect.Slice:
		if b, ok := bytesOf(v); ok {
			copy(b, c.next(len(b)))
			return
		}
		for i := 0; i < v.Len(); i++ {
			c.read(v.Index(i))
		}
	case reflect.Struct:
		for i := 0; i < v.NumField(); i++ {
			// Fields that cannot be set are skipped; the blank ones are there to fill space.
			if f := v.Field(i); f.CanSet() || v.Type().Field(i).Name != "_" {
				c.read(f)
			} else {
				c.next(fixed(f.Type()))
			}
		}
	case reflect.Bool:
		v.SetBool(c.get(1) != 0)
	case reflect.Int8:
		v.SetInt(int64(int8(c.get(1))))
	case reflect.Int16:
		v.SetInt(int64(int16(c.get(2))))
	case reflect.Int32:
		v.SetInt(int64(int32(c.get(4))))
	case reflect.Int64:
		v.SetInt(int64(c.get(8)))
	case reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		v.SetUint(c.get(size))
	case reflect.Float32:
		v.SetFloat(float64(math.Float32frombits(uint32(c.get(4)))))
	case reflect.Float64:
		v.SetFloat(math.Float64frombits(c.get(8)))
	case reflect.Complex64:
		re := math.Float32frombits(uint32(c.get(4)))
		v.SetComplex(complex(float64(re), float64(math.Float32frombits(uint32(c.get(4))))))
	case reflect.Complex128:
		re := math.Float64frombits(c.get(8))
		v.SetComplex(complex(re, math.Float64frombits(c.get(8))))
	}
}

// bytesOf gives the bytes that a slice of them holds.
func bytesOf(v reflect.Value) ([]byte, bool) {
	if v.Kind() != reflect.Slice || v.Type().Elem().Kind() != reflect.Uint8 || !v.CanInterface() {
		return nil, false
	}
	b, ok := v.Interface().([]byte)
	return b, ok
}

func (c *coder) write(v reflect.Value) {
	size := int(v.Type().Size())
	switch v.Kind() {
	case reflect.Array, reflect.Slice:
		if b, ok := bytesOf(v); ok {
			copy(c.next(len(b)), b)
			return
		}
		for i := 0; i < v.Len(); i++ {
			c.write(v.Index(i))
		}
	case reflect.Struct:
		for i := 0; i < v.NumField(); i++ {
			if f := v.Field(i); v.Type().Field(i).Name != "_" {
				c.write(f)
			} else {
				clear(c.next(fixed(f.Type())))
			}
		}
	case reflect.Bool:
		var bit uint64
		if v.Bool() {
			bit = 1
		}
		c.put(1, bit)
	case reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		c.put(size, uint64(v.Int()))
	case reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		c.put(size, v.Uint())
	case reflect.Float32:
		c.put(4, uint64(math.Float32bits(float32(v.Float()))))
	case reflect.Float64:
		c.put(8, math.Float64bits(v.Float()))
	case reflect.Complex64:
		x := v.Complex()
		c.put(4, uint64(math.Float32bits(float32(real(x)))))
		c.put(4, uint64(math.Float32bits(float32(imag(x)))))
	case reflect.Complex128:
		x := v.Complex()
		c.put(8, math.Float64bits(real(x)))
		c.put(8, math.Float64bits(imag(x)))
	}
}
