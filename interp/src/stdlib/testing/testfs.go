package fstest

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"testing/iotest"
)

// TestFS tells what is wrong with a file system, in which these files and folders must be, and none if there are no names: it goes through
// all of it and asks for everything in several ways. Where a name is in a folder, that is also tested as a file system of its own.
func TestFS(fsys fs.FS, expected ...string) error {
	if err := testWhole(fsys, expected); err != nil {
		return err
	}
	i := slices.IndexFunc(expected, func(name string) bool { return strings.Contains(name, "/") })
	if i < 0 {
		return nil
	}
	dir, _, _ := strings.Cut(expected[i], "/")
	var inside []string
	for _, name := range expected {
		if rest, ok := strings.CutPrefix(name, dir+"/"); ok {
			inside = append(inside, rest)
		}
	}
	sub, err := fs.Sub(fsys, dir)
	if err != nil {
		return err
	}
	if err := testWhole(sub, inside); err != nil {
		return fmt.Errorf("testing fs.Sub(fsys, %s): %w", dir, err)
	}
	return nil
}

func testWhole(fsys fs.FS, expected []string) error {
	t := &tester{fsys: fsys, found: make(map[string]bool)}
	t.dir(".")
	t.badPaths(".", "Open", t.open)
	delete(t.found, ".")
	if len(expected) == 0 && len(t.found) > 0 {
		names := slices.Sorted(maps.Keys(t.found))
		if len(names) > 15 {
			names = append(names[:10], "...")
		}
		t.wrong("expected empty file system but found files:\n%s", strings.Join(names, "\n"))
	}
	for _, name := range expected {
		if !t.found[name] {
			t.wrong("expected but not found: %s", name)
		}
	}
	if len(t.errors) == 0 {
		return nil
	}
	return fmt.Errorf("TestFS found errors:\n%w", errors.Join(t.errors...))
}

type tester struct {
	fsys   fs.FS
	errors []error
	found  map[string]bool
}

func (t *tester) wrong(format string, args ...any) {
	t.errors = append(t.errors, fmt.Errorf(format, args...))
}

// failed notes an error, and tells whether there was one.
func (t *tester) failed(name, what string, err error) bool {
	if err != nil {
		t.wrong("%s: %s: %w", name, what, err)
	}
	return err != nil
}

func (t *tester) open(name string) error {
	f, err := t.fsys.Open(name)
	if err == nil {
		f.Close()
	}
	return err
}

func (t *tester) openDir(dir string) fs.ReadDirFile {
	f, err := t.fsys.Open(dir)
	if t.failed(dir, "Open", err) {
		return nil
	}
	d, ok := f.(fs.ReadDirFile)
	if !ok {
		f.Close()
		t.wrong("%s: Open returned File type %T, not a fs.ReadDirFile", dir, f)
		return nil
	}
	return d
}

// dir tests a folder and what is in it.
func (t *tester) dir(dir string) {
	t.found[dir] = true
	d := t.openDir(dir)
	if d == nil {
		return
	}
	list, err := d.ReadDir(-1)
	if t.failed(dir, "ReadDir(-1)", err) {
		d.Close()
		return
	}
	for _, entry := range list {
		t.entry(dir, entry)
	}
	if !t.atEnd(dir, d) {
		d.Close()
		return
	}
	t.failed(dir, "Close", d.Close())
	// A second time must do no harm.
	d.Close()

	if !t.sameAgain(dir, list) || !t.samePiecewise(dir, list) {
		return
	}
	if fsys, ok := t.fsys.(fs.ReadDirFS); ok {
		if _, ok := t.sameSorted(dir, "fsys.ReadDir", list, fsys.ReadDir); !ok {
			return
		}
	}
	sorted, ok := t.sameSorted(dir, "fs.ReadDir", list, func(dir string) ([]fs.DirEntry, error) { return fs.ReadDir(t.fsys, dir) })
	if ok {
		t.glob(dir, sorted)
	}
}

// entry tests an entry of a folder.
func (t *tester) entry(dir string, entry fs.DirEntry) {
	name := entry.Name()
	switch {
	case name == "." || name == ".." || name == "":
		t.wrong("%s: ReadDir: child has invalid name: %#q", dir, name)
		return
	case strings.Contains(name, "/"):
		t.wrong("%s: ReadDir: child name contains slash: %#q", dir, name)
		return
	case strings.Contains(name, `\`):
		t.wrong("%s: ReadDir: child name contains backslash: %#q", dir, name)
		return
	}
	full := name
	if dir != "." {
		full = dir + "/" + name
	}
	t.stat(full, entry)
	t.badPaths(full, "Open", t.open)
	switch entry.Type() {
	case fs.ModeDir:
		t.dir(full)
	case fs.ModeSymlink:
		t.found[full] = true
	default:
		t.file(full)
	}
}

// atEnd tests that a folder that was read has no more entries.
func (t *tester) atEnd(dir string, d fs.ReadDirFile) bool {
	for _, c := range []struct {
		count int
		err   error
		want  string
	}{{-1, nil, "nil"}, {1, io.EOF, "EOF"}} {
		more, err := d.ReadDir(c.count)
		if len(more) > 0 || err != c.err {
			t.wrong("%s: ReadDir(%d) at EOF = %d entries, %w, wanted 0 entries, %s", dir, c.count, len(more), err, c.want)
			return false
		}
	}
	return true
}

func (t *tester) sameAgain(dir string, list []fs.DirEntry) bool {
	d := t.openDir(dir)
	if d == nil {
		return false
	}
	defer d.Close()
	again, err := d.ReadDir(-1)
	if t.failed(dir, "second Open+ReadDir(-1)", err) {
		return false
	}
	t.sameEntries(dir, "first Open+ReadDir(-1) vs second Open+ReadDir(-1)", list, again)
	return true
}

// samePiecewise reads one entry, and then two at a time.
func (t *tester) samePiecewise(dir string, list []fs.DirEntry) bool {
	d := t.openDir(dir)
	if d == nil {
		return false
	}
	defer d.Close()
	var all []fs.DirEntry
	for {
		n := min(len(all)+1, 2)
		some, err := d.ReadDir(n)
		if len(some) > n {
			t.wrong("%s: third Open: ReadDir(%d) after %d: %d entries (too many)", dir, n, len(all), len(some))
			return false
		}
		all = append(all, some...)
		if err == io.EOF {
			break
		}
		if t.failed(dir, fmt.Sprintf("third Open: ReadDir(%d) after %d", n, len(all)), err) {
			return false
		}
	}
	t.sameEntries(dir, "first Open+ReadDir(-1) vs third Open+ReadDir(1,2) loop", list, all)
	return true
}

// sameSorted reads the folder by a function, which must give its entries in order.
func (t *tester) sameSorted(dir, what string, list []fs.DirEntry, read func(string) ([]fs.DirEntry, error)) ([]fs.DirEntry, bool) {
	sorted, err := read(dir)
	if t.failed(dir, what, err) {
		return nil, false
	}
	t.sameEntries(dir, "first Open+ReadDir(-1) vs "+what, list, sorted)
	for i := range len(sorted) - 1 {
		if a, b := sorted[i].Name(), sorted[i+1].Name(); a >= b {
			t.wrong("%s: %s: list not sorted: %s before %s", dir, what, a, b)
		}
	}
	return sorted, true
}

// sameEntries compares lists of entries, whatever their order.
func (t *tester) sameEntries(dir, what string, first, second []fs.DirEntry) {
	old := make(map[string]fs.DirEntry)
	for _, entry := range first {
		old[entry.Name()] = entry
		t.kind(dir, entry)
	}
	type difference struct{ entry, sign string }
	var all []difference
	for _, entry := range second {
		before := old[entry.Name()]
		if before == nil {
			t.kind(dir, entry)
			all = append(all, difference{entryText(entry), "+"})
			continue
		}
		if entryText(before) != entryText(entry) {
			all = append(all, difference{entryText(before), "-"}, difference{entryText(entry), "+"})
		}
		delete(old, entry.Name())
	}
	for _, entry := range old {
		all = append(all, difference{entryText(entry), "-"})
	}
	if len(all) == 0 {
		return
	}
	// By name, and - before +.
	slices.SortFunc(all, func(a, b difference) int {
		return strings.Compare(strings.Fields(a.entry)[0]+" "+b.sign, strings.Fields(b.entry)[0]+" "+a.sign)
	})
	var lines []string
	for _, d := range all {
		lines = append(lines, d.sign+" "+d.entry)
	}
	t.wrong("%s: diff %s:\n\t%s", dir, what, strings.Join(lines, "\n\t"))
}

// kind tests that an entry says the same twice of whether it is a folder.
func (t *tester) kind(dir string, entry fs.DirEntry) {
	switch isDir := entry.Type()&fs.ModeDir != 0; {
	case entry.IsDir() && !isDir:
		t.wrong("%s: ReadDir returned %s with IsDir() = true, Type() & ModeDir = 0", dir, entry.Name())
	case !entry.IsDir() && isDir:
		t.wrong("%s: ReadDir returned %s with IsDir() = false, Type() & ModeDir = ModeDir", dir, entry.Name())
	}
}

func entryText(entry fs.DirEntry) string {
	return fmt.Sprintf("%s IsDir=%v Type=%v", entry.Name(), entry.IsDir(), entry.Type())
}

func infoEntryText(info fs.FileInfo) string {
	return fmt.Sprintf("%s IsDir=%v Type=%v", info.Name(), info.IsDir(), info.Mode().Type())
}

func infoText(info fs.FileInfo) string {
	return fmt.Sprintf("%s IsDir=%v Mode=%v Size=%d ModTime=%v", info.Name(), info.IsDir(), info.Mode(), info.Size(), info.ModTime())
}

// stat tests that all ways to ask about a path give the same.
func (t *tester) stat(name string, entry fs.DirEntry) {
	f, err := t.fsys.Open(name)
	if t.failed(name, "Open", err) {
		return
	}
	info, err := f.Stat()
	f.Close()
	if t.failed(name, "Stat", err) {
		return
	}
	isLink := entry.Type()&fs.ModeSymlink != 0
	if a, b := entryText(entry), infoEntryText(info); a != b && !isLink {
		t.wrong("%s: mismatch:\n\tentry = %s\n\tfile.Stat() = %s", name, a, b)
	}
	own, err := entry.Info()
	if t.failed(name, "entry.Info", err) {
		return
	}
	if isLink {
		if a, b := entryText(entry), infoEntryText(own); a != b {
			t.wrong("%s: mismatch\n\tentry = %s\n\tentry.Info() = %s\n", name, a, b)
		}
	} else if a, b := infoText(own), infoText(info); a != b {
		t.wrong("%s: mismatch:\n\tentry.Info() = %s\n\tfile.Stat() = %s\n", name, a, b)
	}
	if !t.sameStat(name, "fs.Stat", info, func(name string) (fs.FileInfo, error) { return fs.Stat(t.fsys, name) }) {
		return
	}
	if fsys, ok := t.fsys.(fs.StatFS); ok && !t.sameStat(name, "fsys.Stat", info, fsys.Stat) {
		return
	}
	if fsys, ok := t.fsys.(fs.ReadLinkFS); ok {
		t.lstat(name, entry, own, fsys)
	}
}

func (t *tester) sameStat(name, what string, want fs.FileInfo, stat func(string) (fs.FileInfo, error)) bool {
	info, err := stat(name)
	if t.failed(name, what, err) {
		return false
	}
	if a, b := infoText(info), infoText(want); a != b {
		t.wrong("%s: %s(...) = %s\n\twant %s", name, what, a, b)
	}
	return true
}

func (t *tester) lstat(name string, entry fs.DirEntry, own fs.FileInfo, fsys fs.ReadLinkFS) {
	info, err := fsys.Lstat(name)
	if err != nil {
		t.wrong("%s: fsys.Lstat: %v", name, err)
		return
	}
	if a, b := entryText(entry), infoEntryText(info); a != b {
		t.wrong("%s: mismatch:\n\tentry = %s\n\tfsys.Lstat(...) = %s", name, a, b)
	}
	if a, b := infoText(own), infoText(info); a != b {
		t.wrong("%s: mismatch:\n\tentry.Info() = %s\n\tfsys.Lstat(...) = %s\n", name, a, b)
	}
}

// file tests that all ways to read a file give the same.
func (t *tester) file(name string) {
	t.found[name] = true
	f, err := t.fsys.Open(name)
	if t.failed(name, "Open", err) {
		return
	}
	data, err := io.ReadAll(f)
	if t.failed(name, "Open+ReadAll", err) {
		f.Close()
		return
	}
	t.failed(name, "Close", f.Close())
	// A second time must do no harm.
	f.Close()

	if fsys, ok := t.fsys.(fs.ReadFileFS); ok && !t.readFile(name, data, fsys) {
		return
	}
	again, err := fs.ReadFile(t.fsys, name)
	if t.failed(name, "fs.ReadFile", err) {
		return
	}
	t.sameData(name, "ReadAll vs fs.ReadFile", data, again)

	f, err = t.fsys.Open(name)
	if t.failed(name, "second Open", err) {
		return
	}
	defer f.Close()
	if err := iotest.TestReader(f, data); err != nil {
		t.wrong("%s: failed TestReader:\n\t%s", name, strings.ReplaceAll(err.Error(), "\n", "\n\t"))
	}
}

func (t *tester) readFile(name string, data []byte, fsys fs.ReadFileFS) bool {
	first, err := fsys.ReadFile(name)
	if t.failed(name, "fsys.ReadFile", err) {
		return false
	}
	t.sameData(name, "ReadAll vs fsys.ReadFile", data, first)
	// Who changes what was read must not change the file.
	for i := range first {
		first[i]++
	}
	second, err := fsys.ReadFile(name)
	if t.failed(name, "second call to fsys.ReadFile", err) {
		return false
	}
	t.sameData(name, "Readall vs second fsys.ReadFile", data, second)
	t.badPaths(name, "ReadFile", func(name string) error {
		_, err := fsys.ReadFile(name)
		return err
	})
	return true
}

func (t *tester) sameData(name, what string, first, second []byte) {
	if string(first) != string(second) {
		t.wrong("%s: %s: different data returned\n\t%q\n\t%q", name, what, first, second)
	}
}

// badPaths tests that other spellings of a path are not opened.
func (t *tester) badPaths(name, what string, open func(string) error) {
	bad := []string{"/" + name, name + "/."}
	if name == "." {
		bad = append(bad, "/")
	}
	spell := func(slash int, up string) {
		before, after := name[:slash], name[slash+1:]
		bad = append(bad, before+"//"+after, before+"/./"+after, before+`\`+after, up)
	}
	if slash := strings.IndexByte(name, '/'); slash >= 0 {
		spell(slash, name[:slash]+"/../"+name)
		slash = strings.LastIndexByte(name, '/')
		spell(slash, name+"/../"+name[slash+1:])
	}
	for _, path := range bad {
		if open(path) == nil {
			t.wrong("%s: %s(%s) succeeded, want error", name, what, path)
		}
	}
}

// glob tests patterns: one that is malformed, and one that some entries of the folder match and some do not.
func (t *tester) glob(dir string, list []fs.DirEntry) {
	fsys, ok := t.fsys.(fs.GlobFS)
	if !ok {
		return
	}
	prefix := globFor(dir)
	malformed := prefix + "nonexist/[]"
	if _, err := fsys.Glob(malformed); err == nil {
		t.wrong("%s: Glob(%#q): bad pattern not detected", dir, malformed)
	}
	letter := dividing(list)
	pattern := prefix + "*" + letter + "*"
	var want []string
	for _, entry := range list {
		if strings.Contains(entry.Name(), letter) {
			want = append(want, path.Join(dir, entry.Name()))
		}
	}
	names, err := fsys.Glob(pattern)
	if t.failed(dir, fmt.Sprintf("Glob(%#q)", pattern), err) || slices.Equal(want, names) {
		return
	}
	if !slices.IsSorted(names) {
		t.wrong("%s: Glob(%#q): unsorted output:\n%s", dir, pattern, strings.Join(names, "\n"))
		slices.Sort(names)
	}
	var lines []string
	for len(want) > 0 || len(names) > 0 {
		switch {
		case len(want) > 0 && len(names) > 0 && want[0] == names[0]:
			want, names = want[1:], names[1:]
		case len(want) > 0 && (len(names) == 0 || want[0] < names[0]):
			lines = append(lines, "missing: "+want[0])
			want = want[1:]
		default:
			lines = append(lines, "extra: "+names[0])
			names = names[1:]
		}
	}
	t.wrong("%s: Glob(%#q): wrong output:\n%s", dir, pattern, strings.Join(lines, "\n"))
}

// dividing gives a letter that some names have and some do not, a if there is none.
func dividing(list []fs.DirEntry) string {
	for c := 'a'; c <= 'z'; c++ {
		with := 0
		for _, entry := range list {
			if strings.ContainsRune(entry.Name(), c) {
				with++
			}
		}
		if 0 < with && with < len(list) {
			return string(c)
		}
	}
	return "a"
}

// globFor gives a pattern that a folder alone matches, its letters written in all ways that there are, with a slash behind it.
func globFor(dir string) string {
	if dir == "." {
		return ""
	}
	ways := []string{"%c", "[%c]", "[%[1]c-%[1]c]", `[\%c]`, `[\%[1]c-\%[1]c]`}
	var b strings.Builder
	for i, name := range strings.Split(dir, "/") {
		for j, c := range name {
			way := ways[(i+j)%len(ways)]
			if strings.ContainsRune(`*?\[-`, c) {
				way = `\%c`
			}
			fmt.Fprintf(&b, way, c)
		}
		b.WriteByte('/')
	}
	return b.String()
}
