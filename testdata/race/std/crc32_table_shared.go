//@ matrix: seeds

// Goroutines that ask for the same table share it: nobody's request is a write.
package main

import "hash/crc32"

func main() {
	done := make(chan bool)
	for range 3 {
		go func() {
			h := crc32.New(crc32.MakeTable(crc32.Castagnoli))
			h.Write([]byte("text"))
			if h.Sum32() != crc32.Checksum([]byte("text"), crc32.MakeTable(crc32.Castagnoli)) {
				panic("different")
			}
			done <- true
		}()
	}
	for range 3 {
		<-done
	}
}
