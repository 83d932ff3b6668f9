//! Pages: which are free, and which run of them to take.
//!
//! Free runs are kept by their start, so that neighbors merge, and by their length, so that a request takes the smallest run that
//! fits, the lowest of equal ones. Only where none fits does memory grow.

use std::collections::{BTreeMap, BTreeSet};

/// The runs of free pages below the end of memory.
#[derive(Debug, Default)]
pub(super) struct FreePages {
    /// Length of each run, by its first page.
    by_start: BTreeMap<u32, u32>,
    /// (length, first page) of each run.
    by_len: BTreeSet<(u32, u32)>,
}

impl FreePages {
    /// Takes `count` pages out of the smallest run that has so many: the first of them.
    pub(super) fn take(&mut self, count: u32) -> Option<u32> {
        let &(len, start) = self.by_len.range((count, 0)..).next()?;
        self.remove(start, len);
        if len > count {
            self.insert(start + count, len - count);
        }
        Some(start)
    }

    /// Gives pages back.
    pub(super) fn put(&mut self, start: u32, count: u32) {
        let (mut first, mut len) = (start, count);
        if let Some((&before, &n)) = self.by_start.range(..start).next_back()
            && before + n == start
        {
            self.remove(before, n);
            (first, len) = (before, len + n);
        }
        if let Some(&n) = self.by_start.get(&(start + count)) {
            self.remove(start + count, n);
            len += n;
        }
        self.insert(first, len);
    }

    /// How many pages are free.
    pub(super) fn count(&self) -> u64 {
        self.by_start.values().map(|&n| u64::from(n)).sum()
    }

    fn insert(&mut self, start: u32, len: u32) {
        self.by_start.insert(start, len);
        self.by_len.insert((len, start));
    }

    fn remove(&mut self, start: u32, len: u32) {
        self.by_start.remove(&start);
        self.by_len.remove(&(len, start));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbors_merge_and_the_smallest_fit_is_taken() {
        let mut free = FreePages::default();
        free.put(10, 2);
        free.put(20, 5);
        free.put(12, 1);
        assert_eq!(free.take(3), Some(10));
        free.put(14, 4);
        free.put(18, 2);
        assert_eq!(free.by_start.iter().collect::<Vec<_>>(), [(&14, &11)]);
        assert_eq!((free.take(4), free.take(8), free.take(7)), (Some(14), None, Some(18)));
        assert_eq!(free.count(), 0);
    }
}
