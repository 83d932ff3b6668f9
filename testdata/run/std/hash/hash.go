// Checksums.

package main

import (
	"fmt"
	"hash"
	"hash/crc32"
	"hash/fnv"
)

func main() {
	text := []byte("The quick brown fox jumps over the lazy dog")
	fmt.Printf("%08x %08x\n", crc32.ChecksumIEEE(text), crc32.Checksum(text, crc32.MakeTable(crc32.Castagnoli)))
	c := crc32.NewIEEE()
	c.Write(text[:10])
	c.Write(text[10:])
	fmt.Printf("%08x %x %d %d\n", c.Sum32(), c.Sum(nil), c.Size(), c.BlockSize())
	for _, h := range []hash.Hash{fnv.New32(), fnv.New32a(), fnv.New64(), fnv.New64a(), fnv.New128(), fnv.New128a()} {
		h.Write(text)
		fmt.Printf("%x %T\n", h.Sum([]byte{1}), h)
	}
	h := fnv.New64a()
	fmt.Println(h.Sum64())
	h.Write([]byte("a"))
	fmt.Println(h.Sum64())
	h.Reset()
	fmt.Println(h.Sum64())
}

// Output:
// 414fa339 22620404
// 414fa339 414fa339 4 1
// 01e9c86c6e *fnv.sum32
// 01048fff90 *fnv.sum32a
// 01a8b2f3117de37ace *fnv.sum64
// 01f3f9b7f5e7e47110 *fnv.sum64a
// 01185adb693e7c97844ecfa9497cb529b6 *fnv.sum128
// 0168cce4cd885ea04239f02af30e297870 *fnv.sum128a
// 14695981039346656037
// 12638187200555641996
// 14695981039346656037
