// The interfaces of package crypto that keys have, with keys that are toys but keep the rules.
package main

import (
	"bytes"
	"crypto"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"errors"
	"fmt"
	"io"
)

// A secret signs, deciphers and gives shared keys; whoever has the matching public half can check and encipher.
type secret struct{ key [8]byte }

type public struct{ key [8]byte }

func (p public) Equal(x crypto.PublicKey) bool {
	q, ok := x.(public)
	return ok && subtle.ConstantTimeCompare(p.key[:], q.key[:]) == 1
}

func (s *secret) Public() crypto.PublicKey { return public{s.key} }

func (s *secret) Sign(_ io.Reader, digest []byte, opts crypto.SignerOpts) ([]byte, error) {
	if h := opts.HashFunc(); h != 0 && len(digest) != h.Size() {
		return nil, errors.New("a digest of another size")
	}
	mac := hmac.New(sha256.New, s.key[:])
	mac.Write(digest)
	return mac.Sum(nil)[:4], nil
}

// whole signs messages, not digests.
type whole struct{ secret }

func (w *whole) SignMessage(rand io.Reader, msg []byte, opts crypto.SignerOpts) ([]byte, error) {
	sum := opts.HashFunc().New()
	sum.Write([]byte("whole:"))
	sum.Write(msg)
	return w.Sign(rand, sum.Sum(nil), opts)
}

type shift struct{ by byte }

func (s *secret) Decrypt(_ io.Reader, msg []byte, opts crypto.DecrypterOpts) ([]byte, error) {
	by := byte(1)
	if o, ok := opts.(shift); ok {
		by = o.by
	}
	out := bytes.Clone(msg)
	for i := range out {
		out[i] -= by
	}
	return out, nil
}

func (p public) Bytes() []byte { return bytes.Clone(p.key[:]) }

func (p public) Encapsulate() (shared, ciphertext []byte) {
	sum := sha256.Sum256(p.key[:])
	return sum[:4], append([]byte("for "), p.key[:3]...)
}

func (s *secret) Encapsulator() crypto.Encapsulator { return public{s.key} }

func (s *secret) Decapsulate(ciphertext []byte) ([]byte, error) {
	if !bytes.HasPrefix(ciphertext, []byte("for ")) {
		return nil, errors.New("not for anybody")
	}
	sum := sha256.Sum256(s.key[:])
	return sum[:4], nil
}

func main() {
	s := &secret{[8]byte([]byte("sesame!!"))}
	var signer crypto.Signer = s
	digest := sha256.Sum256([]byte("message"))
	sig, err := signer.Sign(rand.Reader, digest[:], crypto.SHA256)
	fmt.Printf("%x %v\n", sig, err)
	_, err = signer.Sign(nil, digest[:5], crypto.SHA256)
	fmt.Println(err)
	fmt.Println(signer.Public().(public).Equal(public{s.key}), signer.Public().(public).Equal(public{}), signer.Public().(public).Equal(s))

	// SignMessage hashes first, unless the key does that itself.
	sig2, err := crypto.SignMessage(signer, nil, []byte("message"), crypto.SHA256)
	fmt.Println(bytes.Equal(sig, sig2), err)
	sig3, err := crypto.SignMessage(signer, nil, digest[:], crypto.Hash(0))
	fmt.Println(bytes.Equal(sig, sig3), err)
	var ms crypto.MessageSigner = &whole{*s}
	sig4, err := crypto.SignMessage(ms, nil, []byte("message"), crypto.SHA256)
	fmt.Printf("%x %v\n", sig4, err)
	sig5, err := ms.SignMessage(nil, []byte("message"), crypto.SHA256)
	fmt.Println(bytes.Equal(sig4, sig5), err)

	var d crypto.Decrypter = s
	plain, err := d.Decrypt(nil, []byte("ifmmp"), nil)
	fmt.Printf("%s %v\n", plain, err)
	plain, err = d.Decrypt(nil, []byte("khoor"), shift{3})
	fmt.Printf("%s %v %v\n", plain, err, d.Public() == signer.Public())

	var dec crypto.Decapsulator = s
	enc := dec.Encapsulator()
	shared, ciphertext := enc.Encapsulate()
	got, err := dec.Decapsulate(ciphertext)
	fmt.Printf("%s %q %v %v\n", enc.Bytes(), ciphertext, bytes.Equal(shared, got), err)
	_, err = dec.Decapsulate([]byte("what"))
	fmt.Println(err)
}

// Output:
// edb21cc6 <nil>
// a digest of another size
// true false false
// true <nil>
// true <nil>
// aa6b7966 <nil>
// true <nil>
// hello <nil>
// hello <nil> true
// sesame!! "for ses" true <nil>
// not for anybody
