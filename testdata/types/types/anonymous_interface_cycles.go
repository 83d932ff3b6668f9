// Interfaces without a name that lead back to themselves by a method.

package main

type T1 interface { // want `^invalid recursive type: anonymous interface refers to itself \(see https://go.dev/issue/56103\)`
	m() interface{ T1 }
}

type T2 interface { // want `^invalid recursive type: anonymous interface refers to itself`
	m(interface{ T3 })
}
type T3 interface{ T2 }

type T4 interface { // want `^invalid recursive type: anonymous interface refers to itself`
	f() (a int, b interface {
		x()
		T4
	})
}

// These have names.
type (
	Named interface{ m(Named) Other }
	Other interface {
		n(interface{ p(Named) })
	}
)

func main() {}
