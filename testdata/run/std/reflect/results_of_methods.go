// What a method gives that is called by reflection has its methods, too, though no value of its type is ever made an interface.

package main

import (
	"fmt"
	"reflect"
	"time"
)

type first struct{}

func (first) Next(n int) second { return second(n) }

type second int

func (s second) Next() *third    { return &third{int(s)} }
func (s second) String() string  { return fmt.Sprint("second ", int(s)) }
func (s second) hidden() hidden  { return hidden{} }
func (s second) Takes(third) int { return 1 }

type third struct{ n int }

func (t *third) Twice() int { return 2 * t.n }
func (t third) Self() third { return t }

type hidden struct{}

func main() {
	v := reflect.ValueOf(first{})
	s := v.MethodByName("Next").Call([]reflect.Value{reflect.ValueOf(21)})[0]
	fmt.Println(s.Interface(), s.Type(), s.NumMethod())
	t := s.MethodByName("Next").Call(nil)[0]
	fmt.Println(t.Type(), t.NumMethod(), t.MethodByName("Twice").Call(nil)[0], t.Elem().NumMethod())
	fmt.Println(s.MethodByName("Takes").Type().In(0).NumMethod())
	at := reflect.ValueOf(time.Date(2024, 2, 3, 4, 5, 6, 0, time.UTC))
	fmt.Println(at.MethodByName("Weekday").Call(nil)[0], at.MethodByName("Month").Call(nil)[0])
	day := at.MethodByName("Weekday").Call(nil)[0].Interface()
	_, ok := day.(fmt.Stringer)
	fmt.Println(day, ok)
}

// Output:
// second 21 main.second 3
// *main.third 2 42 1
// 1
// Saturday February
// Saturday true
