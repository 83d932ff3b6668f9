// Package tabwriter lines up columns of text whose cells end in tabs (Gertz, "Elastic tabstops").
package tabwriter

import (
	"fmt"
	"io"
	"unicode/utf8"
)

// What a Writer may do besides.
const (
	FilterHTML          uint = 1 << iota // HTML tags have no width, entities are one character
	StripEscape                          // Escape characters are left out
	AlignRight                           // text stands at the right of its cell
	DiscardEmptyColumns                  // columns without text, ended by \v, get no width
	TabIndent                            // empty cells at the start of a line are filled with tabs
	Debug                                // bars between columns, a line of --- after a section
)

// Escape stands around text that is passed on as it is.
const Escape = '\xff'

// cell is a part of a line that a tab or line end terminated.
type cell struct {
	size  int  // bytes
	width int  // characters that count
	htab  bool // ended by \t
}

// Writer lines up the text that is written to it and writes it on.
//
// Cells one below the other form a column while there is one in each line; all get the width of the widest. The last cell of a
// line is in no column.
type Writer struct {
	output                      io.Writer
	minwidth, tabwidth, padding int
	padchar                     byte
	flags                       uint
	buf                         []byte   // the text of all cells
	pos                         int      // the text up to here is counted in cell.width
	cell                        cell     // the cell that is being written
	endChar                     byte     // what ends the escaped text that is being written, or 0
	lines                       [][]cell // the last one is being written
	widths                      []int    // of the columns that are being laid out
	out                         []byte
}

// NewWriter gives a Writer that was set up by Init.
func NewWriter(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	return new(Writer).Init(output, minwidth, tabwidth, padding, padchar, flags)
}

// Init sets the Writer up: cells have at least minwidth characters, tabs stand for tabwidth, padding is added to a cell's text,
// padchar fills cells.
func (b *Writer) Init(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	if minwidth < 0 || tabwidth < 0 || padding < 0 {
		panic("negative minwidth, tabwidth, or padding")
	}
	if padchar == '\t' {
		// Tabs can only fill at the right.
		flags &^= AlignRight
	}
	*b = Writer{output: output, minwidth: minwidth, tabwidth: tabwidth, padding: padding, padchar: padchar, flags: flags}
	b.reset()
	return b
}

func (b *Writer) reset() {
	b.buf = b.buf[:0]
	b.pos = 0
	b.cell = cell{}
	b.endChar = 0
	b.lines = append(b.lines[:0], nil)
	b.widths = b.widths[:0]
}

func (b *Writer) text(p []byte) {
	b.buf = append(b.buf, p...)
	b.cell.size += len(p)
}

func (b *Writer) updateWidth() {
	b.cell.width += utf8.RuneCount(b.buf[b.pos:])
	b.pos = len(b.buf)
}

func (b *Writer) startEscape(ch byte) {
	switch ch {
	case Escape:
		b.endChar = Escape
	case '<':
		b.endChar = '>'
	case '&':
		b.endChar = ';'
	}
}

func (b *Writer) endEscape() {
	switch b.endChar {
	case Escape:
		b.updateWidth()
		if b.flags&StripEscape == 0 {
			b.cell.width -= 2
		}
	case ';':
		b.cell.width++
	}
	b.pos = len(b.buf)
	b.endChar = 0
}

// terminateCell ends the cell and gives the number of cells in the line.
func (b *Writer) terminateCell(htab bool) int {
	b.cell.htab = htab
	last := len(b.lines) - 1
	b.lines[last] = append(b.lines[last], b.cell)
	b.cell = cell{}
	return len(b.lines[last])
}

// Write takes text. What is complete is written on; Flush does the rest.
func (b *Writer) Write(buf []byte) (n int, err error) {
	defer explain("Write")
	for i, ch := range buf {
		if b.endChar == 0 {
			switch ch {
			case '\t', '\v', '\n', '\f':
				b.text(buf[n:i])
				b.updateWidth()
				n = i + 1
				cells := b.terminateCell(ch == '\t')
				if ch == '\n' || ch == '\f' {
					b.lines = append(b.lines, nil)
					// A line of one cell ends all columns.
					if ch == '\f' || cells == 1 {
						if err = b.flush(); err != nil {
							return n, err
						}
						if ch == '\f' && b.flags&Debug != 0 {
							if _, err = b.output.Write([]byte("---\n")); err != nil {
								return n, err
							}
						}
					}
				}
			case Escape:
				b.text(buf[n:i])
				b.updateWidth()
				n = i
				if b.flags&StripEscape != 0 {
					n++
				}
				b.startEscape(Escape)
			case '<', '&':
				if b.flags&FilterHTML != 0 {
					b.text(buf[n:i])
					b.updateWidth()
					n = i
					b.startEscape(ch)
				}
			}
		} else if ch == b.endChar {
			j := i + 1
			if ch == Escape && b.flags&StripEscape != 0 {
				j = i
			}
			b.text(buf[n:j])
			n = i + 1
			b.endEscape()
		}
	}
	b.text(buf[n:])
	return len(buf), nil
}

// Flush writes all text that was taken; the last cell counts as ended.
func (b *Writer) Flush() error {
	defer explain("Flush")
	return b.flush()
}

// explain says where a panic comes from.
func explain(op string) {
	if x := recover(); x != nil {
		panic(fmt.Sprintf("tabwriter: panic during %s (%v)", op, x))
	}
}

func (b *Writer) flush() error {
	if b.cell.size > 0 {
		if b.endChar != 0 {
			b.endEscape()
		}
		b.terminateCell(false)
	}
	b.out = b.out[:0]
	defer b.reset()
	b.format(0, 0, len(b.lines))
	if len(b.out) == 0 {
		return nil
	}
	n, err := b.output.Write(b.out)
	if n != len(b.out) && err == nil {
		err = io.ErrShortWrite
	}
	return err
}

// format lays out lines line0 to line1, whose text begins at pos, and gives where their text ends. Columns before have their
// width in widths.
func (b *Writer) format(pos, line0, line1 int) int {
	column := len(b.widths)
	for this := line0; this < line1; this++ {
		if column >= len(b.lines[this])-1 {
			continue
		}
		// A column begins here; the lines before it are done.
		pos = b.writeLines(pos, line0, this)
		line0 = this
		width := b.minwidth
		discardable := true
		for ; this < line1; this++ {
			line := b.lines[this]
			if column >= len(line)-1 {
				break
			}
			c := line[column]
			width = max(width, c.width+b.padding)
			if c.width > 0 || c.htab {
				discardable = false
			}
		}
		if discardable && b.flags&DiscardEmptyColumns != 0 {
			width = 0
		}
		b.widths = append(b.widths, width)
		pos = b.format(pos, line0, this)
		b.widths = b.widths[:len(b.widths)-1]
		line0 = this
	}
	return b.writeLines(pos, line0, line1)
}

func (b *Writer) writeLines(pos, line0, line1 int) int {
	for i := line0; i < line1; i++ {
		useTabs := b.flags&TabIndent != 0
		for j, c := range b.lines[i] {
			if j > 0 && b.flags&Debug != 0 {
				b.out = append(b.out, '|')
			}
			if c.size > 0 {
				useTabs = false
			}
			inColumn := j < len(b.widths)
			if inColumn && b.flags&AlignRight != 0 && c.size > 0 {
				b.pad(c.width, b.widths[j], false)
			}
			b.out = append(b.out, b.buf[pos:pos+c.size]...)
			pos += c.size
			if inColumn && (b.flags&AlignRight == 0 || c.size == 0) {
				b.pad(c.width, b.widths[j], useTabs)
			}
		}
		if i+1 == len(b.lines) {
			// The last line has no end yet.
			b.out = append(b.out, b.buf[pos:pos+b.cell.size]...)
			pos += b.cell.size
		} else {
			b.out = append(b.out, '\n')
		}
	}
	return pos
}

// pad fills a cell of cellw characters after textw of text.
func (b *Writer) pad(textw, cellw int, useTabs bool) {
	if b.padchar != '\t' && !useTabs {
		for n := cellw - textw; n > 0; n-- {
			b.out = append(b.out, b.padchar)
		}
		return
	}
	if b.tabwidth == 0 {
		return
	}
	cellw = (cellw + b.tabwidth - 1) / b.tabwidth * b.tabwidth
	n := cellw - textw
	if n < 0 {
		panic(fmt.Sprintf("tabwriter: cell of %d characters has text of %d", cellw, textw))
	}
	for n = (n + b.tabwidth - 1) / b.tabwidth; n > 0; n-- {
		b.out = append(b.out, '\t')
	}
}
