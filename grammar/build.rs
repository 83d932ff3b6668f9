//! Turns `src/go.lalrpop` into parse tables, anew only when that file changes.

fn main() {
    println!("cargo:rerun-if-changed=src/go.lalrpop");
}
