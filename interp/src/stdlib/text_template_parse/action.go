package parse

import (
	"strconv"
	"strings"
)

// ListNode is what follows one another.
type ListNode struct {
	NodeType
	Pos
	owner
	Nodes []Node
}

func (l *ListNode) String() string {
	var b strings.Builder
	for _, n := range l.Nodes {
		b.WriteString(n.String())
	}
	return b.String()
}

// CopyList is Copy with the type of l.
func (l *ListNode) CopyList() *ListNode {
	if l == nil {
		return nil
	}
	n := *l
	n.Nodes = nil
	for _, part := range l.Nodes {
		n.Nodes = append(n.Nodes, part.Copy())
	}
	return &n
}

// Copy gives a copy of l and all its parts.
func (l *ListNode) Copy() Node { return l.CopyList() }

// PipeNode is a pipeline, perhaps with variables that its value is for.
type PipeNode struct {
	NodeType
	Pos
	owner
	Line     int  // that it begins in
	IsAssign bool // the variables exist already
	Decl     []*VariableNode
	Cmds     []*CommandNode
}

func (p *PipeNode) String() string {
	var b strings.Builder
	for i, v := range p.Decl {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(v.String())
	}
	switch {
	case len(p.Decl) > 0 && p.IsAssign:
		b.WriteString(" = ")
	case len(p.Decl) > 0:
		b.WriteString(" := ")
	}
	for i, c := range p.Cmds {
		if i > 0 {
			b.WriteString(" | ")
		}
		b.WriteString(c.String())
	}
	return b.String()
}

// CopyPipe is Copy with the type of p.
func (p *PipeNode) CopyPipe() *PipeNode {
	if p == nil {
		return nil
	}
	n := *p
	n.Decl, n.Cmds = make([]*VariableNode, len(p.Decl)), nil
	for i, v := range p.Decl {
		n.Decl[i] = v.Copy().(*VariableNode)
	}
	for _, c := range p.Cmds {
		n.Cmds = append(n.Cmds, c.Copy().(*CommandNode))
	}
	return &n
}

// Copy gives a copy of p and all its parts.
func (p *PipeNode) Copy() Node { return p.CopyPipe() }

// CommandNode is a part of a pipeline: an operand, or a function with its arguments.
type CommandNode struct {
	NodeType
	Pos
	owner
	Args []Node
}

func (c *CommandNode) String() string {
	var b strings.Builder
	for i, arg := range c.Args {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(operand(arg))
	}
	return b.String()
}

// Copy gives a copy of c and all its parts.
func (c *CommandNode) Copy() Node {
	if c == nil {
		return c
	}
	n := *c
	n.Args = nil
	for _, arg := range c.Args {
		n.Args = append(n.Args, arg.Copy())
	}
	return &n
}

// ActionNode is a pipeline whose value is written, or is for variables.
type ActionNode struct {
	NodeType
	Pos
	owner
	Line int // that it begins in
	Pipe *PipeNode
}

func (a *ActionNode) String() string { return a.delimited(a.Pipe.String()) }

// Copy gives a copy of a and all its parts.
func (a *ActionNode) Copy() Node {
	n := *a
	n.Pipe = a.Pipe.CopyPipe()
	return &n
}

// BranchNode is what if, range and with have in common.
type BranchNode struct {
	NodeType
	Pos
	owner
	Line     int // that it begins in
	Pipe     *PipeNode
	List     *ListNode
	ElseList *ListNode // nil if there is no else
}

func (b *BranchNode) word() string {
	switch b.NodeType {
	case NodeIf:
		return "if"
	case NodeRange:
		return "range"
	case NodeWith:
		return "with"
	}
	panic("unknown branch type")
}

func (b *BranchNode) String() string {
	text := b.delimited(b.word()+" "+b.Pipe.String()) + b.List.String()
	if b.ElseList != nil {
		text += b.delimited("else") + b.ElseList.String()
	}
	return text + b.delimited("end")
}

// Copy gives a copy of b, as the node that it is, with the same parts.
func (b *BranchNode) Copy() Node {
	switch b.word() {
	case "if":
		return &IfNode{*b}
	case "range":
		return &RangeNode{*b}
	}
	return &WithNode{*b}
}

func (b *BranchNode) copyAll() BranchNode {
	n := *b
	n.Pipe, n.List, n.ElseList = b.Pipe.CopyPipe(), b.List.CopyList(), b.ElseList.CopyList()
	return n
}

// IfNode is an if.
type IfNode struct{ BranchNode }

// Copy gives a copy of i and all its parts.
func (i *IfNode) Copy() Node { return &IfNode{i.copyAll()} }

// RangeNode is a range.
type RangeNode struct{ BranchNode }

// Copy gives a copy of r and all its parts.
func (r *RangeNode) Copy() Node { return &RangeNode{r.copyAll()} }

// WithNode is a with.
type WithNode struct{ BranchNode }

// Copy gives a copy of w and all its parts.
func (w *WithNode) Copy() Node { return &WithNode{w.copyAll()} }

// BreakNode is a break.
type BreakNode struct {
	owner
	NodeType
	Pos
	Line int
}

func (b *BreakNode) String() string { return b.delimited("break") }

// Copy gives a copy of b.
func (b *BreakNode) Copy() Node {
	n := *b
	return &n
}

// ContinueNode is a continue.
type ContinueNode struct {
	owner
	NodeType
	Pos
	Line int
}

func (c *ContinueNode) String() string { return c.delimited("continue") }

// Copy gives a copy of c.
func (c *ContinueNode) Copy() Node {
	n := *c
	return &n
}

// TemplateNode is a call of a template.
type TemplateNode struct {
	NodeType
	Pos
	owner
	Line int // that it begins in
	Name string
	Pipe *PipeNode // whose value its dot is; nil if that is nothing
}

func (t *TemplateNode) String() string {
	text := "template " + strconv.Quote(t.Name)
	if t.Pipe != nil {
		text += " " + t.Pipe.String()
	}
	return t.delimited(text)
}

// Copy gives a copy of t and all its parts.
func (t *TemplateNode) Copy() Node {
	n := *t
	n.Pipe = t.Pipe.CopyPipe()
	return &n
}

// A stop is what ends a list: an end or else. No tree has it.
type stop struct {
	NodeType
	Pos
	owner
}

func (s *stop) String() string {
	if s.NodeType == nodeElse {
		return s.delimited("else")
	}
	return s.delimited("end")
}

// Copy gives a copy of s.
func (s *stop) Copy() Node {
	n := *s
	return &n
}
