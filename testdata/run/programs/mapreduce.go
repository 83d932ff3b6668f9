// MapReduce: mappers over documents, partitions by hash, reducers, an inverted index.

package main

import (
	"fmt"
	"hash/fnv"
	"maps"
	"slices"
	"strings"
	"sync"
)

type pair[K comparable, V any] struct {
	key K
	val V
}

func MapReduce[D any, K comparable, V, R any](docs []D, parts int, hash func(K) int, mapper func(D, func(K, V)), reducer func(K, []V) R) map[K]R {
	shuffle := make([]chan pair[K, V], parts)
	for i := range shuffle {
		shuffle[i] = make(chan pair[K, V], 4)
	}
	var mappers, reducers sync.WaitGroup
	for _, d := range docs {
		mappers.Go(func() {
			mapper(d, func(k K, v V) { shuffle[hash(k)%parts] <- pair[K, V]{k, v} })
		})
	}
	go func() {
		mappers.Wait()
		for _, c := range shuffle {
			close(c)
		}
	}()
	results := make([]map[K]R, parts)
	for i, c := range shuffle {
		reducers.Go(func() {
			groups := map[K][]V{}
			for p := range c {
				groups[p.key] = append(groups[p.key], p.val)
			}
			results[i] = map[K]R{}
			for k, vs := range groups {
				results[i][k] = reducer(k, vs)
			}
		})
	}
	reducers.Wait()
	all := map[K]R{}
	for _, r := range results {
		maps.Copy(all, r)
	}
	return all
}

func main() {
	type doc struct{ name, text string }
	docs := []doc{{"d1", "to be or not to be"}, {"d2", "to do is to be"}, {"d3", "do be do be do"}, {"d4", ""}}
	hash := func(s string) int {
		h := fnv.New32a()
		h.Write([]byte(s))
		return int(h.Sum32() & 0x7fffffff)
	}
	index := MapReduce(docs, 3, hash, func(d doc, emit func(string, string)) {
		for _, w := range strings.Fields(d.text) {
			emit(w, d.name)
		}
	}, func(w string, in []string) string {
		slices.Sort(in)
		counts := map[string]int{}
		for _, d := range in {
			counts[d]++
		}
		return fmt.Sprint(len(in), " ", counts)
	})
	for _, w := range slices.Sorted(maps.Keys(index)) {
		fmt.Println(w, index[w])
	}
	lengths := MapReduce([]string{"a", "bb", "cc", "dddd"}, 2, func(n int) int { return n }, func(s string, emit func(int, int)) { emit(len(s), 1) }, func(_ int, ones []int) int { return len(ones) })
	fmt.Println(lengths)
}

// Output:
// be 5 map[d1:2 d2:1 d3:2]
// do 4 map[d2:1 d3:3]
// is 1 map[d2:1]
// not 1 map[d1:1]
// or 1 map[d1:1]
// to 4 map[d1:2 d2:2]
// map[1:1 2:2 4:1]
