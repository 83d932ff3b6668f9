package main

func main() {
	print('ab')
	print('ab')
	print('ab')
	print('ab')
	print('ab')
	print('ab')
	print('ab')
	print('ab')
	print('ab')
	print('ab')
	print('ab')
	print('ab')
}
