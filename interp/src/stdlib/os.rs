//! Natives of package os.

use std::io::Read as _;

use super::abi::native;
use crate::runtime::native::{Done, Native, NativeFn};

pub(super) const NATIVES: &[NativeFn] = &[
    native("os.Exit", exit),
    native("os.args", args),
    native("os.write", write),
    native("os.read", read),
];

/// `Exit(code int)`
fn exit(n: &mut Native<'_>) -> Done {
    let code = n.int(0) as i32;
    if code == 0 && n.cx.state.tests.exit_panics {
        return n.panic_with("unexpected call to os.Exit(0) during test");
    }
    Done::Exit(code)
}

/// `args() []string`: the strings' headers lie in a block of plain words, the texts are pinned.
fn args(n: &mut Native<'_>) -> Done {
    let args = n.cx.state.args.clone();
    let count = args.len() as u64;
    let Some(layout) = n.cx.string_layout() else { return Done::Return };
    let base = n.cx.alloc(layout, count, n.site);
    for (index, arg) in args.iter().enumerate() {
        let (addr, len) = n.cx.new_string(arg.as_bytes(), n.site);
        if n.cx.trapped {
            return Done::Return;
        }
        n.cx.mem.st8(base + 16 * index as u64, addr);
        n.cx.mem.st8(base + 16 * index as u64 + 8, len);
    }
    n.set(0, base);
    n.set(1, count);
    n.set(2, count);
    Done::Return
}

/// `write(fd int, b []byte) bool`
fn write(n: &mut Native<'_>) -> Done {
    let (fd, addr, len) = (n.arg(0), n.arg(1), n.arg(2));
    let known = matches!(fd, 1 | 2);
    if known {
        if n.cx.race.is_active() && len > 0 {
            let site = n.cx.user_site();
            n.cx.race_read_range(addr, len, site);
        }
        let bytes = n.cx.mem.slice(addr, len).to_vec();
        if fd == 1 { n.cx.write_out(&bytes) } else { n.cx.write_err(&bytes) }
    }
    n.give(known.into())
}

/// `read(b []byte) int`
fn read(n: &mut Native<'_>) -> Done {
    let (addr, len) = (n.arg(0), n.arg(1));
    if n.cx.race.is_active() && len > 0 {
        let site = n.cx.user_site();
        n.cx.race_write_range(addr, len, site);
    }
    n.cx.state.output.flush();
    let mut bytes = vec![0; len.min(1 << 16) as usize];
    let result = match n.cx.state.stdin.read(&mut bytes) {
        Ok(count) => {
            n.cx.mem.slice_mut(addr, count as u64).copy_from_slice(&bytes[..count]);
            count as i64
        }
        Err(_) => -1,
    };
    n.give(result as u64)
}
