// Package slices works on slices of any type.
package slices

import (
	"cmp"
	"iter"
)

// Equal tells whether the slices have the same length and equal elements; NaN equals nothing.
func Equal[S ~[]E, E comparable](s1, s2 S) bool {
	if len(s1) != len(s2) {
		return false
	}
	for i := range s1 {
		if s1[i] != s2[i] {
			return false
		}
	}
	return true
}

// EqualFunc is Equal by a function.
func EqualFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](s1 S1, s2 S2, eq func(E1, E2) bool) bool {
	if len(s1) != len(s2) {
		return false
	}
	for i, v := range s1 {
		if !eq(v, s2[i]) {
			return false
		}
	}
	return true
}

// Compare compares element by element; the result is that of the first pair that differs, or of the lengths.
func Compare[S ~[]E, E cmp.Ordered](s1, s2 S) int {
	for i, v := range s1 {
		if i >= len(s2) {
			return 1
		}
		if c := cmp.Compare(v, s2[i]); c != 0 {
			return c
		}
	}
	if len(s1) < len(s2) {
		return -1
	}
	return 0
}

// CompareFunc is Compare by a function.
func CompareFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](s1 S1, s2 S2, cmp func(E1, E2) int) int {
	for i, v := range s1 {
		if i >= len(s2) {
			return 1
		}
		if c := cmp(v, s2[i]); c != 0 {
			return c
		}
	}
	if len(s1) < len(s2) {
		return -1
	}
	return 0
}

// Index gives the place of the first v, or -1.
func Index[S ~[]E, E comparable](s S, v E) int {
	for i := range s {
		if v == s[i] {
			return i
		}
	}
	return -1
}

// IndexFunc gives the place of the first element that satisfies f, or -1.
func IndexFunc[S ~[]E, E any](s S, f func(E) bool) int {
	for i := range s {
		if f(s[i]) {
			return i
		}
	}
	return -1
}

// Contains tells whether v is in s.
func Contains[S ~[]E, E comparable](s S, v E) bool { return Index(s, v) >= 0 }

// ContainsFunc tells whether an element satisfies f.
func ContainsFunc[S ~[]E, E any](s S, f func(E) bool) bool { return IndexFunc(s, f) >= 0 }

// Insert inserts values at i, so that the first of them becomes element i. It panics when i is past the end.
func Insert[S ~[]E, E any](s S, i int, v ...E) S {
	_ = s[i:]
	if len(v) == 0 {
		return s
	}
	old := len(s)
	if i == old {
		return append(s, v...)
	}
	n := old + len(v)
	if n > cap(s) {
		grown := append(s[:i], make(S, n-i)...)
		copy(grown[i:], v)
		copy(grown[i+len(v):], s[i:])
		return grown
	}
	whole := s[:n]
	if !overlap(v, whole[i+len(v):]) {
		copy(whole[i+len(v):], s[i:])
		copy(whole[i:], v)
		return whole
	}
	// Moving the tail would change v: put v behind everything and rotate it into place.
	copy(whole[old:], v)
	rotateRight(whole[i:], len(v))
	return whole
}

// overlap tells whether the slices share elements.
func overlap[E any](a, b []E) bool {
	if len(a) == 0 || len(b) == 0 {
		return false
	}
	return sharedBytes(&a[0], &a[len(a)-1], &b[0], &b[len(b)-1])
}

// sharedBytes tells whether two runs of elements, given by pointers to their first and last, overlap.
func sharedBytes(firstA, lastA, firstB, lastB any) bool

// rotateRight moves the last n elements to the front.
func rotateRight[E any](s []E, n int) {
	Reverse(s[:len(s)-n])
	Reverse(s[len(s)-n:])
	Reverse(s)
}

// Delete takes out s[i:j] and zeroes what the end of s no longer needs. It panics when s[i:j] is not part of s.
func Delete[S ~[]E, E any](s S, i, j int) S {
	_ = s[i:j:len(s)]
	if i == j {
		return s
	}
	old := len(s)
	s = append(s[:i], s[j:]...)
	clear(s[len(s):old])
	return s
}

// DeleteFunc takes out the elements that satisfy del and zeroes what the end of s no longer needs.
func DeleteFunc[S ~[]E, E any](s S, del func(E) bool) S {
	n := IndexFunc(s, del)
	if n < 0 {
		return s
	}
	for i := n + 1; i < len(s); i++ {
		if v := s[i]; !del(v) {
			s[n] = v
			n++
		}
	}
	clear(s[n:])
	return s[:n]
}

// Replace puts values in place of s[i:j] and zeroes what the end of s no longer needs.
func Replace[S ~[]E, E any](s S, i, j int, v ...E) S {
	_ = s[i:j]
	if i == j {
		return Insert(s, i, v...)
	}
	if j == len(s) {
		replaced := append(s[:i], v...)
		if len(replaced) < len(s) {
			clear(s[len(replaced):])
		}
		return replaced
	}
	n := len(s[:i]) + len(v) + len(s[j:])
	if n > cap(s) {
		grown := append(s[:i], make(S, n-i)...)
		copy(grown[i:], v)
		copy(grown[i+len(v):], s[j:])
		return grown
	}
	whole := s[:n]
	if i+len(v) > j && overlap(v, whole[i+len(v):]) {
		v = append([]E(nil), v...)
	}
	if i+len(v) <= j {
		copy(whole[i:], v)
		copy(whole[i+len(v):], s[j:])
		clear(s[n:])
		return whole
	}
	copy(whole[i+len(v):], s[j:])
	copy(whole[i:], v)
	return whole
}

// Clone gives a copy; nil for nil.
func Clone[S ~[]E, E any](s S) S {
	if s == nil {
		return nil
	}
	return append(S{}, s...)
}

// Compact takes out elements that equal the one before and zeroes what the end of s no longer needs.
func Compact[S ~[]E, E comparable](s S) S {
	for n := 1; n < len(s); n++ {
		if s[n] != s[n-1] {
			continue
		}
		rest := s[n:]
		for i := 1; i < len(rest); i++ {
			if rest[i] != rest[i-1] {
				s[n] = rest[i]
				n++
			}
		}
		clear(s[n:])
		return s[:n]
	}
	return s
}

// CompactFunc is Compact by a function; of equal elements the first stays.
func CompactFunc[S ~[]E, E any](s S, eq func(E, E) bool) S {
	for n := 1; n < len(s); n++ {
		if !eq(s[n], s[n-1]) {
			continue
		}
		rest := s[n:]
		for i := 1; i < len(rest); i++ {
			if !eq(rest[i], rest[i-1]) {
				s[n] = rest[i]
				n++
			}
		}
		clear(s[n:])
		return s[:n]
	}
	return s
}

// Grow makes room for n more elements. It panics when n is negative.
func Grow[S ~[]E, E any](s S, n int) S {
	if n < 0 {
		panic("cannot be negative")
	}
	if n -= cap(s) - len(s); n > 0 {
		s = append(s[:cap(s)], make([]E, n)...)[:len(s)]
	}
	return s
}

// Clip takes away unused capacity.
func Clip[S ~[]E, E any](s S) S { return s[:len(s):len(s)] }

// Reverse turns the order around.
func Reverse[S ~[]E, E any](s S) {
	for i, j := 0, len(s)-1; i < j; i, j = i+1, j-1 {
		s[i], s[j] = s[j], s[i]
	}
}

// Concat joins slices into a new one.
func Concat[S ~[]E, E any](slices ...S) S {
	size := 0
	for _, s := range slices {
		size += len(s)
		if size < 0 {
			panic("len out of range")
		}
	}
	joined := Grow[S](nil, size)
	for _, s := range slices {
		joined = append(joined, s...)
	}
	return joined
}

// Repeat gives a new slice of x, count times. It panics when count is negative or the result is too long.
func Repeat[S ~[]E, E any](x S, count int) S {
	if count < 0 {
		panic("cannot be negative")
	}
	const maxInt = 1<<63 - 1
	if len(x) > 0 && count > maxInt/len(x) {
		panic("the result of (len(x) * count) overflows")
	}
	repeated := make(S, len(x)*count)
	n := copy(repeated, x)
	for n < len(repeated) {
		n += copy(repeated[n:], repeated[:n])
	}
	return repeated
}

// Min gives the least element; NaN if there is one. It panics when s is empty.
func Min[S ~[]E, E cmp.Ordered](x S) E {
	if len(x) < 1 {
		panic("slices.Min: empty list")
	}
	m := x[0]
	for i := 1; i < len(x); i++ {
		m = min(m, x[i])
	}
	return m
}

// MinFunc gives the first of the least elements by cmp. It panics when s is empty.
func MinFunc[S ~[]E, E any](x S, cmp func(a, b E) int) E {
	if len(x) < 1 {
		panic("slices.MinFunc: empty list")
	}
	m := x[0]
	for i := 1; i < len(x); i++ {
		if cmp(x[i], m) < 0 {
			m = x[i]
		}
	}
	return m
}

// Max gives the greatest element; NaN if there is one. It panics when s is empty.
func Max[S ~[]E, E cmp.Ordered](x S) E {
	if len(x) < 1 {
		panic("slices.Max: empty list")
	}
	m := x[0]
	for i := 1; i < len(x); i++ {
		m = max(m, x[i])
	}
	return m
}

// MaxFunc gives the first of the greatest elements by cmp. It panics when s is empty.
func MaxFunc[S ~[]E, E any](x S, cmp func(a, b E) int) E {
	if len(x) < 1 {
		panic("slices.MaxFunc: empty list")
	}
	m := x[0]
	for i := 1; i < len(x); i++ {
		if cmp(x[i], m) > 0 {
			m = x[i]
		}
	}
	return m
}

// BinarySearch gives the place of target in a sorted slice, or where it would be, and whether it is there.
func BinarySearch[S ~[]E, E cmp.Ordered](x S, target E) (int, bool) {
	lo, hi := 0, len(x)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if cmp.Less(x[mid], target) {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo, lo < len(x) && (x[lo] == target || x[lo] != x[lo] && target != target)
}

// BinarySearchFunc is BinarySearch by a function that compares an element with target.
func BinarySearchFunc[S ~[]E, E, T any](x S, target T, cmp func(E, T) int) (int, bool) {
	lo, hi := 0, len(x)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if cmp(x[mid], target) < 0 {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo, lo < len(x) && cmp(x[lo], target) == 0
}

// All gives places and elements.
func All[Slice ~[]E, E any](s Slice) iter.Seq2[int, E] {
	return func(yield func(int, E) bool) {
		for i, v := range s {
			if !yield(i, v) {
				return
			}
		}
	}
}

// Backward gives places and elements from the last to the first.
func Backward[Slice ~[]E, E any](s Slice) iter.Seq2[int, E] {
	return func(yield func(int, E) bool) {
		for i := len(s) - 1; i >= 0; i-- {
			if !yield(i, s[i]) {
				return
			}
		}
	}
}

// Values gives the elements.
func Values[Slice ~[]E, E any](s Slice) iter.Seq[E] {
	return func(yield func(E) bool) {
		for _, v := range s {
			if !yield(v) {
				return
			}
		}
	}
}

// AppendSeq appends the values of seq.
func AppendSeq[Slice ~[]E, E any](s Slice, seq iter.Seq[E]) Slice {
	for v := range seq {
		s = append(s, v)
	}
	return s
}

// Collect makes a slice of the values of seq; nil if there are none.
func Collect[E any](seq iter.Seq[E]) []E { return AppendSeq([]E(nil), seq) }

// Sorted makes a sorted slice of the values of seq.
func Sorted[E cmp.Ordered](seq iter.Seq[E]) []E {
	s := Collect(seq)
	Sort(s)
	return s
}

// SortedFunc makes a slice of the values of seq, sorted by cmp.
func SortedFunc[E any](seq iter.Seq[E], cmp func(E, E) int) []E {
	s := Collect(seq)
	SortFunc(s, cmp)
	return s
}

// SortedStableFunc makes a slice of the values of seq, sorted by cmp; equal ones keep their order.
func SortedStableFunc[E any](seq iter.Seq[E], cmp func(E, E) int) []E {
	s := Collect(seq)
	SortStableFunc(s, cmp)
	return s
}

// Chunk gives the slice in parts of n elements; the last may be shorter. It panics when n is below 1.
func Chunk[Slice ~[]E, E any](s Slice, n int) iter.Seq[Slice] {
	if n < 1 {
		panic("cannot be less than 1")
	}
	return func(yield func(Slice) bool) {
		for i := 0; i < len(s); i += n {
			end := min(n, len(s[i:]))
			if !yield(s[i : i+end : i+end]) {
				return
			}
		}
	}
}

// IsSorted tells whether no element is less than the one before.
func IsSorted[S ~[]E, E cmp.Ordered](x S) bool {
	for i := len(x) - 1; i > 0; i-- {
		if cmp.Less(x[i], x[i-1]) {
			return false
		}
	}
	return true
}

// IsSortedFunc tells whether no element is less than the one before, by cmp.
func IsSortedFunc[S ~[]E, E any](x S, cmp func(a, b E) int) bool {
	for i := len(x) - 1; i > 0; i-- {
		if cmp(x[i], x[i-1]) < 0 {
			return false
		}
	}
	return true
}

// Sort sorts in ascending order; NaN come first.
func Sort[S ~[]E, E cmp.Ordered](x S) {
	s := sorterOrdered[E]{x}
	s.sort(0, len(x), bitLen(len(x)))
}

// SortFunc sorts by cmp, which gives a negative number when a comes before b. Equal elements may change places.
func SortFunc[S ~[]E, E any](x S, cmp func(a, b E) int) {
	s := sorterFunc[E]{x, cmp}
	s.sort(0, len(x), bitLen(len(x)))
}

// SortStableFunc sorts by cmp; equal elements keep their order.
func SortStableFunc[S ~[]E, E any](x S, cmp func(a, b E) int) {
	s := sorterFunc[E]{x, cmp}
	const block = 20
	a, n := 0, len(x)
	for ; a+block <= n; a += block {
		s.insertion(a, a+block)
	}
	s.insertion(a, n)
	for size := block; size < n; size *= 2 {
		for a = 0; a+size < n; a += 2 * size {
			s.merge(a, a+size, min(a+2*size, n))
		}
	}
}

// merge merges the sorted runs s.x[a:m] and s.x[m:b] in place (Kim and Kutzner, "Stable Minimum Storage Merging by Symmetric
// Comparisons", 2004).
func (s *sorterFunc[E]) merge(a, m, b int) {
	if a == m || m == b {
		return
	}
	if m-a == 1 {
		// One element goes right, in front of the first that is not less.
		lo, hi := m, b
		for lo < hi {
			if mid := int(uint(lo+hi) >> 1); s.less(mid, a) {
				lo = mid + 1
			} else {
				hi = mid
			}
		}
		for k := a; k < lo-1; k++ {
			s.swap(k, k+1)
		}
		return
	}
	if b-m == 1 {
		// One element goes left, in front of the first that is greater.
		lo, hi := a, m
		for lo < hi {
			if mid := int(uint(lo+hi) >> 1); !s.less(m, mid) {
				lo = mid + 1
			} else {
				hi = mid
			}
		}
		for k := m; k > lo; k-- {
			s.swap(k, k-1)
		}
		return
	}
	// The cut that is symmetric around the middle leaves all that belongs left on the left.
	mid := int(uint(a+b) >> 1)
	n := mid + m
	var start, r int
	if m > mid {
		start, r = n-b, mid
	} else {
		start, r = a, m
	}
	for p := n - 1; start < r; {
		if c := int(uint(start+r) >> 1); !s.less(p-c, c) {
			start = c + 1
		} else {
			r = c
		}
	}
	end := n - start
	if start < m && m < end {
		rotateRight(s.x[start:end], end-m)
	}
	s.merge(a, start, mid)
	s.merge(mid, end, b)
}

// bitLen gives the number of bits of n.
func bitLen(n int) int {
	bits := 0
	for ; n > 0; n >>= 1 {
		bits++
	}
	return bits
}

// Sorting is by pattern-defeating quicksort (Peters, 2021), in Go's form, so that unstable sorts leave the same order: insertion
// sort up to 12 elements, the pivot from 3 or 9 of them, heap sort after too many bad pivots. Once by cmp and once by <.

// What the choice of a pivot saw of the order.
const (
	unknownOrder = iota
	increasing
	decreasing
)

// sorterFunc sorts by a function.
type sorterFunc[E any] struct {
	x   []E
	cmp func(a, b E) int
}

func (s *sorterFunc[E]) less(i, j int) bool { return s.cmp(s.x[i], s.x[j]) < 0 }

func (s *sorterFunc[E]) swap(i, j int) { s.x[i], s.x[j] = s.x[j], s.x[i] }

// sort sorts s.x[a:b]; limit is how many bad pivots are put up with.
func (s *sorterFunc[E]) sort(a, b, limit int) {
	balanced, partitioned := true, true
	for {
		n := b - a
		if n <= 12 {
			s.insertion(a, b)
			return
		}
		if limit == 0 {
			s.heap(a, b)
			return
		}
		if !balanced {
			s.scramble(a, b)
			limit--
		}
		pivot, order := s.pivot(a, b)
		if order == decreasing {
			Reverse(s.x[a:b])
			pivot = b - 1 - (pivot - a)
			order = increasing
		}
		if balanced && partitioned && order == increasing && s.nearlySorted(a, b) {
			return
		}
		if a > 0 && !s.less(a-1, pivot) {
			// The pivot is the least: all that equal it are done.
			a = s.partitionEqual(a, b, pivot)
			continue
		}
		var mid int
		mid, partitioned = s.partition(a, b, pivot)
		left, right := mid-a, b-mid
		if left < right {
			balanced = left >= n/8
			s.sort(a, mid, limit)
			a = mid + 1
		} else {
			balanced = right >= n/8
			s.sort(mid+1, b, limit)
			b = mid
		}
	}
}

func (s *sorterFunc[E]) insertion(a, b int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && s.less(j, j-1); j-- {
			s.swap(j, j-1)
		}
	}
}

func (s *sorterFunc[E]) heap(a, b int) {
	n := b - a
	for i := (n - 1) / 2; i >= 0; i-- {
		s.down(i, n, a)
	}
	for i := n - 1; i >= 0; i-- {
		s.swap(a, a+i)
		s.down(0, i, a)
	}
}

// down restores the heap s.x[a:a+n] below its element root.
func (s *sorterFunc[E]) down(root, n, a int) {
	for {
		child := 2*root + 1
		if child >= n {
			return
		}
		if child+1 < n && s.less(a+child, a+child+1) {
			child++
		}
		if !s.less(a+root, a+child) {
			return
		}
		s.swap(a+root, a+child)
		root = child
	}
}

// partition puts what is less than the pivot before it; done tells that nothing had to move.
func (s *sorterFunc[E]) partition(a, b, pivot int) (mid int, done bool) {
	s.swap(a, pivot)
	i, j := a+1, b-1
	for first := true; ; first = false {
		for i <= j && s.less(i, a) {
			i++
		}
		for i <= j && !s.less(j, a) {
			j--
		}
		if i > j {
			s.swap(j, a)
			return j, first
		}
		s.swap(i, j)
		i++
		j--
	}
}

// partitionEqual puts what equals the pivot first, where nothing is less.
func (s *sorterFunc[E]) partitionEqual(a, b, pivot int) int {
	s.swap(a, pivot)
	i, j := a+1, b-1
	for {
		for i <= j && !s.less(a, i) {
			i++
		}
		for i <= j && s.less(a, j) {
			j--
		}
		if i > j {
			return i
		}
		s.swap(i, j)
		i++
		j--
	}
}

// nearlySorted sorts if few elements are out of order, and tells whether it is sorted now.
func (s *sorterFunc[E]) nearlySorted(a, b int) bool {
	i := a + 1
	for range 5 {
		for i < b && !s.less(i, i-1) {
			i++
		}
		if i == b {
			return true
		}
		if b-a < 50 {
			return false
		}
		s.swap(i, i-1)
		if i-a >= 2 {
			for j := i - 1; j >= 1 && s.less(j, j-1); j-- {
				s.swap(j, j-1)
			}
		}
		if b-i >= 2 {
			for j := i + 1; j < b && s.less(j, j-1); j++ {
				s.swap(j, j-1)
			}
		}
	}
	return false
}

// scramble swaps three elements around the middle with others, against patterns that make bad pivots.
func (s *sorterFunc[E]) scramble(a, b int) {
	n := b - a
	if n < 8 {
		return
	}
	random := uint64(n)
	mask := uint(1)<<bitLen(n) - 1
	at := a + n/4*2
	for i := range 3 {
		random ^= random << 13
		random ^= random >> 7
		random ^= random << 17
		other := int(uint(random) & mask)
		if other >= n {
			other -= n
		}
		s.swap(at-1+i, a+other)
	}
}

// pivot chooses a pivot and tells what order it saw.
func (s *sorterFunc[E]) pivot(a, b int) (pivot, order int) {
	n := b - a
	swaps := 0
	i, j, k := a+n/4, a+n/4*2, a+n/4*3
	if n >= 8 {
		if n >= 50 {
			i = s.median(i-1, i, i+1, &swaps)
			j = s.median(j-1, j, j+1, &swaps)
			k = s.median(k-1, k, k+1, &swaps)
		}
		j = s.median(i, j, k, &swaps)
	}
	switch swaps {
	case 0:
		return j, increasing
	case 12:
		return j, decreasing
	}
	return j, unknownOrder
}

// median gives the place of the median and counts how many were out of order.
func (s *sorterFunc[E]) median(a, b, c int, swaps *int) int {
	if s.less(b, a) {
		*swaps++
		a, b = b, a
	}
	if s.less(c, b) {
		*swaps++
		b, c = c, b
	}
	if s.less(b, a) {
		*swaps++
		a, b = b, a
	}
	return b
}

// sorterOrdered sorts in ascending order.
type sorterOrdered[E cmp.Ordered] struct {
	x []E
}

func (s *sorterOrdered[E]) less(i, j int) bool {
	a, b := s.x[i], s.x[j]
	return a < b || a != a && b == b
}

func (s *sorterOrdered[E]) swap(i, j int) { s.x[i], s.x[j] = s.x[j], s.x[i] }

// sort sorts s.x[a:b]; limit is how many bad pivots are put up with.
func (s *sorterOrdered[E]) sort(a, b, limit int) {
	balanced, partitioned := true, true
	for {
		n := b - a
		if n <= 12 {
			s.insertion(a, b)
			return
		}
		if limit == 0 {
			s.heap(a, b)
			return
		}
		if !balanced {
			s.scramble(a, b)
			limit--
		}
		pivot, order := s.pivot(a, b)
		if order == decreasing {
			Reverse(s.x[a:b])
			pivot = b - 1 - (pivot - a)
			order = increasing
		}
		if balanced && partitioned && order == increasing && s.nearlySorted(a, b) {
			return
		}
		if a > 0 && !s.less(a-1, pivot) {
			// The pivot is the least: all that equal it are done.
			a = s.partitionEqual(a, b, pivot)
			continue
		}
		var mid int
		mid, partitioned = s.partition(a, b, pivot)
		left, right := mid-a, b-mid
		if left < right {
			balanced = left >= n/8
			s.sort(a, mid, limit)
			a = mid + 1
		} else {
			balanced = right >= n/8
			s.sort(mid+1, b, limit)
			b = mid
		}
	}
}

func (s *sorterOrdered[E]) insertion(a, b int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && s.less(j, j-1); j-- {
			s.swap(j, j-1)
		}
	}
}

func (s *sorterOrdered[E]) heap(a, b int) {
	n := b - a
	for i := (n - 1) / 2; i >= 0; i-- {
		s.down(i, n, a)
	}
	for i := n - 1; i >= 0; i-- {
		s.swap(a, a+i)
		s.down(0, i, a)
	}
}

// down restores the heap s.x[a:a+n] below its element root.
func (s *sorterOrdered[E]) down(root, n, a int) {
	for {
		child := 2*root + 1
		if child >= n {
			return
		}
		if child+1 < n && s.less(a+child, a+child+1) {
			child++
		}
		if !s.less(a+root, a+child) {
			return
		}
		s.swap(a+root, a+child)
		root = child
	}
}

// partition puts what is less than the pivot before it; done tells that nothing had to move.
func (s *sorterOrdered[E]) partition(a, b, pivot int) (mid int, done bool) {
	s.swap(a, pivot)
	i, j := a+1, b-1
	for first := true; ; first = false {
		for i <= j && s.less(i, a) {
			i++
		}
		for i <= j && !s.less(j, a) {
			j--
		}
		if i > j {
			s.swap(j, a)
			return j, first
		}
		s.swap(i, j)
		i++
		j--
	}
}

// partitionEqual puts what equals the pivot first, where nothing is less.
func (s *sorterOrdered[E]) partitionEqual(a, b, pivot int) int {
	s.swap(a, pivot)
	i, j := a+1, b-1
	for {
		for i <= j && !s.less(a, i) {
			i++
		}
		for i <= j && s.less(a, j) {
			j--
		}
		if i > j {
			return i
		}
		s.swap(i, j)
		i++
		j--
	}
}

// nearlySorted sorts if few elements are out of order, and tells whether it is sorted now.
func (s *sorterOrdered[E]) nearlySorted(a, b int) bool {
	i := a + 1
	for range 5 {
		for i < b && !s.less(i, i-1) {
			i++
		}
		if i == b {
			return true
		}
		if b-a < 50 {
			return false
		}
		s.swap(i, i-1)
		if i-a >= 2 {
			for j := i - 1; j >= 1 && s.less(j, j-1); j-- {
				s.swap(j, j-1)
			}
		}
		if b-i >= 2 {
			for j := i + 1; j < b && s.less(j, j-1); j++ {
				s.swap(j, j-1)
			}
		}
	}
	return false
}

// scramble swaps three elements around the middle with others, against patterns that make bad pivots.
func (s *sorterOrdered[E]) scramble(a, b int) {
	n := b - a
	if n < 8 {
		return
	}
	random := uint64(n)
	mask := uint(1)<<bitLen(n) - 1
	at := a + n/4*2
	for i := range 3 {
		random ^= random << 13
		random ^= random >> 7
		random ^= random << 17
		other := int(uint(random) & mask)
		if other >= n {
			other -= n
		}
		s.swap(at-1+i, a+other)
	}
}

// pivot chooses a pivot and tells what order it saw.
func (s *sorterOrdered[E]) pivot(a, b int) (pivot, order int) {
	n := b - a
	swaps := 0
	i, j, k := a+n/4, a+n/4*2, a+n/4*3
	if n >= 8 {
		if n >= 50 {
			i = s.median(i-1, i, i+1, &swaps)
			j = s.median(j-1, j, j+1, &swaps)
			k = s.median(k-1, k, k+1, &swaps)
		}
		j = s.median(i, j, k, &swaps)
	}
	switch swaps {
	case 0:
		return j, increasing
	case 12:
		return j, decreasing
	}
	return j, unknownOrder
}

// median gives the place of the median and counts how many were out of order.
func (s *sorterOrdered[E]) median(a, b, c int, swaps *int) int {
	if s.less(b, a) {
		*swaps++
		a, b = b, a
	}
	if s.less(c, b) {
		*swaps++
		b, c = c, b
	}
	if s.less(b, a) {
		*swaps++
		a, b = b, a
	}
	return b
}
