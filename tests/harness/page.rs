//! A page under test: what a reader does with it, and what they see.

use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::{Client, Locator};
use serde_json::Value;

use crate::engine::Engine;
use crate::host::Host;

/// How long a page may take to become what a test expects.
const PATIENCE: Duration = Duration::from_secs(15);

/// The outcome of a step or a scenario; the error in words.
pub type Outcome<T = ()> = Result<T, String>;

/// A browser's page on a host of its own.
pub struct Page<'a> {
    /// The session.
    pub client: &'a Client,
    /// The engine, for what only one of them can.
    pub engine: Engine,
    /// The host of the site.
    pub host: Host,
}

fn words(error: impl std::fmt::Display) -> String {
    error.to_string()
}

impl Page<'_> {
    /// Opens an address below the site, such as `#/t/x`, and waits until the app is there.
    ///
    /// # Errors
    /// Where the page or the app does not come.
    pub async fn open(&self, address: &str) -> Outcome {
        let url = format!("{}{address}", self.host.url());
        // Firefox answers for the page before, for as long as it changes the process; that page may be of the same host. Only
        // what follows `#` can change within a page.
        let stays = format!("{url:?}.includes('#') && location.href.split('#')[0] === {url:?}.split('#')[0]");
        _ = self.eval(&format!("(window.isLeft = !({stays}), true)")).await;
        self.client.goto(&url).await.map_err(words)?;
        let there = format!(
            "!window.isLeft && location.href.startsWith({:?}) && document.readyState === 'complete' && !document.getElementById('boot')",
            self.host.url()
        );
        self.until("the app is there", &there).await
    }

    /// Evaluates an expression in the page.
    ///
    /// # Errors
    /// Where it throws.
    pub async fn eval(&self, expression: &str) -> Outcome<Value> {
        self.client
            .execute(&format!("return ({expression})"), vec![])
            .await
            .map_err(|error| format!("{expression}: {error}"))
    }

    /// Evaluates an expression to text; what is no string is written as JSON.
    ///
    /// # Errors
    /// Where it throws.
    pub async fn string(&self, expression: &str) -> Outcome<String> {
        Ok(match self.eval(expression).await? {
            Value::String(text) => text,
            value => value.to_string(),
        })
    }

    /// The text of the first element of a selector, as a reader sees it, white space put together.
    ///
    /// # Errors
    /// Where there is no such element.
    pub async fn text(&self, selector: &str) -> Outcome<String> {
        self.string(&format!("document.querySelector({selector:?}).innerText.replace(/[ \\n]+/g, ' ').trim()")).await
    }

    /// How many elements there are of a selector.
    ///
    /// # Errors
    /// Where the selector is none.
    pub async fn count(&self, selector: &str) -> Outcome<usize> {
        let count = self.eval(&format!("document.querySelectorAll({selector:?}).length")).await?;
        Ok(count.as_u64().unwrap_or_default() as usize)
    }

    /// Waits until an expression is true.
    ///
    /// # Errors
    /// Where it is not true in time; says what was waited for, and what the page shows.
    pub async fn until(&self, what: &str, expression: &str) -> Outcome {
        self.until_in(PATIENCE, what, expression).await
    }

    /// The same, for what takes longer.
    ///
    /// # Errors
    /// As [`Page::until`].
    pub async fn until_in(&self, patience: Duration, what: &str, expression: &str) -> Outcome {
        let begun = Instant::now();
        let mut last = Ok(Value::Null);
        while begun.elapsed() < patience {
            last = self.eval(expression).await;
            if matches!(&last, Ok(value) if is_true(value)) {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
        let shown = self.string("document.body.innerText.slice(0, 600)").await.unwrap_or_default();
        let place = self.string("location.href").await.unwrap_or_default();
        Err(format!("in vain waited until {what} ({expression} is {last:?}) at {place}; the page shows:\n{shown}"))
    }

    /// Waits until a script, which gives its answer to its last argument, answers that it is so.
    ///
    /// # Errors
    /// Where it does not in time.
    pub async fn until_async(&self, what: &str, script: &str) -> Outcome {
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            if matches!(self.client.execute_async(script, vec![]).await, Ok(Value::Bool(true))) {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
        Err(format!("in vain waited until {what}"))
    }

    /// Waits until an element is there and shows this text somewhere.
    ///
    /// # Errors
    /// Where it does not come.
    pub async fn until_shows(&self, selector: &str, text: &str) -> Outcome {
        let expression =
            format!("document.querySelector({selector:?})?.innerText.replace(/[ \\n]+/g, ' ').includes({text:?})");
        self.until(&format!("{selector} shows {text:?}"), &expression).await
    }

    /// Waits until the first element of a selector has the focus.
    ///
    /// # Errors
    /// Where it does not get it.
    pub async fn until_focus(&self, selector: &str) -> Outcome {
        let has_focus = format!("document.activeElement === document.querySelector({selector:?})");
        self.until(&format!("{selector} has the focus"), &has_focus).await
    }

    /// Waits for five frames: what is drawn may be still to be scrolled, marked, and given its height.
    ///
    /// # Errors
    /// Where the browser does not answer.
    pub async fn settle(&self) -> Outcome {
        let frames = "const done = arguments[arguments.length - 1]; let left = 5; \
            const frame = () => left-- ? requestAnimationFrame(frame) : done(); frame()";
        self.client.execute_async(frames, vec![]).await.map(|_| ()).map_err(words)
    }

    /// Clicks the first element of a selector.
    ///
    /// # Errors
    /// Where there is none, or something covers it.
    pub async fn click(&self, selector: &str) -> Outcome {
        self.until("it is there", &format!("!!document.querySelector({selector:?})")).await?;
        self.settle().await?;
        self.eval(&format!("document.querySelector({selector:?})?.scrollIntoView({{block: 'center'}})")).await?;
        let element = self.client.find(Locator::Css(selector)).await.map_err(|error| format!("{selector}: {error}"))?;
        element.click().await.map_err(|error| format!("click on {selector}: {error}"))
    }

    /// Types into a field.
    ///
    /// # Errors
    /// Where there is none.
    pub async fn type_into(&self, selector: &str, text: &str) -> Outcome {
        self.until("the field is there", &format!("!!document.querySelector({selector:?})")).await?;
        let element = self.client.find(Locator::Css(selector)).await.map_err(|error| format!("{selector}: {error}"))?;
        element.send_keys(text).await.map_err(words)
    }

    /// Puts a text into a field in place of what is there, as when it is pasted.
    ///
    /// # Errors
    /// Where there is none.
    pub async fn put_into(&self, selector: &str, text: &str) -> Outcome {
        let put = "const field = document.querySelector(arguments[0]); field.value = arguments[1]; \
            field.dispatchEvent(new Event('input', { bubbles: true }))";
        self.client.execute(put, vec![selector.into(), text.into()]).await.map(|_| ()).map_err(words)
    }

    /// Presses keys wherever the focus is, one after the other.
    ///
    /// # Errors
    /// Where the browser does not take them.
    pub async fn press(&self, keys: &str) -> Outcome {
        let mut actions = KeyActions::new("keys".into());
        for value in keys.chars() {
            actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        self.client.perform_actions(actions).await.map_err(words)
    }

    /// Chooses an option of a list, as a reader does.
    ///
    /// # Errors
    /// Where there is no such list.
    pub async fn choose(&self, selector: &str, value: &str) -> Outcome {
        let script = format!(
            "(() => {{ const list = document.querySelector({selector:?}); list.value = {value:?}; \
             list.dispatchEvent(new Event('change', {{ bubbles: true }})); return list.value }})()"
        );
        let chosen = self.string(&script).await?;
        if chosen == value { Ok(()) } else { Err(format!("{selector} has no choice {value}")) }
    }

    /// What the page's policy blocked, and the errors of its scripts.
    ///
    /// # Errors
    /// Where the page was not watched.
    pub async fn faults(&self) -> Outcome<String> {
        self.string("[...watched.violations, ...watched.errors, ...watched.ran].join('; ')").await
    }

    /// Keeps a picture of the window among the results.
    ///
    /// # Errors
    /// Where the browser makes none, or it cannot be written.
    pub async fn picture(&self, name: &str) -> Outcome {
        let picture = self.client.screenshot().await.map_err(words)?;
        let folder = crate::project("tests/results");
        std::fs::create_dir_all(&folder).map_err(words)?;
        std::fs::write(folder.join(format!("{}-{name}.png", self.engine.name())), picture).map_err(words)
    }
}

fn is_true(value: &Value) -> bool {
    match value {
        Value::Bool(value) => *value,
        Value::Null => false,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => !text.is_empty(),
        Value::Array(_) | Value::Object(_) => true,
    }
}

/// A command of Chromium's DevTools protocol.
#[derive(Debug)]
struct DevTools {
    body: String,
}

impl fantoccini::wd::WebDriverCompatibleCommand for DevTools {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.body.clone()))
    }
}

impl Page<'_> {
    /// Gives Chromium a command of its DevTools protocol.
    ///
    /// # Errors
    /// Where it refuses; always in the other engines.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Outcome<Value> {
        let body = serde_json::json!({"cmd": command, "params": parameters}).to_string();
        self.client.issue_cmd(DevTools { body }).await.map_err(|error| format!("{command}: {error}"))
    }
}
