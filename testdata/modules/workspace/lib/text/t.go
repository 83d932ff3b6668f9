package text

const T = "text"
