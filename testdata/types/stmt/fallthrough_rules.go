// fallthrough where it may not stand.

package main

func main() {
	fallthrough // want "fallthrough statement out of place"
	switch 1 {
	case 1:
		if true {
			fallthrough // want "fallthrough statement out of place"
		}
	case 2:
		for {
			fallthrough // want "fallthrough statement out of place"
		}
	case 3:
		fallthrough // want "fallthrough statement out of place"
		println()
	case 4:
		fallthrough // want "cannot fallthrough final case in switch"
	}
	switch any(1).(type) {
	case int:
		fallthrough // want "cannot fallthrough in type switch"
	case string:
	}
	select {
	default:
		fallthrough // want "fallthrough statement out of place"
	}
}
