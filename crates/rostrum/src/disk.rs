//! Changes files and folders; nothing else in the command does, when it writes a site.
//!
//! Every change is one call of this module, so that tests can make each of them fail, or kill the process there: with the
//! feature `faults`, `ROSTRUM_FAULT=<number>:<fault>` lets the call of that number, from 1, end in `EIO`, `ENOSPC` or
//! `KILL`. `ROSTRUM_FAULT=0:COUNT` prints how many calls there were. Reads of sources and of the old site announce themselves by
//! [`reading`]; `ROSTRUM_READ_FAULT=<number>` lets one of them end in `EIO`.

use std::fs::{self, File, Permissions};
use std::io::{self, Write};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// Makes a folder, with the folders above it that are missing.
pub(crate) fn make_folders(path: &Path) -> io::Result<()> {
    /// Lets one thread at a time make folders, so that each is made, and counted, once.
    static ONE: Mutex<()> = Mutex::new(());
    if path.is_dir() {
        return Ok(());
    }
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    if path.is_dir() {
        return Ok(());
    }
    fault()?;
    fs::create_dir_all(path)
}

/// Makes a folder that must not be there yet.
pub(crate) fn make_folder(path: &Path) -> io::Result<()> {
    fault()?;
    fs::create_dir(path)
}

/// Writes a new file; the file must not be there yet, so that no other name of it is ever written through.
pub(crate) fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    fault()?;
    let mut file = File::create_new(path)?;
    fault()?;
    file.write_all(bytes)
}

/// Writes a new file and waits until it is on the disk.
pub(crate) fn write_new_synced(path: &Path, bytes: &[u8]) -> io::Result<()> {
    fault()?;
    let mut file = File::create_new(path)?;
    fault()?;
    file.write_all(bytes)?;
    fault()?;
    file.sync_all()
}

/// Gives a file, or a symbolic link itself, a second name. Where the file system has no hard links, or does not allow one
/// here, copies the file with its permissions instead.
pub(crate) fn link_or_copy(from: &Path, to: &Path) -> io::Result<()> {
    fault()?;
    match fs::hard_link(from, to) {
        Ok(()) => Ok(()),
        // To copy onto a second name of the same file would empty it.
        Err(error) if matches!(error.kind(), io::ErrorKind::AlreadyExists | io::ErrorKind::NotFound) => Err(error),
        Err(_) => copy_new(from, to),
    }
}

fn copy_new(from: &Path, to: &Path) -> io::Result<()> {
    let metadata = fs::symlink_metadata(from)?;
    if metadata.is_symlink() {
        return copy_symlink(from, to);
    }
    if !metadata.is_file() {
        return Err(io::Error::new(io::ErrorKind::Unsupported, "it is no regular file and cannot be linked"));
    }
    let mut source = File::open(from)?;
    fault()?;
    let mut target = File::create_new(to)?;
    io::copy(&mut source, &mut target)?;
    target.set_permissions(metadata.permissions())?;
    target.set_modified(metadata.modified()?)
}

#[cfg(unix)]
fn copy_symlink(from: &Path, to: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(fs::read_link(from)?, to)
}

#[cfg(not(unix))]
fn copy_symlink(_from: &Path, _to: &Path) -> io::Result<()> {
    Err(io::Error::new(io::ErrorKind::Unsupported, "it is a symbolic link, which this system cannot copy"))
}

/// Renames a file or a folder. A file that is there already is replaced in one step.
pub(crate) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    fault()?;
    fs::rename(from, to)
}

/// Lets two folders change places in one step.
#[cfg(any(target_os = "linux", target_os = "macos"))]
pub(crate) fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    fault()?;
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

/// Lets two folders change places in one step; here the system has none for that.
#[cfg(not(any(target_os = "linux", target_os = "macos")))]
pub(crate) fn exchange(_one: &Path, _other: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Removes a file; it is no error if it is not there.
pub(crate) fn remove_file(path: &Path) -> io::Result<()> {
    fault()?;
    gone(fs::remove_file(path))
}

/// Removes a folder if it is empty, or is not there.
pub(crate) fn remove_empty_folder(path: &Path) -> io::Result<()> {
    fault()?;
    match gone(fs::remove_dir(path)) {
        Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => Ok(()),
        other => other,
    }
}

/// Removes a folder with all that is in it; it is no error if it is not there.
pub(crate) fn remove_folder(path: &Path) -> io::Result<()> {
    fault()?;
    gone(fs::remove_dir_all(path))
}

fn gone(outcome: io::Result<()>) -> io::Result<()> {
    match outcome {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

/// Sets the permissions of a folder.
pub(crate) fn set_permissions(path: &Path, permissions: Permissions) -> io::Result<()> {
    fault()?;
    fs::set_permissions(path, permissions)
}

/// Waits until all that was written to the file system of a folder is on the disk.
#[cfg(target_os = "linux")]
pub(crate) fn sync(folder: &Path) -> io::Result<()> {
    fault()?;
    Ok(rustix::fs::syncfs(File::open(folder)?)?)
}

/// Elsewhere the system writes it when it likes.
#[cfg(not(target_os = "linux"))]
pub(crate) fn sync(_folder: &Path) -> io::Result<()> {
    Ok(())
}

/// Announces that a file, its metadata or a folder is read. Fails where a test has chosen so.
#[cfg(feature = "faults")]
pub(crate) fn reading() -> io::Result<()> {
    faults::next_read()
}

/// Announces that a file, its metadata or a folder is read.
#[cfg(not(feature = "faults"))]
pub(crate) fn reading() -> io::Result<()> {
    Ok(())
}

/// Lets the call fail that a test has chosen.
#[cfg(feature = "faults")]
fn fault() -> io::Result<()> {
    faults::next()
}

#[cfg(not(feature = "faults"))]
fn fault() -> io::Result<()> {
    Ok(())
}

#[cfg(feature = "faults")]
mod faults {
    use std::io;
    use std::sync::LazyLock;
    use std::sync::atomic::{AtomicUsize, Ordering};

    /// The number of the call that fails, from 1, and how.
    static PLAN: LazyLock<Option<(usize, String)>> = LazyLock::new(|| {
        let plan = std::env::var("ROSTRUM_FAULT").ok()?;
        let (number, fault) = plan.split_once(':')?;
        Some((number.parse().ok()?, fault.to_owned()))
    });
    static CALLS: AtomicUsize = AtomicUsize::new(0);
    /// The number of the read that fails, from 1.
    static READ_PLAN: LazyLock<Option<usize>> =
        LazyLock::new(|| std::env::var("ROSTRUM_READ_FAULT").ok()?.parse().ok());
    static READS: AtomicUsize = AtomicUsize::new(0);

    pub(super) fn next_read() -> io::Result<()> {
        let read = READS.fetch_add(1, Ordering::SeqCst) + 1;
        let fails = *READ_PLAN == Some(read);
        if fails { Err(io::Error::other("a read fault of a test")) } else { Ok(()) }
    }

    pub(super) fn next() -> io::Result<()> {
        let call = CALLS.fetch_add(1, Ordering::SeqCst) + 1;
        let Some((_, fault)) = PLAN.as_ref().filter(|(number, _)| *number == call) else { return Ok(()) };
        match fault.as_str() {
            "ENOSPC" => Err(io::Error::from(io::ErrorKind::StorageFull)),
            "KILL" => kill(),
            _ => Err(io::Error::other("a fault of a test")),
        }
    }

    /// Ends the process at once, as a kill or a power cut does: nothing is tidied.
    fn kill() -> io::Result<()> {
        std::process::abort();
    }

    /// Prints how many calls there were, if a test asks.
    pub(crate) fn report() {
        if PLAN.as_ref().is_some_and(|(_, fault)| fault == "COUNT") {
            crate::console::print_error_line(&format!("changes: {}", CALLS.load(Ordering::SeqCst)));
            crate::console::print_error_line(&format!("reads: {}", READS.load(Ordering::SeqCst)));
        }
    }
}

#[cfg(feature = "faults")]
pub(crate) use faults::report as report_faults;
