package flags

const All = 3
