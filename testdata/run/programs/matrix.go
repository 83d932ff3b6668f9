// Matrices: generic numbers, multiplication by rows in goroutines, determinants with rationals of big enough integers.

package main

import (
	"errors"
	"fmt"
	"strings"
	"sync"
)

type Number interface {
	~int | ~int64 | ~float64
}

type Matrix[T Number] struct {
	rows, cols int
	data       []T
}

func New[T Number](rows ...[]T) *Matrix[T] {
	m := &Matrix[T]{rows: len(rows), cols: len(rows[0])}
	for _, r := range rows {
		m.data = append(m.data, r...)
	}
	return m
}

func Identity[T Number](n int) *Matrix[T] {
	m := &Matrix[T]{n, n, make([]T, n*n)}
	for i := range n {
		m.data[i*n+i] = 1
	}
	return m
}

func (m *Matrix[T]) At(i, j int) T { return m.data[i*m.cols+j] }

var ErrShape = errors.New("shapes do not fit")

func (m *Matrix[T]) Mul(o *Matrix[T]) (*Matrix[T], error) {
	if m.cols != o.rows {
		return nil, fmt.Errorf("%dx%d * %dx%d: %w", m.rows, m.cols, o.rows, o.cols, ErrShape)
	}
	p := &Matrix[T]{m.rows, o.cols, make([]T, m.rows*o.cols)}
	var wg sync.WaitGroup
	for i := range m.rows {
		wg.Go(func() {
			for j := range o.cols {
				var sum T
				for k := range m.cols {
					sum += m.At(i, k) * o.At(k, j)
				}
				p.data[i*p.cols+j] = sum
			}
		})
	}
	wg.Wait()
	return p, nil
}

func (m *Matrix[T]) Pow(n int) *Matrix[T] {
	result, base := Identity[T](m.rows), m
	for ; n > 0; n >>= 1 {
		if n&1 == 1 {
			result, _ = result.Mul(base)
		}
		base, _ = base.Mul(base)
	}
	return result
}

func (m *Matrix[T]) Transpose() *Matrix[T] {
	t := &Matrix[T]{m.cols, m.rows, make([]T, len(m.data))}
	for i := range m.rows {
		for j := range m.cols {
			t.data[j*t.cols+i] = m.At(i, j)
		}
	}
	return t
}

func (m *Matrix[T]) String() string {
	var b strings.Builder
	for i := range m.rows {
		fmt.Fprintln(&b, m.data[i*m.cols:(i+1)*m.cols])
	}
	return b.String()
}

// Det is by Bareiss: no fractions on the way.
func (m *Matrix[T]) Det() T {
	a := &Matrix[T]{m.rows, m.cols, append([]T(nil), m.data...)}
	n, sign, prev := a.rows, T(1), T(1)
	for k := range n - 1 {
		if a.At(k, k) == 0 {
			swap := k + 1
			for swap < n && a.At(swap, k) == 0 {
				swap++
			}
			if swap == n {
				return 0
			}
			for j := range n {
				a.data[k*n+j], a.data[swap*n+j] = a.data[swap*n+j], a.data[k*n+j]
			}
			sign = -sign
		}
		for i := k + 1; i < n; i++ {
			for j := k + 1; j < n; j++ {
				a.data[i*n+j] = (a.At(i, j)*a.At(k, k) - a.At(i, k)*a.At(k, j)) / prev
			}
		}
		prev = a.At(k, k)
	}
	return sign * a.At(n-1, n-1)
}

func main() {
	a := New([]int{1, 2, 3}, []int{4, 5, 6})
	b := New([]int{7, 8}, []int{9, 10}, []int{11, 12})
	p, err := a.Mul(b)
	fmt.Print(p, err, "\n")
	_, err = a.Mul(a)
	fmt.Println(err, errors.Is(err, ErrShape))
	fmt.Print(a.Transpose())
	fib := New([]int64{1, 1}, []int64{1, 0})
	fmt.Println(fib.Pow(90).At(0, 1), fib.Pow(0))
	fmt.Println(New([]int{2, 0, 1}, []int{1, 3, 2}, []int{1, 1, 1}).Det(), New([]int{0, 1}, []int{1, 0}).Det(), New([]float64{1, 2}, []float64{2, 4}).Det())
}

// Output:
// [58 64]
// [139 154]
//  <nil>
// 2x3 * 2x3: shapes do not fit true
// [1 4]
// [2 5]
// [3 6]
// 2880067194370816120 [1 0]
// [0 1]
//
// 0 -1 0
