package parse

import (
	"fmt"
	"strconv"
	"strings"
)

// NumberNode is a number, with its value in all types that have it.
type NumberNode struct {
	NodeType
	Pos
	owner
	IsInt      bool
	IsUint     bool
	IsFloat    bool
	IsComplex  bool // it has an imaginary part, perhaps 0
	Int64      int64
	Uint64     uint64
	Float64    float64
	Complex128 complex128
	Text       string // as it was written
}

func (n *NumberNode) String() string { return n.Text }

// Copy gives a copy of n.
func (n *NumberNode) Copy() Node {
	c := *n
	return &c
}

// evaluate finds out the value of a number, which was read as a token of that kind.
func (n *NumberNode) evaluate(k kind) error {
	switch {
	case k == charToken:
		return n.character()
	case k == complexToken:
		if _, err := fmt.Sscan(n.Text, &n.Complex128); err != nil {
			return err
		}
		n.realPart()
		return nil
	}
	if digits, ok := strings.CutSuffix(n.Text, "i"); ok {
		if f, err := strconv.ParseFloat(digits, 64); err == nil {
			n.Complex128 = complex(0, f)
			n.realPart()
			return nil
		}
	}
	n.integer()
	if n.IsInt || n.IsUint {
		return nil
	}
	return n.float()
}

func (n *NumberNode) character() error {
	r, _, rest, err := strconv.UnquoteChar(n.Text[1:], '\'')
	if err != nil {
		return err
	}
	if rest != "'" {
		return fmt.Errorf("malformed character constant: %s", n.Text)
	}
	n.IsInt, n.IsUint, n.IsFloat = true, true, true
	n.Int64, n.Uint64, n.Float64 = int64(r), uint64(r), float64(r)
	return nil
}

// integer takes the text for an integer, whose value a float has, too.
func (n *NumberNode) integer() {
	var err error
	if n.Int64, err = strconv.ParseInt(n.Text, 0, 64); err == nil {
		n.IsInt = true
	} else {
		n.Int64 = 0
	}
	if n.Uint64, err = strconv.ParseUint(n.Text, 0, 64); err == nil {
		n.IsUint = true
	} else {
		n.Uint64 = 0
	}
	switch {
	case n.IsInt:
		// -0 is no text of an unsigned number.
		n.IsUint = n.IsUint || n.Int64 == 0
		n.IsFloat, n.Float64 = true, float64(n.Int64)
	case n.IsUint:
		n.IsFloat, n.Float64 = true, float64(n.Uint64)
	}
}

// float takes the text for a float.
func (n *NumberNode) float() error {
	f, err := strconv.ParseFloat(n.Text, 64)
	if err != nil {
		return fmt.Errorf("illegal number syntax: %q", n.Text)
	}
	if !strings.ContainsAny(n.Text, ".eEpP") {
		return fmt.Errorf("integer overflow: %q", n.Text)
	}
	n.IsFloat, n.Float64 = true, f
	n.whole()
	return nil
}

// whole sets the integers if the float is one.
func (n *NumberNode) whole() {
	if i := int64(n.Float64); float64(i) == n.Float64 {
		n.IsInt, n.Int64 = true, i
	}
	if u := uint64(n.Float64); float64(u) == n.Float64 {
		n.IsUint, n.Uint64 = true, u
	}
}

// realPart sets the other values of a complex number that has no imaginary part.
func (n *NumberNode) realPart() {
	n.IsComplex = true
	if imag(n.Complex128) == 0 {
		n.IsFloat, n.Float64 = true, real(n.Complex128)
		n.whole()
	}
}
