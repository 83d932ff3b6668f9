package main

func sum(numbers []int) int {
	total := 0
	for i :