package parse

import (
	"strconv"
	"strings"
)

// control reads an action behind the delimiter that opens it.
func (p *parser) control() Node {
	t := p.nextWord()
	switch t.kind {
	case blockToken:
		return p.block()
	case breakToken:
		p.loopWord("{{break}}")
		return &BreakNode{p.owner, NodeBreak, t.pos, t.line}
	case continueToken:
		p.loopWord("{{continue}}")
		return &ContinueNode{p.owner, NodeContinue, t.pos, t.line}
	case elseToken:
		return p.elseWord()
	case endWordToken:
		return &stop{nodeEnd, p.expect(rightToken, "end").pos, p.owner}
	case ifToken:
		return &IfNode{p.branch(NodeIf)}
	case rangeToken:
		return &RangeNode{p.branch(NodeRange)}
	case withToken:
		return &WithNode{p.branch(NodeWith)}
	case templateToken:
		return p.template()
	}
	p.giveBack(t)
	return &ActionNode{NodeAction, t.pos, p.owner, t.line, p.pipeline("command", rightToken)}
}

// loopWord reads what is behind a break or continue, which must be in a range.
func (p *parser) loopWord(action string) {
	if t := p.nextWord(); t.kind != rightToken {
		p.unexpected(t, action)
	}
	if p.ranges == 0 {
		p.fail("%s outside {{range}}", action)
	}
}

// elseWord reads the end of an else, up to an if or with in the same action.
func (p *parser) elseWord() Node {
	t := p.peekWord()
	if t.kind != ifToken && t.kind != withToken {
		t = p.expect(rightToken, "else")
	}
	return &stop{nodeElse, t.pos, p.owner}
}

// branch reads an if, range or with behind its word.
func (p *parser) branch(typ NodeType) BranchNode {
	vars := len(p.vars)
	b := BranchNode{NodeType: typ, owner: p.owner}
	b.Pipe = p.pipeline(b.word(), rightToken)
	b.Pos, b.Line = b.Pipe.Pos, b.Pipe.Line
	if typ == NodeRange {
		p.ranges++
	}
	var last *stop
	b.List, last = p.list()
	if typ == NodeRange {
		p.ranges--
	}
	if last.NodeType == nodeElse {
		b.ElseList = p.elseList(typ, last.Pos)
	}
	p.vars = p.vars[:vars]
	return b
}

// elseList reads what is behind an else. An if or with in its action is all of it, and has the end for both.
func (p *parser) elseList(typ NodeType, pos Pos) *ListNode {
	chained := Node(nil)
	switch next := p.peek().kind; {
	case typ == NodeIf && next == ifToken:
		p.next()
		chained = &IfNode{p.branch(NodeIf)}
	case typ == NodeWith && next == withToken:
		p.next()
		chained = &WithNode{p.branch(NodeWith)}
	default:
		l, last := p.list()
		if last.NodeType != nodeEnd {
			p.fail("expected end; found %s", last)
		}
		return l
	}
	l := p.newList(pos)
	l.Nodes = []Node{chained}
	return l
}

// block reads a template that is called where it is defined, behind the word.
func (p *parser) block() Node {
	const context = "block clause"
	t := p.nextWord()
	name := p.templateName(t, context)
	pipe := p.pipeline(context, rightToken)
	p.body(p.another(name), context)
	return &TemplateNode{NodeTemplate, t.pos, p.owner, t.line, name, pipe}
}

// template reads the call of a template behind the word.
func (p *parser) template() Node {
	const context = "template clause"
	t := p.nextWord()
	n := &TemplateNode{NodeTemplate, t.pos, p.owner, t.line, p.templateName(t, context), nil}
	if next := p.nextWord(); next.kind != rightToken {
		p.giveBack(next)
		n.Pipe = p.pipeline(context, rightToken)
	}
	return n
}

func (p *parser) templateName(t token, context string) string {
	if t.kind != stringToken && t.kind != rawToken {
		p.unexpected(t, context)
	}
	return p.unquoted(t)
}

func (p *parser) unquoted(t token) string {
	s, err := strconv.Unquote(t.text)
	p.check(err)
	return s
}

// pipeline reads a pipeline and what ends it.
func (p *parser) pipeline(context string, end kind) *PipeNode {
	t := p.peekWord()
	n := &PipeNode{NodeType: NodePipe, Pos: t.pos, owner: p.owner, Line: t.line}
	p.declarations(n, context)
	for {
		t := p.nextWord()
		switch t.kind {
		case end:
			p.checkPipeline(n, context)
			return n
		case boolToken, charToken, complexToken, dotToken, fieldToken, identifierToken, numberToken, nilToken, rawToken, stringToken,
			variableToken, openToken:
			p.giveBack(t)
			n.Cmds = append(n.Cmds, p.command())
		default:
			p.unexpected(t, context)
		}
	}
}

// declarations reads the variables that a pipeline is for.
func (p *parser) declarations(n *PipeNode, context string) {
	for p.peekWord().kind == variableToken {
		v := p.nextWord()
		behind := p.next()
		sign := behind
		if behind.kind == spaceToken {
			sign = p.nextWord()
		}
		comma := sign.kind == signToken && sign.text == ","
		if !comma && sign.kind != assignToken && sign.kind != declareToken {
			// It is the first operand; whether a space is behind it matters.
			p.giveBack(sign)
			if behind.kind == spaceToken {
				p.giveBack(behind)
			}
			p.giveBack(v)
			return
		}
		n.IsAssign = sign.kind == assignToken
		n.Decl = append(n.Decl, p.variable(v.pos, v.text))
		p.vars = append(p.vars, v.text)
		if !comma {
			return
		}
		p.checkComma(n, context)
	}
}

// checkComma fails if there can be no variable behind a comma.
func (p *parser) checkComma(n *PipeNode, context string) {
	if context != "range" || len(n.Decl) > 1 {
		p.fail("too many declarations in %s", context)
	}
	switch p.peekWord().kind {
	case variableToken, rightToken, closeToken:
	default:
		p.fail("range can only initialize variables")
	}
}

func (p *parser) checkPipeline(n *PipeNode, context string) {
	if len(n.Cmds) == 0 {
		p.fail("missing value for %s", context)
	}
	for i, c := range n.Cmds[1:] {
		switch c.Args[0].Type() {
		case NodeBool, NodeDot, NodeNil, NodeNumber, NodeString:
			p.fail("non executable command in pipeline stage %d", i+2)
		}
	}
}

// command reads operands up to the end of the pipeline or a pipe sign, which it reads, too.
func (p *parser) command() *CommandNode {
	n := &CommandNode{NodeType: NodeCommand, Pos: p.peekWord().pos, owner: p.owner}
	for {
		p.peekWord()
		if arg := p.operand(); arg != nil {
			n.Args = append(n.Args, arg)
		}
		switch t := p.next(); t.kind {
		case spaceToken:
			continue
		case rightToken, closeToken:
			p.giveBack(t)
		case pipeToken:
		default:
			p.unexpected(t, "operand")
		}
		if len(n.Args) == 0 {
			p.fail("empty command")
		}
		return n
	}
}

// operand reads a term with the fields behind it; nil if there is none.
func (p *parser) operand() Node {
	n := p.term()
	if n == nil || p.peek().kind != fieldToken {
		return n
	}
	pos := p.peek().pos
	c := &ChainNode{NodeType: NodeChain, Pos: pos, owner: p.owner, Node: n}
	for p.peek().kind == fieldToken {
		c.Add(p.next().text)
	}
	switch n := n.(type) {
	case *FieldNode:
		return p.field(pos, c.String())
	case *VariableNode:
		return p.variable(pos, c.String())
	case *BoolNode, *StringNode, *NumberNode, *NilNode, *DotNode:
		p.fail("unexpected . after term %q", n.String())
	}
	return c
}

// term reads a term; nil if there is none.
func (p *parser) term() Node {
	t := p.nextWord()
	switch t.kind {
	case identifierToken:
		if p.tree.Mode&SkipFuncCheck == 0 && !p.hasFunction(t.text) {
			p.fail("function %q not defined", t.text)
		}
		return &IdentifierNode{NodeIdentifier, t.pos, p.owner, t.text}
	case dotToken:
		return &DotNode{NodeDot, t.pos, p.owner}
	case nilToken:
		return &NilNode{NodeNil, t.pos, p.owner}
	case variableToken:
		return p.usedVariable(t)
	case fieldToken:
		return p.field(t.pos, t.text)
	case boolToken:
		return &BoolNode{NodeBool, t.pos, p.owner, t.text == "true"}
	case charToken, complexToken, numberToken:
		n := &NumberNode{NodeType: NodeNumber, Pos: t.pos, owner: p.owner, Text: t.text}
		p.check(n.evaluate(t.kind))
		return n
	case stringToken, rawToken:
		return &StringNode{NodeString, t.pos, p.owner, t.text, p.unquoted(t)}
	case openToken:
		return p.parenthesized()
	}
	p.giveBack(t)
	return nil
}

func (p *parser) parenthesized() Node {
	const most = 10000
	if p.parens >= most {
		p.fail("max expression depth exceeded")
	}
	p.parens++
	n := p.pipeline("parenthesized pipeline", closeToken)
	p.parens--
	return n
}

func (p *parser) field(pos Pos, text string) *FieldNode {
	return &FieldNode{NodeField, pos, p.owner, strings.Split(text[1:], ".")}
}

func (p *parser) variable(pos Pos, text string) *VariableNode {
	return &VariableNode{NodeVariable, pos, p.owner, strings.Split(text, ".")}
}

// usedVariable gives a variable that there must be.
func (p *parser) usedVariable(t token) Node {
	for _, name := range p.vars {
		if name == t.text {
			return p.variable(t.pos, t.text)
		}
	}
	p.fail("undefined variable %q", t.text)
	return nil
}
