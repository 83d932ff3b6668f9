package a

func A() { y + }

func B() { x := := }
