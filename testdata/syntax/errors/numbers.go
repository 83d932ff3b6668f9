package p

var (
	a = 08
	b = 0b12
	c = 0o78
	d = 1__0
	e = 1_
	f = 0x
	g = 1e
	h = 0x1.0
	i = 0b1.0
	j = 1p3
	k = 0b1e3
	l = 0_8
	m = 0x1p
	n = 0b
	o = 0o
	q = 0x_1_p-2
	r = 0089
	s = 1.5_e1
	t = 0b12.5
	u = 08i
	v = 0x1e+2
	w = 0b1_i
	x = 0x.p1
	y = 1e+
)
