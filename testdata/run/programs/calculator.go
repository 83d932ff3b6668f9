// A calculator: lexer, recursive descent into a tree, evaluation with variables and functions, errors with places.

package main

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"unicode"
)

type node interface {
	eval(env map[string]float64) float64
}

type (
	number float64
	name   string
	unary  struct{ x node }
	binary struct {
		op   rune
		l, r node
	}
	call struct {
		f    string
		args []node
	}
)

var funcs = map[string]func(...float64) float64{
	"sqrt": func(a ...float64) float64 { return math.Sqrt(a[0]) },
	"max":  func(a ...float64) float64 { return max(a[0], a[1]) },
}

func (n number) eval(map[string]float64) float64   { return float64(n) }
func (n name) eval(env map[string]float64) float64 { return env[string(n)] }
func (u unary) eval(env map[string]float64) float64 {
	return -u.x.eval(env)
}
func (b binary) eval(env map[string]float64) float64 {
	l, r := b.l.eval(env), b.r.eval(env)
	switch b.op {
	case '+':
		return l + r
	case '-':
		return l - r
	case '*':
		return l * r
	case '/':
		return l / r
	case '^':
		return math.Pow(l, r)
	}
	panic("op " + string(b.op))
}
func (c call) eval(env map[string]float64) float64 {
	var args []float64
	for _, a := range c.args {
		args = append(args, a.eval(env))
	}
	return funcs[c.f](args...)
}

type parser struct {
	src []rune
	at  int
}

type parseError struct {
	at  int
	msg string
}

func (e parseError) Error() string { return fmt.Sprintf("%d: %s", e.at, e.msg) }

func (p *parser) peek() rune {
	for p.at < len(p.src) && unicode.IsSpace(p.src[p.at]) {
		p.at++
	}
	if p.at == len(p.src) {
		return 0
	}
	return p.src[p.at]
}

func (p *parser) fail(format string, args ...any) {
	panic(parseError{p.at, fmt.Sprintf(format, args...)})
}

func (p *parser) take(f func(rune) bool) string {
	start := p.at
	for p.at < len(p.src) && f(p.src[p.at]) {
		p.at++
	}
	return string(p.src[start:p.at])
}

var prec = map[rune]int{'+': 1, '-': 1, '*': 2, '/': 2, '^': 3}

func (p *parser) expr(min int) node {
	l := p.operand()
	for {
		op := p.peek()
		n := prec[op]
		if n == 0 || n < min {
			return l
		}
		p.at++
		next := n + 1
		if op == '^' {
			next = n
		}
		l = binary{op, l, p.expr(next)}
	}
}

func (p *parser) operand() node {
	switch c := p.peek(); {
	case unicode.IsDigit(c) || c == '.':
		lit := p.take(func(r rune) bool { return unicode.IsDigit(r) || r == '.' })
		f, err := strconv.ParseFloat(lit, 64)
		if err != nil {
			p.fail("%v", err)
		}
		return number(f)
	case unicode.IsLetter(c):
		id := p.take(unicode.IsLetter)
		if p.peek() != '(' {
			return name(id)
		}
		if funcs[id] == nil {
			p.fail("no function %s", id)
		}
		c := call{f: id}
		for p.at++; p.peek() != ')'; {
			c.args = append(c.args, p.expr(1))
			if p.peek() == ',' {
				p.at++
			}
		}
		p.at++
		return c
	case c == '-':
		p.at++
		return unary{p.expr(3)}
	case c == '(':
		p.at++
		x := p.expr(1)
		if p.peek() != ')' {
			p.fail("missing )")
		}
		p.at++
		return x
	case c == 0:
		p.fail("unexpected end")
	default:
		p.fail("unexpected %q", c)
	}
	return nil
}

func parse(s string) (n node, err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case parseError:
			err = r
		default:
			panic(r)
		}
	}()
	p := &parser{src: []rune(s)}
	n = p.expr(1)
	if c := p.peek(); c != 0 {
		p.fail("unexpected %q", c)
	}
	return n, nil
}

func main() {
	env := map[string]float64{"x": 3, "pi": math.Pi}
	for _, s := range strings.Split("1+2*3|(1+2)*3|-2^2|2^3^2|x*x - 1/4|sqrt(x*x+4^2)|max(1, max(x, 2)) / 0|1.2.3|2 +|2 $ 3|(1|foo(1)|pi|8/4/2|--x|0/0", "|") {
		n, err := parse(s)
		if err != nil {
			fmt.Printf("%-22s error at %v\n", s, err)
			continue
		}
		fmt.Printf("%-22s %.4g %T\n", s, n.eval(env), n)
	}
}

// Output:
// 1+2*3                  7 main.binary
// (1+2)*3                9 main.binary
// -2^2                   -4 main.unary
// 2^3^2                  512 main.binary
// x*x - 1/4              8.75 main.binary
// sqrt(x*x+4^2)          5 main.call
// max(1, max(x, 2)) / 0  +Inf main.binary
// 1.2.3                  error at 5: strconv.ParseFloat: parsing "1.2.3": invalid syntax
// 2 +                    error at 3: unexpected end
// 2 $ 3                  error at 2: unexpected '$'
// (1                     error at 2: missing )
// foo(1)                 error at 3: no function foo
// pi                     3.142 main.name
// 8/4/2                  1 main.binary
// --x                    3 main.unary
// 0/0                    NaN main.binary
