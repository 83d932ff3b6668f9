module example

go 1.99
