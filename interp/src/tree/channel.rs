//! Steps that may wait: sends, receives, `select`.

use crate::mem::layout::LayoutId;
use crate::runtime::step::{Cx, Leave, PC_LEAVE, Pc, Slot, Step};
use crate::runtime::wait::Wait;
use crate::tree::composite::Wide;
use crate::tree::ir::{SelectCase, SiteId, SlotId};
use crate::tree::operand::{D, Op, with_scratch};
use crate::tree::steps::Here;

/// What these steps have in common.
#[derive(Clone, Copy)]
pub struct WaitSite {
    /// What follows.
    pub next: Pc,
    /// Schedule points it counts for: 1, or 0 where there are none.
    pub tick: i64,
    /// The statement's place.
    pub site: SiteId,
    /// This step.
    pub here: Here,
}

impl WaitSite {
    /// Whether the step must stop before it begins.
    #[inline(always)]
    fn stops(&self, cx: &mut Cx) -> bool {
        cx.budget -= self.tick;
        cx.budget < 0 && self.tick != 0
    }

    /// Goes on after an operation.
    #[inline]
    fn after(&self, wait: Wait, cx: &mut Cx) -> Pc {
        if cx.trapped {
            return self.here.trapped(cx);
        }
        match wait {
            Wait::Done => self.next,
            Wait::Park => {
                cx.leave = Leave::Parked { pc: self.next };
                PC_LEAVE
            }
        }
    }
}

/// `ch <- v`
pub struct Send {
    /// The channel.
    pub ch: D,
    /// The value.
    pub value: Wide,
    /// Layout of the element.
    pub layout: LayoutId,
    /// The rest.
    pub at: WaitSite,
}

impl Step for Send {
    fn step(&self, fr: &mut [Slot], cx: &mut Cx) -> Pc {
        if self.at.stops(cx) { self.at.here.preempt(cx) } else { self.resume(fr, cx) }
    }

    fn resume(&self, fr: &mut [Slot], cx: &mut Cx) -> Pc {
        let ch = self.ch.get(fr, cx);
        let wait = with_scratch(self.value.width as usize, |value| {
            self.value.node.ev_n(fr, cx, value);
            if cx.trapped { Wait::Done } else { cx.chan_send(ch, value, self.layout, self.at.site) }
        });
        self.at.after(wait, cx)
    }
}

/// `dst, ok = <-ch`
pub struct Recv {
    /// The channel.
    pub ch: D,
    /// Where the element goes.
    pub dst: Option<SlotId>,
    /// Where comma-ok goes.
    pub ok: Option<SlotId>,
    /// Layout of the element.
    pub layout: LayoutId,
    /// The rest.
    pub at: WaitSite,
}

impl Step for Recv {
    fn step(&self, fr: &mut [Slot], cx: &mut Cx) -> Pc {
        if self.at.stops(cx) { self.at.here.preempt(cx) } else { self.resume(fr, cx) }
    }

    fn resume(&self, fr: &mut [Slot], cx: &mut Cx) -> Pc {
        let ch = self.ch.get(fr, cx);
        let wait = if cx.trapped {
            Wait::Done
        } else {
            cx.chan_recv(ch, self.dst, self.ok, self.layout, self.at.site, fr)
        };
        self.at.after(wait, cx)
    }
}

/// `close(ch)`
pub struct Close {
    /// The channel.
    pub ch: D,
    /// The rest.
    pub at: WaitSite,
}

impl Step for Close {
    fn step(&self, fr: &mut [Slot], cx: &mut Cx) -> Pc {
        if self.at.stops(cx) { self.at.here.preempt(cx) } else { self.resume(fr, cx) }
    }

    fn resume(&self, fr: &mut [Slot], cx: &mut Cx) -> Pc {
        let ch = self.ch.get(fr, cx);
        if !cx.trapped {
            cx.chan_close(ch, self.at.site);
        }
        self.at.after(Wait::Done, cx)
    }
}

/// `select`
pub struct Select {
    /// The cases.
    pub cases: Box<[SelectCase]>,
    /// Whether there is a default.
    pub default: bool,
    /// Where the index of the chosen case goes.
    pub chosen: SlotId,
    /// The rest.
    pub at: WaitSite,
}

impl Step for Select {
    fn step(&self, fr: &mut [Slot], cx: &mut Cx) -> Pc {
        if self.at.stops(cx) { self.at.here.preempt(cx) } else { self.resume(fr, cx) }
    }

    fn resume(&self, fr: &mut [Slot], cx: &mut Cx) -> Pc {
        let wait = cx.select(&self.cases, self.default, self.chosen, fr);
        self.at.after(wait, cx)
    }
}
