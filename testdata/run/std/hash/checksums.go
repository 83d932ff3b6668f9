// Adler-32 and CRC-64: sums, states, clones.

package main

import (
	"encoding"
	"fmt"
	"hash"
	"hash/adler32"
	"hash/crc64"
	"strings"
)

func show(name string, h hash.Hash) {
	fmt.Println(name, h.Size(), h.BlockSize())
	fmt.Printf("%x\n", h.Sum(nil))
	h.Write([]byte("hello, "))
	state, err := h.(encoding.BinaryMarshaler).MarshalBinary()
	fmt.Printf("%q %v\n", state, err)
	clone, err := h.(hash.Cloner).Clone()
	h.Write([]byte("world"))
	fmt.Printf("%x %v\n", h.Sum([]byte{1}), err)
	clone.Write([]byte("world"))
	fmt.Printf("%x\n", clone.Sum(nil))
	h.Reset()
	fmt.Printf("%x\n", h.Sum(nil))
	u := h.(encoding.BinaryUnmarshaler)
	fmt.Println(u.UnmarshalBinary(state), u.UnmarshalBinary(state[1:]), u.UnmarshalBinary(append(state[:len(state):len(state)], 0)), u.UnmarshalBinary(nil))
	h.Write([]byte("world"))
	fmt.Printf("%x\n", h.Sum(nil))
	appended, err := h.(encoding.BinaryAppender).AppendBinary([]byte("x"))
	fmt.Printf("%q %v\n", appended, err)
}

func main() {
	show("adler32", adler32.New())
	show("crc64 ISO", crc64.New(crc64.MakeTable(crc64.ISO)))
	show("crc64 ECMA", crc64.New(crc64.MakeTable(crc64.ECMA)))
	show("crc64 other", crc64.New(crc64.MakeTable(0x1234567890abcdef)))
	iso := crc64.New(crc64.MakeTable(crc64.ISO))
	state, _ := crc64.New(crc64.MakeTable(crc64.ECMA)).(encoding.BinaryMarshaler).MarshalBinary()
	fmt.Println(iso.(encoding.BinaryUnmarshaler).UnmarshalBinary(state))
	for _, text := range []string{"", "a", "abc", strings.Repeat("\xff", 6000), strings.Repeat("wxyz", 5000)} {
		t := crc64.MakeTable(crc64.ECMA)
		fmt.Printf("%08x %016x %016x %016x\n", adler32.Checksum([]byte(text)), crc64.Checksum([]byte(text), t), crc64.Checksum([]byte(text), crc64.MakeTable(crc64.ISO)), crc64.Update(7, t, []byte(text)))
		h, a := crc64.New(t), adler32.New()
		for i := 0; i < len(text); i += 999 {
			part := []byte(text[i:min(i+999, len(text))])
			h.Write(part)
			a.Write(part)
		}
		fmt.Printf("%x %x\n", h.Sum64(), a.Sum32())
	}
	fmt.Println(adler32.Size, crc64.Size, crc64.MakeTable(crc64.ECMA)[1], crc64.MakeTable(crc64.ISO)[255])
}

// Output:
// adler32 4 4
// 00000001
// "adl\x01\n\xce\x02a" <nil>
// 011d540489 <nil>
// 1d540489
// 00000001
// <nil> hash/adler32: invalid hash state identifier hash/adler32: invalid hash state size hash/adler32: invalid hash state identifier
// 1d540489
// "xadl\x01\x1dT\x04\x89" <nil>
// crc64 ISO 8 1
// 0000000000000000
// "crc\x02s\xba\x84\x84\xbb\xcd]\xefY\xc2\xec>\xee\xe2\xd8\x10" <nil>
// 0116c45c0eb1d9c2ec <nil>
// 16c45c0eb1d9c2ec
// 0000000000000000
// <nil> hash/crc64: invalid hash state identifier hash/crc64: invalid hash state size hash/crc64: invalid hash state identifier
// 16c45c0eb1d9c2ec
// "xcrc\x02s\xba\x84\x84\xbb\xcd]\xef\x16\xc4\\\x0e\xb1\xd9\xc2\xec" <nil>
// crc64 ECMA 8 1
// 0000000000000000
// "crc\x02`&\x9aR\xe1\xb7\xfee6\xf8\xc9\xd4\xe0\x831\x10" <nil>
// 01035d4266d2d7678d <nil>
// 035d4266d2d7678d
// 0000000000000000
// <nil> hash/crc64: invalid hash state identifier hash/crc64: invalid hash state size hash/crc64: invalid hash state identifier
// 035d4266d2d7678d
// "xcrc\x02`&\x9aR\xe1\xb7\xfee\x03]Bf\xd2\xd7g\x8d" <nil>
// crc64 other 8 1
// 0000000000000000
// "crc\x02E\x80\xc4ue\x81\x93\xbe\xf7]\xec\x99t\x81M\xf2" <nil>
// 01e4546bd1a9358ce1 <nil>
// e4546bd1a9358ce1
// 0000000000000000
// <nil> hash/crc64: invalid hash state identifier hash/crc64: invalid hash state size hash/crc64: invalid hash state identifier
// e4546bd1a9358ce1
// "xcrc\x02E\x80\xc4ue\x81\x93\xbe\xe4Tkѩ5\x8c\xe1" <nil>
// hash/crc64: tables do not match
// 00000001 0000000000000000 0000000000000000 0000000000000007
// 0 1
// 00620062 330284772e652b05 3420000000000000 0f783d1a7a0d8a02
// 330284772e652b05 620062
// 024d0127 2cd8094a1a277627 3776c42000000000 91ebafbfec307756
// 2cd8094a1a277627 24d0127
// a49759ea e83f73a56f929167 16731d113e81c25b 34b415fdf9cae34f
// e83f73a56f929167 a49759ea
// 5191c82d cbaddfb2fbe08475 62525edcc00bd7eb c6424a81d09ff7f5
// cbaddfb2fbe08475 5191c82d
// 4 8 12911341560706588527 10416825938107957248
