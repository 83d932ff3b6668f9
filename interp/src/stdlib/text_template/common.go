package template

import "reflect"

// common is what associated templates share. Goroutines that use it at the same time are not ordered by that.
type common struct {
	templates map[string]*Template // that are defined
	funcs     map[string]reflect.Value
	missing   missingKey
}

// missingKey says what the value of a key is that a map does not have.
type missingKey int

const (
	missingIsNothing missingKey = iota
	missingIsZero
	missingIsError
)

// suspend stops the recording of accesses until resume.
func suspend()
func resume()

// lookup gives the template of that name, nil if there is none.
//
//racewalk:atomic
func (c *common) lookup(name string) *Template {
	suspend()
	t := c.templates[name]
	resume()
	return t
}

// all gives all templates.
//
//racewalk:atomic
func (c *common) all() []*Template {
	suspend()
	list := make([]*Template, 0, len(c.templates))
	for _, t := range c.templates {
		list = append(list, t)
	}
	resume()
	return list
}

// define puts t in the place of the template of its name and tells whether it did: one with an empty tree is put in no place that has
// another.
//
//racewalk:atomic
func (c *common) define(t *Template, isEmpty bool) bool {
	suspend()
	old := c.templates[t.name]
	replaces := !isEmpty || old == nil || old.Tree == nil
	if replaces {
		c.templates[t.name] = t
	}
	resume()
	return replaces
}

// function gives the function of that name.
//
//racewalk:atomic
func (c *common) function(name string) (fn reflect.Value, ok bool) {
	suspend()
	fn, ok = c.funcs[name]
	resume()
	return fn, ok
}

// addFunctions adds functions in the place of those of the same names.
//
//racewalk:atomic
func (c *common) addFunctions(funcs map[string]reflect.Value) {
	suspend()
	for name, fn := range funcs {
		c.funcs[name] = fn
	}
	resume()
}

// functions gives a copy of all functions.
//
//racewalk:atomic
func (c *common) functions() map[string]reflect.Value {
	suspend()
	funcs := make(map[string]reflect.Value, len(c.funcs))
	for name, fn := range c.funcs {
		funcs[name] = fn
	}
	resume()
	return funcs
}
