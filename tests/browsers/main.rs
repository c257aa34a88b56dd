//! The app in real browsers, on the release site, served by a static host.
//!
//! Each scenario runs in each engine, on a host with a port of its own, so that no scenario sees the data that another one
//! stored. In every scenario the page's policy must hold, and no script may fail.

mod aloud;
mod downloads;
mod faults;
mod finding;
mod going_on;
mod hostile;
mod hosts;
mod languages;
mod large_library;
mod library;
mod links;
mod long_exchange;
mod looks;
mod offline;
mod own_files;
mod packed;
mod plain;
mod plain_and_app;
mod progress;
mod reading;
mod searching;
mod settings;
mod text_first;
mod updates;

use std::future::Future;
use std::pin::Pin;
use std::process::ExitCode;
use std::sync::Arc;

use harness::engine::{Browser, Engine};
use harness::host::Host;
use harness::page::{Outcome, Page};
use libtest_mimic::{Arguments, Trial};
use progress::Progress;
use tokio::runtime::Runtime;
use tokio::sync::Mutex;

/// The number of exchanges in the Vellmar press conference of the bundled library.
const EXCHANGES: usize = 12;

type Running<'a> = Pin<Box<dyn Future<Output = Outcome> + Send + 'a>>;

/// A sentence that readers can rely on, and the function that proves it in a browser.
struct Scenario {
    name: &'static str,
    run: for<'a> fn(&'a Page<'a>) -> Running<'a>,
}

/// Declares the scenarios of a module: sentences, each with the function that runs it.
macro_rules! scenarios {
    ($($name:literal => $run:path),+ $(,)?) => {
        pub(crate) const SCENARIOS: &[crate::Scenario] =
            &[$(crate::Scenario { name: $name, run: |page| Box::pin($run(page)) }),+];
    };
}
pub(crate) use scenarios;

/// An engine that scenarios use one after the other. The browser starts with the first scenario, and again after a failure.
struct Stage {
    engine: Engine,
    browser: Mutex<Option<Browser>>,
}

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    // Each engine runs one scenario at a time, so that more threads would only wait.
    arguments.test_threads = arguments.test_threads.or(Some(Engine::ALL.len()));
    if !harness::project("dist/index.html").exists() {
        eprintln!("dist/ holds no site; run `make build`");
        return ExitCode::from(2);
    }
    let runtime = match Runtime::new() {
        Ok(runtime) => Arc::new(runtime),
        Err(error) => {
            eprintln!("the tests cannot start: {error}");
            return ExitCode::from(2);
        }
    };
    let stages = Engine::ALL.map(|engine| Arc::new(Stage { engine, browser: Mutex::new(None) }));
    let all = [
        library::SCENARIOS,
        reading::SCENARIOS,
        searching::SCENARIOS,
        settings::SCENARIOS,
        text_first::SCENARIOS,
        links::SCENARIOS,
        finding::SCENARIOS,
        going_on::SCENARIOS,
        faults::SCENARIOS,
        hostile::SCENARIOS,
        hosts::SCENARIOS,
        languages::SCENARIOS,
        large_library::SCENARIOS,
        long_exchange::SCENARIOS,
        looks::SCENARIOS,
        offline::SCENARIOS,
        updates::SCENARIOS,
        own_files::SCENARIOS,
        downloads::SCENARIOS,
        aloud::SCENARIOS,
        packed::SCENARIOS,
        plain::SCENARIOS,
        plain_and_app::SCENARIOS,
    ];
    let progress = Arc::new(Progress::default());
    let mut trials = Vec::new();
    for scenario in all.into_iter().flatten() {
        for stage in &stages {
            let (stage, runtime, progress) = (Arc::clone(stage), Arc::clone(&runtime), Arc::clone(&progress));
            let engine = stage.engine.name();
            let run = move || {
                let outcome = runtime.block_on(play(&stage, scenario));
                progress.add_one();
                outcome.map_err(Into::into)
            };
            trials.push(Trial::test(scenario.name, run).with_kind(engine));
        }
    }
    let selected = trials.iter().filter(|trial| !arguments.is_filtered_out(trial)).count();
    if !arguments.list {
        Progress::print_while_running(&progress, selected);
    }
    let conclusion = libtest_mimic::run(&arguments, trials);
    if !arguments.list {
        progress.print_end();
    }
    for stage in &stages {
        let browser = stage.browser.blocking_lock().take();
        if let Some(browser) = browser {
            runtime.block_on(browser.close());
        }
    }
    conclusion.exit_code()
}

/// Runs a scenario in the browser of a stage, and then looks for violations of the page's policy and errors of its scripts.
/// After a failure, takes a picture and closes the browser.
async fn play(stage: &Stage, scenario: &Scenario) -> Outcome {
    // Held until the scenario ends, since an engine runs one scenario at a time.
    let mut turn = stage.browser.lock().await;
    let browser = match turn.take() {
        Some(browser) => browser,
        None => Browser::start(stage.engine).await?,
    };
    let host = Host::watched(&harness::project("dist"), "").map_err(|error| format!("no host: {error}"))?;
    let page = Page { client: &browser.client, engine: stage.engine, host };
    let outcome = match (scenario.run)(&page).await {
        Ok(()) => match page.faults().await {
            Ok(faults) if faults.is_empty() => Ok(()),
            Ok(faults) => Err(format!("the scenario passed, but: {faults}")),
            Err(error) => Err(error),
        },
        Err(error) => Err(error),
    };
    if outcome.is_ok() {
        *turn = Some(browser);
    } else {
        let name: String = scenario.name.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
        _ = page.picture(&format!("failed-{name}")).await;
        browser.close().await;
    }
    outcome
}
