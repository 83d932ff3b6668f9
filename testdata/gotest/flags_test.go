// What tests may ask of how they are run.
package flags

import "testing"

func TestFlags(t *testing.T) {
	t.Log(testing.Short(), testing.Verbose(), testing.Testing(), testing.CoverMode())
	if testing.Short() {
		t.Skip("short")
	}
}

func TestAllocs(t *testing.T) {
	t.Log(testing.AllocsPerRun(10, func() {}))
}

func Testlower(t *testing.T) { t.Error("is no test") }
func Test(t *testing.T)      { t.Log("is one") }
func Test1(t *testing.T)     {}
func Test_x(t *testing.T)    {}
