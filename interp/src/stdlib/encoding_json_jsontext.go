// Package jsontext holds what encoding/json keeps of a text.
package jsontext

import "errors"

// Value is JSON text that is kept as it is.
type Value []byte

// MarshalJSON gives the text.
func (v Value) MarshalJSON() ([]byte, error) {
	if v == nil {
		return []byte("null"), nil
	}
	return v, nil
}

// UnmarshalJSON keeps a copy of the text.
func (v *Value) UnmarshalJSON(b []byte) error {
	if v == nil {
		return errors.New("jsontext.Value: UnmarshalJSON on nil pointer")
	}
	*v = append((*v)[:0], b...)
	return nil
}

// String gives the text.
func (v Value) String() string {
	if v == nil {
		return "null"
	}
	return string(v)
}
