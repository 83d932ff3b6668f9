module example.com/lib/sub
