// Where the message about a duplicate case says that the previous one stands: a call at its parenthesis, an operation at its operator.

package main

type weight int

func main() {
	var w weight
	switch w {
	case weight(2):
	case weight(2): // want `previous_cases\.go:10:13: previous case`
	case 1 + 2:
	case 3: // want `previous_cases\.go:12:9: previous case`
	case 4 * 5 - 1, 10:
	case 19: // want `previous_cases\.go:14:13: previous case`
	case -7:
	case -7: // want `previous_cases\.go:16:7: previous case`
	case weight(len("plum")), (8):
	case 4: // want `previous_cases\.go:18:13: previous case`
	case 8: // want `previous_cases\.go:18:28: previous case`
	}
	var x any = w
	switch x.(type) {
	case func(kilos int):
	case func(pounds int): // want `previous_cases\.go:24:11: previous case`
	case weight, []weight:
	case []weight: // want `previous_cases\.go:26:15: previous case`
	}
}
