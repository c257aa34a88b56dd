//! `rostrum new`: begins a library.

use std::fs;
use std::path::PathBuf;

use clap::Args;

use crate::failure::Context;
use crate::{Failure, Outcome, config, console, files};

/// Begin a library: a folder with rostrum.toml and an example
///
/// The example is invented and shows how to write labelled text. Delete it when you have a transcript of your own.
#[derive(Args)]
pub(crate) struct Options {
    /// Use this folder, which must be new or empty
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

/// The settings of a new library, each with a comment.
const CONFIG: &str = r##"# The name of the site, and a sentence about it.
title = "Our reading room"
description = "Read and search what was said on the record."
# The language of these two texts, and of the words on plain pages. The app speaks the language of its reader.
language = "en"

# The languages that the app offers. Without this line it offers all that it has.
# languages = ["en", "fr"]

# The address of the site. With it, the site gets a map for search engines (sitemap.xml), a feed of new transcripts
# (feed.xml), and full addresses for link previews.
# base = "https://example.org/reading-room/"

# An image file beside this file. It is shown above the title.
# logo = "logo.svg"

# The colour of links and chosen items: for the light theme and for the dark theme.
# [colours]
# accent = "#7a2331"
# accent_dark = "#f0a3a3"

# Links at the foot of every page. Repeat the three lines for each link.
# [[links]]
# text = "Imprint"
# href = "https://example.org/imprint"
"##;

/// An example of labelled text.
const EXAMPLE: &str = "---
title: Press conference on the new footbridge
event: Example press conferences
date: 2024-05-02
place: Town hall
language: en
description: This example is invented. It shows how to write a transcript. Delete it when you have your own.
licence: CC0-1.0
---

Mara Lindqvist, Mayor:

Good morning. The footbridge opens on Saturday, three weeks before the date that we had promised.

The Example Post:

Why was it built in wood?

Mara Lindqvist:

Because the town has wood, and people who know how to build with it.

Steel would have come by ship, and the river is too low for ships in May.

The Example Post:

And when it burns?

Mara Lindqvist:

It is thick enough to be walked on for an hour while it does. We have tried it.
";

/// Creates the folder with its two files, and prints the next steps.
pub(crate) fn run(options: &Options) -> Result<Outcome, Failure> {
    let folder = &options.folder;
    fs::create_dir_all(folder).context(|| format!("cannot create the folder {}", folder.display()))?;
    let mut entries = fs::read_dir(folder).context(|| format!("cannot read the folder {}", folder.display()))?;
    if entries.next().is_some() {
        return Err(Failure::new(format!("{} is not empty", folder.display())).advise("give a new folder"));
    }
    files::write(&folder.join(config::FILE_NAME), CONFIG)?;
    files::write(&folder.join("footbridge.md"), EXAMPLE)?;
    let name = folder.display();
    console::print_line(&format!(
        "{name} holds rostrum.toml and an example. Next:
  rostrum serve {name}            show it in a browser while you write
  rostrum build {name} -o site    make the site (for any web host)
  rostrum pack {name}             make one HTML file (for a USB stick or e-mail)"
    ))?;
    Ok(Outcome::Done)
}
