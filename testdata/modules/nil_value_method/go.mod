module example.com/nil.m

go 1.22
