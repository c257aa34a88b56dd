//! Makes the new site beside the old one, and lets both change places in one step.
//!
//! Three hidden folders may stand beside a site, `site`, for a while:
//!
//! - `.site.new` is a new site in the making. All that is in it is also elsewhere, so it may be removed at any time.
//! - `.site.ready` is the new site just before they change places, and the old one just after.
//! - `.site.old` is the old one on a file system that cannot do it in one step: then `site` is missing for a moment.
//!
//! `.site.probe` is an empty folder that shows whether all this is possible. It is there for an instant only, or until the next build
//! if one is killed in that instant.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::foreign::{self, OwnPaths};
use super::{Failed, is_empty, own_paths};
use crate::{disk, files};

/// Returns the folder in which a site stands.
pub(super) fn parent(target: &Path) -> PathBuf {
    target.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new(".")).to_owned()
}

fn hidden(target: &Path, ending: &str) -> PathBuf {
    parent(target).join(format!(".{}.{ending}", files::name(target)))
}

pub(super) fn lock(target: &Path) -> PathBuf {
    hidden(target, "lock")
}

pub(super) fn staging(target: &Path) -> PathBuf {
    hidden(target, "new")
}

fn ready(target: &Path) -> PathBuf {
    hidden(target, "ready")
}

fn old(target: &Path) -> PathBuf {
    hidden(target, "old")
}

/// Tells whether a site can be made beside the old one: the folder around it is writable, and the site is no mount point.
pub(super) fn is_possible(target: &Path) -> bool {
    let probe = hidden(target, "probe");
    // Another build may do the same at this moment, and one that was killed may have left the folder.
    let is = |result: io::Result<()>, kind| result.map_or_else(|error| error.kind() == kind, |()| true);
    let is_writable =
        is(fs::create_dir(&probe), io::ErrorKind::AlreadyExists) && is(fs::remove_dir(&probe), io::ErrorKind::NotFound);
    is_writable && !is_mount_point(target)
}

#[cfg(unix)]
fn is_mount_point(target: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (fs::metadata(target), fs::metadata(parent(target))) {
        (Ok(site), Ok(parent)) => site.dev() != parent.dev(),
        _ => false,
    }
}

#[cfg(not(unix))]
fn is_mount_point(_target: &Path) -> bool {
    false
}

/// Repairs what a build that was cut off has left.
pub(super) fn repair(target: &Path) -> Result<(), Failed> {
    let (old, staging) = (old(target), staging(target));
    if is_there(&old)? {
        if is_there(target)? {
            // The new site took its place already.
            disk::rename(&old, &ready(target)).map_err(|error| Failed::new("rename", &old, error))?;
        } else {
            disk::rename(&old, target).map_err(|error| Failed::new("bring back", &old, error))?;
        }
    }
    disk::remove_folder(&staging).map_err(|error| Failed::new("remove", &staging, error))?;
    remove_old(target)
}

fn is_there(path: &Path) -> Result<bool, Failed> {
    path.try_exists().map_err(|error| Failed::new("read", path, error))
}

/// Puts the new site in the place of the old one.
pub(super) fn put_into_place(target: &Path, own: &OwnPaths) -> Result<(), Failed> {
    let (staging, ready) = (staging(target), ready(target));
    let fail = |path: &Path| {
        let path = path.to_owned();
        move |error| Failed::new("put into place", &path, error)
    };
    if !is_there(target)? {
        disk::sync(&staging).map_err(fail(&staging))?;
        return disk::rename(&staging, target).map_err(fail(target));
    }
    let theirs = foreign::list(target, own)?;
    foreign::link(&theirs, target, &staging)?;
    disk::sync(&staging).map_err(fail(&staging))?;
    disk::rename(&staging, &ready).map_err(fail(&staging))?;
    let swapped = disk::exchange(&ready, target).or_else(|_| swap_in_steps(&ready, target));
    swapped.map_err(|error| {
        // Under this name it would be taken for an old site, and cost the next build time.
        _ = disk::rename(&ready, &staging);
        Failed::new("put into place", target, error)
    })
}

/// Lets both change places in three steps, on a file system that cannot do it in one. A build that is cut off between them
/// is repaired by the next.
fn swap_in_steps(ready: &Path, target: &Path) -> io::Result<()> {
    let old = old(target);
    disk::rename(target, &old)?;
    if let Err(error) = disk::rename(ready, target) {
        disk::rename(&old, target)?;
        return Err(error);
    }
    disk::rename(&old, ready)
}

/// Removes the old site, once all that others put there is in the new one too.
pub(super) fn remove_old(target: &Path) -> Result<(), Failed> {
    let (ready, staging) = (ready(target), staging(target));
    if !is_there(&ready)? {
        return Ok(());
    }
    let own = match own_paths(&ready)? {
        // It was an empty folder.
        None if is_empty(&ready)? => Some(OwnPaths::new()),
        own => own,
    };
    let Some(own) = own else {
        let error = io::Error::other("no build has written it; move it elsewhere");
        return Err(Failed::new("remove", &ready, error));
    };
    if let Some(path) = foreign::catch_up(&ready, target, &own)?.first() {
        let error =
            io::Error::other("it was changed during the build, and the site has the version from before; choose one");
        return Err(Failed::new("remove", &ready.join(path), error));
    }
    // Under this name it may be removed in any number of attempts.
    disk::rename(&ready, &staging).map_err(|error| Failed::new("rename", &ready, error))?;
    disk::remove_folder(&staging).map_err(|error| Failed::new("remove", &staging, error))
}
