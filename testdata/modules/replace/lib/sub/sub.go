package sub

const Name = "not this"
