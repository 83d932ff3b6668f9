package p

x := 1
y = 2
f()
