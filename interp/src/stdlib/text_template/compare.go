package template

import (
	"errors"
	"fmt"
	"reflect"
)

var (
	errNotBasic  = errors.New("invalid type for comparison")
	errNoOperand = errors.New("missing argument for comparison")
)

// A basic is a group of types whose values can be compared.
type basic int

const (
	notBasic basic = iota
	isBool
	isInt
	isUint
	isFloat
	isComplex
	isString
)

func basicOf(v reflect.Value) basic {
	switch {
	case v.Kind() == reflect.Bool:
		return isBool
	case v.Kind() == reflect.String:
		return isString
	case v.CanInt():
		return isInt
	case v.CanUint():
		return isUint
	case v.CanFloat():
		return isFloat
	case v.CanComplex():
		return isComplex
	}
	return notBasic
}

func incompatible(a, b reflect.Value) error {
	return fmt.Errorf("incompatible types for comparison: %v and %v", a.Type(), b.Type())
}

// eq tells whether a is equal to one of the others.
func eq(a reflect.Value, others ...reflect.Value) (bool, error) {
	a = inInterface(a)
	if len(others) == 0 {
		return false, errNoOperand
	}
	for _, b := range others {
		if equal, err := areEqual(a, inInterface(b)); equal || err != nil {
			return equal, err
		}
	}
	return false, nil
}

func areEqual(a, b reflect.Value) (bool, error) {
	switch of, other := basicOf(a), basicOf(b); {
	case of == isInt && other == isUint:
		return a.Int() >= 0 && uint64(a.Int()) == b.Uint(), nil
	case of == isUint && other == isInt:
		return areEqual(b, a)
	case of != other && a.IsValid() && b.IsValid():
		return false, incompatible(a, b)
	case of != other:
		return false, nil
	case of == isBool:
		return a.Bool() == b.Bool(), nil
	case of == isInt:
		return a.Int() == b.Int(), nil
	case of == isUint:
		return a.Uint() == b.Uint(), nil
	case of == isFloat:
		return a.Float() == b.Float(), nil
	case of == isComplex:
		return a.Complex() == b.Complex(), nil
	case of == isString:
		return a.String() == b.String(), nil
	}
	return areSame(a, b)
}

// areSame compares values that are not basic.
func areSame(a, b reflect.Value) (bool, error) {
	switch {
	case a.Kind() != b.Kind() && a.IsValid() && b.IsValid():
		return false, fmt.Errorf("non-comparable types %s: %v, %s: %v", a, a.Type(), b.Type(), b)
	case isNil(a) || isNil(b):
		return isNil(a) == isNil(b), nil
	case !b.Type().Comparable():
		return false, fmt.Errorf("non-comparable type %s: %v", b, b.Type())
	}
	return a.Interface() == b.Interface(), nil
}

func isNil(v reflect.Value) bool {
	return !v.IsValid() || v.Type() != valueType && canBeNil(v.Type()) && v.IsNil()
}

func ne(a, b reflect.Value) (bool, error) {
	equal, err := eq(a, b)
	return !equal, err
}

func lt(a, b reflect.Value) (bool, error) {
	a, b = inInterface(a), inInterface(b)
	switch of, other := basicOf(a), basicOf(b); {
	case of == notBasic, other == notBasic:
		return false, errNotBasic
	case of == isInt && other == isUint:
		return a.Int() < 0 || uint64(a.Int()) < b.Uint(), nil
	case of == isUint && other == isInt:
		return b.Int() >= 0 && a.Uint() < uint64(b.Int()), nil
	case of != other:
		return false, incompatible(a, b)
	case of == isInt:
		return a.Int() < b.Int(), nil
	case of == isUint:
		return a.Uint() < b.Uint(), nil
	case of == isFloat:
		return a.Float() < b.Float(), nil
	case of == isString:
		return a.String() < b.String(), nil
	}
	return false, errNotBasic
}

func le(a, b reflect.Value) (bool, error) {
	if less, err := lt(a, b); less || err != nil {
		return less, err
	}
	return eq(a, b)
}

// gt is not le, also of what has no order.
func gt(a, b reflect.Value) (bool, error) {
	not, err := le(a, b)
	return !not && err == nil, err
}

// ge is not lt, also of what has no order.
func ge(a, b reflect.Value) (bool, error) {
	not, err := lt(a, b)
	return !not && err == nil, err
}
