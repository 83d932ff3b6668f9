package main

func main() {
	block := make(chan bool)
	for {
		go func() { <-block }()
	}
}
