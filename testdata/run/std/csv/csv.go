// Reading and writing tables of text.

package main

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"
)

func read(name, text string, set func(*csv.Reader)) {
	r := csv.NewReader(strings.NewReader(text))
	if set != nil {
		set(r)
	}
	fmt.Printf("%s %q:\n", name, text)
	for n := 0; n < 10; n++ {
		record, err := r.Read()
		if err == io.EOF {
			fmt.Println("  end at", r.InputOffset())
			return
		}
		fmt.Printf("  %d %q %v at %d", len(record), record, err, r.InputOffset())
		if err == nil {
			for i := range record {
				line, col := r.FieldPos(i)
				fmt.Printf(" %d:%d", line, col)
			}
		}
		fmt.Println()
		var parse *csv.ParseError
		if errors.As(err, &parse) {
			fmt.Println("   ", parse.StartLine, parse.Line, parse.Column, parse.Unwrap(),
				errors.Is(err, csv.ErrQuote), errors.Is(err, csv.ErrBareQuote), errors.Is(err, csv.ErrFieldCount))
			if !errors.Is(err, csv.ErrFieldCount) {
				return
			}
		} else if err != nil {
			return
		}
	}
}

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, errors.New("disk full") }

type broken struct{ text string }

func (b *broken) Read(p []byte) (int, error) {
	if b.text == "" {
		return 0, errors.New("broken")
	}
	n := copy(p, b.text)
	b.text = b.text[n:]
	return n, nil
}

func main() {
	lazy := func(r *csv.Reader) { r.LazyQuotes = true }
	trim := func(r *csv.Reader) { r.TrimLeadingSpace = true }
	anyCount := func(r *csv.Reader) { r.FieldsPerRecord = -1 }
	for _, text := range []string{
		"", "\n", "a", "a,b,c\n", "a,b\nc,d", "a,b\r\nc,d\r\n", "\n\na,b\n\n\nc,d\n\n", ",\n,", "\"a\",\"b\"\n", `"a,b","c""d",""`,
		"\"one\ntwo\",x\ny,z\n", "\"one\r\ntwo\"\r\n", "a,\"b\nc\"\"d\ne\",f\n", "ä,ö\nü,\"ß\"\n", "a\rb,c\r", "a b , c\n", " a,\tb\n",
		"a,b\nc\nd,e,f\n", `a "word",b`, `a,"b`, `"a"b,c`, `"a" ,b`, "\"a\nb", "x,\"\"\"\"\n", `"`, `""`, "\"\n", "a,\"\"\"\n", "\x00,\xff\n", "a\n\"b\n\"c\n",
	} {
		read("plain", text, nil)
		read("lazy", text, lazy)
		read("trim", text, trim)
		read("any", text, anyCount)
	}
	read("semicolon", "a;b,c;\"d;e\"\n", func(r *csv.Reader) { r.Comma = ';' })
	read("arrow", "a→b→\"c→d\"\n\"x\"→y→z", func(r *csv.Reader) { r.Comma = '→' })
	read("comments", "#x\na,b\n#c,d\n#\ne,#f\n #g,h\n", func(r *csv.Reader) { r.Comment = '#' })
	read("three", "a,b,c\nd,e\n", func(r *csv.Reader) { r.FieldsPerRecord = 3 })
	read("bad comma", "a", func(r *csv.Reader) { r.Comma = '\n' })
	read("bad comma", "a", func(r *csv.Reader) { r.Comma = '"' })
	read("bad comment", "a", func(r *csv.Reader) { r.Comment = ',' })
	long := strings.Repeat("x", 5000)
	r := csv.NewReader(strings.NewReader(long + ",\"" + long + "\n" + long + "\"\n"))
	record, err := r.Read()
	fmt.Println(len(record), len(record[0]), len(record[1]), err)

	reuse := csv.NewReader(strings.NewReader("a,b\nc,d\n"))
	reuse.ReuseRecord = true
	first, _ := reuse.Read()
	second, _ := reuse.Read()
	fmt.Println(first, second, &first[0] == &second[0])
	fmt.Println(csv.NewReader(strings.NewReader("a,b\nc,d\n")).ReadAll())
	fmt.Println(csv.NewReader(strings.NewReader("a,b\nc\n")).ReadAll())
	fmt.Println(csv.NewReader(strings.NewReader("")).ReadAll())
	fmt.Println(csv.NewReader(&broken{"a,b\nc,"}).ReadAll())
	fmt.Println(csv.NewReader(&broken{"a,b\n\"c"}).ReadAll())
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		csv.NewReader(strings.NewReader("")).FieldPos(0)
	}()

	records := [][]string{
		{"a", "b"}, {"", ""}, {""}, {"a,b", `say "x"`}, {"two\nlines", "cr\rlf\r\n"}, {" space", "end "}, {`\.`, `\`, "\t"}, {"ü→", "\u00a0x"}, {},
	}
	for _, crlf := range []bool{false, true} {
		for _, comma := range []rune{',', ';', '→', '\t'} {
			var b bytes.Buffer
			w := csv.NewWriter(&b)
			w.UseCRLF, w.Comma = crlf, comma
			fmt.Printf("%v %q: %v %q\n", crlf, comma, w.WriteAll(records), b.String())
		}
	}
	w := csv.NewWriter(failing{})
	fmt.Println(w.Write([]string{"a"}), w.Error())
	w.Flush()
	fmt.Println(w.Error(), w.Write([]string{"b"}), w.WriteAll(nil))
	w = csv.NewWriter(io.Discard)
	w.Comma = '"'
	fmt.Println(w.Write([]string{"a"}))
	fmt.Println(csv.ErrTrailingComma)
}

// Output:
// plain "":
//   end at 0
// lazy "":
//   end at 0
// trim "":
//   end at 0
// any "":
//   end at 0
// plain "\n":
//   end at 1
// lazy "\n":
//   end at 1
// trim "\n":
//   end at 1
// any "\n":
//   end at 1
// plain "a":
//   1 ["a"] <nil> at 1 1:1
//   end at 1
// lazy "a":
//   1 ["a"] <nil> at 1 1:1
//   end at 1
// trim "a":
//   1 ["a"] <nil> at 1 1:1
//   end at 1
// any "a":
//   1 ["a"] <nil> at 1 1:1
//   end at 1
// plain "a,b,c\n":
//   3 ["a" "b" "c"] <nil> at 6 1:1 1:3 1:5
//   end at 6
// lazy "a,b,c\n":
//   3 ["a" "b" "c"] <nil> at 6 1:1 1:3 1:5
//   end at 6
// trim "a,b,c\n":
//   3 ["a" "b" "c"] <nil> at 6 1:1 1:3 1:5
//   end at 6
// any "a,b,c\n":
//   3 ["a" "b" "c"] <nil> at 6 1:1 1:3 1:5
//   end at 6
// plain "a,b\nc,d":
//   2 ["a" "b"] <nil> at 4 1:1 1:3
//   2 ["c" "d"] <nil> at 7 2:1 2:3
//   end at 7
// lazy "a,b\nc,d":
//   2 ["a" "b"] <nil> at 4 1:1 1:3
//   2 ["c" "d"] <nil> at 7 2:1 2:3
//   end at 7
// trim "a,b\nc,d":
//   2 ["a" "b"] <nil> at 4 1:1 1:3
//   2 ["c" "d"] <nil> at 7 2:1 2:3
//   end at 7
// any "a,b\nc,d":
//   2 ["a" "b"] <nil> at 4 1:1 1:3
//   2 ["c" "d"] <nil> at 7 2:1 2:3
//   end at 7
// plain "a,b\r\nc,d\r\n":
//   2 ["a" "b"] <nil> at 5 1:1 1:3
//   2 ["c" "d"] <nil> at 10 2:1 2:3
//   end at 10
// lazy "a,b\r\nc,d\r\n":
//   2 ["a" "b"] <nil> at 5 1:1 1:3
//   2 ["c" "d"] <nil> at 10 2:1 2:3
//   end at 10
// trim "a,b\r\nc,d\r\n":
//   2 ["a" "b"] <nil> at 5 1:1 1:3
//   2 ["c" "d"] <nil> at 10 2:1 2:3
//   end at 10
// any "a,b\r\nc,d\r\n":
//   2 ["a" "b"] <nil> at 5 1:1 1:3
//   2 ["c" "d"] <nil> at 10 2:1 2:3
//   end at 10
// plain "\n\na,b\n\n\nc,d\n\n":
//   2 ["a" "b"] <nil> at 6 3:1 3:3
//   2 ["c" "d"] <nil> at 12 6:1 6:3
//   end at 13
// lazy "\n\na,b\n\n\nc,d\n\n":
//   2 ["a" "b"] <nil> at 6 3:1 3:3
//   2 ["c" "d"] <nil> at 12 6:1 6:3
//   end at 13
// trim "\n\na,b\n\n\nc,d\n\n":
//   2 ["a" "b"] <nil> at 6 3:1 3:3
//   2 ["c" "d"] <nil> at 12 6:1 6:3
//   end at 13
// any "\n\na,b\n\n\nc,d\n\n":
//   2 ["a" "b"] <nil> at 6 3:1 3:3
//   2 ["c" "d"] <nil> at 12 6:1 6:3
//   end at 13
// plain ",\n,":
//   2 ["" ""] <nil> at 2 1:1 1:2
//   2 ["" ""] <nil> at 3 2:1 2:2
//   end at 3
// lazy ",\n,":
//   2 ["" ""] <nil> at 2 1:1 1:2
//   2 ["" ""] <nil> at 3 2:1 2:2
//   end at 3
// trim ",\n,":
//   2 ["" ""] <nil> at 2 1:1 1:2
//   2 ["" ""] <nil> at 3 2:1 2:2
//   end at 3
// any ",\n,":
//   2 ["" ""] <nil> at 2 1:1 1:2
//   2 ["" ""] <nil> at 3 2:1 2:2
//   end at 3
// plain "\"a\",\"b\"\n":
//   2 ["a" "b"] <nil> at 8 1:1 1:5
//   end at 8
// lazy "\"a\",\"b\"\n":
//   2 ["a" "b"] <nil> at 8 1:1 1:5
//   end at 8
// trim "\"a\",\"b\"\n":
//   2 ["a" "b"] <nil> at 8 1:1 1:5
//   end at 8
// any "\"a\",\"b\"\n":
//   2 ["a" "b"] <nil> at 8 1:1 1:5
//   end at 8
// plain "\"a,b\",\"c\"\"d\",\"\"":
//   3 ["a,b" "c\"d" ""] <nil> at 15 1:1 1:7 1:14
//   end at 15
// lazy "\"a,b\",\"c\"\"d\",\"\"":
//   3 ["a,b" "c\"d" ""] <nil> at 15 1:1 1:7 1:14
//   end at 15
// trim "\"a,b\",\"c\"\"d\",\"\"":
//   3 ["a,b" "c\"d" ""] <nil> at 15 1:1 1:7 1:14
//   end at 15
// any "\"a,b\",\"c\"\"d\",\"\"":
//   3 ["a,b" "c\"d" ""] <nil> at 15 1:1 1:7 1:14
//   end at 15
// plain "\"one\ntwo\",x\ny,z\n":
//   2 ["one\ntwo" "x"] <nil> at 12 1:1 2:6
//   2 ["y" "z"] <nil> at 16 3:1 3:3
//   end at 16
// lazy "\"one\ntwo\",x\ny,z\n":
//   2 ["one\ntwo" "x"] <nil> at 12 1:1 2:6
//   2 ["y" "z"] <nil> at 16 3:1 3:3
//   end at 16
// trim "\"one\ntwo\",x\ny,z\n":
//   2 ["one\ntwo" "x"] <nil> at 12 1:1 2:6
//   2 ["y" "z"] <nil> at 16 3:1 3:3
//   end at 16
// any "\"one\ntwo\",x\ny,z\n":
//   2 ["one\ntwo" "x"] <nil> at 12 1:1 2:6
//   2 ["y" "z"] <nil> at 16 3:1 3:3
//   end at 16
// plain "\"one\r\ntwo\"\r\n":
//   1 ["one\ntwo"] <nil> at 12 1:1
//   end at 12
// lazy "\"one\r\ntwo\"\r\n":
//   1 ["one\ntwo"] <nil> at 12 1:1
//   end at 12
// trim "\"one\r\ntwo\"\r\n":
//   1 ["one\ntwo"] <nil> at 12 1:1
//   end at 12
// any "\"one\r\ntwo\"\r\n":
//   1 ["one\ntwo"] <nil> at 12 1:1
//   end at 12
// plain "a,\"b\nc\"\"d\ne\",f\n":
//   3 ["a" "b\nc\"d\ne" "f"] <nil> at 15 1:1 1:3 3:4
//   end at 15
// lazy "a,\"b\nc\"\"d\ne\",f\n":
//   3 ["a" "b\nc\"d\ne" "f"] <nil> at 15 1:1 1:3 3:4
//   end at 15
// trim "a,\"b\nc\"\"d\ne\",f\n":
//   3 ["a" "b\nc\"d\ne" "f"] <nil> at 15 1:1 1:3 3:4
//   end at 15
// any "a,\"b\nc\"\"d\ne\",f\n":
//   3 ["a" "b\nc\"d\ne" "f"] <nil> at 15 1:1 1:3 3:4
//   end at 15
// plain "ä,ö\nü,\"ß\"\n":
//   2 ["ä" "ö"] <nil> at 6 1:1 1:4
//   2 ["ü" "ß"] <nil> at 14 2:1 2:4
//   end at 14
// lazy "ä,ö\nü,\"ß\"\n":
//   2 ["ä" "ö"] <nil> at 6 1:1 1:4
//   2 ["ü" "ß"] <nil> at 14 2:1 2:4
//   end at 14
// trim "ä,ö\nü,\"ß\"\n":
//   2 ["ä" "ö"] <nil> at 6 1:1 1:4
//   2 ["ü" "ß"] <nil> at 14 2:1 2:4
//   end at 14
// any "ä,ö\nü,\"ß\"\n":
//   2 ["ä" "ö"] <nil> at 6 1:1 1:4
//   2 ["ü" "ß"] <nil> at 14 2:1 2:4
//   end at 14
// plain "a\rb,c\r":
//   2 ["a\rb" "c"] <nil> at 6 1:1 1:5
//   end at 6
// lazy "a\rb,c\r":
//   2 ["a\rb" "c"] <nil> at 6 1:1 1:5
//   end at 6
// trim "a\rb,c\r":
//   2 ["a\rb" "c"] <nil> at 6 1:1 1:5
//   end at 6
// any "a\rb,c\r":
//   2 ["a\rb" "c"] <nil> at 6 1:1 1:5
//   end at 6
// plain "a b , c\n":
//   2 ["a b " " c"] <nil> at 8 1:1 1:6
//   end at 8
// lazy "a b , c\n":
//   2 ["a b " " c"] <nil> at 8 1:1 1:6
//   end at 8
// trim "a b , c\n":
//   2 ["a b " "c"] <nil> at 8 1:1 1:7
//   end at 8
// any "a b , c\n":
//   2 ["a b " " c"] <nil> at 8 1:1 1:6
//   end at 8
// plain " a,\tb\n":
//   2 [" a" "\tb"] <nil> at 6 1:1 1:4
//   end at 6
// lazy " a,\tb\n":
//   2 [" a" "\tb"] <nil> at 6 1:1 1:4
//   end at 6
// trim " a,\tb\n":
//   2 ["a" "b"] <nil> at 6 1:2 1:5
//   end at 6
// any " a,\tb\n":
//   2 [" a" "\tb"] <nil> at 6 1:1 1:4
//   end at 6
// plain "a,b\nc\nd,e,f\n":
//   2 ["a" "b"] <nil> at 4 1:1 1:3
//   1 ["c"] record on line 2: wrong number of fields at 6
//     2 2 1 wrong number of fields false false true
//   3 ["d" "e" "f"] record on line 3: wrong number of fields at 12
//     3 3 1 wrong number of fields false false true
//   end at 12
// lazy "a,b\nc\nd,e,f\n":
//   2 ["a" "b"] <nil> at 4 1:1 1:3
//   1 ["c"] record on line 2: wrong number of fields at 6
//     2 2 1 wrong number of fields false false true
//   3 ["d" "e" "f"] record on line 3: wrong number of fields at 12
//     3 3 1 wrong number of fields false false true
//   end at 12
// trim "a,b\nc\nd,e,f\n":
//   2 ["a" "b"] <nil> at 4 1:1 1:3
//   1 ["c"] record on line 2: wrong number of fields at 6
//     2 2 1 wrong number of fields false false true
//   3 ["d" "e" "f"] record on line 3: wrong number of fields at 12
//     3 3 1 wrong number of fields false false true
//   end at 12
// any "a,b\nc\nd,e,f\n":
//   2 ["a" "b"] <nil> at 4 1:1 1:3
//   1 ["c"] <nil> at 6 2:1
//   3 ["d" "e" "f"] <nil> at 12 3:1 3:3 3:5
//   end at 12
// plain "a \"word\",b":
//   0 [] parse error on line 1, column 3: bare " in non-quoted-field at 10
//     1 1 3 bare " in non-quoted-field false true false
// lazy "a \"word\",b":
//   2 ["a \"word\"" "b"] <nil> at 10 1:1 1:10
//   end at 10
// trim "a \"word\",b":
//   0 [] parse error on line 1, column 3: bare " in non-quoted-field at 10
//     1 1 3 bare " in non-quoted-field false true false
// any "a \"word\",b":
//   0 [] parse error on line 1, column 3: bare " in non-quoted-field at 10
//     1 1 3 bare " in non-quoted-field false true false
// plain "a,\"b":
//   1 ["a"] parse error on line 1, column 5: extraneous or missing " in quoted-field at 4
//     1 1 5 extraneous or missing " in quoted-field true false false
// lazy "a,\"b":
//   2 ["a" "b"] <nil> at 4 1:1 1:3
//   end at 4
// trim "a,\"b":
//   1 ["a"] parse error on line 1, column 5: extraneous or missing " in quoted-field at 4
//     1 1 5 extraneous or missing " in quoted-field true false false
// any "a,\"b":
//   1 ["a"] parse error on line 1, column 5: extraneous or missing " in quoted-field at 4
//     1 1 5 extraneous or missing " in quoted-field true false false
// plain "\"a\"b,c":
//   0 [] parse error on line 1, column 3: extraneous or missing " in quoted-field at 6
//     1 1 3 extraneous or missing " in quoted-field true false false
// lazy "\"a\"b,c":
//   1 ["a\"b,c"] <nil> at 6 1:1
//   end at 6
// trim "\"a\"b,c":
//   0 [] parse error on line 1, column 3: extraneous or missing " in quoted-field at 6
//     1 1 3 extraneous or missing " in quoted-field true false false
// any "\"a\"b,c":
//   0 [] parse error on line 1, column 3: extraneous or missing " in quoted-field at 6
//     1 1 3 extraneous or missing " in quoted-field true false false
// plain "\"a\" ,b":
//   0 [] parse error on line 1, column 3: extraneous or missing " in quoted-field at 6
//     1 1 3 extraneous or missing " in quoted-field true false false
// lazy "\"a\" ,b":
//   1 ["a\" ,b"] <nil> at 6 1:1
//   end at 6
// trim "\"a\" ,b":
//   0 [] parse error on line 1, column 3: extraneous or missing " in quoted-field at 6
//     1 1 3 extraneous or missing " in quoted-field true false false
// any "\"a\" ,b":
//   0 [] parse error on line 1, column 3: extraneous or missing " in quoted-field at 6
//     1 1 3 extraneous or missing " in quoted-field true false false
// plain "\"a\nb":
//   0 [] record on line 1; parse error on line 2, column 2: extraneous or missing " in quoted-field at 4
//     1 2 2 extraneous or missing " in quoted-field true false false
// lazy "\"a\nb":
//   1 ["a\nb"] <nil> at 4 1:1
//   end at 4
// trim "\"a\nb":
//   0 [] record on line 1; parse error on line 2, column 2: extraneous or missing " in quoted-field at 4
//     1 2 2 extraneous or missing " in quoted-field true false false
// any "\"a\nb":
//   0 [] record on line 1; parse error on line 2, column 2: extraneous or missing " in quoted-field at 4
//     1 2 2 extraneous or missing " in quoted-field true false false
// plain "x,\"\"\"\"\n":
//   2 ["x" "\""] <nil> at 7 1:1 1:3
//   end at 7
// lazy "x,\"\"\"\"\n":
//   2 ["x" "\""] <nil> at 7 1:1 1:3
//   end at 7
// trim "x,\"\"\"\"\n":
//   2 ["x" "\""] <nil> at 7 1:1 1:3
//   end at 7
// any "x,\"\"\"\"\n":
//   2 ["x" "\""] <nil> at 7 1:1 1:3
//   end at 7
// plain "\"":
//   0 [] parse error on line 1, column 2: extraneous or missing " in quoted-field at 1
//     1 1 2 extraneous or missing " in quoted-field true false false
// lazy "\"":
//   1 [""] <nil> at 1 1:1
//   end at 1
// trim "\"":
//   0 [] parse error on line 1, column 2: extraneous or missing " in quoted-field at 1
//     1 1 2 extraneous or missing " in quoted-field true false false
// any "\"":
//   0 [] parse error on line 1, column 2: extraneous or missing " in quoted-field at 1
//     1 1 2 extraneous or missing " in quoted-field true false false
// plain "\"\"":
//   1 [""] <nil> at 2 1:1
//   end at 2
// lazy "\"\"":
//   1 [""] <nil> at 2 1:1
//   end at 2
// trim "\"\"":
//   1 [""] <nil> at 2 1:1
//   end at 2
// any "\"\"":
//   1 [""] <nil> at 2 1:1
//   end at 2
// plain "\"\n":
//   0 [] parse error on line 1, column 3: extraneous or missing " in quoted-field at 2
//     1 1 3 extraneous or missing " in quoted-field true false false
// lazy "\"\n":
//   1 ["\n"] <nil> at 2 1:1
//   end at 2
// trim "\"\n":
//   0 [] parse error on line 1, column 3: extraneous or missing " in quoted-field at 2
//     1 1 3 extraneous or missing " in quoted-field true false false
// any "\"\n":
//   0 [] parse error on line 1, column 3: extraneous or missing " in quoted-field at 2
//     1 1 3 extraneous or missing " in quoted-field true false false
// plain "a,\"\"\"\n":
//   1 ["a"] parse error on line 1, column 7: extraneous or missing " in quoted-field at 6
//     1 1 7 extraneous or missing " in quoted-field true false false
// lazy "a,\"\"\"\n":
//   2 ["a" "\"\n"] <nil> at 6 1:1 1:3
//   end at 6
// trim "a,\"\"\"\n":
//   1 ["a"] parse error on line 1, column 7: extraneous or missing " in quoted-field at 6
//     1 1 7 extraneous or missing " in quoted-field true false false
// any "a,\"\"\"\n":
//   1 ["a"] parse error on line 1, column 7: extraneous or missing " in quoted-field at 6
//     1 1 7 extraneous or missing " in quoted-field true false false
// plain "\x00,\xff\n":
//   2 ["\x00" "\xff"] <nil> at 4 1:1 1:3
//   end at 4
// lazy "\x00,\xff\n":
//   2 ["\x00" "\xff"] <nil> at 4 1:1 1:3
//   end at 4
// trim "\x00,\xff\n":
//   2 ["\x00" "\xff"] <nil> at 4 1:1 1:3
//   end at 4
// any "\x00,\xff\n":
//   2 ["\x00" "\xff"] <nil> at 4 1:1 1:3
//   end at 4
// plain "a\n\"b\n\"c\n":
//   1 ["a"] <nil> at 2 1:1
//   0 [] record on line 2; parse error on line 3, column 1: extraneous or missing " in quoted-field at 8
//     2 3 1 extraneous or missing " in quoted-field true false false
// lazy "a\n\"b\n\"c\n":
//   1 ["a"] <nil> at 2 1:1
//   1 ["b\n\"c\n"] <nil> at 8 2:1
//   end at 8
// trim "a\n\"b\n\"c\n":
//   1 ["a"] <nil> at 2 1:1
//   0 [] record on line 2; parse error on line 3, column 1: extraneous or missing " in quoted-field at 8
//     2 3 1 extraneous or missing " in quoted-field true false false
// any "a\n\"b\n\"c\n":
//   1 ["a"] <nil> at 2 1:1
//   0 [] record on line 2; parse error on line 3, column 1: extraneous or missing " in quoted-field at 8
//     2 3 1 extraneous or missing " in quoted-field true false false
// semicolon "a;b,c;\"d;e\"\n":
//   3 ["a" "b,c" "d;e"] <nil> at 12 1:1 1:3 1:7
//   end at 12
// arrow "a→b→\"c→d\"\n\"x\"→y→z":
//   3 ["a" "b" "c→d"] <nil> at 16 1:1 1:5 1:9
//   3 ["x" "y" "z"] <nil> at 27 2:1 2:7 2:11
//   end at 27
// comments "#x\na,b\n#c,d\n#\ne,#f\n #g,h\n":
//   2 ["a" "b"] <nil> at 7 2:1 2:3
//   2 ["e" "#f"] <nil> at 19 5:1 5:3
//   2 [" #g" "h"] <nil> at 25 6:1 6:5
//   end at 25
// three "a,b,c\nd,e\n":
//   3 ["a" "b" "c"] <nil> at 6 1:1 1:3 1:5
//   2 ["d" "e"] record on line 2: wrong number of fields at 10
//     2 2 1 wrong number of fields false false true
//   end at 10
// bad comma "a":
//   0 [] csv: invalid field or comment delimiter at 0
// bad comma "a":
//   0 [] csv: invalid field or comment delimiter at 0
// bad comment "a":
//   0 [] csv: invalid field or comment delimiter at 0
// 2 5000 10001 <nil>
// [c d] [c d] true
// [[a b] [c d]] <nil>
// [] record on line 2: wrong number of fields
// [] <nil>
// [] broken
// [] broken
// recovered: out of range index passed to FieldPos
// false ',': <nil> "a,b\n,\n\n\"a,b\",\"say \"\"x\"\"\"\n\"two\nlines\",\"cr\rlf\r\n\"\n\" space\",end \n\"\\.\",\\,\"\t\"\nü→,\"\u00a0x\"\n\n"
// false ';': <nil> "a;b\n;\n\na,b;\"say \"\"x\"\"\"\n\"two\nlines\";\"cr\rlf\r\n\"\n\" space\";end \n\"\\.\";\\;\"\t\"\nü→;\"\u00a0x\"\n\n"
// false '→': <nil> "a→b\n→\n\na,b→\"say \"\"x\"\"\"\n\"two\nlines\"→\"cr\rlf\r\n\"\n\" space\"→end \n\"\\.\"→\\→\"\t\"\n\"ü→\"→\"\u00a0x\"\n\n"
// false '\t': <nil> "a\tb\n\t\n\na,b\t\"say \"\"x\"\"\"\n\"two\nlines\"\t\"cr\rlf\r\n\"\n\" space\"\tend \n\"\\.\"\t\\\t\"\t\"\nü→\t\"\u00a0x\"\n\n"
// true ',': <nil> "a,b\r\n,\r\n\r\n\"a,b\",\"say \"\"x\"\"\"\r\n\"two\r\nlines\",\"crlf\r\n\"\r\n\" space\",end \r\n\"\\.\",\\,\"\t\"\r\nü→,\"\u00a0x\"\r\n\r\n"
// true ';': <nil> "a;b\r\n;\r\n\r\na,b;\"say \"\"x\"\"\"\r\n\"two\r\nlines\";\"crlf\r\n\"\r\n\" space\";end \r\n\"\\.\";\\;\"\t\"\r\nü→;\"\u00a0x\"\r\n\r\n"
// true '→': <nil> "a→b\r\n→\r\n\r\na,b→\"say \"\"x\"\"\"\r\n\"two\r\nlines\"→\"crlf\r\n\"\r\n\" space\"→end \r\n\"\\.\"→\\→\"\t\"\r\n\"ü→\"→\"\u00a0x\"\r\n\r\n"
// true '\t': <nil> "a\tb\r\n\t\r\n\r\na,b\t\"say \"\"x\"\"\"\r\n\"two\r\nlines\"\t\"crlf\r\n\"\r\n\" space\"\tend \r\n\"\\.\"\t\\\t\"\t\"\r\nü→\t\"\u00a0x\"\r\n\r\n"
// <nil> <nil>
// disk full disk full disk full
// csv: invalid field or comment delimiter
// extra delimiter at end of line
