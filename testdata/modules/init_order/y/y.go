package y

var Y = "y"

func init() { println("y init") }
