// case and default outside of a switch.

package main

func main() {
	case 1: // want "syntax error: unexpected keyword case, expected \}"
	default:
}
