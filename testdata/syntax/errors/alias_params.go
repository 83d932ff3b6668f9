package p

type A[P any] = []P
type B = 
type C = int = string
