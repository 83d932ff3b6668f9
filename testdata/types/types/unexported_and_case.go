// Fields and methods that differ in case only, and hints about them.

package main

type T struct {
	Name  string
	count int
}

func (T) Run()   {}
func (*T) stop() {}

type I interface{ Run() }

func main() {
	var t T
	_ = t.name // want "t\.name undefined \(type T has no field or method name, but does have field Name\)"
	_ = t.Count // want "t\.Count undefined \(type T has no field or method Count, but does have field count\)"
	t.run() // want "t\.run undefined \(type T has no field or method run, but does have method Run\)"
	t.Stop() // want "t\.Stop undefined \(type T has no field or method Stop, but does have method stop\)"
	var i I
	i.run() // want "i\.run undefined \(type I has no field or method run, but does have method Run\)"
	i.Name() // want "i\.Name undefined \(type I has no field or method Name\)"
	_ = t.NAME // want "t\.NAME undefined \(type T has no field or method NAME, but does have field Name\)"
	t.Run.x() // want "t\.Run\.x undefined \(type func\(\) has no field or method x\)"
	(&t).Nme = 1 // want "\(&t\)\.Nme undefined \(type \*T has no field or method Nme\)"
	pp := &i
	pp.Run() // want "pp\.Run undefined \(type \*I is pointer to interface, not interface\)"
	e := errors.new("x") // want "errors\.new undefined \(type struct\{New int\} has no field or method new, but does have field New\)"
	_ = e
}

var errors struct{ New int }
