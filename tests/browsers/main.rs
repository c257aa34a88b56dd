//! The reading room in real browsers, on the release site, served as a static host serves it.
//!
//! Each scenario runs in each engine, on a host with a port of its own, so that no scenario sees what another kept.
//! Whatever a scenario is about, the page's policy must hold and no script may fail while it runs.

mod faults;
mod finding;
mod going_on;
mod hostile;
mod library;
mod links;
mod looks;
mod offline;
mod packed;
mod plain;
mod reading;

use std::future::Future;
use std::pin::Pin;
use std::process::ExitCode;
use std::sync::Arc;

use harness::engine::{Browser, Engine};
use harness::host::Host;
use harness::page::{Outcome, Page};
use libtest_mimic::{Arguments, Trial};
use tokio::runtime::Runtime;
use tokio::sync::Mutex;

/// How many exchanges the English press conference of the bundled library has.
const EXCHANGES: usize = 12;

type Running<'a> = Pin<Box<dyn Future<Output = Outcome> + Send + 'a>>;

/// Something that a reader can rely on, as a sentence, and what proves it.
struct Scenario {
    name: &'static str,
    run: for<'a> fn(&'a Page<'a>) -> Running<'a>,
}

/// Names scenarios: a sentence, and the function that plays it.
macro_rules! scenarios {
    ($($name:literal => $run:path),+ $(,)?) => {
        pub(crate) const SCENARIOS: &[crate::Scenario] =
            &[$(crate::Scenario { name: $name, run: |page| Box::pin($run(page)) }),+];
    };
}
pub(crate) use scenarios;

/// An engine that scenarios take turns with. It starts with the first of them, and anew after a failure.
struct Stage {
    engine: Engine,
    browser: Mutex<Option<Browser>>,
}

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    // An engine on each of two cores and a third that mostly waits; more would only make them slow.
    arguments.test_threads = arguments.test_threads.or(Some(Engine::ALL.len()));
    if !harness::project("dist/index.html").exists() {
        eprintln!("dist/ holds no site; run `make build`");
        return ExitCode::from(2);
    }
    let runtime = match Runtime::new() {
        Ok(runtime) => Arc::new(runtime),
        Err(error) => {
            eprintln!("the tests do not start: {error}");
            return ExitCode::from(2);
        }
    };
    let stages = Engine::ALL.map(|engine| Arc::new(Stage { engine, browser: Mutex::new(None) }));
    let all = [
        library::SCENARIOS,
        reading::SCENARIOS,
        links::SCENARIOS,
        finding::SCENARIOS,
        going_on::SCENARIOS,
        faults::SCENARIOS,
        hostile::SCENARIOS,
        looks::SCENARIOS,
        offline::SCENARIOS,
        packed::SCENARIOS,
        plain::SCENARIOS,
    ];
    let mut trials = Vec::new();
    for scenario in all.into_iter().flatten() {
        for stage in &stages {
            let (stage, runtime) = (Arc::clone(stage), Arc::clone(&runtime));
            let play = move || runtime.block_on(play(&stage, scenario)).map_err(Into::into);
            trials.push(Trial::test(scenario.name, play).with_kind(stages_name(&trials, &stages)));
        }
    }
    let conclusion = libtest_mimic::run(&arguments, trials);
    for stage in &stages {
        let browser = stage.browser.blocking_lock().take();
        if let Some(browser) = browser {
            runtime.block_on(browser.close());
        }
    }
    conclusion.exit_code()
}

/// The engine of the next trial: they take turns, so that all engines are busy.
fn stages_name(trials: &[Trial], stages: &[Arc<Stage>]) -> &'static str {
    stages[trials.len() % stages.len()].engine.name()
}

async fn play(stage: &Stage, scenario: &Scenario) -> Outcome {
    // The lock is the turn: it is held for as long as the scenario runs.
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
            Ok(faults) => Err(format!("it went as it should, but: {faults}")),
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
