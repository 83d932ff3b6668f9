// An unknown name is told once in a line if nothing else is told between; a call on the right side is looked at first.

package main

func main() {
	list = append(list, 1) // want `^undefined: list`
	table["a"] = append(table["a"], 2) // want `^undefined: table`
	*p = append(*p, more...) // want `^undefined: p` `^undefined: p` `^undefined: more`
	total += total // want `^undefined: total`
	a, b = b, a // want `^undefined: a` `^undefined: b` `^undefined: a`
	n, n = n, n // want `^undefined: n`
	w = w + w // want `^undefined: w`
	x.y = f(x) // want `^undefined: f` `^undefined: x`
	(t) = t // want `^undefined: t`
	m[k] = m[k] // want `^undefined: m` `^undefined: k` `^undefined: m` `^undefined: k`
	for i := range u { // want `^undefined: u`
		u[i] = u[i] + 1 // want `^undefined: u`
	}
}
