//@ lang: go1.20
// min, max and clear need go1.21.

package main

func main() {
	_ = min(1, 2) // want "built-in min requires go1\.21 or later \(-lang was set to go1\.20; check go\.mod\)"
	_ = max(1, 2) // want "built-in max requires go1\.21 or later \(-lang was set to go1\.20; check go\.mod\)"
	clear(map[int]int{}) // want "clear requires go1\.21 or later \(-lang was set to go1\.20; check go\.mod\)"
}
