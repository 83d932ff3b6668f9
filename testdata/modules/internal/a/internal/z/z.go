package z

func Z() {}
