package p

#include <stdio.h>

x := 1
