// Package encoding holds the interfaces of what turns itself into text or bytes.
package encoding

// BinaryMarshaler is what writes itself as bytes.
type BinaryMarshaler interface {
	MarshalBinary() (data []byte, err error)
}

// BinaryUnmarshaler is what reads itself from bytes.
type BinaryUnmarshaler interface {
	UnmarshalBinary(data []byte) error
}

// BinaryAppender is what appends itself as bytes.
type BinaryAppender interface {
	AppendBinary(b []byte) ([]byte, error)
}

// TextMarshaler is what writes itself as text.
type TextMarshaler interface {
	MarshalText() (text []byte, err error)
}

// TextUnmarshaler is what reads itself from text.
type TextUnmarshaler interface {
	UnmarshalText(text []byte) error
}

// TextAppender is what appends itself as text.
type TextAppender interface {
	AppendText(b []byte) ([]byte, error)
}
