//! `rostrum new`: a library to begin with.

use std::fs;
use std::path::PathBuf;

use clap::Args;

use crate::failure::Context;
use crate::{Failure, Outcome, config, console, files};

/// Begin a library: a folder with rostrum.toml and an example
///
/// The example shows how text with labels is read; it is invented, and can be removed.
#[derive(Args)]
pub(crate) struct Options {
    /// The folder; it must be new or empty
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

/// The publisher's words, each with what it is for.
const CONFIG: &str = r##"# What the site is called, and what it is about.
title = "Our reading room"
description = "What was said on the record, and where to find it."
# The language of the two lines above.
language = "en"

# The address at which the site will stand. With it the site has a map for search engines (sitemap.xml), a feed of new
# transcripts (feed.xml), and pictures of links where they are shared.
# base = "https://example.org/reading-room/"

# A picture beside this file, shown above the title.
# logo = "logo.svg"

# The colour of links and of what is chosen: on light paper and on dark.
# [colours]
# accent = "#7a2331"
# accent_dark = "#f0a3a3"

# Links at the foot of every page, as many as you like.
# [[links]]
# text = "Imprint"
# href = "https://example.org/imprint"
"##;

/// A transcript as publishers write them.
const EXAMPLE: &str = "---
title: Press conference on the new footbridge
event: Example press conferences
date: 2024-05-02
place: Town hall
language: en
description: Invented, to show how a transcript is written. Remove it when you have one of your own.
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

/// Begins a library.
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
