package template

import (
	"reflect"
	"sync"
	"text/template/parse"
)

// common is what associated templates share. Goroutines may use it at the same time: who finds something is ordered after who stored
// it, and nothing else is.
type common struct {
	templates sync.Map // those that are defined, each a *Template, by name
	funcs     sync.Map // each a reflect.Value, by name
	missing   missingKey
}

// missingKey says what the value of a key is that a map does not have.
type missingKey int

const (
	missingIsNothing missingKey = iota
	missingIsZero
	missingIsError
)

// lookup gives the template of that name, nil if there is none.
func (c *common) lookup(name string) *Template {
	t, _ := c.templates.Load(name)
	found, _ := t.(*Template)
	return found
}

// all gives all templates.
func (c *common) all() []*Template {
	list := []*Template{}
	for _, t := range c.templates.Range {
		list = append(list, t.(*Template))
	}
	return list
}

// define makes tree the contents of t, and t the template of its name. A template without contents takes no place of another, nor
// do they take that of contents.
func (c *common) define(t *Template, tree *parse.Tree) {
	old := c.lookup(t.name)
	replaces := old == nil || !parse.IsEmptyTree(tree.Root) || old.Tree == nil
	if replaces || t.Tree == nil {
		t.Tree = tree
	}
	if replaces {
		c.templates.Store(t.name, t)
	}
}

// function gives the function of that name.
func (c *common) function(name string) (fn reflect.Value, ok bool) {
	v, ok := c.funcs.Load(name)
	if !ok {
		return fn, false
	}
	return v.(reflect.Value), true
}
