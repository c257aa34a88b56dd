//! The three engines: their drivers, and sessions with them.

use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::wd::{Capabilities, TimeoutConfiguration};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use crate::limits;

/// A browser's engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Blink, in Chromium.
    Chromium,
    /// Gecko, in Firefox.
    Firefox,
    /// WebKit, in WebKitGTK's MiniBrowser on a screen of its own.
    WebKit,
}

impl Engine {
    /// All engines.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// Returns the name of the engine, in lower case.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }
}

/// A driver with one open session. Dropping the value ends both.
pub struct Browser {
    /// The session.
    pub client: Client,
    processes: Vec<Child>,
    home: PathBuf,
}

impl Browser {
    /// Starts an engine with a profile of its own.
    ///
    /// # Errors
    /// Returns a message when the driver or the browser is missing or does not start.
    pub async fn start(engine: Engine) -> Result<Self, String> {
        Self::start_with(engine, json!({})).await
    }

    /// Starts an engine with preferences: a JSON object by their names. Only Firefox accepts preferences; the other engines
    /// ignore them.
    ///
    /// # Errors
    /// The errors of [`Browser::start`].
    pub async fn start_with(engine: Engine, preferences: Value) -> Result<Self, String> {
        let port = free_port()?;
        let home = std::env::temp_dir().join(format!("rostrum-{}-{port}", engine.name()));
        std::fs::create_dir_all(&home).map_err(|error| format!("{}: {error}", home.display()))?;
        let mut processes = Vec::new();
        let (program, arguments) = match engine {
            Engine::Chromium => ("chromedriver", vec![format!("--port={port}")]),
            Engine::Firefox => ("geckodriver", vec!["--port".into(), port.to_string()]),
            Engine::WebKit => ("WebKitWebDriver", vec![format!("--port={port}")]),
        };
        let mut driver = Command::new(program);
        driver.args(arguments).env("HOME", &home).env("TMPDIR", &home).stdout(Stdio::null()).stderr(Stdio::null());
        if engine == Engine::WebKit {
            let (screen, display) = screen()?;
            processes.push(screen);
            driver.env("DISPLAY", display);
        }
        let missing = |error| format!("{program} does not start ({error}); run `tools/setup test`");
        processes.push(driver.spawn().map_err(missing)?);
        let started = connect(engine, port, &home, preferences).await;
        match started {
            Ok(client) => Ok(Self { client, processes, home }),
            Err(error) => {
                end(&mut processes);
                Err(error)
            }
        }
    }

    /// Ends the session and the driver.
    pub async fn close(mut self) {
        _ = self.client.clone().close().await;
        end(&mut self.processes);
        _ = std::fs::remove_dir_all(&self.home);
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        end(&mut self.processes);
    }
}

/// Ends processes, the last one started first.
fn end(processes: &mut Vec<Child>) {
    for mut process in processes.drain(..).rev() {
        _ = process.kill();
        _ = process.wait();
    }
}

/// Waits for the driver to listen, and opens a session with limits and a window size of its own.
async fn connect(engine: Engine, port: u16, home: &std::path::Path, preferences: Value) -> Result<Client, String> {
    let start = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        if start.elapsed() > limits::DRIVER_START {
            return Err(format!("the driver of {} does not answer", engine.name()));
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let mut capabilities = match engine {
        Engine::Chromium => json!({"goog:chromeOptions": {"args": [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
            "--disable-sync", "--disable-quic", "--no-first-run", "--disable-dev-shm-usage", "--lang=en-GB", "--window-size=1280,900",
            format!("--user-data-dir={}", home.join("profile").display()),
        ]}}),
        Engine::Firefox => json!({"moz:firefoxOptions": {
            "binary": find_program("firefox-esr")?,
            "args": ["-headless", "-width", "1280", "-height", "900"],
            "prefs": {
                "app.update.enabled": false,
                "datareporting.policy.dataSubmissionEnabled": false,
                "network.captive-portal-service.enabled": false,
                "network.connectivity-service.enabled": false,
                "intl.accept_languages": "en-GB",
            },
        }}),
        Engine::WebKit => json!({}),
    };
    if let (Some(set), Value::Object(more)) = (capabilities.pointer_mut("/moz:firefoxOptions/prefs"), preferences) {
        set.as_object_mut().into_iter().for_each(|set| set.extend(more.clone()));
    }
    let capabilities: Capabilities = capabilities.as_object().cloned().unwrap_or_default();
    let client = ClientBuilder::new(HttpConnector::new())
        .capabilities(capabilities)
        .connect(&format!("http://127.0.0.1:{port}"))
        .await
        .map_err(|error| format!("{} does not start: {error}", engine.name()))?;
    let timeouts = TimeoutConfiguration::new(Some(limits::SCRIPT), Some(limits::PAGE_LOAD), None);
    client.update_timeouts(timeouts).await.map_err(|error| format!("{} takes no limits: {error}", engine.name()))?;
    _ = client.set_window_size(1280, 900).await;
    Ok(client)
}

/// Starts an invisible X server, because WebKitGTK's MiniBrowser needs a display. Returns the process and the display's name.
fn screen() -> Result<(Child, String), String> {
    let mut screen = Command::new("Xvfb")
        .args(["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| format!("Xvfb does not start ({error}); run `tools/setup test`"))?;
    let mut number = String::new();
    let read = screen.stdout.take().map(|out| BufReader::new(out).read_line(&mut number));
    if !matches!(read, Some(Ok(1..))) {
        _ = screen.kill();
        return Err("Xvfb reports no display".into());
    }
    Ok((screen, format!(":{}", number.trim())))
}

fn free_port() -> Result<u16, String> {
    let port = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    port.map(|address| address.port()).map_err(|error| format!("no port is free: {error}"))
}

fn find_program(name: &str) -> Result<PathBuf, String> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
        .ok_or_else(|| format!("{name} is missing; run `tools/setup test`"))
}
