package main

import (
	"encoding"
	"fmt"
	"hash"
	"hash/adler32"
	"hash/crc64"
)

// Checksums of other kinds.
func main() {
	text := []byte("The quick brown fox jumps over the lazy dog")
	iso, ecma, own := crc64.MakeTable(crc64.ISO), crc64.MakeTable(crc64.ECMA), crc64.MakeTable(0x9a6c9329ac4bc9b5)
	fmt.Println(iso == crc64.MakeTable(crc64.ISO), adler32.Size, crc64.Size)
	fmt.Printf("%x %x %x %x\n", adler32.Checksum(text), crc64.Checksum(text, iso), crc64.Checksum(text, ecma), crc64.Checksum(text, own))
	fmt.Printf("%x %x %x\n", adler32.Checksum(nil), crc64.Checksum(nil, iso), crc64.Update(crc64.Update(0, ecma, text[:7]), ecma, text[7:]))
	many := make([]byte, 10000)
	for i := range many {
		many[i] = byte(i * i)
	}
	for _, h := range []hash.Hash{adler32.New(), crc64.New(iso), crc64.New(ecma)} {
		h.Write(many[:5000])
		state, err := h.(encoding.BinaryMarshaler).MarshalBinary()
		fmt.Printf("%x %v %d %d %x\n", state, err, h.Size(), h.BlockSize(), h.Sum([]byte{1}))
		copied, err := h.(hash.Cloner).Clone()
		h.Write(many[5000:])
		fmt.Printf("%x %x %v\n", h.Sum(nil), copied.Sum(nil), err)
		fmt.Println(h.(encoding.BinaryUnmarshaler).UnmarshalBinary(state), h.(encoding.BinaryUnmarshaler).UnmarshalBinary(state[:5]), h.(encoding.BinaryUnmarshaler).UnmarshalBinary(nil))
		fmt.Printf("%x\n", h.Sum(nil))
		h.Reset()
		switch h := h.(type) {
		case hash.Hash64:
			fmt.Println(h.Sum64())
		case hash.Hash32:
			fmt.Println(h.Sum32())
		}
	}
	a, b := crc64.New(iso), crc64.New(ecma)
	state, _ := a.(encoding.BinaryMarshaler).MarshalBinary()
	fmt.Println(b.(encoding.BinaryUnmarshaler).UnmarshalBinary(state))
}

// Output:
// true 4 8
// 5bdc0fda 4ef14e19f4c6e28e 5b5eb8c2e54aa1c4 d76c54054954c143
// 1 0 5b5eb8c2e54aa1c4
// 61646c012a290a45 <nil> 4 4 012a290a45
// 91941849 2a290a45 <nil>
// <nil> hash/adler32: invalid hash state size hash/adler32: invalid hash state identifier
// 2a290a45
// 1
// 6372630273ba8484bbcd5def7b40c37f91e1e86f <nil> 8 1 017b40c37f91e1e86f
// 44e2c8ccaf2a0ba3 7b40c37f91e1e86f <nil>
// <nil> hash/crc64: invalid hash state size hash/crc64: invalid hash state identifier
// 7b40c37f91e1e86f
// 0
// 6372630260269a52e1b7fe65a48685c0174842b2 <nil> 8 1 01a48685c0174842b2
// 0954dd78312f6760 a48685c0174842b2 <nil>
// <nil> hash/crc64: invalid hash state size hash/crc64: invalid hash state identifier
// a48685c0174842b2
// 0
// hash/crc64: tables do not match
