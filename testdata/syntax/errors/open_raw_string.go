package p

} T struct {
	a int
	b string `json
}
