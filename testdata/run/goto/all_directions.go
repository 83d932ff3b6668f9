// goto in all directions it may take: backwards over declarations, out of blocks, between labels, in closures, in switch and select.

package main

import "fmt"

func loop(n int) (s int) {
	i := 0
top:
	if i < n {
		x := i * 2
		s += x
		i++
		goto top
	}
	return
}

func closures() []func() int {
	var fs []func() int
	i := 0
again:
	{
		j := i * 10
		fs = append(fs, func() int { j++; return j })
	}
	i++
	if i < 3 {
		goto again
	}
	return fs
}

func state(s string) (toks []string) {
	i := 0
	var cur []byte
start:
	if i == len(s) {
		goto done
	}
	switch c := s[i]; {
	case c == ' ':
		i++
		goto start
	case c >= '0' && c <= '9':
		goto number
	default:
		goto word
	}
number:
	for i < len(s) {
		if s[i] < '0' || s[i] > '9' {
			goto emit
		}
		cur = append(cur, s[i])
		i++
	}
	goto emit
word:
	if i < len(s) && s[i] != ' ' && !(s[i] >= '0' && s[i] <= '9') {
		cur = append(cur, s[i])
		i++
		goto word
	}
emit:
	toks = append(toks, string(cur))
	cur = cur[:0]
	goto start
done:
	return
}

func nested() (n int) {
	for i := 0; i < 10; i++ {
		for j := range 10 {
			for k := range []int{1, 2} {
				n += k
				if i*j > 20 {
					goto out
				}
				if j > 3 {
					goto next
				}
			}
		}
	next:
		n += 1000
	}
out:
	return n
}

func sel() string {
	c := make(chan int, 3)
	n := 0
retry:
	select {
	case v := <-c:
		if v < 5 {
			n += v
			goto retry
		}
		goto end
	default:
		n++
		c <- n * 3
		goto retry
	}
end:
	return fmt.Sprint(n, len(c))
}

func skip(b bool) string {
	var x string
	if b {
		goto L
	}
	x = "not skipped"
L:
	func() {
		i := 0
	L:
		i++
		if i < 3 {
			goto L
		}
		x += fmt.Sprint(i)
	}()
	return x
}

func deferred() (s string) {
	n := 0
again:
	defer func(i int) { s += fmt.Sprint(i) }(n)
	if n++; n < 4 {
		goto again
	}
	return "r"
}

func main() {
	fmt.Println(loop(5), loop(0))
	for _, f := range closures() {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
	fmt.Printf("%q\n", state("ab12 c  345x"))
	fmt.Println(nested(), sel(), skip(true), skip(false), deferred())
	i := 0
a:
	i++
	if i == 1 {
		goto c
	}
b:
	fmt.Print("b", i, " ")
	if i > 3 {
		goto e
	}
	goto a
c:
	fmt.Print("c", i, " ")
	i++
	goto b
e:
	fmt.Println("end")
}

// Output:
// 20 0
// 1 2 11 12 21 22
// ["ab" "12" "c" "345" "x"]
// 6028 5 0 3 not skipped3 r3210
// c1 b2 b3 b4 end
