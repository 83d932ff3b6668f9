package main

import (
	"errors"
	"fmt"
	"strconv"
)

func main() {
	texts := []string{
		"", "0", "1", "-1.5", "i", "+i", "2i", "-2.5i", "1+2i", "1-2i", "(1+2i)", "(3)", "(4i)", "()", "(1+2i", "1+2i)", "1+2", "1+2j", "1 + 2i",
		"1+i", "1++2i", "1+-2i", "1--2i", "NaN+NaNi", "NaN-NaNi", "Inf-Infi", "+Inf+Infi", "Infi", "infinity+infinityi", "0x1p-2+0x1.8p1i",
		"1e400", "1e400i", "1+1e400i", "1e400+1e400i", "-1e400-1i", "1e40+1i", "1e-50", "1_000+2i", "ii", "1ii", "3i4", "1e5i", "1+2i3", "é",
	}
	for _, text := range texts {
		for _, bits := range []int{128, 64} {
			c, err := strconv.ParseComplex(text, bits)
			fmt.Println(text, bits, c, err, errors.Is(err, strconv.ErrRange))
		}
	}
	fmt.Println(strconv.FormatComplex(1.5-2i, 'g', -1, 128), strconv.FormatComplex(1e30+1e-30i, 'e', 3, 64))
	fmt.Println(string(strconv.AppendQuoteRuneToGraphic([]byte(">"), '\u3000')), string(strconv.AppendQuoteRuneToGraphic(nil, '\u2028')))
}

// Output:
//  128 (0+0i) strconv.ParseComplex: parsing "": invalid syntax false
//  64 (0+0i) strconv.ParseComplex: parsing "": invalid syntax false
// 0 128 (0+0i) <nil> false
// 0 64 (0+0i) <nil> false
// 1 128 (1+0i) <nil> false
// 1 64 (1+0i) <nil> false
// -1.5 128 (-1.5+0i) <nil> false
// -1.5 64 (-1.5+0i) <nil> false
// i 128 (0+0i) strconv.ParseComplex: parsing "i": invalid syntax false
// i 64 (0+0i) strconv.ParseComplex: parsing "i": invalid syntax false
// +i 128 (0+0i) strconv.ParseComplex: parsing "+i": invalid syntax false
// +i 64 (0+0i) strconv.ParseComplex: parsing "+i": invalid syntax false
// 2i 128 (0+2i) <nil> false
// 2i 64 (0+2i) <nil> false
// -2.5i 128 (0-2.5i) <nil> false
// -2.5i 64 (0-2.5i) <nil> false
// 1+2i 128 (1+2i) <nil> false
// 1+2i 64 (1+2i) <nil> false
// 1-2i 128 (1-2i) <nil> false
// 1-2i 64 (1-2i) <nil> false
// (1+2i) 128 (1+2i) <nil> false
// (1+2i) 64 (1+2i) <nil> false
// (3) 128 (3+0i) <nil> false
// (3) 64 (3+0i) <nil> false
// (4i) 128 (0+4i) <nil> false
// (4i) 64 (0+4i) <nil> false
// () 128 (0+0i) strconv.ParseComplex: parsing "()": invalid syntax false
// () 64 (0+0i) strconv.ParseComplex: parsing "()": invalid syntax false
// (1+2i 128 (0+0i) strconv.ParseComplex: parsing "(1+2i": invalid syntax false
// (1+2i 64 (0+0i) strconv.ParseComplex: parsing "(1+2i": invalid syntax false
// 1+2i) 128 (0+0i) strconv.ParseComplex: parsing "1+2i)": invalid syntax false
// 1+2i) 64 (0+0i) strconv.ParseComplex: parsing "1+2i)": invalid syntax false
// 1+2 128 (0+0i) strconv.ParseComplex: parsing "1+2": invalid syntax false
// 1+2 64 (0+0i) strconv.ParseComplex: parsing "1+2": invalid syntax false
// 1+2j 128 (0+0i) strconv.ParseComplex: parsing "1+2j": invalid syntax false
// 1+2j 64 (0+0i) strconv.ParseComplex: parsing "1+2j": invalid syntax false
// 1 + 2i 128 (0+0i) strconv.ParseComplex: parsing "1 + 2i": invalid syntax false
// 1 + 2i 64 (0+0i) strconv.ParseComplex: parsing "1 + 2i": invalid syntax false
// 1+i 128 (0+0i) strconv.ParseComplex: parsing "1+i": invalid syntax false
// 1+i 64 (0+0i) strconv.ParseComplex: parsing "1+i": invalid syntax false
// 1++2i 128 (0+0i) strconv.ParseComplex: parsing "1++2i": invalid syntax false
// 1++2i 64 (0+0i) strconv.ParseComplex: parsing "1++2i": invalid syntax false
// 1+-2i 128 (1-2i) <nil> false
// 1+-2i 64 (1-2i) <nil> false
// 1--2i 128 (0+0i) strconv.ParseComplex: parsing "1--2i": invalid syntax false
// 1--2i 64 (0+0i) strconv.ParseComplex: parsing "1--2i": invalid syntax false
// NaN+NaNi 128 (NaN+NaNi) <nil> false
// NaN+NaNi 64 (NaN+NaNi) <nil> false
// NaN-NaNi 128 (0+0i) strconv.ParseComplex: parsing "NaN-NaNi": invalid syntax false
// NaN-NaNi 64 (0+0i) strconv.ParseComplex: parsing "NaN-NaNi": invalid syntax false
// Inf-Infi 128 (+Inf-Infi) <nil> false
// Inf-Infi 64 (+Inf-Infi) <nil> false
// +Inf+Infi 128 (+Inf+Infi) <nil> false
// +Inf+Infi 64 (+Inf+Infi) <nil> false
// Infi 128 (0+Infi) <nil> false
// Infi 64 (0+Infi) <nil> false
// infinity+infinityi 128 (+Inf+Infi) <nil> false
// infinity+infinityi 64 (+Inf+Infi) <nil> false
// 0x1p-2+0x1.8p1i 128 (0.25+3i) <nil> false
// 0x1p-2+0x1.8p1i 64 (0.25+3i) <nil> false
// 1e400 128 (+Inf+0i) strconv.ParseComplex: parsing "1e400": value out of range true
// 1e400 64 (+Inf+0i) strconv.ParseComplex: parsing "1e400": value out of range true
// 1e400i 128 (0+Infi) strconv.ParseComplex: parsing "1e400i": value out of range true
// 1e400i 64 (0+Infi) strconv.ParseComplex: parsing "1e400i": value out of range true
// 1+1e400i 128 (1+Infi) strconv.ParseComplex: parsing "1+1e400i": value out of range true
// 1+1e400i 64 (1+Infi) strconv.ParseComplex: parsing "1+1e400i": value out of range true
// 1e400+1e400i 128 (+Inf+Infi) strconv.ParseComplex: parsing "1e400+1e400i": value out of range true
// 1e400+1e400i 64 (+Inf+Infi) strconv.ParseComplex: parsing "1e400+1e400i": value out of range true
// -1e400-1i 128 (-Inf-1i) strconv.ParseComplex: parsing "-1e400-1i": value out of range true
// -1e400-1i 64 (-Inf-1i) strconv.ParseComplex: parsing "-1e400-1i": value out of range true
// 1e40+1i 128 (1e+40+1i) <nil> false
// 1e40+1i 64 (+Inf+1i) strconv.ParseComplex: parsing "1e40+1i": value out of range true
// 1e-50 128 (1e-50+0i) <nil> false
// 1e-50 64 (0+0i) <nil> false
// 1_000+2i 128 (1000+2i) <nil> false
// 1_000+2i 64 (1000+2i) <nil> false
// ii 128 (0+0i) strconv.ParseComplex: parsing "ii": invalid syntax false
// ii 64 (0+0i) strconv.ParseComplex: parsing "ii": invalid syntax false
// 1ii 128 (0+0i) strconv.ParseComplex: parsing "1ii": invalid syntax false
// 1ii 64 (0+0i) strconv.ParseComplex: parsing "1ii": invalid syntax false
// 3i4 128 (0+0i) strconv.ParseComplex: parsing "3i4": invalid syntax false
// 3i4 64 (0+0i) strconv.ParseComplex: parsing "3i4": invalid syntax false
// 1e5i 128 (0+100000i) <nil> false
// 1e5i 64 (0+100000i) <nil> false
// 1+2i3 128 (0+0i) strconv.ParseComplex: parsing "1+2i3": invalid syntax false
// 1+2i3 64 (0+0i) strconv.ParseComplex: parsing "1+2i3": invalid syntax false
// é 128 (0+0i) strconv.ParseComplex: parsing "é": invalid syntax false
// é 64 (0+0i) strconv.ParseComplex: parsing "é": invalid syntax false
// (1.5-2i) (1.000e+30+1.000e-30i)
// >'　' '\u2028'
