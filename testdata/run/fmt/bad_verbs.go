// What Printf writes when format and arguments disagree.

package main

import "fmt"

type T struct{ X int }

func main() {
	f := fmt.Sprintf
	fmt.Println(f("%d", "s"), f("%s", 3), f("%d", 1.5), f("%t", 1), f("%z", 2))
	fmt.Println(f("%d"), f("%d %d", 1), f("none", 1), f("%d", 1, 2, "x"))
	fmt.Println(f("%!"), f("%"), f("100%"), f("%%"), f("%-"))
	fmt.Println(f("%s", nil), f("%d", nil), f("%v", nil), f("%s", error(nil)))
	fmt.Println(f("%s", T{1}), f("%s", []int{1, 2}), f("%d", &T{1}), f("%s", true))
	fmt.Println(f("%[3]d", 1, 2), f("%[x]d", 1), f("%[0]d", 1), f("%*d", "w", 1))
	fmt.Println(f("%.*f", -1, 2.5), f("%[2]d", 1, 2), f("%[1]d %[1]v", 7))
	fmt.Println(f("%x", 1.0), f("%c", "s"), f("%q", 1.5), f("%U", "x"))
}

// Output:
// %!d(string=s) %!s(int=3) %!d(float64=1.5) %!t(int=1) %!z(int=2)
// %!d(MISSING) 1 %!d(MISSING) none%!(EXTRA int=1) 1%!(EXTRA int=2, string=x)
// %!!(MISSING) %!(NOVERB) 100%!(NOVERB) % %!(NOVERB)
// %!s(<nil>) %!d(<nil>) <nil> %!s(<nil>)
// {%!s(int=1)} [%!s(int=1) %!s(int=2)] &{1} %!s(bool=true)
// %!d(BADINDEX) %!d(BADINDEX) %!d(BADINDEX) %!(BADWIDTH)1
// %!(BADPREC)2.500000 2 7 7
// 0x1p+00 %!c(string=s) %!q(float64=1.5) %!U(string=x)
