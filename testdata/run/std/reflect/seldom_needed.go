// Names of packages reflect, rand, big, strconv and fs that programs seldom need.
package main

import (
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"math/rand/v2"
	"path/filepath"
	"reflect"
	"strconv"
	"testing/fstest"
)

type inner struct{ X, Y int }

type outer struct {
	inner
	Z string
}

func main() {
	it := reflect.ValueOf(map[string]int{"a": 1}).MapRange()
	fmt.Println(it.Next(), it.Key(), it.Value(), it.Next())
	it.Reset(reflect.ValueOf(map[string]int{"b": 2}))
	fmt.Println(it.Next(), it.Key(), it.Value(), it.Next())
	it.Reset(reflect.Value{})

	m := reflect.MakeMapWithSize(reflect.TypeFor[map[int]bool](), 10)
	m.SetMapIndex(reflect.ValueOf(3), reflect.ValueOf(true))
	fmt.Println(m.Len(), m.Interface())

	t := reflect.TypeFor[outer]()
	fmt.Println(t.FieldByIndex([]int{0, 1}).Name, t.FieldByIndex([]int{1}).Type, t.Kind().String())
	for _, dir := range []reflect.ChanDir{reflect.RecvDir, reflect.SendDir, reflect.BothDir, 0} {
		fmt.Print(dir.String(), " ")
	}
	fmt.Println(reflect.TypeFor[<-chan int]().ChanDir())
	kinds := []reflect.Kind{
		reflect.Bool, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64, reflect.Uint, reflect.Uint8, reflect.Uint16,
		reflect.Uint32, reflect.Uint64, reflect.Float32, reflect.Float64, reflect.Complex64, reflect.Complex128,
		reflect.Interface, reflect.UnsafePointer, reflect.Kind(99),
	}
	for _, kind := range kinds {
		fmt.Print(kind.String(), " ")
	}
	fmt.Println()

	var source rand.Source = rand.NewPCG(1, 2)
	fmt.Println(source.Uint64(), source.Uint64())

	var _ fmt.Formatter = new(big.Int)
	n, f, r := new(big.Int), new(big.Float), new(big.Rat)
	count, err := fmt.Sscan("0x1f 2.5 3/4", n, f, r)
	fmt.Println(count, err, n, f, r)
	fmt.Printf("%x %08d %+d %.3f %10.2g|\n", n, n, n, f, f)

	_, err = strconv.Atoi("x1")
	var num *strconv.NumError
	fmt.Println(errors.As(err, &num), num.Error(), num.Func, num.Num, num.Unwrap() == strconv.ErrSyntax)

	files := fstest.MapFS{"d/a.txt": {Data: []byte("one")}, "d/b.md": {Data: []byte("two")}}
	names, err := fs.FS(files).(fs.GlobFS).Glob("d/*.txt")
	fmt.Println(names, err)
	text, err := fs.FS(files).(fs.ReadFileFS).ReadFile("d/b.md")
	fmt.Println(string(text), err)
	entries, err := fs.FS(files).(fs.ReadDirFS).ReadDir("d")
	fmt.Println(len(entries), err)
	info, err := fs.FS(files).(fs.StatFS).Stat("d/a.txt")
	fmt.Println(info.Size(), err)
	below, err := fs.FS(files).(fs.SubFS).Sub("d")
	fmt.Println(below != nil, err)
	var walk fs.WalkDirFunc = func(path string, d fs.DirEntry, err error) error {
		fmt.Print(path, " ", d.IsDir(), "; ")
		return err
	}
	fmt.Println(fs.WalkDir(files, ".", walk))
	var _ filepath.WalkFunc = func(string, fs.FileInfo, error) error { return nil }
}

// Output:
// true a 1 false
// true b 2 false
// 1 map[3:true]
// Y string struct
// <-chan chan<- chan ChanDir0 <-chan
// bool int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 float32 float64 complex64 complex128 interface unsafe.Pointer kind99
// 14192431797130687760 11371241257079532652
// 3 <nil> 31 2.5 3/4
// 1f 00000031 +31 2.500        2.5|
// true strconv.Atoi: parsing "x1": invalid syntax Atoi x1 true
// [d/a.txt] <nil>
// two <nil>
// 2 <nil>
// 3 <nil>
// true <nil>
// . true; d true; d/a.txt false; d/b.md false; <nil>
