//! Natives of package testing/synctest. What a bubble is stands in `runtime::bubble`.

use crate::mem::Addr;
use crate::runtime::goroutine::{CreatedBy, WaitReason};
use crate::runtime::native::{Done, Native, NativeFn};
use crate::runtime::testing::Scope;
use crate::stdlib::abi::keeping;
use crate::tree::ir::FuncId;

pub(in crate::stdlib) const NATIVES: &[NativeFn] =
    &[keeping(1, "testing/synctest.run", run), keeping(1, "testing/synctest.Wait", wait)];

/// `run(f func()) (deadlock string)`
fn run(n: &mut Native<'_>) -> Done {
    if n.state(0) != 0 {
        let id = n.state(0) as u32;
        let deadlock = n.cx.close_bubble(id);
        return n.give_string(deadlock.as_bytes());
    }
    if n.cx.bubble() != 0 {
        return n.panic_with("synctest.Run called from within a synctest bubble");
    }
    let closure: Addr = n.arg(0);
    let site = n.cx.user_site();
    let id = n.cx.open_bubble();
    n.set_state(0, id.into());
    let (by, scope) = {
        let root = n.cx.state.current();
        (root.number, Scope { bubble: id, ..root.scope })
    };
    let func = FuncId(n.cx.mem.ld8(closure) as u32);
    let in_func = n.cx.frames.last().map(|frame| frame.func);
    let created = CreatedBy { func: in_func, goroutine: by, site };
    let Some((g, number)) = n.cx.new_goroutine(func, closure, &[], Some(created), site) else {
        return Done::Return;
    };
    n.cx.state.goroutines.get_mut(g).scope = scope;
    n.cx.state.bubbles.joined(id, number);
    n.cx.race.spawn(by, number, site, &mut n.cx.frames, &n.cx.tables);
    n.cx.make_runnable(g, true);
    let _ = n.cx.park(WaitReason::BubbleEnd, 0, site);
    Done::Park
}

/// `Wait()`
fn wait(n: &mut Native<'_>) -> Done {
    if n.state(0) != 0 {
        n.cx.bubble_is_blocked();
        return Done::Return;
    }
    if n.cx.bubble() == 0 {
        return n.panic_with("goroutine is not in a bubble");
    }
    if !n.cx.wait_for_bubble() {
        return n.panic_with("wait already in progress");
    }
    n.set_state(0, 1);
    let site = n.cx.user_site();
    let _ = n.cx.park(WaitReason::BubbleBlocked, 0, site);
    Done::Park
}
