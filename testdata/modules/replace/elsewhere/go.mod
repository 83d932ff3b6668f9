module example.com/lib/sub

go 1.27
