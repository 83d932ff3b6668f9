//! What natives keep between calls, under handles that the Go side of a package holds.
//!
//! A handle is never 0, and is used again after what it stood for was taken away for good. What is kept may refer to Go memory: it
//! tells the collector ([`Keep::addresses`]).

use std::any::Any;

use crate::mem::Addr;

/// A thing that can be kept.
pub trait Keep: Any {
    /// Names every address in Go memory that it holds, and any word that may be one.
    fn addresses(&self, visit: &mut dyn FnMut(Addr));
}

/// The things that are kept.
#[derive(Default)]
pub struct Kept {
    all: Vec<Option<Box<dyn Keep>>>,
    free: Vec<usize>,
}

impl Kept {
    /// Keeps a thing; its handle.
    pub fn add(&mut self, thing: Box<dyn Keep>) -> u64 {
        match self.free.pop() {
            Some(index) => {
                self.all[index] = Some(thing);
                index as u64 + 1
            }
            None => {
                self.all.push(Some(thing));
                self.all.len() as u64
            }
        }
    }

    /// Names every address that is kept.
    pub(crate) fn addresses(&self, mut visit: impl FnMut(Addr)) {
        self.all.iter().flatten().for_each(|thing| thing.addresses(&mut visit));
    }

    /// The thing of a handle, if it is a `T`.
    pub fn get<T: Any>(&mut self, handle: u64) -> Option<&mut T> {
        let index = usize::try_from(handle.checked_sub(1)?).ok()?;
        let thing: &mut dyn Any = self.all.get_mut(index)?.as_deref_mut()?;
        thing.downcast_mut()
    }

    /// Takes the thing of a handle, if it is a `T`, to be given back with [`give_back`](Kept::give_back).
    pub fn lend<T: Any>(&mut self, handle: u64) -> Option<Box<T>> {
        self.get::<T>(handle)?;
        let index = usize::try_from(handle.checked_sub(1)?).ok()?;
        let thing: Box<dyn Any> = self.all[index].take()?;
        thing.downcast().ok()
    }

    /// Gives back what was lent under a handle.
    pub fn give_back(&mut self, handle: u64, thing: Box<dyn Keep>) {
        let index = usize::try_from(handle).ok().and_then(|h| h.checked_sub(1));
        if let Some(place) = index.and_then(|index| self.all.get_mut(index)) {
            *place = Some(thing);
        }
    }

    /// Takes the thing of a handle away for good, if it is a `T`.
    pub fn take<T: Any>(&mut self, handle: u64) -> Option<Box<T>> {
        let thing = self.lend(handle)?;
        self.free.push(handle as usize - 1);
        Some(thing)
    }
}
