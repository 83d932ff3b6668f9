// Import paths that no package can have.

package main

import _ ""              // want `^invalid import path \(empty string\)`
import _ "a!b"           // want `^invalid import path \(invalid character U\+0021 '!'\)`
import _ "a b"           // want `^invalid import path \(invalid character U\+0020 ' '\)`
import _ "a\\b"          // want `^invalid import path \(invalid character U\+005C '\\'\)`
import _ "\x80"          // want `^invalid import path \(invalid character U\+FFFD '.'\)`
import _ "a\x00"         // want `^invalid import path \(invalid character U\+0000\)`
import _ "c:/x"          // want `^invalid import path \(invalid character U\+003A ':'\)`
import _ "/abs"          // want `^could not import /abs \(import path cannot be absolute path\)`
import _ "unicode//utf8" // want `^could not import unicode//utf8 \(non-canonical import path "unicode//utf8" \(should be "unicode/utf8"\)\)`
import _ "net/"          // want `^could not import net/ \(non-canonical import path "net/" \(should be "net"\)\)`
import ""                // want `^invalid import path \(empty string\)`

func main() {}
