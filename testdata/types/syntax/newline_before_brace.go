// The opening brace has to stand on the same line.

package main

func main()
{ // want "syntax error: unexpected semicolon or newline before \{"
	if true
	{
	}
}
