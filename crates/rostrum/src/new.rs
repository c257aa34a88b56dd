//! `rostrum new`: a library to begin with.

use std::fs;
use std::path::PathBuf;

use clap::Args;

use crate::{Failure, Outcome, config, files};

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
    let fail = |error: std::io::Error| format!("cannot make {}: {error}", folder.display());
    fs::create_dir_all(folder).map_err(fail)?;
    if fs::read_dir(folder).map_err(fail)?.next().is_some() {
        return Err(format!("{} is not empty; give a new folder", folder.display()));
    }
    files::write(&folder.join(config::FILE_NAME), CONFIG)?;
    files::write(&folder.join("footbridge.md"), EXAMPLE)?;
    let name = folder.display();
    println!("{name} holds rostrum.toml and an example. What comes next:");
    println!("  rostrum serve {name}            look at it, and write");
    println!("  rostrum build {name} -o site    make the site, for any web host");
    println!("  rostrum pack {name}             make one file, for a stick");
    Ok(Outcome::Done)
}
