package store_test

import (
	"fmt"

	"example.com/shop/store"
	"example.com/shop/store/internal/keys"
)

func Example() {
	fmt.Println(store.Size(), keys.First)
	// Output: 3 a
}
