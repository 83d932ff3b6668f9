// A little picture.

package main

import "fmt"

func main() {
	for y := 1.0; y >= -1; y -= 0.5 {
		line := ""
		for x := -2.0; x <= 0.5; x += 0.25 {
			c, z, n := complex(x, y), 0i, 0
			for ; n < 20 && real(z)*real(z)+imag(z)*imag(z) < 4; n++ {
				z = z*z + c
			}
			line += string(" .:-=+*#%@"[n*9/20])
		}
		fmt.Println(line)
	}
}

// Output:
//    ....:@.
//  ...::@@@@:
//  @@@@@@@@@:
//  ...::@@@@:
//    ....:@.
