// Package stdout lets package fmt print to what os.Stdout is, without package os where no program imports it.
package stdout

import "io"

// Other gives what os.Stdout is if it is not the program's own standard output, otherwise nil. It is nil without package os.
var Other func() io.Writer
