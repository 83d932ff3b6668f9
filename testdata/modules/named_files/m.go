package m

const M = "m"
