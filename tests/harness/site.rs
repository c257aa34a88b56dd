//! Sites made for a test, by the command that publishers use. Each page is watched, as on a watched host. Here the watching
//! script is part of the site, so that all digests of the site hold.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use crate::host::WATCH;
use crate::project;

/// A temporary folder for the library and the sites of a test. Dropping the value removes it.
pub struct Workshop {
    folder: PathBuf,
}

/// The result of a command: its exit code, its standard output and its standard error.
pub type Ended = (Option<i32>, String, String);

impl Workshop {
    /// Makes a folder of its own, with a copy of the bundled library.
    ///
    /// # Errors
    /// Returns a message when the folder cannot be made.
    pub fn new(name: &str) -> Result<Self, String> {
        let folder = std::env::temp_dir().join(format!("rostrum-{name}-{}", std::process::id()));
        _ = fs::remove_dir_all(&folder);
        let library = folder.join("library");
        copy(&project("public/library"), &library).map_err(|error| format!("{}: {error}", library.display()))?;
        Ok(Self { folder })
    }

    /// Returns the path of a file or folder in it.
    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.join(path)
    }

    /// Builds the library into a folder of this name.
    ///
    /// # Errors
    /// Returns a message when the command fails.
    pub fn build(&self, site: &str) -> Result<PathBuf, String> {
        self.make("build", app()?, site)
    }

    /// Builds the library into a folder of this name, with an app whose files have other names, as when its sources have changed.
    /// They begin with `rostrum-next-` instead of `rostrum-app-`.
    ///
    /// # Errors
    /// Returns a message when the app cannot be copied, or the command fails.
    pub fn build_renamed(&self, site: &str) -> Result<PathBuf, String> {
        let folder = self.path("renamed-app");
        renamed(app()?, &folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        self.make("build", &folder, site)
    }

    /// Packs the library into a file of this name.
    ///
    /// # Errors
    /// Returns a message when the command fails.
    pub fn pack(&self, file: &str) -> Result<PathBuf, String> {
        self.make("pack", app()?, file)
    }

    fn make(&self, task: &str, app: &Path, target: &str) -> Result<PathBuf, String> {
        let target = self.path(target);
        let arguments = [task, &text(&self.path("library")), "--app", &text(app), "-o", &text(&target)];
        match rostrum(&arguments)? {
            (Some(0), _, _) => Ok(target),
            (code, _, wrong) => Err(format!("rostrum {task} ended with {code:?}: {wrong}")),
        }
    }

    /// Replaces words in a file of the library.
    ///
    /// # Errors
    /// Returns a message when the file is missing, or does not contain them.
    pub fn edit(&self, file: &str, from: &str, to: &str) -> Result<(), String> {
        let path = self.path("library").join(file);
        let old = fs::read_to_string(&path).map_err(|error| format!("{file}: {error}"))?;
        if !old.contains(from) {
            return Err(format!("{file} does not contain {from:?}"));
        }
        fs::write(&path, old.replace(from, to)).map_err(|error| format!("{file}: {error}"))
    }

    /// Puts a file into the library.
    ///
    /// # Errors
    /// Returns a message when the file cannot be written.
    pub fn put(&self, file: &str, text: &str) -> Result<(), String> {
        fs::write(self.path("library").join(file), text).map_err(|error| format!("{file}: {error}"))
    }

    /// Removes a file from the library.
    ///
    /// # Errors
    /// Returns a message when the file is missing.
    pub fn withdraw(&self, file: &str) -> Result<(), String> {
        fs::remove_file(self.path("library").join(file)).map_err(|error| format!("{file}: {error}"))
    }

    /// Writes `rostrum.toml`, the settings of the site.
    ///
    /// # Errors
    /// Returns a message when the file cannot be written.
    pub fn configure(&self, toml: &str) -> Result<(), String> {
        fs::write(self.path("library/rostrum.toml"), toml).map_err(|error| error.to_string())
    }
}

impl Drop for Workshop {
    fn drop(&mut self) {
        _ = fs::remove_dir_all(&self.folder);
    }
}

/// Runs the command `rostrum`.
///
/// # Errors
/// Returns a message when it cannot be started. A command that fails is no error here.
pub fn rostrum(arguments: &[&str]) -> Result<Ended, String> {
    let command = project("target/release/rostrum");
    let output = Command::new(&command).args(arguments).output();
    let output = output.map_err(|error| format!("{}: {error}; run `make build`", command.display()))?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Ok((output.status.code(), text(&output.stdout), text(&output.stderr)))
}

/// Returns the built app with the watching script in its pages. It is made once.
fn app() -> Result<&'static Path, String> {
    static APP: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let app = APP.get_or_init(|| {
        let folder = project("target/watched-app");
        _ = fs::remove_dir_all(&folder);
        let made = copy(&project("target/app"), &folder).and_then(|()| {
            // boot.js runs before the app, from a host and in a packed file.
            let boot = folder.join("boot.js");
            let script = fs::read_to_string(&boot)?;
            fs::write(boot, format!("{WATCH}\n{script}"))
        });
        made.map(|()| folder).map_err(|error| format!("target/app: {error}; run `make build`"))
    });
    app.as_deref().map_err(Clone::clone)
}

/// Copies the app, with other names of its files.
fn renamed(app: &Path, folder: &Path) -> std::io::Result<()> {
    _ = fs::remove_dir_all(folder);
    copy(app, folder)?;
    let rename = |text: &str| text.replace("rostrum-app-", "rostrum-next-");
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        fs::rename(folder.join(&name), folder.join(rename(&name)))?;
    }
    let list = folder.join("app.json");
    let names = fs::read_to_string(&list)?;
    fs::write(list, rename(&names))
}

fn text(path: &Path) -> String {
    path.display().to_string()
}

/// Copies a folder and all its contents.
fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
