// Package text/template/parse: the trees of templates, made, looked at, copied and changed.

package main

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"text/template"
	"text/template/parse"
)

func walk(n parse.Node, depth int) {
	pad := strings.Repeat(" ", depth)
	fmt.Printf("%s%T %d %d %q\n", pad, n, n.Type(), n.Position(), n)
	all := func(nodes ...parse.Node) {
		for _, n := range nodes {
			walk(n, depth+1)
		}
	}
	branch := func(b parse.BranchNode) {
		all(b.Pipe, b.List)
		if b.ElseList != nil {
			all(b.ElseList)
		}
	}
	switch n := n.(type) {
	case *parse.ListNode:
		all(n.Nodes...)
	case *parse.ActionNode:
		all(n.Pipe)
	case *parse.PipeNode:
		fmt.Println(pad, n.Line, n.IsAssign)
		for _, v := range n.Decl {
			all(v)
		}
		for _, c := range n.Cmds {
			all(c)
		}
	case *parse.CommandNode:
		all(n.Args...)
	case *parse.ChainNode:
		fmt.Println(pad, n.Field)
		all(n.Node)
	case *parse.FieldNode:
		fmt.Println(pad, n.Ident)
	case *parse.VariableNode:
		fmt.Println(pad, n.Ident)
	case *parse.NumberNode:
		fmt.Println(pad, n.IsInt, n.IsUint, n.IsFloat, n.IsComplex, n.Int64, n.Uint64, n.Float64, n.Complex128, n.Text)
	case *parse.StringNode:
		fmt.Println(pad, n.Quoted, n.Text)
	case *parse.IfNode:
		branch(n.BranchNode)
	case *parse.WithNode:
		branch(n.BranchNode)
	case *parse.RangeNode:
		branch(n.BranchNode)
	case *parse.TemplateNode:
		fmt.Println(pad, n.Line, n.Name)
		if n.Pipe != nil {
			all(n.Pipe)
		}
	}
}

func main() {
	text := "a {{- /* c */ -}} {{if .X.Y}}{{$v := 1 | print 0x10 -1 1.5 2i 1+0i 'x' \"s\" `r` true nil .}}{{$v = ($v.a.b).c.d 3}}\n{{else if $}}{{else}}{{break | len}}{{end}}\n" +
		"{{with $x := f .}}{{.}}{{else with 1}}{{end}}{{range $i, $e := .A}}{{continue}}{{else}}e{{end}}{{template \"t\" .}}{{template `u`}}{{block \"b\" 5}}B{{end}}{{define \"d\"}} {{end}}\n{{-0}}{{1e19}}{{f.a.b (f)}}"
	tree := parse.New("name")
	tree.Mode = parse.ParseComments | parse.SkipFuncCheck
	trees := map[string]*parse.Tree{}
	got, err := tree.Parse(text, "", "", trees, map[string]any{"break": 1})
	fmt.Println(got == tree, err)
	walk(tree.Root, 0)
	var names []string
	for name, t := range trees {
		names = append(names, fmt.Sprintf("%s %s %s %q %v", name, t.Name, t.ParseName, t.Root, parse.IsEmptyTree(t.Root)))
	}
	slices.Sort(names)
	fmt.Println(strings.Join(names, "\n"))

	c := tree.Copy()
	fmt.Println(c.Root.String() == tree.Root.String(), c.Name, c.Mode, c != tree)
	c.Root.Nodes[0].(*parse.TextNode).Text[0] = 'Z'
	fmt.Printf("%.9q %.9q\n", c.Root, tree.Root)
	for _, n := range tree.Root.Nodes {
		if n.Copy().String() != n.String() || n.Copy() == n {
			fmt.Println("differs:", n)
		}
		location, context := tree.ErrorContext(n)
		fmt.Printf("%s %q\n", location, context)
	}

	set, err := parse.Parse("set", "<<f 1>> <<define `x`>>y<<end>>", "<<", ">>", map[string]any{"f": 1}, nil)
	fmt.Println(len(set), set["x"].Root, set["set"].Root, err)
	_, err = parse.Parse("set", "{{g}}", "", "")
	fmt.Println(err)
	id := parse.NewIdentifier("print").SetPos(3).SetTree(tree)
	fmt.Println(id, id.Position(), id.Type() == parse.NodeIdentifier)
	chain := &parse.ChainNode{NodeType: parse.NodeChain, Node: id}
	chain.Add(".a")
	chain.Add(".b")
	fmt.Println(chain)
	for _, bad := range []string{"a", ".", ""} {
		func() {
			defer func() { fmt.Println(recover()) }()
			chain.Add(bad)
		}()
	}

	// A tree that is changed before it is executed.
	t := template.Must(template.New("t").Parse("{{.A}} and {{.A}}\n"))
	action := t.Root.Nodes[0].(*parse.ActionNode)
	action.Pipe.Cmds = append(action.Pipe.Cmds, &parse.CommandNode{NodeType: parse.NodeCommand, Args: []parse.Node{parse.NewIdentifier("html")}})
	fmt.Println(t.Root)
	fmt.Println(t.Execute(os.Stdout, map[string]string{"A": "<a>"}))
	made := &parse.Tree{Name: "made", Root: &parse.ListNode{NodeType: parse.NodeList, Nodes: []parse.Node{&parse.TextNode{NodeType: parse.NodeText, Text: []byte("made\n")}}}}
	m, err := template.New("x").AddParseTree("made", made)
	fmt.Println(m.Execute(os.Stdout, nil), err)
	fmt.Println((&template.Template{Tree: made}).Execute(os.Stdout, nil))
}

// Output:
// true <nil>
// *parse.ListNode 11 0 "a{{/* c */}}{{if .X.Y}}{{$v := 1 | print 0x10 -1 1.5 2i 1+0i 'x' \"s\" `r` true nil .}}{{$v = ($v.a.b).c.d 3}}\n{{else}}{{if $}}{{else}}{{break | len}}{{end}}{{end}}\n{{with $x := f .}}{{.}}{{else}}{{with 1}}{{end}}{{end}}{{range $i, $e := .A}}{{continue}}{{else}}e{{end}}{{template \"t\" .}}{{template \"u\"}}{{template \"b\" 5}}\n{{-0}}{{1e19}}{{f.a.b (f)}}"
//  *parse.TextNode 0 0 "a"
//  *parse.CommentNode 20 6 "{{/* c */}}"
//  *parse.IfNode 10 23 "{{if .X.Y}}{{$v := 1 | print 0x10 -1 1.5 2i 1+0i 'x' \"s\" `r` true nil .}}{{$v = ($v.a.b).c.d 3}}\n{{else}}{{if $}}{{else}}{{break | len}}{{end}}{{end}}"
//   *parse.PipeNode 14 23 ".X.Y"
//    1 false
//    *parse.CommandNode 4 23 ".X.Y"
//     *parse.FieldNode 8 25 ".X.Y"
//      [X Y]
//   *parse.ListNode 11 29 "{{$v := 1 | print 0x10 -1 1.5 2i 1+0i 'x' \"s\" `r` true nil .}}{{$v = ($v.a.b).c.d 3}}\n"
//    *parse.ActionNode 1 31 "{{$v := 1 | print 0x10 -1 1.5 2i 1+0i 'x' \"s\" `r` true nil .}}"
//     *parse.PipeNode 14 31 "$v := 1 | print 0x10 -1 1.5 2i 1+0i 'x' \"s\" `r` true nil ."
//      1 false
//      *parse.VariableNode 18 31 "$v"
//       [$v]
//      *parse.CommandNode 4 37 "1"
//       *parse.NumberNode 13 37 "1"
//        true true true false 1 1 1 (0+0i) 1
//      *parse.CommandNode 4 41 "print 0x10 -1 1.5 2i 1+0i 'x' \"s\" `r` true nil ."
//       *parse.IdentifierNode 9 41 "print"
//       *parse.NumberNode 13 47 "0x10"
//        true true true false 16 16 16 (0+0i) 0x10
//       *parse.NumberNode 13 52 "-1"
//        true false true false -1 0 -1 (0+0i) -1
//       *parse.NumberNode 13 55 "1.5"
//        false false true false 0 0 1.5 (0+0i) 1.5
//       *parse.NumberNode 13 59 "2i"
//        false false false true 0 0 0 (0+2i) 2i
//       *parse.NumberNode 13 62 "1+0i"
//        true true true true 1 1 1 (1+0i) 1+0i
//       *parse.NumberNode 13 67 "'x'"
//        true true true false 120 120 120 (0+0i) 'x'
//       *parse.StringNode 16 71 "\"s\""
//        "s" s
//       *parse.StringNode 16 75 "`r`"
//        `r` r
//       *parse.BoolNode 2 79 "true"
//       *parse.NilNode 12 84 "nil"
//       *parse.DotNode 5 88 "."
//    *parse.ActionNode 1 93 "{{$v = ($v.a.b).c.d 3}}"
//     *parse.PipeNode 14 93 "$v = ($v.a.b).c.d 3"
//      1 true
//      *parse.VariableNode 18 93 "$v"
//       [$v]
//      *parse.CommandNode 4 98 "($v.a.b).c.d 3"
//       *parse.ChainNode 3 106 "($v.a.b).c.d"
//        [c d]
//        *parse.PipeNode 14 99 "$v.a.b"
//         1 false
//         *parse.CommandNode 4 99 "$v.a.b"
//          *parse.VariableNode 18 101 "$v.a.b"
//           [$v a b]
//       *parse.NumberNode 13 111 "3"
//        true true true false 3 3 3 (0+0i) 3
//    *parse.TextNode 0 114 "\n"
//   *parse.ListNode 11 122 "{{if $}}{{else}}{{break | len}}{{end}}"
//    *parse.IfNode 10 125 "{{if $}}{{else}}{{break | len}}{{end}}"
//     *parse.PipeNode 14 125 "$"
//      2 false
//      *parse.CommandNode 4 125 "$"
//       *parse.VariableNode 18 125 "$"
//        [$]
//     *parse.ListNode 11 128 ""
//     *parse.ListNode 11 136 "{{break | len}}"
//      *parse.ActionNode 1 138 "{{break | len}}"
//       *parse.PipeNode 14 138 "break | len"
//        2 false
//        *parse.CommandNode 4 138 "break"
//         *parse.IdentifierNode 9 138 "break"
//        *parse.CommandNode 4 146 "len"
//         *parse.IdentifierNode 9 146 "len"
//  *parse.TextNode 0 158 "\n"
//  *parse.WithNode 19 166 "{{with $x := f .}}{{.}}{{else}}{{with 1}}{{end}}{{end}}"
//   *parse.PipeNode 14 166 "$x := f ."
//    3 false
//    *parse.VariableNode 18 166 "$x"
//     [$x]
//    *parse.CommandNode 4 172 "f ."
//     *parse.IdentifierNode 9 172 "f"
//     *parse.DotNode 5 174 "."
//   *parse.ListNode 11 177 "{{.}}"
//    *parse.ActionNode 1 179 "{{.}}"
//     *parse.PipeNode 14 179 "."
//      3 false
//      *parse.CommandNode 4 179 "."
//       *parse.DotNode 5 179 "."
//   *parse.ListNode 11 189 "{{with 1}}{{end}}"
//    *parse.WithNode 19 194 "{{with 1}}{{end}}"
//     *parse.PipeNode 14 194 "1"
//      3 false
//      *parse.CommandNode 4 194 "1"
//       *parse.NumberNode 13 194 "1"
//        true true true false 1 1 1 (0+0i) 1
//     *parse.ListNode 11 197 ""
//  *parse.RangeNode 15 212 "{{range $i, $e := .A}}{{continue}}{{else}}e{{end}}"
//   *parse.PipeNode 14 212 "$i, $e := .A"
//    3 false
//    *parse.VariableNode 18 212 "$i"
//     [$i]
//    *parse.VariableNode 18 216 "$e"
//     [$e]
//    *parse.CommandNode 4 222 ".A"
//     *parse.FieldNode 8 222 ".A"
//      [A]
//   *parse.ListNode 11 226 "{{continue}}"
//    *parse.ContinueNode 22 228 "{{continue}}"
//   *parse.ListNode 11 246 "e"
//    *parse.TextNode 0 246 "e"
//  *parse.TemplateNode 17 265 "{{template \"t\" .}}"
//   3 t
//   *parse.PipeNode 14 269 "."
//    3 false
//    *parse.CommandNode 4 269 "."
//     *parse.DotNode 5 269 "."
//  *parse.TemplateNode 17 283 "{{template \"u\"}}"
//   3 u
//  *parse.TemplateNode 17 296 "{{template \"b\" 5}}"
//   3 b
//   *parse.PipeNode 14 300 "5"
//    3 false
//    *parse.CommandNode 4 300 "5"
//     *parse.NumberNode 13 300 "5"
//      true true true false 5 5 5 (0+0i) 5
//  *parse.TextNode 0 333 "\n"
//  *parse.ActionNode 1 336 "{{-0}}"
//   *parse.PipeNode 14 336 "-0"
//    4 false
//    *parse.CommandNode 4 336 "-0"
//     *parse.NumberNode 13 336 "-0"
//      true true true false 0 0 0 (0+0i) -0
//  *parse.ActionNode 1 342 "{{1e19}}"
//   *parse.PipeNode 14 342 "1e19"
//    4 false
//    *parse.CommandNode 4 342 "1e19"
//     *parse.NumberNode 13 342 "1e19"
//      false true true false 0 10000000000000000000 1e+19 (0+0i) 1e19
//  *parse.ActionNode 1 350 "{{f.a.b (f)}}"
//   *parse.PipeNode 14 350 "f.a.b (f)"
//    4 false
//    *parse.CommandNode 4 350 "f.a.b (f)"
//     *parse.ChainNode 3 351 "f.a.b"
//      [a b]
//      *parse.IdentifierNode 9 350 "f"
//     *parse.PipeNode 14 357 "f"
//      4 false
//      *parse.CommandNode 4 357 "f"
//       *parse.IdentifierNode 9 357 "f"
// b b name "B" false
// d d name " " true
// name name name "a{{/* c */}}{{if .X.Y}}{{$v := 1 | print 0x10 -1 1.5 2i 1+0i 'x' \"s\" `r` true nil .}}{{$v = ($v.a.b).c.d 3}}\n{{else}}{{if $}}{{else}}{{break | len}}{{end}}{{end}}\n{{with $x := f .}}{{.}}{{else}}{{with 1}}{{end}}{{end}}{{range $i, $e := .A}}{{continue}}{{else}}e{{end}}{{template \"t\" .}}{{template \"u\"}}{{template \"b\" 5}}\n{{-0}}{{1e19}}{{f.a.b (f)}}" false
// true name 0 true
// "Z{{/* c *" "a{{/* c *"
// name:1:0 "a"
// name:1:6 "{{/* c */}}"
// name:1:23 "{{if .X.Y}}{{$v := 1 | print 0x10 -1 1.5 2i 1+0i 'x' \"s\" `r` true nil .}}{{$v = ($v.a.b).c.d 3}}\n{{else}}{{if $}}{{else}}{{break | len}}{{end}}{{end}}"
// name:2:43 "\n"
// name:3:7 "{{with $x := f .}}{{.}}{{else}}{{with 1}}{{end}}{{end}}"
// name:3:53 "{{range $i, $e := .A}}{{continue}}{{else}}e{{end}}"
// name:3:106 "{{template \"t\" .}}"
// name:3:124 "{{template \"u\"}}"
// name:3:137 "{{template \"b\" 5}}"
// name:3:174 "\n"
// name:4:2 "{{-0}}"
// name:4:8 "{{1e19}}"
// name:4:16 "{{f.a.b (f)}}"
// 2 y <<f 1>>  <nil>
// template: set:1: function "g" not defined
// print 3 true
// print.a.b
// no dot in field
// empty field
// no dot in field
// {{.A | html}} and {{.A}}
//
// &lt;a&gt; and <a>
// <nil>
// made
// <nil> <nil>
// made
// <nil>
