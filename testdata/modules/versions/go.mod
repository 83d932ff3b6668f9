module example.com/m

go 1.21

require example.com/old v0.0.0

replace example.com/old => ./old
