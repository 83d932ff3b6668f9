// Blank package.

package _ // want `^invalid package name _`

func f() {}
