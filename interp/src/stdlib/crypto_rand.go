// Package rand gives random bytes. They come from the run's seed, so that a run can be repeated: what is made of them is no secret.
package rand

import "io"

// fill fills b with random bytes.
func fill(b []byte)

type reader struct{}

func (reader) Read(b []byte) (n int, err error) {
	fill(b)
	return len(b), nil
}

// Reader gives random bytes.
var Reader io.Reader = reader{}

// Read fills b with random bytes.
func Read(b []byte) (n int, err error) {
	if _, err := io.ReadFull(Reader, b); err != nil {
		panic("crypto/rand: failed to read random data (see https://go.dev/issue/66821): " + err.Error())
	}
	return len(b), nil
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"

// Text gives 26 random letters and digits.
func Text() string {
	text := make([]byte, 26)
	Read(text)
	for i := range text {
		text[i] = letters[text[i]%32]
	}
	return string(text)
}
