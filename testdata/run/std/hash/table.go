// Hashes: sums of empty, short and long inputs in pieces, saved and restored states, sizes.

package main

import (
	"encoding"
	"fmt"
	"hash"
	"hash/crc32"
	"hash/fnv"
	"io"
	"strings"
)

func main() {
	makers := []struct {
		name string
		f    func() hash.Hash
	}{
		{"fnv32", func() hash.Hash { return fnv.New32() }}, {"fnv32a", func() hash.Hash { return fnv.New32a() }},
		{"fnv64", func() hash.Hash { return fnv.New64() }}, {"fnv64a", func() hash.Hash { return fnv.New64a() }},
		{"fnv128", fnv.New128}, {"fnv128a", fnv.New128a},
		{"ieee", func() hash.Hash { return crc32.NewIEEE() }},
		{"castagnoli", func() hash.Hash { return crc32.New(crc32.MakeTable(crc32.Castagnoli)) }},
		{"koopman", func() hash.Hash { return crc32.New(crc32.MakeTable(crc32.Koopman)) }},
	}
	for _, m := range makers {
		h := m.f()
		fmt.Print(m.name, " ", h.Size(), h.BlockSize())
		for _, s := range []string{"", "a", "abc", strings.Repeat("xyz", 100)} {
			h.Reset()
			n, err := io.WriteString(h, s)
			fmt.Printf(" %x", h.Sum(nil))
			if n != len(s) || err != nil {
				fmt.Print("?")
			}
		}
		h.Reset()
		h.Write([]byte("first"))
		state, err := h.(encoding.BinaryMarshaler).MarshalBinary()
		fmt.Printf(" %d %v", len(state), err)
		h.Write([]byte("second"))
		g := m.f()
		fmt.Print(" ", g.(encoding.BinaryUnmarshaler).UnmarshalBinary(state))
		g.Write([]byte("second"))
		fmt.Printf(" %v %s", string(g.Sum([]byte("p"))) == string(h.Sum([]byte("p"))), g.Sum([]byte("p:"))[:2])
		fmt.Println("", g.(encoding.BinaryUnmarshaler).UnmarshalBinary(nil), g.(encoding.BinaryUnmarshaler).UnmarshalBinary(append([]byte("zzzz"), state[4:]...)), g.(encoding.BinaryUnmarshaler).UnmarshalBinary(state[:5]))
	}
	fmt.Println(crc32.ChecksumIEEE([]byte("hello")), crc32.Checksum([]byte("hello"), crc32.MakeTable(crc32.Koopman)), crc32.Update(crc32.ChecksumIEEE([]byte("he")), crc32.IEEETable, []byte("llo")), crc32.MakeTable(crc32.IEEE) == crc32.IEEETable, crc32.Size)
	own := crc32.MakeTable(0xD5828281)
	fmt.Println(crc32.Checksum([]byte("hello"), own), own[1])
	h32 := fnv.New32a()
	h32.Write([]byte("k"))
	h64 := fnv.New64a()
	h64.Write([]byte("k"))
	fmt.Println(h32.Sum32(), h64.Sum64())
}

// Output:
// fnv32 4 1 811c9dc5 050c5d7e 439c2f4b 99e05e39 8 <nil> <nil> true p: hash/fnv: invalid hash state identifier hash/fnv: invalid hash state identifier hash/fnv: invalid hash state size
// fnv32a 4 1 811c9dc5 e40c292c 1a47e90b 7915ffc1 8 <nil> <nil> true p: hash/fnv: invalid hash state identifier hash/fnv: invalid hash state identifier hash/fnv: invalid hash state size
// fnv64 8 1 cbf29ce484222325 af63bd4c8601b7be d8dcca186bafadcb 3264f446e9633b59 12 <nil> <nil> true p: hash/fnv: invalid hash state identifier hash/fnv: invalid hash state identifier hash/fnv: invalid hash state size
// fnv64a 8 1 cbf29ce484222325 af63dc4c8601ec8c e71fa2190541574b 9f47a35f8b4bc3e1 12 <nil> <nil> true p: hash/fnv: invalid hash state identifier hash/fnv: invalid hash state identifier hash/fnv: invalid hash state size
// fnv128 16 1 6c62272e07bb014262b821756295c58d d228cb69101a8caf78912b704e4a141e a68bb2a4348b5822836dbc78c6aee73b d9c0ae61cb2db121c1f4b874477055f1 20 <nil> <nil> true p: hash/fnv: invalid hash state identifier hash/fnv: invalid hash state identifier hash/fnv: invalid hash state size
// fnv128a 16 1 6c62272e07bb014262b821756295c58d d228cb696f1a8caf78912b704e4a8964 a68d622cec8b5822836dbc7977af7f3b 9b38e7c7550fb6ae2ba672936b3c9779 20 <nil> <nil> true p: hash/fnv: invalid hash state identifier hash/fnv: invalid hash state identifier hash/fnv: invalid hash state size
// ieee 4 1 00000000 e8b7be43 352441c2 7d31d093 12 <nil> <nil> true p: hash/crc32: invalid hash state identifier hash/crc32: invalid hash state identifier hash/crc32: invalid hash state size
// castagnoli 4 1 00000000 c1d04330 364b3fb7 2a94e211 12 <nil> <nil> true p: hash/crc32: invalid hash state identifier hash/crc32: invalid hash state identifier hash/crc32: invalid hash state size
// koopman 4 1 00000000 0da2aa8a ba2322ac bc8f4d09 12 <nil> <nil> true p: hash/crc32: invalid hash state identifier hash/crc32: invalid hash state identifier hash/crc32: invalid hash state size
// 907060870 3292904350 907060870 true 4
// 3303331774 2577006594
// 3993778410 12638198195671924106
