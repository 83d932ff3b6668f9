// goto into blocks, over declarations, to labels that are not there.

package main

func a() {
	goto inside // want "goto inside jumps into block starting at .*goto_rules\.go:7:2"
	{
	inside:
	}
}

func b() {
	goto over // want "goto over jumps over declaration of x at .*goto_rules\.go:14:4"
	x := 1
over:
	_ = x
}

func c() {
	goto nowhere // want "label nowhere not defined"
dup: // want "label dup defined and not used"
dup: // want "label dup already defined at .*goto_rules\.go:21:1"
}

func d() {
	if true {
		goto loop // want "goto loop jumps into block starting at .*goto_rules\.go:29:6"
	}
	for {
	loop:
	}
}

func e() {
	func() {
		goto out // want "label out not defined"
	}()
out: // want "label out defined and not used"
}

func f() {
L:
	var y int
	_ = y
	goto L
}

func main() {}
