//! The settings of a library: `rostrum.toml` in its folder.

mod text;

use std::path::Path;

use self::text::{Complaint, Problem, parse};
use crate::report::{self, Level};
use crate::{Failure, files};

pub(crate) use self::text::Config;

/// The name of the settings file.
pub(crate) const FILE_NAME: &str = "rostrum.toml";

/// Reads the settings in a library's folder. Returns the defaults if there is no file, and nothing if it has problems,
/// after reporting them.
pub(crate) fn read(folder: &Path) -> Result<Option<Config>, Failure> {
    let path = folder.join(FILE_NAME);
    if !files::exists(&path)? {
        return Ok(Some(Config::without_file()));
    }
    let bytes = files::read(&path)?;
    let text = String::from_utf8_lossy(&bytes);
    match parse(&text, &|name| check_logo(name, folder)) {
        Ok(config) => Ok(Some(config)),
        Err(Problem { range, message, advice }) => {
            report::at(&path, &text, range, Level::Error, &message, Some(advice));
            Ok(None)
        }
    }
}

/// Checks that the logo is an image in the folder of the library.
fn check_logo(name: &str, folder: &Path) -> Result<(), Complaint> {
    if !files::is_picture(Path::new(name)) {
        return Err((format!("{name} is not an image for a site"), "choose a .svg, .png, .jpg or .webp file"));
    }
    let advice = "put the file beside rostrum.toml";
    if name.contains(['/', '\\']) {
        return Err((format!("{name} is outside the library's folder"), advice));
    }
    if !folder.join(name).is_file() {
        return Err((format!("there is no {name}"), advice));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(text: &str) -> String {
        parse(text, &|name| check_logo(name, Path::new("/nowhere")))
            .err()
            .map(|problem| format!("{:?} {}", &text[problem.range], problem.message))
            .unwrap()
    }

    #[test]
    fn a_file_sets_the_title_base_links_and_colours() {
        let config = parse(
            "title = \"Ministry\"\nbase = \"https://example.org/room\"\n[colours]\naccent = \"#0b3d91\"\naccent_dark = \"#9cc3ff\"\n\
             [[links]]\ntext = \"Imprint\"\nhref = \"mailto:press@example.org\"\n",
            &|_| Ok(()),
        );
        let config = config.map_err(|problem| problem.message).unwrap();
        assert_eq!(config.site.title, "Ministry");
        assert_eq!(config.site.base.as_deref(), Some("https://example.org/room/"));
        assert_eq!(config.site.links[0].href, "mailto:press@example.org");
        assert!(config.accent.is_some());
    }

    #[test]
    fn each_problem_is_reported_at_its_place() {
        assert_eq!(message("title = \" \""), "\"\\\" \\\"\" the title is empty");
        assert!(message("colour = 1").contains("unknown field `colour`"));
        assert!(
            message("languages = [\"fr\", \"tlh\"]").starts_with("\"\\\"tlh\\\"\" the interface has no language tlh")
        );
        assert!(message("base = \"//x\"").starts_with("\"\\\"//x\\\"\" //x is not the address"));
        assert!(message("base = \"https://x/?y\"").contains("not the address"));
        assert!(message("logo = \"../x.svg\"").contains("outside"));
        assert!(message("logo = \"x.exe\"").contains("not an image"));
        assert!(message("logo = \"x.svg\"").contains("there is no x.svg"));
        assert!(message("[[links]]\ntext = \"x\"\nhref = \"javascript:x\"").contains("not a link"));
        assert!(message("[colours]\naccent = \"#ffee00\"\naccent_dark = \"#fff\"").contains("the contrast is 1."));
    }
}
