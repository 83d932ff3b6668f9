// What a go or defer statement calls must not be in parentheses, and must be a call.
package main

func f() {}

func main() {
	go (f)      // want `expression in go must not be parenthesized` `expression in go must be function call`
	defer (f()) // want `expression in defer must not be parenthesized`
}
