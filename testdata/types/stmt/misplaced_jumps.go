// Misplaced jumps.

package main

func f(n int) {
	break // want `^break is not in a loop, switch, or select`
	continue // want `^continue is not in a loop`
	if n > 0 {
		break // want `^break is not in a loop, switch, or select`
	}
	switch n {
	case 1:
		continue // want `^continue is not in a loop`
	case 2:
		fallthrough // want `^cannot fallthrough final case in switch`
	}
	switch any(n).(type) {
	case int:
		fallthrough // want `^cannot fallthrough in type switch`
	default:
	}
	select {
	default:
		fallthrough // want `^fallthrough statement out of place`
	}
	fallthrough // want `^fallthrough statement out of place`
	for {
		func() {
			break // want `^break is not in a loop, switch, or select`
			continue // want `^continue is not in a loop`
		}()
		break
	}
	switch n {
	case 1:
		if true {
			fallthrough // want `^fallthrough statement out of place`
		}
		fallthrough
	case 2:
		{
			fallthrough // want `^fallthrough statement out of place`
		}
	}
}

func main() {}
