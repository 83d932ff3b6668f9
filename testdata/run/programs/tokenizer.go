// A tokenizer, a Pratt parser and an evaluator for a small expression language with variables, functions and errors with positions.

package main

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
)

type Kind int

const (
	EOF Kind = iota
	Num
	Ident
	Op
	LParen
	RParen
	Comma
)

//go:generate stringer
var kindNames = [...]string{EOF: "EOF", Num: "number", Ident: "name", Op: "operator", LParen: "(", RParen: ")", Comma: ","}

func (k Kind) String() string { return kindNames[k] }

type Token struct {
	Kind
	text string
	pos  int
}

type SyntaxError struct {
	pos int
	msg string
}

func (e *SyntaxError) Error() string { return fmt.Sprintf("%d: %s", e.pos, e.msg) }

var errDomain = errors.New("out of domain")

type lexer struct {
	src string
	pos int
}

func (l *lexer) next() (t Token, err error) {
	for l.pos < len(l.src) && l.src[l.pos] == ' ' {
		l.pos++
	}
	start := l.pos
	if l.pos == len(l.src) {
		return Token{EOF, "", start}, nil
	}
	take := func(ok func(byte) bool) string {
		for l.pos < len(l.src) && ok(l.src[l.pos]) {
			l.pos++
		}
		return l.src[start:l.pos]
	}
	switch c := l.src[l.pos]; {
	case '0' <= c && c <= '9', c == '.':
		return Token{Num, take(func(b byte) bool { return '0' <= b && b <= '9' || b == '.' || b == 'e' }), start}, nil
	case 'a' <= c && c <= 'z', c == '_':
		return Token{Ident, take(func(b byte) bool { return 'a' <= b && b <= 'z' || b == '_' }), start}, nil
	case strings.IndexByte("+-*/^=!<", c) >= 0:
		l.pos++
		return Token{Op, string(c), start}, nil
	case c == '(':
		l.pos++
		return Token{LParen, "(", start}, nil
	case c == ')':
		l.pos++
		return Token{RParen, ")", start}, nil
	case c == ',':
		l.pos++
		return Token{Comma, ",", start}, nil
	default:
		return t, &SyntaxError{start, fmt.Sprintf("unexpected %q", c)}
	}
}

type Node interface{ Eval(env *Env) (float64, error) }

type (
	Lit    float64
	Var    struct{ Token }
	Binary struct {
		op   string
		l, r Node
	}
	Unary struct {
		op string
		x  Node
	}
	Call struct {
		fn   Token
		args []Node
	}
	Assign struct {
		name string
		x    Node
	}
)

type Env struct {
	vars  map[string]float64
	funcs map[string]func(...float64) (float64, error)
}

func (l Lit) Eval(*Env) (float64, error) { return float64(l), nil }
func (v Var) Eval(e *Env) (float64, error) {
	if x, ok := e.vars[v.text]; ok {
		return x, nil
	}
	return 0, &SyntaxError{v.pos, "undefined " + v.text}
}
func (a Assign) Eval(e *Env) (x float64, err error) {
	if x, err = a.x.Eval(e); err == nil {
		e.vars[a.name] = x
	}
	return
}
func (u Unary) Eval(e *Env) (float64, error) {
	x, err := u.x.Eval(e)
	switch u.op {
	case "-":
		x = -x
	case "!":
		r := 1.0
		for ; x > 1; x-- {
			r *= x
		}
		x = r
	}
	return x, err
}
func (b Binary) Eval(e *Env) (float64, error) {
	l, err := b.l.Eval(e)
	if err != nil {
		return 0, err
	}
	r, err := b.r.Eval(e)
	if err != nil {
		return 0, err
	}
	switch b.op {
	case "+":
		return l + r, nil
	case "-":
		return l - r, nil
	case "*":
		return l * r, nil
	case "/":
		if r == 0 {
			return 0, fmt.Errorf("division: %w", errDomain)
		}
		return l / r, nil
	case "^":
		return math.Pow(l, r), nil
	case "<":
		if l < r {
			return 1, nil
		}
		return 0, nil
	}
	panic("bad operator " + b.op)
}
func (c Call) Eval(e *Env) (float64, error) {
	f := e.funcs[c.fn.text]
	if f == nil {
		return 0, &SyntaxError{c.fn.pos, "no function " + c.fn.text}
	}
	var args []float64
	for _, a := range c.args {
		x, err := a.Eval(e)
		if err != nil {
			return 0, fmt.Errorf("in %s: %w", c.fn.text, err)
		}
		args = append(args, x)
	}
	return f(args...)
}

type parser struct {
	lexer
	tok Token
}

var prec = map[string]int{"=": 1, "<": 2, "+": 3, "-": 3, "*": 4, "/": 4, "^": 6}

func (p *parser) advance() {
	t, err := p.next()
	if err != nil {
		panic(err)
	}
	p.tok = t
}

func (p *parser) fail(format string, args ...any) {
	panic(&SyntaxError{p.tok.pos, fmt.Sprintf(format, args...)})
}

func Parse(s string) (n Node, err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case *SyntaxError:
			err = r
		default:
			panic(r)
		}
	}()
	p := &parser{lexer: lexer{src: s}}
	p.advance()
	n = p.expr(0)
	if p.tok.Kind != EOF {
		p.fail("unexpected %v %q", p.tok.Kind, p.tok.text)
	}
	return
}

func (p *parser) expr(min int) Node {
	left := p.unary()
	for p.tok.Kind == Op {
		op := p.tok.text
		if op == "!" {
			p.advance()
			left = Unary{op, left}
			continue
		}
		pr := prec[op]
		if pr <= min {
			break
		}
		p.advance()
		switch op {
		case "^":
			left = Binary{op, left, p.expr(pr - 1)}
		case "=":
			v, ok := left.(Var)
			if !ok {
				p.fail("cannot assign to %T", left)
			}
			left = Assign{v.text, p.expr(0)}
		default:
			left = Binary{op, left, p.expr(pr)}
		}
	}
	return left
}

func (p *parser) unary() Node {
	t := p.tok
	p.advance()
	switch t.Kind {
	case Num:
		f, err := strconv.ParseFloat(t.text, 64)
		if err != nil {
			panic(&SyntaxError{t.pos, "bad number " + t.text})
		}
		return Lit(f)
	case Ident:
		if p.tok.Kind != LParen {
			return Var{t}
		}
		call := Call{fn: t}
		for p.advance(); p.tok.Kind != RParen; {
			call.args = append(call.args, p.expr(0))
			if p.tok.Kind == Comma {
				p.advance()
			} else if p.tok.Kind != RParen {
				p.fail("expected , or ) but found %v", p.tok.Kind)
			}
		}
		p.advance()
		return call
	case LParen:
		n := p.expr(0)
		if p.tok.Kind != RParen {
			p.fail("missing )")
		}
		p.advance()
		return n
	case Op:
		if t.text == "-" {
			return Unary{"-", p.expr(5)}
		}
	}
	panic(&SyntaxError{t.pos, fmt.Sprint("unexpected ", t.Kind)})
}

func main() {
	env := &Env{map[string]float64{"pi": math.Pi}, map[string]func(...float64) (float64, error){
		"max": func(xs ...float64) (float64, error) {
			m := math.Inf(-1)
			for _, x := range xs {
				m = max(m, x)
			}
			return m, nil
		},
		"sqrt": func(xs ...float64) (float64, error) {
			if len(xs) != 1 || xs[0] < 0 {
				return 0, fmt.Errorf("sqrt%v: %w", xs, errDomain)
			}
			return math.Sqrt(xs[0]), nil
		},
	}}
	for _, s := range []string{"1 + 2 * 3", "(1+2)*3 - -4", "2^3^2", "-2^2", "x = y = 7", "x*y + 5!", "max(1, x, sqrt(81), max())", "1/0", "sqrt(0-1)", "max(1, 1/0)",
		"1 +", "foo(1)", "z", "3 = 4", "(1", "1 $ 2", "1.2.3", "max(1 2)", "4!! / 24 < 1", "1e3 - .5", ""} {
		n, err := Parse(s)
		if err != nil {
			fmt.Printf("%-20s syntax error at %v\n", s, err)
			continue
		}
		v, err := n.Eval(env)
		var se *SyntaxError
		switch {
		case errors.As(err, &se):
			fmt.Printf("%-20s error at %d: %s\n", s, se.pos, se.msg)
		case errors.Is(err, errDomain):
			fmt.Printf("%-20s domain: %v\n", s, err)
		default:
			fmt.Printf("%-20s %v %T\n", s, v, n)
		}
	}
}

// Output:
// 1 + 2 * 3            7 main.Binary
// (1+2)*3 - -4         13 main.Binary
// 2^3^2                512 main.Binary
// -2^2                 -4 main.Unary
// x = y = 7            7 main.Assign
// x*y + 5!             169 main.Binary
// max(1, x, sqrt(81), max()) 9 main.Call
// 1/0                  domain: division: out of domain
// sqrt(0-1)            domain: sqrt[-1]: out of domain
// max(1, 1/0)          domain: in max: division: out of domain
// 1 +                  syntax error at 3: unexpected EOF
// foo(1)               error at 0: no function foo
// z                    error at 0: undefined z
// 3 = 4                syntax error at 4: cannot assign to main.Lit
// (1                   syntax error at 2: missing )
// 1 $ 2                syntax error at 2: unexpected '$'
// 1.2.3                syntax error at 0: bad number 1.2.3
// max(1 2)             syntax error at 6: expected , or ) but found number
// 4!! / 24 < 1         0 main.Binary
// 1e3 - .5             999.5 main.Binary
//                      syntax error at 0: unexpected EOF
