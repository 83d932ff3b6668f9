package parse

import (
	"strconv"
	"strings"
)

// A Node is a part of a template's tree.
type Node interface {
	// Type tells which of the types of nodes it is.
	Type() NodeType
	// String gives it as it could have been written.
	String() string
	// Copy gives a copy of it and all its parts.
	Copy() Node
	// Position tells where in the text it begins.
	Position() Pos

	tree() *Tree
}

// NodeType tells types of nodes apart.
type NodeType int

// Type gives t: what has it embedded has a type.
func (t NodeType) Type() NodeType { return t }

// Pos is a number of bytes before a place in the text.
type Pos int

// Position gives p: what has it embedded has a position.
func (p Pos) Position() Pos { return p }

// The types of nodes.
const (
	NodeText    NodeType = iota // text outside of actions
	NodeAction                  // a pipeline whose value is written
	NodeBool                    // true or false
	NodeChain                   // fields of a term
	NodeCommand                 // a part of a pipeline
	NodeDot                     // the dot
	nodeElse
	nodeEnd
	NodeField      // fields of the dot
	NodeIdentifier // the name of a function
	NodeIf
	NodeList // what follows one another
	NodeNil
	NodeNumber
	NodePipe
	NodeRange
	NodeString
	NodeTemplate // a call of a template
	NodeVariable // a variable, perhaps with fields
	NodeWith
	NodeComment
	NodeBreak
	NodeContinue
)

// An owner is the tree that a node belongs to, nil if it was made outside of one.
type owner struct{ tr *Tree }

func (o owner) tree() *Tree { return o.tr }

// delimited gives an action.
func (o owner) delimited(inside string) string { return o.tr.leftDelim + inside + o.tr.rightDelim }

// TextNode is text outside of actions.
type TextNode struct {
	NodeType
	Pos
	owner
	Text []byte
}

func (t *TextNode) String() string { return string(t.Text) }

// Copy gives a copy of t.
func (t *TextNode) Copy() Node {
	n := *t
	n.Text = append([]byte{}, t.Text...)
	return &n
}

// CommentNode is a comment.
type CommentNode struct {
	NodeType
	Pos
	owner
	Text string // with the signs that begin and end it
}

func (c *CommentNode) String() string { return c.delimited(c.Text) }

// Copy gives a copy of c.
func (c *CommentNode) Copy() Node {
	n := *c
	return &n
}

// IdentifierNode is the name of a function.
type IdentifierNode struct {
	NodeType
	Pos
	owner
	Ident string
}

// NewIdentifier makes an IdentifierNode.
func NewIdentifier(ident string) *IdentifierNode {
	return &IdentifierNode{NodeType: NodeIdentifier, Ident: ident}
}

// SetPos sets the position and gives i.
func (i *IdentifierNode) SetPos(pos Pos) *IdentifierNode {
	i.Pos = pos
	return i
}

// SetTree sets the tree and gives i.
func (i *IdentifierNode) SetTree(t *Tree) *IdentifierNode {
	i.tr = t
	return i
}

func (i *IdentifierNode) String() string { return i.Ident }

// Copy gives a copy of i.
func (i *IdentifierNode) Copy() Node {
	n := *i
	return &n
}

// VariableNode is a variable, perhaps with fields: $x.a.b.
type VariableNode struct {
	NodeType
	Pos
	owner
	Ident []string // the variable with its dollar sign, the fields
}

func (v *VariableNode) String() string { return strings.Join(v.Ident, ".") }

// Copy gives a copy of v.
func (v *VariableNode) Copy() Node {
	n := *v
	n.Ident = append([]string{}, v.Ident...)
	return &n
}

// FieldNode is a chain of fields: .a.b.
type FieldNode struct {
	NodeType
	Pos
	owner
	Ident []string // without dots
}

func (f *FieldNode) String() string { return "." + strings.Join(f.Ident, ".") }

// Copy gives a copy of f.
func (f *FieldNode) Copy() Node {
	n := *f
	n.Ident = append([]string{}, f.Ident...)
	return &n
}

// ChainNode is a term with fields behind it: (x).a.b.
type ChainNode struct {
	NodeType
	Pos
	owner
	Node  Node
	Field []string // without dots
}

// Add adds a field, which is given with its dot.
func (c *ChainNode) Add(field string) {
	name, ok := strings.CutPrefix(field, ".")
	if !ok {
		panic("no dot in field")
	}
	if name == "" {
		panic("empty field")
	}
	c.Field = append(c.Field, name)
}

func (c *ChainNode) String() string { return operand(c.Node) + "." + strings.Join(c.Field, ".") }

// Copy gives a copy of c; the term is the same.
func (c *ChainNode) Copy() Node {
	n := *c
	n.Field = append([]string{}, c.Field...)
	return &n
}

// operand gives a node as it stands in a command.
func operand(n Node) string {
	if p, ok := n.(*PipeNode); ok {
		return "(" + p.String() + ")"
	}
	return n.String()
}

// DotNode is the dot.
type DotNode struct {
	NodeType
	Pos
	owner
}

// Type gives NodeDot.
func (d *DotNode) Type() NodeType { return NodeDot }

func (d *DotNode) String() string { return "." }

// Copy gives a copy of d.
func (d *DotNode) Copy() Node {
	n := *d
	return &n
}

// NilNode is nil.
type NilNode struct {
	NodeType
	Pos
	owner
}

// Type gives NodeNil.
func (n *NilNode) Type() NodeType { return NodeNil }

func (n *NilNode) String() string { return "nil" }

// Copy gives a copy of n.
func (n *NilNode) Copy() Node {
	c := *n
	return &c
}

// BoolNode is true or false.
type BoolNode struct {
	NodeType
	Pos
	owner
	True bool
}

func (b *BoolNode) String() string { return strconv.FormatBool(b.True) }

// Copy gives a copy of b.
func (b *BoolNode) Copy() Node {
	n := *b
	return &n
}

// StringNode is a string constant.
type StringNode struct {
	NodeType
	Pos
	owner
	Quoted string // as it was written
	Text   string // its value
}

func (s *StringNode) String() string { return s.Quoted }

// Copy gives a copy of s.
func (s *StringNode) Copy() Node {
	n := *s
	return &n
}
