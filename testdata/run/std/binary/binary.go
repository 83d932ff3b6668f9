// Numbers as bytes: orders, numbers of variable length, values through reflection.

package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
	"strings"
)

type header struct {
	Magic   [4]byte
	Version uint16
	_       uint16
	Flags   int32
	Ratio   float32
	Inner   struct {
		A int8
		B bool
	}
	Z complex64
}

type named uint16

func try(name string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(name, "panics:", e)
		}
	}()
	f()
}

func main() {
	b := []byte{1, 2, 3, 4, 5, 6, 7, 8, 9}
	for _, o := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian, binary.NativeEndian} {
		fmt.Printf("%v %#v %x %x %x\n", o, o, o.Uint16(b), o.Uint32(b), o.Uint64(b))
		c := make([]byte, 9)
		o.PutUint16(c, 0x0102)
		fmt.Print(c)
		o.PutUint32(c, 0x01020304)
		fmt.Print(c)
		o.PutUint64(c, 0x0102030405060708)
		fmt.Println(c)
		a := o.(binary.AppendByteOrder)
		fmt.Println(a.AppendUint64(a.AppendUint32(a.AppendUint16([]byte{9}, 0xfffe), 0xfffefdfc), 1))
		try("Uint64", func() { o.Uint64(b[:7]) })
		try("PutUint16", func() { o.PutUint16(b[:1], 1) })
	}
	for _, x := range []int64{0, 1, -1, 63, -64, 64, 300, -300, math.MaxInt32, math.MinInt64, math.MaxInt64} {
		buf := make([]byte, binary.MaxVarintLen64)
		n := binary.PutVarint(buf, x)
		y, m := binary.Varint(buf[:n])
		u := binary.AppendUvarint(nil, uint64(x))
		v, k := binary.Uvarint(u)
		r, err := binary.ReadVarint(bytes.NewReader(buf[:n]))
		s, err2 := binary.ReadUvarint(bytes.NewReader(u))
		w := make([]byte, 10)
		fmt.Println(x, buf[:n], y, m, binary.AppendVarint([]byte{7}, x), u, v, k, r, err, s, err2, binary.PutUvarint(w, uint64(x)), w)
	}
	for _, buf := range [][]byte{{}, {0x80}, {0x80, 0x80}, bytes.Repeat([]byte{0xff}, 9), bytes.Repeat([]byte{0xff}, 10), bytes.Repeat([]byte{0xff}, 12),
		append(bytes.Repeat([]byte{0xff}, 9), 1), append(bytes.Repeat([]byte{0xff}, 9), 2), append(bytes.Repeat([]byte{0x80}, 10), 0), {0x80, 0}} {
		x, n := binary.Uvarint(buf)
		y, m := binary.Varint(buf)
		u, err := binary.ReadUvarint(bytes.NewReader(buf))
		v, err2 := binary.ReadVarint(bytes.NewReader(buf))
		fmt.Println(buf, x, n, y, m, u, err, v, err2)
	}
	try("PutUvarint", func() { binary.PutUvarint(make([]byte, 1), 300) })

	h := header{Magic: [4]byte{'R', 'A', 'C', 'E'}, Version: 2, Flags: -2, Ratio: 1.5, Z: 1 - 2i}
	h.Inner.A, h.Inner.B = -1, true
	n := named(0x1234)
	values := []any{
		true, int8(-1), uint8(200), int16(-2), uint16(3), int32(-4), uint32(5), int64(-6), uint64(7), float32(0.5), 2.5, complex64(1 + 2i), 3 + 4i,
		[]bool{true, false}, []int8{-1, 2}, []uint8{1, 2}, []int16{1, -2}, []uint16{3}, []int32{4, -5}, []uint32{6}, []int64{-7}, []uint64{8}, []float32{1}, []float64{2},
		[2]uint16{1, 2}, [2][2]byte{{1, 2}, {3, 4}}, h, &h, []header{h, {}}, n, &n, []named{1, 2}, []struct{ X, Y int16 }{{1, 2}, {3, 4}}, struct{}{}, []struct{}{{}, {}},
		1, uint(2), "text", []int{1}, []string{"x"}, map[int]int{}, struct{ P *int }{}, func() {}, [][]byte{{1}}, uintptr(1), [0]int8{}, []complex128{1i},
	}
	for _, v := range values {
		for _, o := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian} {
			var w bytes.Buffer
			err := binary.Write(&w, o, v)
			a, err2 := binary.Append([]byte{0xee}, o, v)
			buf := make([]byte, 64)
			k, err3 := binary.Encode(buf, o, v)
			fmt.Printf("%T %d %v % x|%v % x|%v %d\n", v, binary.Size(v), err, w.Bytes(), err2, a, err3, k)
		}
	}
	data := make([]byte, 64)
	for i := range data {
		data[i] = byte(0xf0 + 3*i)
	}
	data[17] = 1
	targets := []any{
		new(bool), new(int8), new(uint8), new(int16), new(uint16), new(int32), new(uint32), new(int64), new(uint64), new(complex64), new(header), new([3]int16),
		make([]bool, 2), make([]int8, 2), make([]uint8, 3), make([]int16, 2), make([]uint16, 2), make([]int32, 2), make([]uint32, 2), make([]int64, 2), make([]uint64, 2),
		make([]named, 2), make([]struct{ A, B uint8 }, 2), new(named), &[]uint16{0, 0}, []uint8{},
	}
	for _, t := range targets {
		err := binary.Read(bytes.NewReader(data), binary.BigEndian, t)
		fmt.Printf("%T %v %s\n", t, err, show(t))
		k, err := binary.Decode(data[:binary.Size(t)], binary.LittleEndian, t)
		fmt.Printf("  %d %v %s\n", k, err, show(t))
	}
	var f32 float32
	var f64 float64
	fs := make([]float32, 2)
	gs := make([]float64, 1)
	fmt.Println(binary.Read(strings.NewReader("@I\x0f\xdb"), binary.BigEndian, &f32), f32, binary.Read(strings.NewReader("\x00\x00\x00\x00\x00\x00\xf8?"), binary.LittleEndian, &f64), f64)
	fmt.Println(binary.Read(strings.NewReader("@I\x0f\xdb\x00\x00\x00\x00"), binary.BigEndian, fs), fs, binary.Read(strings.NewReader("\x00\x00\x00\x00\x00\x00\xf8?"), binary.LittleEndian, gs), gs)
	var u uint32
	for _, text := range []string{"", "ab", "abcd", "abcdef"} {
		err := binary.Read(strings.NewReader(text), binary.BigEndian, &u)
		k, err2 := binary.Decode([]byte(text), binary.BigEndian, &u)
		fmt.Println(err, err == io.EOF, errors.Is(err, io.ErrUnexpectedEOF), k, err2, u)
	}
	for _, t := range []any{u, new(int), "x", new(string), []int{1}, map[string]int{}, new([]string)} {
		_, err := binary.Decode(data, binary.BigEndian, t)
		fmt.Println(binary.Read(bytes.NewReader(data), binary.BigEndian, t), err)
	}
	k, err := binary.Encode(make([]byte, 3), binary.BigEndian, uint32(1))
	fmt.Println(k, err)
	fmt.Println(binary.Size([]uint16{1, 2, 3}), binary.Size(&h), binary.Size(1), binary.Size("x"), binary.Size(nil))
}

// show gives what a pointer points to.
func show(v any) string {
	switch v := v.(type) {
	case *header:
		return fmt.Sprint(*v)
	case *[3]int16:
		return fmt.Sprint(*v)
	case *bool, *int8, *uint8, *int16, *uint16, *int32, *uint32, *int64, *uint64, *complex64, *named, *[]uint16:
		return strings.TrimPrefix(fmt.Sprintf("%v", deref(v)), "&")
	}
	return fmt.Sprint(v)
}

func deref(v any) any {
	switch v := v.(type) {
	case *bool:
		return *v
	case *int8:
		return *v
	case *uint8:
		return *v
	case *int16:
		return *v
	case *uint16:
		return *v
	case *int32:
		return *v
	case *uint32:
		return *v
	case *int64:
		return *v
	case *uint64:
		return *v
	case *named:
		return *v
	case *[]uint16:
		return *v
	}
	return nil
}

// Output:
// LittleEndian binary.LittleEndian 201 4030201 807060504030201
// [2 1 0 0 0 0 0 0 0][4 3 2 1 0 0 0 0 0][8 7 6 5 4 3 2 1 0]
// [9 254 255 252 253 254 255 1 0 0 0 0 0 0 0]
// Uint64 panics: runtime error: index out of range [7] with length 7
// PutUint16 panics: runtime error: index out of range [1] with length 1
// BigEndian binary.BigEndian 102 1020304 102030405060708
// [1 2 0 0 0 0 0 0 0][1 2 3 4 0 0 0 0 0][1 2 3 4 5 6 7 8 0]
// [9 255 254 255 254 253 252 0 0 0 0 0 0 0 1]
// Uint64 panics: runtime error: index out of range [7] with length 7
// PutUint16 panics: runtime error: index out of range [1] with length 1
// NativeEndian binary.NativeEndian 201 4030201 807060504030201
// [2 1 0 0 0 0 0 0 0][4 3 2 1 0 0 0 0 0][8 7 6 5 4 3 2 1 0]
// [9 254 255 252 253 254 255 1 0 0 0 0 0 0 0]
// Uint64 panics: runtime error: index out of range [7] with length 7
// PutUint16 panics: runtime error: index out of range [1] with length 1
// 0 [0] 0 1 [7 0] [0] 0 1 0 <nil> 0 <nil> 1 [0 0 0 0 0 0 0 0 0 0]
// 1 [2] 1 1 [7 2] [1] 1 1 1 <nil> 1 <nil> 1 [1 0 0 0 0 0 0 0 0 0]
// -1 [1] -1 1 [7 1] [255 255 255 255 255 255 255 255 255 1] 18446744073709551615 10 -1 <nil> 18446744073709551615 <nil> 10 [255 255 255 255 255 255 255 255 255 1]
// 63 [126] 63 1 [7 126] [63] 63 1 63 <nil> 63 <nil> 1 [63 0 0 0 0 0 0 0 0 0]
// -64 [127] -64 1 [7 127] [192 255 255 255 255 255 255 255 255 1] 18446744073709551552 10 -64 <nil> 18446744073709551552 <nil> 10 [192 255 255 255 255 255 255 255 255 1]
// 64 [128 1] 64 2 [7 128 1] [64] 64 1 64 <nil> 64 <nil> 1 [64 0 0 0 0 0 0 0 0 0]
// 300 [216 4] 300 2 [7 216 4] [172 2] 300 2 300 <nil> 300 <nil> 2 [172 2 0 0 0 0 0 0 0 0]
// -300 [215 4] -300 2 [7 215 4] [212 253 255 255 255 255 255 255 255 1] 18446744073709551316 10 -300 <nil> 18446744073709551316 <nil> 10 [212 253 255 255 255 255 255 255 255 1]
// 2147483647 [254 255 255 255 15] 2147483647 5 [7 254 255 255 255 15] [255 255 255 255 7] 2147483647 5 2147483647 <nil> 2147483647 <nil> 5 [255 255 255 255 7 0 0 0 0 0]
// -9223372036854775808 [255 255 255 255 255 255 255 255 255 1] -9223372036854775808 10 [7 255 255 255 255 255 255 255 255 255 1] [128 128 128 128 128 128 128 128 128 1] 9223372036854775808 10 -9223372036854775808 <nil> 9223372036854775808 <nil> 10 [128 128 128 128 128 128 128 128 128 1]
// 9223372036854775807 [254 255 255 255 255 255 255 255 255 1] 9223372036854775807 10 [7 254 255 255 255 255 255 255 255 255 1] [255 255 255 255 255 255 255 255 127] 9223372036854775807 9 9223372036854775807 <nil> 9223372036854775807 <nil> 9 [255 255 255 255 255 255 255 255 127 0]
// [] 0 0 0 0 0 EOF 0 EOF
// [128] 0 0 0 0 0 unexpected EOF 0 unexpected EOF
// [128 128] 0 0 0 0 0 unexpected EOF 0 unexpected EOF
// [255 255 255 255 255 255 255 255 255] 0 0 0 0 9223372036854775807 unexpected EOF -4611686018427387904 unexpected EOF
// [255 255 255 255 255 255 255 255 255 255] 0 0 0 0 18446744073709551615 binary: varint overflows a 64-bit integer -9223372036854775808 binary: varint overflows a 64-bit integer
// [255 255 255 255 255 255 255 255 255 255 255 255] 0 -11 0 -11 18446744073709551615 binary: varint overflows a 64-bit integer -9223372036854775808 binary: varint overflows a 64-bit integer
// [255 255 255 255 255 255 255 255 255 1] 18446744073709551615 10 -9223372036854775808 10 18446744073709551615 <nil> -9223372036854775808 <nil>
// [255 255 255 255 255 255 255 255 255 2] 0 -10 0 -10 9223372036854775807 binary: varint overflows a 64-bit integer -4611686018427387904 binary: varint overflows a 64-bit integer
// [128 128 128 128 128 128 128 128 128 128 0] 0 -11 0 -11 0 binary: varint overflows a 64-bit integer 0 binary: varint overflows a 64-bit integer
// [128 0] 0 2 0 2 0 <nil> 0 <nil>
// PutUvarint panics: runtime error: index out of range [1] with length 1
// bool 1 <nil> 01|<nil> ee 01|<nil> 1
// bool 1 <nil> 01|<nil> ee 01|<nil> 1
// int8 1 <nil> ff|<nil> ee ff|<nil> 1
// int8 1 <nil> ff|<nil> ee ff|<nil> 1
// uint8 1 <nil> c8|<nil> ee c8|<nil> 1
// uint8 1 <nil> c8|<nil> ee c8|<nil> 1
// int16 2 <nil> fe ff|<nil> ee fe ff|<nil> 2
// int16 2 <nil> ff fe|<nil> ee ff fe|<nil> 2
// uint16 2 <nil> 03 00|<nil> ee 03 00|<nil> 2
// uint16 2 <nil> 00 03|<nil> ee 00 03|<nil> 2
// int32 4 <nil> fc ff ff ff|<nil> ee fc ff ff ff|<nil> 4
// int32 4 <nil> ff ff ff fc|<nil> ee ff ff ff fc|<nil> 4
// uint32 4 <nil> 05 00 00 00|<nil> ee 05 00 00 00|<nil> 4
// uint32 4 <nil> 00 00 00 05|<nil> ee 00 00 00 05|<nil> 4
// int64 8 <nil> fa ff ff ff ff ff ff ff|<nil> ee fa ff ff ff ff ff ff ff|<nil> 8
// int64 8 <nil> ff ff ff ff ff ff ff fa|<nil> ee ff ff ff ff ff ff ff fa|<nil> 8
// uint64 8 <nil> 07 00 00 00 00 00 00 00|<nil> ee 07 00 00 00 00 00 00 00|<nil> 8
// uint64 8 <nil> 00 00 00 00 00 00 00 07|<nil> ee 00 00 00 00 00 00 00 07|<nil> 8
// float32 4 <nil> 00 00 00 3f|<nil> ee 00 00 00 3f|<nil> 4
// float32 4 <nil> 3f 00 00 00|<nil> ee 3f 00 00 00|<nil> 4
// float64 8 <nil> 00 00 00 00 00 00 04 40|<nil> ee 00 00 00 00 00 00 04 40|<nil> 8
// float64 8 <nil> 40 04 00 00 00 00 00 00|<nil> ee 40 04 00 00 00 00 00 00|<nil> 8
// complex64 8 <nil> 00 00 80 3f 00 00 00 40|<nil> ee 00 00 80 3f 00 00 00 40|<nil> 8
// complex64 8 <nil> 3f 80 00 00 40 00 00 00|<nil> ee 3f 80 00 00 40 00 00 00|<nil> 8
// complex128 16 <nil> 00 00 00 00 00 00 08 40 00 00 00 00 00 00 10 40|<nil> ee 00 00 00 00 00 00 08 40 00 00 00 00 00 00 10 40|<nil> 16
// complex128 16 <nil> 40 08 00 00 00 00 00 00 40 10 00 00 00 00 00 00|<nil> ee 40 08 00 00 00 00 00 00 40 10 00 00 00 00 00 00|<nil> 16
// []bool 2 <nil> 01 00|<nil> ee 01 00|<nil> 2
// []bool 2 <nil> 01 00|<nil> ee 01 00|<nil> 2
// []int8 2 <nil> ff 02|<nil> ee ff 02|<nil> 2
// []int8 2 <nil> ff 02|<nil> ee ff 02|<nil> 2
// []uint8 2 <nil> 01 02|<nil> ee 01 02|<nil> 2
// []uint8 2 <nil> 01 02|<nil> ee 01 02|<nil> 2
// []int16 4 <nil> 01 00 fe ff|<nil> ee 01 00 fe ff|<nil> 4
// []int16 4 <nil> 00 01 ff fe|<nil> ee 00 01 ff fe|<nil> 4
// []uint16 2 <nil> 03 00|<nil> ee 03 00|<nil> 2
// []uint16 2 <nil> 00 03|<nil> ee 00 03|<nil> 2
// []int32 8 <nil> 04 00 00 00 fb ff ff ff|<nil> ee 04 00 00 00 fb ff ff ff|<nil> 8
// []int32 8 <nil> 00 00 00 04 ff ff ff fb|<nil> ee 00 00 00 04 ff ff ff fb|<nil> 8
// []uint32 4 <nil> 06 00 00 00|<nil> ee 06 00 00 00|<nil> 4
// []uint32 4 <nil> 00 00 00 06|<nil> ee 00 00 00 06|<nil> 4
// []int64 8 <nil> f9 ff ff ff ff ff ff ff|<nil> ee f9 ff ff ff ff ff ff ff|<nil> 8
// []int64 8 <nil> ff ff ff ff ff ff ff f9|<nil> ee ff ff ff ff ff ff ff f9|<nil> 8
// []uint64 8 <nil> 08 00 00 00 00 00 00 00|<nil> ee 08 00 00 00 00 00 00 00|<nil> 8
// []uint64 8 <nil> 00 00 00 00 00 00 00 08|<nil> ee 00 00 00 00 00 00 00 08|<nil> 8
// []float32 4 <nil> 00 00 80 3f|<nil> ee 00 00 80 3f|<nil> 4
// []float32 4 <nil> 3f 80 00 00|<nil> ee 3f 80 00 00|<nil> 4
// []float64 8 <nil> 00 00 00 00 00 00 00 40|<nil> ee 00 00 00 00 00 00 00 40|<nil> 8
// []float64 8 <nil> 40 00 00 00 00 00 00 00|<nil> ee 40 00 00 00 00 00 00 00|<nil> 8
// [2]uint16 4 <nil> 01 00 02 00|<nil> ee 01 00 02 00|<nil> 4
// [2]uint16 4 <nil> 00 01 00 02|<nil> ee 00 01 00 02|<nil> 4
// [2][2]uint8 4 <nil> 01 02 03 04|<nil> ee 01 02 03 04|<nil> 4
// [2][2]uint8 4 <nil> 01 02 03 04|<nil> ee 01 02 03 04|<nil> 4
// main.header 26 <nil> 52 41 43 45 02 00 00 00 fe ff ff ff 00 00 c0 3f ff 01 00 00 80 3f 00 00 00 c0|<nil> ee 52 41 43 45 02 00 00 00 fe ff ff ff 00 00 c0 3f ff 01 00 00 80 3f 00 00 00 c0|<nil> 26
// main.header 26 <nil> 52 41 43 45 00 02 00 00 ff ff ff fe 3f c0 00 00 ff 01 3f 80 00 00 c0 00 00 00|<nil> ee 52 41 43 45 00 02 00 00 ff ff ff fe 3f c0 00 00 ff 01 3f 80 00 00 c0 00 00 00|<nil> 26
// *main.header 26 <nil> 52 41 43 45 02 00 00 00 fe ff ff ff 00 00 c0 3f ff 01 00 00 80 3f 00 00 00 c0|<nil> ee 52 41 43 45 02 00 00 00 fe ff ff ff 00 00 c0 3f ff 01 00 00 80 3f 00 00 00 c0|<nil> 26
// *main.header 26 <nil> 52 41 43 45 00 02 00 00 ff ff ff fe 3f c0 00 00 ff 01 3f 80 00 00 c0 00 00 00|<nil> ee 52 41 43 45 00 02 00 00 ff ff ff fe 3f c0 00 00 ff 01 3f 80 00 00 c0 00 00 00|<nil> 26
// []main.header 52 <nil> 52 41 43 45 02 00 00 00 fe ff ff ff 00 00 c0 3f ff 01 00 00 80 3f 00 00 00 c0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00|<nil> ee 52 41 43 45 02 00 00 00 fe ff ff ff 00 00 c0 3f ff 01 00 00 80 3f 00 00 00 c0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00|<nil> 52
// []main.header 52 <nil> 52 41 43 45 00 02 00 00 ff ff ff fe 3f c0 00 00 ff 01 3f 80 00 00 c0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00|<nil> ee 52 41 43 45 00 02 00 00 ff ff ff fe 3f c0 00 00 ff 01 3f 80 00 00 c0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00|<nil> 52
// main.named 2 <nil> 34 12|<nil> ee 34 12|<nil> 2
// main.named 2 <nil> 12 34|<nil> ee 12 34|<nil> 2
// *main.named 2 <nil> 34 12|<nil> ee 34 12|<nil> 2
// *main.named 2 <nil> 12 34|<nil> ee 12 34|<nil> 2
// []main.named 4 <nil> 01 00 02 00|<nil> ee 01 00 02 00|<nil> 4
// []main.named 4 <nil> 00 01 00 02|<nil> ee 00 01 00 02|<nil> 4
// []struct { X int16; Y int16 } 8 <nil> 01 00 02 00 03 00 04 00|<nil> ee 01 00 02 00 03 00 04 00|<nil> 8
// []struct { X int16; Y int16 } 8 <nil> 00 01 00 02 00 03 00 04|<nil> ee 00 01 00 02 00 03 00 04|<nil> 8
// struct {} 0 <nil> |<nil> ee|<nil> 0
// struct {} 0 <nil> |<nil> ee|<nil> 0
// []struct {} 0 <nil> |<nil> ee|<nil> 0
// []struct {} 0 <nil> |<nil> ee|<nil> 0
// int -1 binary.Write: some values are not fixed-sized in type int |binary.Append: some values are not fixed-sized in type int |binary.Encode: some values are not fixed-sized in type int 0
// int -1 binary.Write: some values are not fixed-sized in type int |binary.Append: some values are not fixed-sized in type int |binary.Encode: some values are not fixed-sized in type int 0
// uint -1 binary.Write: some values are not fixed-sized in type uint |binary.Append: some values are not fixed-sized in type uint |binary.Encode: some values are not fixed-sized in type uint 0
// uint -1 binary.Write: some values are not fixed-sized in type uint |binary.Append: some values are not fixed-sized in type uint |binary.Encode: some values are not fixed-sized in type uint 0
// string -1 binary.Write: some values are not fixed-sized in type string |binary.Append: some values are not fixed-sized in type string |binary.Encode: some values are not fixed-sized in type string 0
// string -1 binary.Write: some values are not fixed-sized in type string |binary.Append: some values are not fixed-sized in type string |binary.Encode: some values are not fixed-sized in type string 0
// []int -1 binary.Write: some values are not fixed-sized in type []int |binary.Append: some values are not fixed-sized in type []int |binary.Encode: some values are not fixed-sized in type []int 0
// []int -1 binary.Write: some values are not fixed-sized in type []int |binary.Append: some values are not fixed-sized in type []int |binary.Encode: some values are not fixed-sized in type []int 0
// []string -1 binary.Write: some values are not fixed-sized in type []string |binary.Append: some values are not fixed-sized in type []string |binary.Encode: some values are not fixed-sized in type []string 0
// []string -1 binary.Write: some values are not fixed-sized in type []string |binary.Append: some values are not fixed-sized in type []string |binary.Encode: some values are not fixed-sized in type []string 0
// map[int]int -1 binary.Write: some values are not fixed-sized in type map[int]int |binary.Append: some values are not fixed-sized in type map[int]int |binary.Encode: some values are not fixed-sized in type map[int]int 0
// map[int]int -1 binary.Write: some values are not fixed-sized in type map[int]int |binary.Append: some values are not fixed-sized in type map[int]int |binary.Encode: some values are not fixed-sized in type map[int]int 0
// struct { P *int } -1 binary.Write: some values are not fixed-sized in type struct { P *int } |binary.Append: some values are not fixed-sized in type struct { P *int } |binary.Encode: some values are not fixed-sized in type struct { P *int } 0
// struct { P *int } -1 binary.Write: some values are not fixed-sized in type struct { P *int } |binary.Append: some values are not fixed-sized in type struct { P *int } |binary.Encode: some values are not fixed-sized in type struct { P *int } 0
// func() -1 binary.Write: some values are not fixed-sized in type func() |binary.Append: some values are not fixed-sized in type func() |binary.Encode: some values are not fixed-sized in type func() 0
// func() -1 binary.Write: some values are not fixed-sized in type func() |binary.Append: some values are not fixed-sized in type func() |binary.Encode: some values are not fixed-sized in type func() 0
// [][]uint8 -1 binary.Write: some values are not fixed-sized in type [][]uint8 |binary.Append: some values are not fixed-sized in type [][]uint8 |binary.Encode: some values are not fixed-sized in type [][]uint8 0
// [][]uint8 -1 binary.Write: some values are not fixed-sized in type [][]uint8 |binary.Append: some values are not fixed-sized in type [][]uint8 |binary.Encode: some values are not fixed-sized in type [][]uint8 0
// uintptr -1 binary.Write: some values are not fixed-sized in type uintptr |binary.Append: some values are not fixed-sized in type uintptr |binary.Encode: some values are not fixed-sized in type uintptr 0
// uintptr -1 binary.Write: some values are not fixed-sized in type uintptr |binary.Append: some values are not fixed-sized in type uintptr |binary.Encode: some values are not fixed-sized in type uintptr 0
// [0]int8 0 <nil> |<nil> ee|<nil> 0
// [0]int8 0 <nil> |<nil> ee|<nil> 0
// []complex128 16 <nil> 00 00 00 00 00 00 00 00 00 00 00 00 00 00 f0 3f|<nil> ee 00 00 00 00 00 00 00 00 00 00 00 00 00 00 f0 3f|<nil> 16
// []complex128 16 <nil> 00 00 00 00 00 00 00 00 3f f0 00 00 00 00 00 00|<nil> ee 00 00 00 00 00 00 00 00 3f f0 00 00 00 00 00 00|<nil> 16
// *bool <nil> true
//   1 <nil> true
// *int8 <nil> -16
//   1 <nil> -16
// *uint8 <nil> 240
//   1 <nil> 240
// *int16 <nil> -3853
//   2 <nil> -3088
// *uint16 <nil> 61683
//   2 <nil> 62448
// *int32 <nil> -252446983
//   4 <nil> -101256208
// *uint32 <nil> 4042520313
//   4 <nil> 4193711088
// *int64 <nil> -1084251531714297339
//   8 <nil> 361132382133613552
// *uint64 <nil> 17362492541995254277
//   8 <nil> 361132382133613552
// *complex64 <nil> <nil>
//   8 <nil> <nil>
// *main.header <nil> {[240 243 246 249] 64767 0 134942225 7.628702e-27 {32 true} (5.8693533e-16+1.0548372e-08i)}
//   26 <nil> {[240 243 246 249] 65532 0 286133000 2.0393661e-21 {32 true} (1.5657928e-10+0.0028107879i)}
// *[3]int16 <nil> [-3853 -2311 -769]
//   6 <nil> [-3088 -1546 -4]
// []bool <nil> [true true]
//   2 <nil> [true true]
// []int8 <nil> [-16 -13]
//   2 <nil> [-16 -13]
// []uint8 <nil> [240 243 246]
//   3 <nil> [240 243 246]
// []int16 <nil> [-3853 -2311]
//   4 <nil> [-3088 -1546]
// []uint16 <nil> [61683 63225]
//   4 <nil> [62448 63990]
// []int32 <nil> [-252446983 -50396667]
//   8 <nil> [-101256208 84082684]
// []uint32 <nil> [4042520313 4244570629]
//   8 <nil> [4193711088 84082684]
// []int64 <nil> [-1084251531714297339 579572443561531933]
//   16 <nil> [361132382133613552 2097013951447304968]
// []uint64 <nil> [17362492541995254277 579572443561531933]
//   16 <nil> [361132382133613552 2097013951447304968]
// []main.named <nil> [61683 63225]
//   4 <nil> [62448 63990]
// []struct { A uint8; B uint8 } <nil> [{240 243} {246 249}]
//   4 <nil> [{240 243} {246 249}]
// *main.named <nil> 61683
//   2 <nil> 62448
// *[]uint16 <nil> [61683 63225]
//   4 <nil> [62448 63990]
// []uint8 <nil> []
//   0 <nil> []
// <nil> 3.1415927 <nil> 1.5
// <nil> [3.1415927 0] <nil> [1.5]
// EOF true false 0 buffer too small 0
// unexpected EOF false true 0 buffer too small 0
// <nil> false false 4 <nil> 1633837924
// <nil> false false 4 <nil> 1633837924
// binary.Read: invalid type uint32 binary.Decode: invalid type uint32
// binary.Read: invalid type *int binary.Decode: invalid type *int
// binary.Read: invalid type string binary.Decode: invalid type string
// binary.Read: invalid type *string binary.Decode: invalid type *string
// binary.Read: invalid type []int binary.Decode: invalid type []int
// binary.Read: invalid type map[string]int binary.Decode: invalid type map[string]int
// binary.Read: invalid type *[]string binary.Decode: invalid type *[]string
// 0 buffer too small
// 6 26 -1 -1 -1
