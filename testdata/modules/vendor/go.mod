module example.com/m

go 1.27

require example.org/dep v1.2.3
