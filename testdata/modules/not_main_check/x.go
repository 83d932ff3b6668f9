package a

import "fmt"

func main() int { fmt.Println(); return 1 }
