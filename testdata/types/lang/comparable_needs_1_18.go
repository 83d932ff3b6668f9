//@ lang: go1.17

// The predeclared comparable needs go1.18.

package main

type C interface{ comparable } // want "predeclared comparable requires go1\.18 or later \(-lang was set to go1\.17; check go\.mod\)"

func main() {}
