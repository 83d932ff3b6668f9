// A file starts with its package clause.
import "fmt" // want "syntax error: package statement must be first"

func main() { fmt.Println() }
