//! Shadow memory: one cell of access history beside each race-checked memory cell.
//!
//! Memory is cut into pages of [`PAGE_SIZE`] bytes, and a page into cells of its *granule*, 1, 2, 4
//! or 8 bytes. Cells are allocated by the page at the first recorded access, and 8 bytes each
//! ([`ShadowCell`]).
//!
//! Cost: the same-epoch tests, inlined into every access, are a table lookup and one or two
//! comparisons per cell. Forgetting a block is a table lookup where the page has no cells, else a
//! fill.
//!
//! Invariant: `n_shared` of a page counts its cells that own a record in `shared`; no two cells own
//! the same record.

use std::slice;

use crate::ids::AccessId;
use crate::report::AccessKind;
use crate::shared::SharedCells;

/// Bytes of a page.
pub const PAGE_SIZE: u64 = 1 << PAGE_BITS;

const PAGE_BITS: u32 = 13;

/// Granule of pages for which none was set: 8 bytes.
const DEFAULT_GRANULE: u8 = 3;

/// No machine has memory beyond; accesses there are not recorded.
const ADDRESS_LIMIT: u64 = 1 << 40;

/// The history of one cell, small form.
///
/// | `write` | `read` | meaning |
/// |---|---|---|
/// | >= 0 | >= 0 | ids of the last plain write and of the one plain read kept, 0 if none |
/// | < 0 | >= 0 | the history is in the shared record `!write`; `read` is a *skip mark* |
///
/// A skip mark is no history: if it is an id of the current slice, the running goroutine's plain reads
/// need no recording.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct ShadowCell {
    pub(crate) write: i32,
    pub(crate) read: i32,
}

/// A cell's place in memory.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    /// First byte.
    pub(crate) addr: u64,
    /// Bytes.
    pub(crate) width: u32,
}

/// A cell where it is stored.
pub(crate) struct CellRef<'a> {
    bits: &'a mut u64,
    n_shared: &'a mut u32,
    place: Place,
}

/// All pages.
#[derive(Debug, Default)]
pub(crate) struct Shadow {
    pages: Vec<Page>,
    n_cells: usize,
}

#[derive(Debug)]
struct Page {
    /// Packed [`ShadowCell`]s, so that they are allocated zeroed; empty before the first access.
    cells: Box<[u64]>,
    n_shared: u32,
    granule: u8,
}

impl Default for Page {
    fn default() -> Self {
        Self { cells: Box::default(), n_shared: 0, granule: DEFAULT_GRANULE }
    }
}

impl ShadowCell {
    pub(crate) fn is_shared(self) -> bool {
        self.write < 0
    }

    /// The cell, which is plain, after a plain access of that id that all it remembers is ordered before.
    #[inline(always)]
    pub(crate) fn after(self, kind: AccessKind, id: AccessId) -> Self {
        match kind {
            AccessKind::Write => Self { write: id, read: 0 },
            _ => Self { read: id, ..self },
        }
    }

    #[inline(always)]
    pub(crate) fn unpack(bits: u64) -> Self {
        let halves = bits.cast_signed();
        Self { write: (halves >> 32) as i32, read: halves as i32 }
    }

    #[inline(always)]
    pub(crate) fn pack(self) -> u64 {
        u64::from(self.write.cast_unsigned()) << 32 | u64::from(self.read.cast_unsigned())
    }
}

impl CellRef<'_> {
    /// Lets `visit` change the cell.
    #[inline]
    pub(crate) fn update(&mut self, visit: &mut impl FnMut(&mut ShadowCell, Place)) {
        let mut cell = ShadowCell::unpack(*self.bits);
        let was_shared = cell.is_shared();
        visit(&mut cell, self.place);
        *self.bits = cell.pack();
        *self.n_shared = *self.n_shared + u32::from(cell.is_shared()) - u32::from(was_shared);
    }
}

impl Shadow {
    /// Whether the current slice, which began with `base`, has written every cell of the access.
    #[inline(always)]
    pub(crate) fn is_written_since(&self, base: AccessId, addr: u64, width: u32) -> bool {
        self.cells(addr, width)
            .is_some_and(|cells| cells.iter().all(|&bits| ShadowCell::unpack(bits).write >= base))
    }

    /// Whether the current slice, which began with `base`, has read or written every cell of the
    /// access.
    #[inline(always)]
    pub(crate) fn is_read_since(&self, base: AccessId, addr: u64, width: u32) -> bool {
        self.cells(addr, width).is_some_and(|cells| {
            cells.iter().all(|&bits| {
                let cell = ShadowCell::unpack(bits);
                cell.write >= base || cell.read >= base
            })
        })
    }

    /// The packed cells of an access that stays in one page, if they exist; one at least.
    #[inline(always)]
    pub(crate) fn cells_mut(&mut self, addr: u64, len: u64) -> Option<&mut [u64]> {
        let page = self.pages.get_mut(page_index(addr))?;
        let offset = addr % PAGE_SIZE;
        if len == 0 || len > PAGE_SIZE {
            return None;
        }
        let first = (offset >> page.granule) as usize;
        let last = ((offset + len - 1) >> page.granule) as usize;
        if first == last {
            return page.cells.get_mut(first).map(slice::from_mut);
        }
        page.cells.get_mut(first..last + 1)
    }

    /// The cell of an access that touches only one, if that exists.
    pub(crate) fn single(&mut self, addr: u64, len: u64) -> Option<CellRef<'_>> {
        let page = self.pages.get_mut(page_index(addr))?;
        let offset = addr % PAGE_SIZE;
        let index = offset >> page.granule;
        if len == 0 || len > PAGE_SIZE || (offset + len - 1) >> page.granule != index {
            return None;
        }
        let place =
            Place { addr: addr - offset + (index << page.granule), width: 1 << page.granule };
        let bits = page.cells.get_mut(index as usize)?;
        Some(CellRef { bits, n_shared: &mut page.n_shared, place })
    }

    /// Visits every cell of an access, allocating cells where there are none.
    pub(crate) fn visit(
        &mut self,
        addr: u64,
        len: u64,
        mut visit: impl FnMut(&mut ShadowCell, Place),
    ) {
        let end = addr.saturating_add(len);
        if len == 0 || end > ADDRESS_LIMIT {
            return;
        }
        let last_page = page_index(end - 1);
        if self.pages.len() <= last_page {
            self.pages.resize_with(last_page + 1, Page::default);
        }
        for index in page_index(addr)..=last_page {
            let page = &mut self.pages[index];
            self.n_cells += page.allocate();
            page.visit(index as u64 * PAGE_SIZE, addr, end, &mut visit);
        }
    }

    /// Sets the granule of some pages and forgets their history.
    pub(crate) fn set_granule(
        &mut self,
        first_page: usize,
        n_pages: usize,
        granule: u8,
        shared: &mut SharedCells,
    ) {
        let end = first_page.saturating_add(n_pages).min(page_index(ADDRESS_LIMIT));
        if self.pages.len() < end {
            self.pages.resize_with(end, Page::default);
        }
        for index in first_page..end {
            let page = &mut self.pages[index];
            self.n_cells -= page.clear(shared);
            page.granule = granule.min(DEFAULT_GRANULE);
        }
    }

    /// Forgets the history of a block.
    #[inline]
    pub(crate) fn forget(&mut self, addr: u64, len: u64, shared: &mut SharedCells) {
        let in_page = addr % PAGE_SIZE;
        match self.pages.get(page_index(addr)) {
            None => {}
            Some(page) if page.cells.is_empty() && len <= PAGE_SIZE - in_page => {}
            Some(_) => self.forget_cells(addr, len, shared),
        }
    }

    /// How many cells are allocated.
    pub(crate) fn n_cells(&self) -> usize {
        self.n_cells
    }

    /// Visits every allocated cell.
    pub(crate) fn for_each(&mut self, mut visit: impl FnMut(&mut ShadowCell)) {
        for bits in self.pages.iter_mut().flat_map(|page| &mut page.cells) {
            if *bits != 0 {
                let mut cell = ShadowCell::unpack(*bits);
                visit(&mut cell);
                *bits = cell.pack();
            }
        }
    }

    fn forget_cells(&mut self, addr: u64, len: u64, shared: &mut SharedCells) {
        let end = addr.saturating_add(len).min(self.pages.len() as u64 * PAGE_SIZE);
        if addr >= end {
            return;
        }
        for index in page_index(addr)..=page_index(end - 1) {
            let page = &mut self.pages[index];
            let start = index as u64 * PAGE_SIZE;
            if addr <= start && start + PAGE_SIZE <= end {
                self.n_cells -= page.clear(shared);
            } else {
                page.forget(start, addr, end, shared);
            }
        }
    }

    #[inline(always)]
    fn cells(&self, addr: u64, width: u32) -> Option<&[u64]> {
        let page = self.pages.get(page_index(addr))?;
        let (first, end) = page.span(addr, width);
        page.cells.get(first..end)
    }
}

impl Page {
    /// The cells of an access that begins in this page: from the first up to, not including, the
    /// second.
    #[inline(always)]
    fn span(&self, addr: u64, width: u32) -> (usize, usize) {
        let offset = (addr % PAGE_SIZE) as usize;
        let last = (offset + width as usize).saturating_sub(1);
        (offset >> self.granule, (last >> self.granule) + 1)
    }

    /// How many cells that added.
    fn allocate(&mut self) -> usize {
        if !self.cells.is_empty() {
            return 0;
        }
        self.cells = vec![0; PAGE_SIZE as usize >> self.granule].into_boxed_slice();
        self.cells.len()
    }

    /// How many cells that removed.
    fn clear(&mut self, shared: &mut SharedCells) -> usize {
        self.release_shared(0, self.cells.len(), shared);
        std::mem::take(&mut self.cells).len()
    }

    /// Cells of this page, which begins at `start`, that lie in `addr..end`.
    fn range(&self, start: u64, addr: u64, end: u64) -> (usize, usize) {
        let from = addr.saturating_sub(start);
        let to = (end - start).min(PAGE_SIZE);
        (from as usize >> self.granule, ((to - 1) as usize >> self.granule) + 1)
    }

    fn forget(&mut self, start: u64, addr: u64, end: u64, shared: &mut SharedCells) {
        if self.cells.is_empty() {
            return;
        }
        let (first, last) = self.range(start, addr, end);
        self.release_shared(first, last, shared);
        self.cells[first..last].fill(0);
    }

    fn release_shared(&mut self, first: usize, end: usize, shared: &mut SharedCells) {
        if self.n_shared == 0 {
            return;
        }
        for cell in self.cells[first..end].iter().map(|&bits| ShadowCell::unpack(bits)) {
            if cell.is_shared() {
                shared.remove(cell.write);
                self.n_shared -= 1;
            }
        }
    }

    fn visit(
        &mut self,
        start: u64,
        addr: u64,
        end: u64,
        visit: &mut impl FnMut(&mut ShadowCell, Place),
    ) {
        let (first, last) = self.range(start, addr, end);
        let width = 1 << self.granule;
        for index in first..last {
            let place = Place { addr: start + ((index as u64) << self.granule), width };
            let (bits, n_shared) = (&mut self.cells[index], &mut self.n_shared);
            CellRef { bits, n_shared, place }.update(visit);
        }
    }
}

#[inline(always)]
fn page_index(addr: u64) -> usize {
    (addr >> PAGE_BITS) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_survive_packing() {
        for (write, read) in [(0, 0), (1, 2), (-1, 7), (i32::MIN, i32::MAX), (i32::MAX, 0)] {
            let cell = ShadowCell { write, read };
            assert_eq!(ShadowCell::unpack(cell.pack()), cell);
        }
    }

    #[test]
    fn an_access_touches_every_cell_of_its_width() {
        let mut shadow = Shadow::default();
        let mut shared = SharedCells::default();
        shadow.set_granule(0, 2, 1, &mut shared);
        let mut places = Vec::new();
        shadow.visit(PAGE_SIZE - 4, 7, |_, place| places.push((place.addr, place.width)));
        let expected = [-4i64, -2, 0, 2].map(|offset| (PAGE_SIZE.wrapping_add_signed(offset), 2));
        assert_eq!(places, expected);
    }

    #[test]
    fn forgetting_clears_the_block_and_no_more() {
        let mut shadow = Shadow::default();
        let mut shared = SharedCells::default();
        shadow.visit(0, 3 * PAGE_SIZE, |cell, _| cell.write = 5);
        shadow.forget(PAGE_SIZE - 16, PAGE_SIZE + 32, &mut shared);
        assert!(shadow.is_written_since(5, PAGE_SIZE - 24, 8));
        assert!(!shadow.is_written_since(5, PAGE_SIZE - 16, 8));
        assert!(!shadow.is_written_since(5, PAGE_SIZE, 8));
        assert!(!shadow.is_written_since(5, 2 * PAGE_SIZE + 8, 8));
        assert!(shadow.is_written_since(5, 2 * PAGE_SIZE + 16, 8));
    }

    #[test]
    fn absurd_addresses_are_ignored() {
        let mut shadow = Shadow::default();
        let mut shared = SharedCells::default();
        shadow.visit(u64::MAX - 3, 8, |_, _| unreachable!());
        shadow.forget(u64::MAX - 3, u64::MAX, &mut shared);
        assert!(!shadow.is_read_since(1, u64::MAX, 8));
    }
}
