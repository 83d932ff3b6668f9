package main

import (
	"fmt"
	"path/filepath"
	"runtime"
	"strings"
)

// where tells the file of its caller as loggers and assertions do, by the last parts of its path.
func where() string {
	_, file, line, _ := runtime.Caller(1)
	parts := strings.Split(file, "/")
	folder := parts[len(parts)-2]
	return fmt.Sprint(folder != "", " ", parts[len(parts)-1], ":", line)
}

func main() {
	fmt.Println(where())
	func() { fmt.Println(where()) }()
	pcs := make([]uintptr, 1)
	runtime.Callers(1, pcs)
	frame, _ := runtime.CallersFrames(pcs).Next()
	fmt.Println(strings.Contains(frame.File, "/"), filepath.Base(frame.File), frame.Line)
}

// Output:
// true caller_folder.go:19
// true caller_folder.go:20
// true caller_folder.go 22
