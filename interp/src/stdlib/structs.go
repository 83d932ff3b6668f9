// Package structs has marks that say how structs are laid out.
package structs

// HostLayout as a field says that the struct is laid out as the system's own are. It changes nothing here.
type HostLayout struct{ _ hostLayout }

type hostLayout struct{}
