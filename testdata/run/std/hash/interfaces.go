// A sponge behind hash.XOF, tables of checksums by their type, and hashers of package maphash.
package main

import (
	"fmt"
	"hash"
	"hash/crc32"
	"hash/crc64"
	"hash/maphash"
	"io"
	"strings"
)

// sponge gives as much as is asked for; it is no good hash.
type sponge struct {
	state   uint64
	reading bool
}

func (s *sponge) Write(p []byte) (int, error) {
	if s.reading {
		panic("sponge: write after read")
	}
	for _, b := range p {
		s.state = (s.state ^ uint64(b)) * 0x100000001b3
	}
	return len(p), nil
}

func (s *sponge) Read(p []byte) (int, error) {
	s.reading = true
	for i := range p {
		s.state = s.state*6364136223846793005 + 1442695040888963407
		p[i] = byte(s.state >> 56)
	}
	return len(p), nil
}

func (s *sponge) Reset()         { *s = sponge{} }
func (s *sponge) BlockSize() int { return 8 }

func squeeze(x hash.XOF, text string, n int64) string {
	x.Reset()
	io.WriteString(x, text)
	b, err := io.ReadAll(io.LimitReader(x, n))
	return fmt.Sprintf("%x %v", b, err)
}

type tables map[string]*crc32.Table

// caseless treats texts alike that differ in case.
type caseless struct{}

func (caseless) Hash(h *maphash.Hash, s string) { h.WriteString(strings.ToLower(s)) }
func (caseless) Equal(a, b string) bool         { return strings.EqualFold(a, b) }

// set is a set whose elements a Hasher tells apart.
type set[T any] struct {
	hasher maphash.Hasher[T]
	seed   maphash.Seed
	all    map[uint64][]T
}

func (s *set[T]) add(x T) bool {
	var h maphash.Hash
	h.SetSeed(s.seed)
	s.hasher.Hash(&h, x)
	sum := h.Sum64()
	for _, y := range s.all[sum] {
		if s.hasher.Equal(x, y) {
			return false
		}
	}
	s.all[sum] = append(s.all[sum], x)
	return true
}

func main() {
	var x hash.XOF = &sponge{}
	fmt.Println(squeeze(x, "a", 4), squeeze(x, "a", 9), squeeze(x, "b", 4), x.BlockSize())
	func() {
		defer func() { fmt.Println(recover()) }()
		x.Write(nil)
	}()

	all := tables{"ieee": crc32.IEEETable, "castagnoli": crc32.MakeTable(crc32.Castagnoli), "koopman": crc32.MakeTable(crc32.Koopman)}
	for _, name := range []string{"ieee", "castagnoli", "koopman"} {
		t := all[name]
		fmt.Println(name, len(t), t[1], crc32.Checksum([]byte("text"), t), crc32.Update(0, t, []byte("te")) != 0)
	}
	var own crc32.Table
	for i := range own {
		own[i] = crc32.IEEETable[i]
	}
	fmt.Println(crc32.Checksum([]byte("text"), &own) == crc32.ChecksumIEEE([]byte("text")))
	var iso *crc64.Table = crc64.MakeTable(crc64.ISO)
	own64 := *iso
	fmt.Println(len(own64), own64[255], crc64.Checksum([]byte("text"), &own64) == crc64.Checksum([]byte("text"), iso))

	s := set[string]{caseless{}, maphash.MakeSeed(), map[uint64][]string{}}
	for _, text := range []string{"Go", "GO", "go", "Rust", "rUST", "C"} {
		fmt.Print(s.add(text), " ")
	}
	fmt.Println()
	type key struct {
		a int
		b string
	}
	var hasher maphash.ComparableHasher[key]
	k := set[key]{hasher, maphash.MakeSeed(), map[uint64][]key{}}
	fmt.Println(k.add(key{1, "x"}), k.add(key{1, "x"}), k.add(key{1, "y"}), k.add(key{2, "x"}))
	fmt.Println(hasher.Equal(key{}, key{}), hasher.Equal(key{}, key{1, ""}))
	var a, b maphash.Hash
	b.SetSeed(a.Seed())
	hasher.Hash(&a, key{7, "z"})
	hasher.Hash(&b, key{7, "z"})
	fmt.Println(a.Sum64() == b.Sum64())
	var h maphash.Hasher[any] = maphash.ComparableHasher[any]{}
	func() {
		defer func() { fmt.Println(recover()) }()
		h.Hash(&a, []int{1})
	}()
	fmt.Println(h.Equal(1, int8(1)), h.Equal("a", "a"))
}

// Output:
// 05cf977b <nil> 05cf977ba1561ee44b <nil> adb975f2 <nil> 8
// sponge: write after read
// ieee 256 1996959894 999008199 true
// castagnoli 256 4067132163 793975265 true
// koopman 256 2526397642 3278554861 true
// true
// 256 10416825938107957248 true
// true false false true false true
// true false true true
// true false
// true
// runtime error: hash of unhashable type []int
// false true
