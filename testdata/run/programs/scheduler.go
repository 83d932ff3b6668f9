// A scheduler of tasks with dependencies: topological order, levels that run in parallel, cycles, failures that stop what depends on them.

package main

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
)

type Task struct {
	Name string
	Deps []string
	Run  func() error
}

type CycleError struct{ Names []string }

func (c CycleError) Error() string { return "cycle among " + strings.Join(c.Names, ", ") }

func Levels(tasks map[string]*Task) ([][]string, error) {
	left := map[string]int{}
	users := map[string][]string{}
	for name, t := range tasks {
		left[name] += 0
		for _, d := range t.Deps {
			if tasks[d] == nil {
				return nil, fmt.Errorf("%s needs %s, which there is not", name, d)
			}
			left[name]++
			users[d] = append(users[d], name)
		}
	}
	var levels [][]string
	for len(left) > 0 {
		var ready []string
		for name, n := range left {
			if n == 0 {
				ready = append(ready, name)
			}
		}
		if ready == nil {
			return levels, CycleError{slices.Sorted(maps.Keys(left))}
		}
		slices.Sort(ready)
		for _, name := range ready {
			delete(left, name)
			for _, u := range users[name] {
				left[u]--
			}
		}
		levels = append(levels, ready)
	}
	return levels, nil
}

func Execute(tasks map[string]*Task) (map[string]string, error) {
	levels, err := Levels(tasks)
	if err != nil {
		return nil, err
	}
	var mu sync.Mutex
	status := map[string]string{}
	for _, level := range levels {
		var wg sync.WaitGroup
		for _, name := range level {
			t := tasks[name]
			wg.Go(func() {
				mu.Lock()
				for _, d := range t.Deps {
					if status[d] != "done" {
						status[name] = "skipped"
					}
				}
				skip := status[name] != ""
				mu.Unlock()
				if skip {
					return
				}
				result := "done"
				func() {
					defer func() {
						if r := recover(); r != nil {
							result = fmt.Sprint("panicked: ", r)
						}
					}()
					if err := t.Run(); err != nil {
						result = "failed: " + err.Error()
					}
				}()
				mu.Lock()
				defer mu.Unlock()
				status[name] = result
			})
		}
		wg.Wait()
	}
	return status, nil
}

func main() {
	ok := func() error { return nil }
	tasks := map[string]*Task{}
	add := func(run func() error, name string, deps ...string) { tasks[name] = &Task{name, deps, run} }
	add(ok, "fetch")
	add(ok, "config")
	add(ok, "parse", "fetch", "config")
	add(func() error { return errors.New("out of memory") }, "compile", "parse")
	add(ok, "docs", "parse")
	add(ok, "link", "compile")
	add(ok, "test", "link", "docs")
	add(func() error { var m map[string]int; m["x"] = 1; return nil }, "lint", "config")
	fmt.Println(Levels(tasks))
	status, err := Execute(tasks)
	for _, name := range slices.Sorted(maps.Keys(status)) {
		fmt.Printf("%-8s %s\n", name, status[name])
	}
	fmt.Println(err)
	add(ok, "fetch", "test")
	_, err = Execute(tasks)
	var cycle CycleError
	fmt.Println(err, errors.As(err, &cycle), len(cycle.Names))
	add(ok, "fetch", "network")
	_, err = Execute(tasks)
	fmt.Println(err)
}

// Output:
// [[config fetch] [lint parse] [compile docs] [link] [test]] <nil>
// compile  failed: out of memory
// config   done
// docs     done
// fetch    done
// link     skipped
// lint     panicked: assignment to entry in nil map
// parse    done
// test     skipped
// <nil>
// cycle among compile, docs, fetch, link, parse, test true 6
// fetch needs network, which there is not
