// Package sort sorts slices and whatever else has elements by number.
package sort

// Interface is what Sort sorts: elements by number.
type Interface interface {
	// Len is the number of elements.
	Len() int
	// Less tells whether element i must come before element j.
	Less(i, j int) bool
	// Swap exchanges two elements.
	Swap(i, j int)
}

// Sort sorts data; elements that are equal may change their order.
func Sort(data Interface) {
	n := data.Len()
	limit := 0
	for m := n; m > 0; m >>= 1 {
		limit++
	}
	quick(data, 0, n, limit)
}

// Stable sorts data; elements that are equal keep their order.
func Stable(data Interface) {
	n := data.Len()
	const run = 20
	for a := 0; a < n; a += run {
		insertion(data, a, min(a+run, n))
	}
	for size := run; size < n; size *= 2 {
		for a := 0; a+size < n; a += 2 * size {
			merge(data, a, a+size, min(a+2*size, n))
		}
	}
}

// IsSorted tells whether data is sorted.
func IsSorted(data Interface) bool {
	for i := data.Len() - 1; i > 0; i-- {
		if data.Less(i, i-1) {
			return false
		}
	}
	return true
}

type reverse struct {
	Interface
}

func (r reverse) Less(i, j int) bool { return r.Interface.Less(j, i) }

// Reverse gives data in the opposite order.
func Reverse(data Interface) Interface { return &reverse{data} }

// What is known of the order of elements around a pivot.
const (
	unknown = iota
	increasing
	decreasing
)

// quick sorts data[a:b] by pattern-defeating quicksort (Peters, 2021): quicksort that leaves short parts to insertion sort, sees
// sorted input and equal elements, and goes over to heapsort after limit bad pivots.
func quick(data Interface, a, b, limit int) {
	balanced, partitioned := true, true
	for {
		n := b - a
		if n <= 12 {
			insertion(data, a, b)
			return
		}
		if limit == 0 {
			heap(data, a, b)
			return
		}
		if !balanced {
			scatter(data, a, b)
			limit--
		}
		pivot, order := choosePivot(data, a, b)
		if order == decreasing {
			for i, j := a, b-1; i < j; i, j = i+1, j-1 {
				data.Swap(i, j)
			}
			pivot = b - 1 - (pivot - a)
			order = increasing
		}
		if balanced && partitioned && order == increasing && nearlySorted(data, a, b) {
			return
		}
		// What stands before is not greater than anything here: a pivot equal to it has only equal elements on its left.
		if a > 0 && !data.Less(a-1, pivot) {
			a = partitionEqual(data, a, b, pivot)
			continue
		}
		mid, already := partition(data, a, b, pivot)
		partitioned = already
		left, right := mid-a, b-mid
		if left < right {
			balanced = left >= n/8
			quick(data, a, mid, limit)
			a = mid + 1
		} else {
			balanced = right >= n/8
			quick(data, mid+1, b, limit)
			b = mid
		}
	}
}

func insertion(data Interface, a, b int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && data.Less(j, j-1); j-- {
			data.Swap(j, j-1)
		}
	}
}

func heap(data Interface, a, b int) {
	n := b - a
	for i := (n - 1) / 2; i >= 0; i-- {
		sink(data, i, n, a)
	}
	for i := n - 1; i >= 0; i-- {
		data.Swap(a, a+i)
		sink(data, 0, i, a)
	}
}

// sink moves element root of the heap data[first:first+n] down to its place.
func sink(data Interface, root, n, first int) {
	for {
		child := 2*root + 1
		if child >= n {
			return
		}
		if child+1 < n && data.Less(first+child, first+child+1) {
			child++
		}
		if !data.Less(first+root, first+child) {
			return
		}
		data.Swap(first+root, first+child)
		root = child
	}
}

// partition puts what is less than the pivot before it and the rest behind; already says that nothing had to move.
func partition(data Interface, a, b, pivot int) (mid int, already bool) {
	data.Swap(a, pivot)
	i, j := a+1, b-1
	already = true
	for {
		for i <= j && data.Less(i, a) {
			i++
		}
		for i <= j && !data.Less(j, a) {
			j--
		}
		if i > j {
			data.Swap(j, a)
			return j, already
		}
		data.Swap(i, j)
		already = false
		i++
		j--
	}
}

// partitionEqual puts what is equal to the pivot first and gives where the rest begins.
func partitionEqual(data Interface, a, b, pivot int) int {
	data.Swap(a, pivot)
	i, j := a+1, b-1
	for {
		for i <= j && !data.Less(a, i) {
			i++
		}
		for i <= j && data.Less(a, j) {
			j--
		}
		if i > j {
			return i
		}
		data.Swap(i, j)
		i++
		j--
	}
}

// nearlySorted tries to sort by moving a few elements.
func nearlySorted(data Interface, a, b int) bool {
	const steps, shortest = 5, 50
	i := a + 1
	for step := 0; step < steps; step++ {
		for i < b && !data.Less(i, i-1) {
			i++
		}
		if i == b {
			return true
		}
		if b-a < shortest {
			return false
		}
		data.Swap(i, i-1)
		if i-a >= 2 {
			for j := i - 1; j >= 1 && data.Less(j, j-1); j-- {
				data.Swap(j, j-1)
			}
		}
		if b-i >= 2 {
			for j := i + 1; j < b && data.Less(j, j-1); j++ {
				data.Swap(j, j-1)
			}
		}
	}
	return false
}

// scatter moves some elements around the middle, so that a pattern that made bad pivots is broken.
func scatter(data Interface, a, b int) {
	n := b - a
	if n < 8 {
		return
	}
	random := uint64(n)
	mask := uint(1)
	for m := n; m > 0; m >>= 1 {
		mask <<= 1
	}
	at := a + n/4*2
	for i := 0; i < 3; i++ {
		random ^= random << 13
		random ^= random >> 7
		random ^= random << 17
		other := int(uint(random) & (mask - 1))
		if other >= n {
			other -= n
		}
		data.Swap(at-1+i, a+other)
	}
}

// choosePivot takes the median of three places, of which each is the median of three neighbors when there are many elements.
func choosePivot(data Interface, a, b int) (pivot, order int) {
	n := b - a
	swaps := 0
	i, j, k := a+n/4, a+n/4*2, a+n/4*3
	if n >= 8 {
		if n >= 50 {
			i = median(data, i-1, i, i+1, &swaps)
			j = median(data, j-1, j, j+1, &swaps)
			k = median(data, k-1, k, k+1, &swaps)
		}
		j = median(data, i, j, k, &swaps)
	}
	switch swaps {
	case 0:
		return j, increasing
	case 12:
		return j, decreasing
	}
	return j, unknown
}

func median(data Interface, a, b, c int, swaps *int) int {
	if data.Less(b, a) {
		*swaps++
		a, b = b, a
	}
	if data.Less(c, b) {
		*swaps++
		b, c = c, b
	}
	if data.Less(b, a) {
		*swaps++
		a, b = b, a
	}
	return b
}

// merge merges the sorted data[a:m] and data[m:b] in place (Kim and Kutzner, 2004): it exchanges equally long parts around m that are
// in the wrong order, then does the same on both sides.
func merge(data Interface, a, m, b int) {
	if m-a == 1 {
		// One element goes right, before the first that is not less.
		i, j := m, b
		for i < j {
			h := int(uint(i+j) >> 1)
			if data.Less(h, a) {
				i = h + 1
			} else {
				j = h
			}
		}
		for k := a; k < i-1; k++ {
			data.Swap(k, k+1)
		}
		return
	}
	if b-m == 1 {
		// One element goes left, before the first that is greater.
		i, j := a, m
		for i < j {
			h := int(uint(i+j) >> 1)
			if !data.Less(m, h) {
				i = h + 1
			} else {
				j = h
			}
		}
		for k := m; k > i; k-- {
			data.Swap(k, k-1)
		}
		return
	}
	mid := int(uint(a+b) >> 1)
	n := mid + m
	start, r := a, m
	if m > mid {
		start, r = n-b, mid
	}
	p := n - 1
	for start < r {
		c := int(uint(start+r) >> 1)
		if !data.Less(p-c, c) {
			start = c + 1
		} else {
			r = c
		}
	}
	end := n - start
	if start < m && m < end {
		rotate(data, start, m, end)
	}
	if a < start && start < mid {
		merge(data, a, start, mid)
	}
	if mid < end && end < b {
		merge(data, mid, end, b)
	}
}

// rotate exchanges the neighbors data[a:m] and data[m:b].
func rotate(data Interface, a, m, b int) {
	i, j := m-a, b-m
	for i != j {
		if i > j {
			swapRange(data, m-i, m, j)
			i -= j
		} else {
			swapRange(data, m-i, m+j-i, i)
			j -= i
		}
	}
	swapRange(data, m-i, m, i)
}

func swapRange(data Interface, a, b, n int) {
	for i := 0; i < n; i++ {
		data.Swap(a+i, b+i)
	}
}

// anySlice is a slice of any type with an order.
type anySlice struct {
	x    any
	less func(i, j int) bool
}

func (s *anySlice) Len() int { return length(s.x) }

func (s *anySlice) Less(i, j int) bool { return s.less(i, j) }

func (s *anySlice) Swap(i, j int) { swap(s.x, i, j) }

// Slice sorts the slice x by less, which is given two places; elements that are equal may change their order.
func Slice(x any, less func(i, j int) bool) { Sort(&anySlice{x, less}) }

// SliceStable sorts the slice x by less; elements that are equal keep their order.
func SliceStable(x any, less func(i, j int) bool) { Stable(&anySlice{x, less}) }

// SliceIsSorted tells whether the slice x is sorted by less.
func SliceIsSorted(x any, less func(i, j int) bool) bool { return IsSorted(&anySlice{x, less}) }

// length gives the length of a slice, or panics.
func length(x any) int

// swap exchanges two elements of a slice.
func swap(x any, i, j int)

// IntSlice sorts ints in increasing order.
type IntSlice []int

func (x IntSlice) Len() int           { return len(x) }
func (x IntSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x IntSlice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

// Sort sorts x.
func (x IntSlice) Sort() { Sort(x) }

// Search gives the place of x, or where it would be.
func (p IntSlice) Search(x int) int { return SearchInts(p, x) }

// Float64Slice sorts floats in increasing order, NaN first.
type Float64Slice []float64

func (x Float64Slice) Len() int           { return len(x) }
func (x Float64Slice) Less(i, j int) bool { return x[i] < x[j] || x[i] != x[i] && x[j] == x[j] }
func (x Float64Slice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

// Sort sorts x.
func (x Float64Slice) Sort() { Sort(x) }

// Search gives the place of x, or where it would be.
func (p Float64Slice) Search(x float64) int { return SearchFloat64s(p, x) }

// StringSlice sorts strings in increasing order.
type StringSlice []string

func (x StringSlice) Len() int           { return len(x) }
func (x StringSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x StringSlice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

// Sort sorts x.
func (x StringSlice) Sort() { Sort(x) }

// Search gives the place of x, or where it would be.
func (p StringSlice) Search(x string) int { return SearchStrings(p, x) }

// Ints sorts ints in increasing order.
func Ints(x []int)

// Float64s sorts floats in increasing order, NaN first.
func Float64s(x []float64)

// Strings sorts strings in increasing order.
func Strings(x []string)

// IntsAreSorted tells whether x is sorted.
func IntsAreSorted(x []int) bool { return IsSorted(IntSlice(x)) }

// Float64sAreSorted tells whether x is sorted.
func Float64sAreSorted(x []float64) bool { return IsSorted(Float64Slice(x)) }

// StringsAreSorted tells whether x is sorted.
func StringsAreSorted(x []string) bool { return IsSorted(StringSlice(x)) }

// Search gives the smallest i in [0, n) for which f(i) is true, or n; from there on it must be true.
func Search(n int, f func(int) bool) int {
	i, j := 0, n
	for i < j {
		h := int(uint(i+j) >> 1)
		if !f(h) {
			i = h + 1
		} else {
			j = h
		}
	}
	return i
}

// Find gives the smallest i in [0, n) for which cmp(i) <= 0, or n, and whether cmp is 0 there.
func Find(n int, cmp func(int) int) (i int, found bool) {
	i, j := 0, n
	for i < j {
		h := int(uint(i+j) >> 1)
		if cmp(h) > 0 {
			i = h + 1
		} else {
			j = h
		}
	}
	return i, i < n && cmp(i) == 0
}

// SearchInts gives the place of x in the sorted a, or where it would be.
func SearchInts(a []int, x int) int {
	return Search(len(a), func(i int) bool { return a[i] >= x })
}

// SearchFloat64s gives the place of x in the sorted a, or where it would be.
func SearchFloat64s(a []float64, x float64) int {
	return Search(len(a), func(i int) bool { return a[i] >= x })
}

// SearchStrings gives the place of x in the sorted a, or where it would be.
func SearchStrings(a []string, x string) int {
	return Search(len(a), func(i int) bool { return a[i] >= x })
}
