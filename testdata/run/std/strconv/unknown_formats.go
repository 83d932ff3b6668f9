// Formats of floating-point numbers that there are not.
package main

import (
	"fmt"
	"strconv"
)

func main() {
	for _, x := range []float64{0, -1.5, 896562643950224256, 1e-300} {
		for _, format := range []byte("FvdBs%\x00") {
			fmt.Printf("%q %q %q\n", strconv.FormatFloat(x, format, -1, 64), strconv.FormatFloat(x, format, 30, 64),
				strconv.AppendFloat(nil, x, format, 2, 32))
		}
		fmt.Printf("%F %.3F %F\n", x, x, complex(x, -x))
	}
}

// Output:
// "%F" "%F" "%F"
// "%v" "%v" "%v"
// "%d" "%d" "%d"
// "%B" "%B" "%B"
// "%s" "%s" "%s"
// "%%" "%%" "%%"
// "%\x00" "%\x00" "%\x00"
// 0.000000 0.000 (0.000000-0.000000i)
// "%F" "%F" "%F"
// "%v" "%v" "%v"
// "%d" "%d" "%d"
// "%B" "%B" "%B"
// "%s" "%s" "%s"
// "%%" "%%" "%%"
// "%\x00" "%\x00" "%\x00"
// -1.500000 -1.500 (-1.500000+1.500000i)
// "%F" "%F" "%F"
// "%v" "%v" "%v"
// "%d" "%d" "%d"
// "%B" "%B" "%B"
// "%s" "%s" "%s"
// "%%" "%%" "%%"
// "%\x00" "%\x00" "%\x00"
// 896562643950224256.000000 896562643950224256.000 (896562643950224256.000000-896562643950224256.000000i)
// "%F" "%F" "%F"
// "%v" "%v" "%v"
// "%d" "%d" "%d"
// "%B" "%B" "%B"
// "%s" "%s" "%s"
// "%%" "%%" "%%"
// "%\x00" "%\x00" "%\x00"
// 0.000000 0.000 (0.000000-0.000000i)
