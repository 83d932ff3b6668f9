// The variable of a repeated case of a type switch has the type of the case.

package main

func name(x any) string {
	switch v := x.(type) {
	case int:
		return "i"
	case int: // want `^duplicate case int in type switch`
		return v.Error() // want `^v\.Error undefined \(type int has no field or method Error\)`
	case nil, nil: // want `^duplicate case nil in type switch`
		return v.Error() // want `^v\.Error undefined \(type any has no field or method Error\)`
	}
	return ""
}

func main() {}
