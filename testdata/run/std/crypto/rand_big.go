package main

import (
	"bytes"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"math/big"
)

func show(source io.Reader, max int64) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println("panic:", e)
		}
	}()
	fmt.Println(rand.Int(source, big.NewInt(max)))
}

type failing struct{}

func (failing) Read([]byte) (int, error) { return 0, errors.New("no bytes") }

func main() {
	// The bits above the number's are dropped, what is too large is drawn again.
	show(bytes.NewReader([]byte{0xff, 0x0b, 0x05}), 10)
	show(bytes.NewReader([]byte{0xf3, 0xe8, 0x01, 0x02}), 1000)
	show(bytes.NewReader([]byte{0xff}), 256)
	show(bytes.NewReader([]byte{0xff, 0xff}), 257)
	show(bytes.NewReader(nil), 1)
	show(bytes.NewReader([]byte{1}), 1000)
	show(failing{}, 5)
	show(rand.Reader, 0)
	show(rand.Reader, -3)

	limit := new(big.Int).Lsh(big.NewInt(1), 100)
	for range 20 {
		n, err := rand.Int(rand.Reader, limit)
		if err != nil || n.Sign() < 0 || n.Cmp(limit) >= 0 {
			fmt.Println("wrong", n, err)
		}
	}
	for _, bits := range []int{-1, 0, 1, 2, 3, 4, 8, 9, 16, 17, 64, 129} {
		p, err := rand.Prime(rand.Reader, bits)
		if err != nil {
			fmt.Println(bits, p, err)
			continue
		}
		fmt.Println(bits, p.BitLen(), p.Bit(bits-2), p.ProbablyPrime(10))
	}
	p, err := rand.Prime(failing{}, 3)
	fmt.Println(p, err)
}

// Output:
// 5 <nil>
// 258 <nil>
// 255 <nil>
// <nil> EOF
// 0 <nil>
// <nil> unexpected EOF
// <nil> no bytes
// panic: crypto/rand: argument to Int is <= 0
// panic: crypto/rand: argument to Int is <= 0
// -1 <nil> crypto/rand: prime size must be at least 2-bit
// 0 <nil> crypto/rand: prime size must be at least 2-bit
// 1 <nil> crypto/rand: prime size must be at least 2-bit
// 2 2 1 true
// 3 3 1 true
// 4 4 1 true
// 8 8 1 true
// 9 9 1 true
// 16 16 1 true
// 17 17 1 true
// 64 64 1 true
// 129 129 1 true
// 7 <nil>
