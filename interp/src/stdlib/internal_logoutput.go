// Package logoutput lets package log/slog write by package log.
package logoutput

// Output writes a line, which comes from that place.
var Output func(pc uintptr, s string) error
