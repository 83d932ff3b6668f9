// The hash functions by number: their names, sizes, which of them there are.
package main

import (
	"crypto"
	"fmt"

	_ "crypto/md5"
	_ "crypto/sha1"
	_ "crypto/sha256"
	_ "crypto/sha512"
)

type options struct{ h crypto.Hash }

func (o options) HashFunc() crypto.Hash { return o.h }

func main() {
	all := []crypto.Hash{
		0, crypto.MD4, crypto.MD5, crypto.SHA1, crypto.SHA224, crypto.SHA256, crypto.SHA384, crypto.SHA512, crypto.MD5SHA1, crypto.RIPEMD160,
		crypto.SHA3_224, crypto.SHA3_256, crypto.SHA3_384, crypto.SHA3_512, crypto.SHA512_224, crypto.SHA512_256,
		crypto.BLAKE2s_256, crypto.BLAKE2b_256, crypto.BLAKE2b_384, crypto.BLAKE2b_512, crypto.MLDSAMu, 99,
	}
	for _, h := range all {
		func() {
			defer func() {
				if r := recover(); r != nil {
					fmt.Println("panic:", r)
				}
			}()
			fmt.Print(uint(h), " ", h.String(), " ", h, " ", h.HashFunc() == h, " ")
			if h == crypto.SHA3_256 || h == crypto.SHA3_224 || h == crypto.SHA3_384 || h == crypto.SHA3_512 {
				fmt.Println(h.Size())
				return
			}
			fmt.Print(h.Available(), " ")
			fmt.Print(h.Size(), " ")
			d := h.New()
			d.Write([]byte("abc"))
			fmt.Printf("%x %d\n", d.Sum(nil), d.BlockSize())
		}()
	}
	var o crypto.SignerOpts = options{crypto.SHA256}
	fmt.Println(o.HashFunc(), crypto.SHA1.HashFunc())
	var k crypto.PrivateKey = 1
	var p crypto.PublicKey = "p"
	var d crypto.DecrypterOpts
	fmt.Println(k, p, d)
}

// Output:
// 0 unknown hash value 0 unknown hash value 0 true false panic: crypto: Size of unknown hash function
// 1 MD4 MD4 true false 16 panic: crypto: requested hash function unavailable: MD4
// 2 MD5 MD5 true true 16 900150983cd24fb0d6963f7d28e17f72 64
// 3 SHA-1 SHA-1 true true 20 a9993e364706816aba3e25717850c26c9cd0d89d 64
// 4 SHA-224 SHA-224 true true 28 23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7 64
// 5 SHA-256 SHA-256 true true 32 ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad 64
// 6 SHA-384 SHA-384 true true 48 cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7 128
// 7 SHA-512 SHA-512 true true 64 ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f 128
// 8 MD5+SHA1 MD5+SHA1 true false 36 panic: crypto: requested hash function unavailable: MD5+SHA1
// 9 RIPEMD-160 RIPEMD-160 true false 20 panic: crypto: requested hash function unavailable: RIPEMD-160
// 10 SHA3-224 SHA3-224 true 28
// 11 SHA3-256 SHA3-256 true 32
// 12 SHA3-384 SHA3-384 true 48
// 13 SHA3-512 SHA3-512 true 64
// 14 SHA-512/224 SHA-512/224 true true 28 4634270f707b6a54daae7530460842e20e37ed265ceee9a43e8924aa 128
// 15 SHA-512/256 SHA-512/256 true true 32 53048e2681941ef99b2e29b76b4c7dabe4c2d0c634fc6d46e0e2f13107e7af23 128
// 16 BLAKE2s-256 BLAKE2s-256 true false 32 panic: crypto: requested hash function unavailable: BLAKE2s-256
// 17 BLAKE2b-256 BLAKE2b-256 true false 32 panic: crypto: requested hash function unavailable: BLAKE2b-256
// 18 BLAKE2b-384 BLAKE2b-384 true false 48 panic: crypto: requested hash function unavailable: BLAKE2b-384
// 19 BLAKE2b-512 BLAKE2b-512 true false 64 panic: crypto: requested hash function unavailable: BLAKE2b-512
// 20 ML-DSA μ message representative ML-DSA μ message representative true false 64 panic: crypto: requested hash function unavailable: ML-DSA μ message representative
// 99 unknown hash value 99 unknown hash value 99 true false panic: crypto: Size of unknown hash function
// SHA-256 SHA-1
// 1 p <nil>
