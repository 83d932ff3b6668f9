// Package parse makes trees of the texts of templates, for packages that run them.
package parse

import (
	"bytes"
	"fmt"
	"strings"
)

// Mode says how a text is read.
type Mode uint

// What a Mode consists of.
const (
	ParseComments Mode = 1 << iota // comments are part of the tree
	SkipFuncCheck                  // functions need not exist
)

// Tree is a template.
type Tree struct {
	Name      string    // of the template
	ParseName string    // of the template whose text has it, for messages
	Root      *ListNode // what it consists of; nil after an error
	Mode      Mode

	text                  string
	leftDelim, rightDelim string
}

// New makes a Tree without contents. What functions there are is said to Parse.
func New(name string, funcs ...map[string]any) *Tree { return &Tree{Name: name} }

// Copy gives a copy of t and all its nodes.
func (t *Tree) Copy() *Tree {
	if t == nil {
		return nil
	}
	n := *t
	n.Root, n.Mode = t.Root.CopyList(), 0
	return &n
}

// Parse makes trees of a text: that of its own, which has the name, and those of the templates that it defines. An empty
// delimiter is the usual one. A name is a function if one of the maps has something for it.
func Parse(name, text, leftDelim, rightDelim string, funcs ...map[string]any) (map[string]*Tree, error) {
	trees := map[string]*Tree{}
	_, err := New(name).Parse(text, leftDelim, rightDelim, trees, funcs...)
	return trees, err
}

// Parse makes t the tree of a text and stores it in treeSet, with those of the templates that the text defines.
func (t *Tree) Parse(text, leftDelim, rightDelim string, treeSet map[string]*Tree, funcs ...map[string]any) (tree *Tree, err error) {
	defer func() {
		if x := recover(); x != nil {
			f, ok := x.(failure)
			if !ok {
				panic(x)
			}
			tree, err = nil, f.err
		}
	}()
	t.ParseName, t.text = t.Name, text
	t.leftDelim, t.rightDelim = "{{", "}}"
	if leftDelim != "" {
		t.leftDelim = leftDelim
	}
	if rightDelim != "" {
		t.rightDelim = rightDelim
	}
	p := newParser(t, &scanner{text: text, left: t.leftDelim, right: t.rightDelim, line: 1}, treeSet, funcs)
	p.whole()
	p.store()
	return t, nil
}

// A failure is what a parser panics with.
type failure struct{ err error }

// ErrorContext gives where a node is and how it is written, for messages.
func (t *Tree) ErrorContext(n Node) (location, context string) {
	tree := n.tree()
	if tree == nil {
		tree = t
	}
	before := tree.text[:n.Position()]
	line := 1 + strings.Count(before, "\n")
	column := len(before) - (strings.LastIndexByte(before, '\n') + 1)
	return fmt.Sprintf("%s:%d:%d", tree.ParseName, line, column), n.String()
}

// IsEmptyTree tells whether there is nothing in n but blanks and comments.
func IsEmptyTree(n Node) bool {
	switch n := n.(type) {
	case nil, *CommentNode:
		return true
	case *TextNode:
		return len(bytes.TrimSpace(n.Text)) == 0
	case *ListNode:
		for _, part := range n.Nodes {
			if !IsEmptyTree(part) {
				return false
			}
		}
		return true
	case *ActionNode, *IfNode, *RangeNode, *TemplateNode, *WithNode:
		return false
	}
	panic("unknown node: " + n.String())
}
