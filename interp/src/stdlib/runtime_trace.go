// Package trace has the marks that programs set for traces of their execution. There are no such traces: to start one is refused, and
// the marks do nothing but call what they are set around.
package trace

import (
	"context"
	"errors"
	"io"
	"time"
)

var errTrace = errors.New("runtime/trace: execution traces are not supported by racewalk")

// Start gives an error.
func Start(w io.Writer) error { return errTrace }

// Stop does nothing, for no trace is ever started.
func Stop() {}

// IsEnabled tells whether there is a trace: never.
func IsEnabled() bool { return false }

// Task is a part of the work that goroutines share.
type Task struct{}

type taskKey struct{}

// NewTask begins a task, and gives a context that belongs to it.
func NewTask(pctx context.Context, taskType string) (ctx context.Context, task *Task) {
	task = &Task{}
	return context.WithValue(pctx, taskKey{}, task), task
}

// End ends the task.
func (t *Task) End() {}

// Region is a part of what a goroutine does.
type Region struct{}

// StartRegion begins a region.
func StartRegion(ctx context.Context, regionType string) *Region { return &Region{} }

// End ends the region.
func (r *Region) End() {}

// WithRegion calls fn as a region.
func WithRegion(ctx context.Context, regionType string, fn func()) {
	defer StartRegion(ctx, regionType).End()
	fn()
}

// Log would put a message into the trace.
func Log(ctx context.Context, category, message string) {}

// Logf would do so with a format.
func Logf(ctx context.Context, category, format string, args ...any) {}

// FlightRecorderConfig says how much a recorder keeps.
type FlightRecorderConfig struct {
	MinAge   time.Duration
	MaxBytes uint64
}

// FlightRecorder would keep the newest part of a trace.
type FlightRecorder struct{}

// NewFlightRecorder makes a recorder.
func NewFlightRecorder(cfg FlightRecorderConfig) *FlightRecorder { return &FlightRecorder{} }

// Start gives an error.
func (fr *FlightRecorder) Start() error { return errTrace }

// Stop does nothing, for no recorder is ever started.
func (fr *FlightRecorder) Stop() {}

// Enabled tells whether the recorder has been started: never.
func (fr *FlightRecorder) Enabled() bool { return false }

// WriteTo gives an error.
func (fr *FlightRecorder) WriteTo(w io.Writer) (n int64, err error) { return 0, errTrace }
