//! Puts the built app into the command, if ROSTRUM_APP names its folder (`make release`).

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-env-changed=ROSTRUM_APP");
    let mut table = String::from("/// The files of the app: path and bytes.\nstatic FILES: &[(&str, &[u8])] = &[\n");
    if let Some(folder) = env::var_os("ROSTRUM_APP") {
        let folder = fs::canonicalize(folder)?;
        println!("cargo::rerun-if-changed={}", folder.display());
        let mut paths = Vec::new();
        files(&folder, &mut paths)?;
        paths.sort();
        for path in paths {
            let name = path.strip_prefix(&folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            // Writing to a string does not fail.
            _ = writeln!(table, "    ({name:?}, include_bytes!({:?})),", path.display().to_string());
        }
    }
    table.push_str("];\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("app.rs"), table)
}

/// Collects every file of a folder.
fn files(folder: &Path, paths: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files(&path, paths)?;
        } else {
            paths.push(path);
        }
    }
    Ok(())
}
