// Hash functions that a program registers itself, and those that it cannot.
package main

import (
	"crypto"
	"fmt"
	"hash"
	"hash/crc32"
)

func main() {
	try := func(name string, f func()) {
		defer func() { fmt.Println(name, recover()) }()
		f()
	}
	make := func() hash.Hash { return crc32.NewIEEE() }
	try("0", func() { crypto.RegisterHash(0, make) })
	try("MLDSAMu", func() { crypto.RegisterHash(crypto.MLDSAMu, make) })
	try("100", func() { crypto.RegisterHash(100, make) })
	try("new MLDSAMu", func() { crypto.MLDSAMu.New() })
	try("new 0", func() { crypto.Hash(0).New() })
	fmt.Println(crypto.MLDSAMu.Available(), crypto.MLDSAMu.Size(), crypto.MLDSAMu, crypto.MD4.Available())
	crypto.RegisterHash(crypto.MD4, make)
	fmt.Println(crypto.MD4.Available(), crypto.MD4.New().Size(), crypto.Hash(0).Available(), crypto.Hash(100).Available())
}

// Output:
// 0 crypto: RegisterHash of unknown hash function
// MLDSAMu crypto: cannot RegisterHash for MLDSAMu
// 100 crypto: RegisterHash of unknown hash function
// new MLDSAMu crypto: requested hash function unavailable: ML-DSA μ message representative
// new 0 crypto: requested hash function unavailable: unknown hash value 0
// false 64 ML-DSA μ message representative false
// true 4 false false
