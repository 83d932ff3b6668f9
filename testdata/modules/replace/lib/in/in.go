package in

const Name = "lib/in"
