// Package crc32 has cyclic redundancy checks of 32 bits, with polynomials in reversed form.
package crc32

import (
	"errors"
	"hash"
)

// Size is the bytes of a checksum.
const Size = 4

// Polynomials.
const (
	IEEE       = 0xedb88320 // Ethernet, gzip, png
	Castagnoli = 0x82f63b78 // iSCSI
	Koopman    = 0xeb31d82e
)

// Table is what a polynomial makes of each byte.
type Table [256]uint32

// IEEETable is the table of IEEE.
var IEEETable = fill(IEEE)

var castagnoli = fill(Castagnoli)

func fill(poly uint32) *Table {
	t := new(Table)
	for i := range t {
		crc := uint32(i)
		for range 8 {
			if crc&1 == 1 {
				crc = crc>>1 ^ poly
			} else {
				crc >>= 1
			}
		}
		t[i] = crc
	}
	return t
}

// MakeTable gives the table of a polynomial. It must not be changed.
func MakeTable(poly uint32) *Table {
	switch poly {
	case IEEE:
		return IEEETable
	case Castagnoli:
		return castagnoli
	}
	return fill(poly)
}

// Update goes on with a checksum of what came before p.
func Update(crc uint32, tab *Table, p []byte) uint32 {
	if len(p) == 0 {
		return crc
	}
	return update(crc, tab[:], p)
}

func update(crc uint32, tab []uint32, p []byte) uint32

// Checksum gives the checksum of data.
func Checksum(data []byte, tab *Table) uint32 { return Update(0, tab, data) }

// ChecksumIEEE gives the checksum of data with the polynomial IEEE.
func ChecksumIEEE(data []byte) uint32 { return Update(0, IEEETable, data) }

type digest struct {
	crc uint32
	tab *Table
}

// New gives a hash with that table.
func New(tab *Table) hash.Hash32 { return &digest{0, tab} }

// NewIEEE gives a hash with the polynomial IEEE.
func NewIEEE() hash.Hash32 { return New(IEEETable) }

func (d *digest) Size() int { return Size }

func (d *digest) BlockSize() int { return 1 }

func (d *digest) Reset() { d.crc = 0 }

func (d *digest) Write(p []byte) (n int, err error) {
	d.crc = Update(d.crc, d.tab, p)
	return len(p), nil
}

func (d *digest) Sum32() uint32 { return d.crc }

func (d *digest) Sum(in []byte) []byte { return appendBig(in, d.crc) }

func appendBig(b []byte, v uint32) []byte {
	return append(b, byte(v>>24), byte(v>>16), byte(v>>8), byte(v))
}

const magic = "crc\x01"

func (d *digest) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, magic...)
	return appendBig(appendBig(b, d.tab.sum()), d.crc), nil
}

// sum tells tables apart.
func (t *Table) sum() uint32 {
	var b []byte
	for _, x := range t {
		b = appendBig(b, x)
	}
	return ChecksumIEEE(b)
}

func (d *digest) MarshalBinary() ([]byte, error) { return d.AppendBinary(make([]byte, 0, 12)) }

func (d *digest) UnmarshalBinary(b []byte) error {
	if len(b) < len(magic) || string(b[:len(magic)]) != magic {
		return errors.New("hash/crc32: invalid hash state identifier")
	}
	if len(b) != 12 {
		return errors.New("hash/crc32: invalid hash state size")
	}
	if d.tab.sum() != big(b[4:]) {
		return errors.New("hash/crc32: tables do not match")
	}
	d.crc = big(b[8:])
	return nil
}

func big(b []byte) uint32 {
	return uint32(b[0])<<24 | uint32(b[1])<<16 | uint32(b[2])<<8 | uint32(b[3])
}

func (d *digest) Clone() (hash.Cloner, error) {
	c := *d
	return &c, nil
}
