//! Finds what others put into a site (a repository, a host's files, documents) and carries it into the next one.

use std::collections::BTreeSet;
use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};

use super::Failed;
use crate::disk;

/// The files that a build wrote into a site: the paths of its files from the site's root, with `/` between their parts.
pub(super) type OwnPaths = BTreeSet<String>;

/// Lists what is in a site and is not in `own`: files, links and folders, folders before what is in them. Names are bytes:
/// they need not be UTF-8.
pub(super) fn list(site: &Path, own: &OwnPaths) -> Result<Vec<PathBuf>, Failed> {
    let mut foreign = Vec::new();
    walk(site, Path::new(""), own, &mut foreign)?;
    Ok(foreign)
}

fn walk(site: &Path, folder: &Path, own: &OwnPaths, foreign: &mut Vec<PathBuf>) -> Result<(), Failed> {
    let full = site.join(folder);
    let fail = |error| Failed::new("read", &full, error);
    disk::reading().map_err(fail)?;
    for entry in fs::read_dir(&full).map_err(fail)? {
        let entry = entry.map_err(fail)?;
        let path = folder.join(entry.file_name());
        if entry.file_type().map_err(fail)?.is_dir() {
            if !holds_own(&path, own) {
                foreign.push(path.clone());
            }
            walk(site, &path, own, foreign)?;
        } else if !path.to_str().is_some_and(|path| own.contains(&unified(path))) {
            foreign.push(path);
        }
    }
    Ok(())
}

/// Tells whether a build wrote something into a folder.
fn holds_own(folder: &Path, own: &OwnPaths) -> bool {
    let Some(folder) = folder.to_str() else { return false };
    let start = format!("{}/", unified(folder));
    own.range(start.clone()..).next().is_some_and(|path| path.starts_with(&start))
}

fn unified(path: &str) -> String {
    if cfg!(windows) { path.replace('\\', "/") } else { path.to_owned() }
}

/// Gives everything foreign a second name in a new site, before that takes the place of the old one: so foreign files are
/// in the site at every moment, and each file is one file with two names and never copied where links are possible.
///
/// # Errors
/// If the new site has a file of its own where a foreign one is: neither may be lost.
pub(super) fn link(foreign: &[PathBuf], old: &Path, new: &Path) -> Result<(), Failed> {
    for path in foreign {
        let (from, to) = (old.join(path), new.join(path));
        let metadata = match disk::reading().and_then(|()| fs::symlink_metadata(&from)) {
            // Its owner removed it just now.
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            metadata => metadata.map_err(|error| Failed::new("read", &from, error))?,
        };
        link_one(&from, &to, &metadata)?;
    }
    Ok(())
}

fn link_one(from: &Path, to: &Path, metadata: &Metadata) -> Result<(), Failed> {
    let fail = |error| Failed::new("carry over", from, error);
    if metadata.is_dir() {
        if !to.is_dir() {
            disk::make_folder(to).map_err(fail)?;
            disk::set_permissions(to, metadata.permissions()).map_err(fail)?;
        }
        return Ok(());
    }
    if let Some(folder) = to.parent() {
        disk::make_folders(folder).map_err(fail)?;
    }
    match disk::link_or_copy(from, to) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(Failed::taken(from)),
        other => other.map_err(fail),
    }
}

/// Carries over what others put into the old site while the new one took its place. Returns the foreign paths that have
/// different contents in both, because others changed them in that moment: of these, none may be removed.
///
/// A file that others removed from the new site since then comes back: that is better than to lose one.
pub(super) fn catch_up(old: &Path, new: &Path, own: &OwnPaths) -> Result<Vec<PathBuf>, Failed> {
    let mut different = Vec::new();
    for path in list(old, own)? {
        let (from, to) = (old.join(&path), new.join(&path));
        let metadata = disk::reading().and_then(|()| fs::symlink_metadata(&from));
        let metadata = metadata.map_err(|error| Failed::new("read", &from, error))?;
        match fs::symlink_metadata(&to) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => link_one(&from, &to, &metadata)?,
            Err(error) => return Err(Failed::new("read", &to, error)),
            Ok(there) if metadata.is_dir() || is_same(&metadata, &there) => {}
            Ok(_) => different.push(path),
        }
    }
    Ok(different)
}

/// Tells whether two files are one, or a copy with the same size and time.
fn is_same(one: &Metadata, other: &Metadata) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        if one.dev() == other.dev() && one.ino() == other.ino() {
            return true;
        }
    }
    one.is_file() && other.is_file() && one.len() == other.len() && one.modified().ok() == other.modified().ok()
}
