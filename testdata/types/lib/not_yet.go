// Names that Go has and the library lacks are told from names that Go has not.
package main

import (
	"encoding/json"
	"runtime"
	"syscall"
	"strings"
)

func main() {
	runtime.StartTrace() // want "^undefined: runtime.StartTrace \(not in racewalk's library yet"
	syscall.Mmap()                // want "^undefined: syscall.Mmap \(not in racewalk's library yet"
	runtime.ReadTrace() // want "^undefined: runtime.ReadTrace \(not in racewalk's library yet.*\)$"
	runtime.Nonsense()   // want "^undefined: runtime.Nonsense$"
	syscall.Nonsense()   // want "^undefined: syscall.Nonsense$"
	_ = syscall.SYS_READ // want "^undefined: syscall.SYS_READ \(not in racewalk's library yet"
	_ = syscall.ENONE    // want "^undefined: syscall.ENONE$"
	syscall.getpid()     // want "^undefined: syscall.getpid \(but have Getpid\)$"
	strings.Foo() // want "^undefined: strings.Foo$"
	strings.toLower()    // want "undefined: strings.toLower \(but have ToLower\)"
	var n json.Number
	n.MarshalJSONTo(nil) // want "n\.MarshalJSONTo undefined .*has no field or method MarshalJSONTo: not in racewalk's library yet\)$"
	n.Foo()  // want "n\.Foo undefined .*has no field or method Foo\)$"
}
