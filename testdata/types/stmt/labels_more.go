// Labels.

package main

func f(n int) {
unused: // want `^label unused defined and not used`
	for {
		break missing // want `^break label not defined: missing`
	}
dup:
	for {
		continue dup
	}
dup: // want `^label dup already defined at .*`
	for {
		break dup // want `^invalid break label dup`
	}
	goto nowhere // want `^label nowhere not defined`
	if n > 0 {
		goto inside // want `^goto inside jumps into block starting at .*`
	}
	{
	inside:
		n++
	}
	goto over // want `^goto over jumps over declaration of x at .*`
	x := 1
	_ = x
over:
	n--
block:
	if n > 1 {
		continue block // want `^invalid continue label block`
	}
	for {
		continue block // want `^invalid continue label block`
	}
sw:
	switch {
	case true:
		for {
			continue sw // want `^invalid continue label sw`
		}
		break sw
	}
}

func main() {}
