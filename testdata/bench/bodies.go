// Bodies that attract each other: floating-point fields of structs behind a slice.

package main

import "fmt"

type body struct {
	x, y, vx, vy, mass float64
}

func root(v float64) float64 {
	r := v
	for range 20 {
		r = (r + v/r) / 2
	}
	return r
}

func step(bodies []body, dt float64) {
	for i := range bodies {
		a := &bodies[i]
		for j := range bodies {
			if i == j {
				continue
			}
			b := &bodies[j]
			dx, dy := b.x-a.x, b.y-a.y
			d2 := dx*dx + dy*dy + 0.01
			f := b.mass / (d2 * root(d2))
			a.vx += dx * f * dt
			a.vy += dy * f * dt
		}
	}
	for i := range bodies {
		bodies[i].x += bodies[i].vx * dt
		bodies[i].y += bodies[i].vy * dt
	}
}

func main() {
	bodies := make([]body, 6)
	for i := range bodies {
		bodies[i] = body{float64(i), float64(i * i % 5), 0, 0, float64(i + 1)}
	}
	for range 2000 {
		step(bodies, 0.001)
	}
	for _, b := range bodies {
		fmt.Printf("%.6f %.6f\n", b.x, b.y)
	}
}

// Output:
// 4.183930 1.801310
// 3.702902 2.177549
// 3.196328 1.759938
// 3.517410 1.286202
// 2.854428 2.282253
// 3.413251 1.167951
