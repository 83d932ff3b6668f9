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
