module example.com/app

go 1.27

require (
	example.com/lib v1.0.0
	example.com/lib/sub v0.0.0
)

require example.com/old v0.0.0

replace (
	example.com/lib => ../lib // beside
	example.com/lib/sub v0.0.0 => ../elsewhere
)

replace example.com/old => ./old
