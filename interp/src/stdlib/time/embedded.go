// Package tzdata is imported for the time zones that it brings along. They are there without it, too.
package tzdata
