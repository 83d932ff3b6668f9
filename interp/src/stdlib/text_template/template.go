// Package template makes text from templates and data.
//
// A template that is made can be executed by several goroutines at once: executing reads it only. Whoever finds a template or function
// is ordered after who stored it.
package template

import (
	"strconv"
	"strings"
	"text/template/parse"
)

// Template is a template. Its tree is for packages that make other templates of it.
type Template struct {
	name string
	*parse.Tree
	*common
	leftDelim  string
	rightDelim string
}

// New makes a template of that name without contents.
func New(name string) *Template {
	t := &Template{name: name}
	t.init()
	return t
}

// Must gives t; it panics if err is not nil.
func Must(t *Template, err error) *Template {
	if err != nil {
		panic(err)
	}
	return t
}

func (t *Template) init() {
	if t.common == nil {
		t.common = &common{}
	}
}

// Name gives the name of t.
func (t *Template) Name() string { return t.name }

// New makes a template without contents that is associated with t and has the same delimiters.
func (t *Template) New(name string) *Template {
	t.init()
	return &Template{name: name, common: t.common, leftDelim: t.leftDelim, rightDelim: t.rightDelim}
}

// Clone gives a copy of t and of the templates that are associated with it. What is defined later belongs to one of both only;
// trees are not copied.
func (t *Template) Clone() (*Template, error) {
	c := t.copy(nil)
	c.init()
	if t.common == nil {
		return c, nil
	}
	c.missing = t.missing
	for _, other := range t.all() {
		copied := c
		if other.name != t.name {
			copied = other.copy(c.common)
		}
		c.templates.Store(other.name, copied)
	}
	for name, fn := range t.funcs.Range {
		c.funcs.Store(name, fn)
	}
	return c, nil
}

func (t *Template) copy(shared *common) *Template {
	c := *t
	c.common = shared
	return &c
}

// AddParseTree defines the template of that name, t itself or another that is associated with t, by a tree.
func (t *Template) AddParseTree(name string, tree *parse.Tree) (*Template, error) {
	t.init()
	defined := t
	if name != t.name {
		defined = t.New(name)
	}
	t.define(defined, tree)
	return defined, nil
}

// Templates gives the templates that are defined and associated with t, t included.
func (t *Template) Templates() []*Template {
	if t.common == nil {
		return nil
	}
	return t.all()
}

// DefinedTemplates lists the names of the templates that are defined, for messages; it gives "" if there are none.
func (t *Template) DefinedTemplates() string {
	var names []string
	for _, other := range t.Templates() {
		if other.Tree != nil && other.Root != nil {
			names = append(names, strconv.Quote(other.name))
		}
	}
	if names == nil {
		return ""
	}
	return "; defined templates are: " + strings.Join(names, ", ")
}

// Lookup gives the template of that name that is defined and associated with t; nil if there is none.
func (t *Template) Lookup(name string) *Template {
	if t.common == nil {
		return nil
	}
	return t.lookup(name)
}

// Delims sets what opens and closes actions in texts that are parsed from now on; "" stands for the usual {{ and }}.
func (t *Template) Delims(left, right string) *Template {
	t.init()
	t.leftDelim, t.rightDelim = left, right
	return t
}

// Funcs adds functions. It panics if a name is no identifier or a value no function that templates can call.
func (t *Template) Funcs(funcMap FuncMap) *Template {
	t.init()
	for name, fn := range values(funcMap) {
		t.funcs.Store(name, fn)
	}
	return t
}

// Option sets options, for t and the templates associated with it. There is one: missingkey= says what the value of a key is
// that a map does not have; invalid or default: none, zero: the zero value of the map's elements, error: an error.
func (t *Template) Option(opt ...string) *Template {
	t.init()
	for _, s := range opt {
		switch s {
		case "":
			panic("empty option string")
		case "missingkey=invalid", "missingkey=default":
			t.missing = missingIsNothing
		case "missingkey=zero":
			t.missing = missingIsZero
		case "missingkey=error":
			t.missing = missingIsError
		default:
			panic("unrecognized option: " + s)
		}
	}
	return t
}

// Parse makes a text the contents of t. Templates that the text defines are associated with t. What is empty but for blanks and
// comments replaces nothing.
func (t *Template) Parse(text string) (*Template, error) {
	t.init()
	own := map[string]any{}
	for name, fn := range t.funcs.Range {
		own[name.(string)] = fn
	}
	trees, err := parse.Parse(t.name, text, t.leftDelim, t.rightDelim, own, builtins)
	if err != nil {
		return nil, err
	}
	for name, tree := range trees {
		if _, err := t.AddParseTree(name, tree); err != nil {
			return nil, err
		}
	}
	return t, nil
}
