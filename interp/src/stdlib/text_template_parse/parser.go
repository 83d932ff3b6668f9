package parse

import (
	"fmt"
	"strings"
)

// A parser makes one tree: each of the templates in a text has its own, and all read from one scanner.
type parser struct {
	tree   *Tree
	owner  owner
	scan   *scanner
	set    map[string]*Tree
	funcs  []map[string]any
	ahead  []token  // what was read and given back; the last is the next one
	line   int      // of what the scanner gave last
	vars   []string // that there are
	action int      // the line of the action that is being read, 0 outside of actions
	ranges int      // around
	parens int      // around
}

func newParser(t *Tree, scan *scanner, set map[string]*Tree, funcs []map[string]any) *parser {
	p := &parser{tree: t, owner: owner{t}, scan: scan, set: set, funcs: funcs, vars: []string{"$"}}
	t.Root = nil
	scan.comments = t.Mode&ParseComments != 0
	scan.freeWords = [2]bool{p.hasFunction("break"), p.hasFunction("continue")}
	return p
}

// another gives a parser for a template in the text.
func (p *parser) another(name string) *parser {
	t := *p.tree
	t.Name = name
	return newParser(&t, p.scan, p.set, p.funcs)
}

func (p *parser) hasFunction(name string) bool {
	for _, funcs := range p.funcs {
		if funcs[name] != nil {
			return true
		}
	}
	return false
}

// next gives the next token.
func (p *parser) next() token {
	if n := len(p.ahead); n > 0 {
		t := p.ahead[n-1]
		p.ahead = p.ahead[:n-1]
		return t
	}
	t := p.scan.next()
	p.line = t.line
	return t
}

// giveBack makes t the next token.
func (p *parser) giveBack(t token) { p.ahead = append(p.ahead, t) }

func (p *parser) peek() token {
	t := p.next()
	p.giveBack(t)
	return t
}

// nextWord gives the next token that is no space.
func (p *parser) nextWord() token {
	for {
		if t := p.next(); t.kind != spaceToken {
			return t
		}
	}
}

func (p *parser) peekWord() token {
	t := p.nextWord()
	p.giveBack(t)
	return t
}

// expect reads a token of that kind.
func (p *parser) expect(k kind, context string) token {
	t := p.nextWord()
	if t.kind != k {
		p.unexpected(t, context)
	}
	return t
}

// fail ends the work. Like Go, it takes signs in the name for a part of the format.
func (p *parser) fail(format string, args ...any) {
	p.tree.Root = nil
	place := fmt.Sprintf("template: %s:%d: ", p.tree.ParseName, p.line)
	panic(failure{fmt.Errorf(place+format, args...)})
}

// check fails with an error unless it is nil.
func (p *parser) check(err error) {
	if err != nil {
		p.fail("%s", err)
	}
}

func (p *parser) unexpected(t token, context string) {
	if t.kind != wrongToken {
		p.fail("unexpected %s in %s", t, context)
	}
	where := ""
	if p.action != 0 && p.action != t.line {
		where = fmt.Sprintf(" in action started at %s:%d", p.tree.ParseName, p.action)
		if strings.HasSuffix(t.text, " action") {
			where = strings.TrimPrefix(where, " in action")
		}
	}
	p.fail("%s%s", t, where)
}

// store puts the tree to the others. An empty one replaces none, and is replaced by any.
func (p *parser) store() {
	t := p.tree
	if old := p.set[t.Name]; old == nil || IsEmptyTree(old.Root) {
		p.set[t.Name] = t
	} else if !IsEmptyTree(t.Root) {
		p.fail("template: multiple definition of template %q", t.Name)
	}
}

// whole reads the text up to its end.
func (p *parser) whole() {
	root := p.newList(p.peek().pos)
	p.tree.Root = root
	for p.peek().kind != endToken {
		if left := p.peek(); left.kind == leftToken {
			p.next()
			word := p.nextWord()
			if word.kind == defineToken {
				p.another("definition").definition()
				continue
			}
			p.giveBack(word)
			p.giveBack(left)
		}
		n := p.part()
		if n, ok := n.(*stop); ok {
			p.fail("unexpected %s", n)
		}
		root.Nodes = append(root.Nodes, n)
	}
}

func (p *parser) newList(pos Pos) *ListNode {
	return &ListNode{NodeType: NodeList, Pos: pos, owner: p.owner}
}

// list reads up to an end or else, which it reads, too.
func (p *parser) list() (*ListNode, *stop) {
	l := p.newList(p.peekWord().pos)
	for p.peekWord().kind != endToken {
		n := p.part()
		if n, ok := n.(*stop); ok {
			return l, n
		}
		l.Nodes = append(l.Nodes, n)
	}
	p.fail("unexpected EOF")
	return nil, nil
}

// body reads up to an end; it is that of what.
func (p *parser) body(reader *parser, what string) {
	l, last := reader.list()
	reader.tree.Root = l
	if last.NodeType != nodeEnd {
		p.fail("unexpected %s in %s", last, what)
	}
	reader.store()
}

// definition reads a define behind its word.
func (p *parser) definition() {
	const context = "define clause"
	p.tree.Name = p.templateName(p.nextWord(), context)
	p.expect(rightToken, context)
	p.body(p, context)
}

// part reads text, a comment or an action.
func (p *parser) part() Node {
	switch t := p.nextWord(); t.kind {
	case textToken:
		return &TextNode{NodeText, t.pos, p.owner, []byte(t.text)}
	case commentToken:
		return &CommentNode{NodeComment, t.pos, p.owner, t.text}
	case leftToken:
		p.action = t.line
		n := p.control()
		p.action = 0
		return n
	default:
		p.unexpected(t, "input")
		return nil
	}
}
