//! Turns `src/go.lalrpop` into parse tables, anew only when that file changes.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo:rerun-if-changed=src/go.lalrpop");
    let out_dir = std::env::var("OUT_DIR")?;
    lalrpop::Configuration::new()
        .set_out_dir(out_dir)
        .emit_rerun_directives(false)
        .process_file("src/go.lalrpop")
}
