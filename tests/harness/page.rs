//! A page under test: the actions of a reader, and the state that a reader sees.

use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use fantoccini::{Client, Locator};
use serde_json::Value;

use crate::engine::Engine;
use crate::host::Host;
use crate::limits;

/// The time between two checks of a condition.
const POLL: Duration = Duration::from_millis(40);

/// The outcome of a step or a scenario. The error is a message.
pub type Outcome<T = ()> = Result<T, String>;

/// A browser's page on a host of its own.
pub struct Page<'a> {
    /// The session.
    pub client: &'a Client,
    /// The engine, for steps that only some engines can do.
    pub engine: Engine,
    /// The host of the site.
    pub host: Host,
}

fn to_message(error: impl std::fmt::Display) -> String {
    error.to_string()
}

impl Page<'_> {
    /// Opens an address below the site, such as `#/t/x`, and waits until the app has started.
    ///
    /// # Errors
    /// Returns a message when the page does not load, or the app does not start.
    pub async fn open(&self, address: &str) -> Outcome {
        let url = format!("{}{address}", self.host.url());
        // Firefox answers for the previous page while it changes the process, and that page may be of the same host. The page
        // stays the same only if nothing but the part after `#` changes.
        let stays = format!("{url:?}.includes('#') && location.href.split('#')[0] === {url:?}.split('#')[0]");
        _ = self.eval(&format!("(window.isLeft = !({stays}), true)")).await;
        self.client.goto(&url).await.map_err(to_message)?;
        let there = format!(
            "!window.isLeft && location.href.startsWith({:?}) && document.readyState === 'complete' && !document.getElementById('boot')",
            self.host.url()
        );
        self.until("the app has started", &there).await
    }

    /// Evaluates an expression in the page.
    ///
    /// # Errors
    /// Returns a message when the expression throws.
    pub async fn eval(&self, expression: &str) -> Outcome<Value> {
        self.client
            .execute(&format!("return ({expression})"), vec![])
            .await
            .map_err(|error| format!("{expression}: {error}"))
    }

    /// Evaluates an expression to text. A value that is no string is written as JSON.
    ///
    /// # Errors
    /// Returns a message when the expression throws.
    pub async fn string(&self, expression: &str) -> Outcome<String> {
        Ok(match self.eval(expression).await? {
            Value::String(text) => text,
            value => value.to_string(),
        })
    }

    /// Returns the visible text of the first element of a selector, with runs of white space as one space.
    ///
    /// # Errors
    /// Returns a message when there is no such element.
    pub async fn text(&self, selector: &str) -> Outcome<String> {
        self.string(&format!("document.querySelector({selector:?}).innerText.replace(/[ \\n]+/g, ' ').trim()")).await
    }

    /// Counts the elements of a selector.
    ///
    /// # Errors
    /// Returns a message when the selector is not valid.
    pub async fn count(&self, selector: &str) -> Outcome<usize> {
        let count = self.eval(&format!("document.querySelectorAll({selector:?}).length")).await?;
        Ok(count.as_u64().unwrap_or_default() as usize)
    }

    /// Waits until an expression is true. `condition` completes the sentence "waited until …".
    ///
    /// # Errors
    /// Returns a message with the condition and the text of the page when the expression is not true in time.
    pub async fn until(&self, condition: &str, expression: &str) -> Outcome {
        self.until_in(limits::CONDITION, condition, expression).await
    }

    /// Waits until an expression is true, with another limit than [`Page::until`].
    ///
    /// # Errors
    /// The errors of [`Page::until`].
    pub async fn until_in(&self, limit: Duration, condition: &str, expression: &str) -> Outcome {
        let start = Instant::now();
        let mut last = Ok(Value::Null);
        while start.elapsed() < limit {
            last = self.eval(expression).await;
            if matches!(&last, Ok(value) if is_true(value)) {
                return Ok(());
            }
            tokio::time::sleep(POLL).await;
        }
        let page = self.shown().await;
        Err(format!("waited in vain until {condition} ({expression} is {last:?}) {page}"))
    }

    /// Checks that an expression is true and stays true for a duration. It is for steps after which nothing may happen: there
    /// is no event to wait for, so that only time can tell.
    ///
    /// # Errors
    /// Returns a message when the expression is not true at some time.
    pub async fn stays(&self, duration: Duration, condition: &str, expression: &str) -> Outcome {
        let start = Instant::now();
        loop {
            // Read before the check, so that the last check comes after the whole duration.
            let is_last = start.elapsed() >= duration;
            let value = self.eval(expression).await?;
            if !is_true(&value) {
                let (elapsed, page) = (start.elapsed().as_millis(), self.shown().await);
                return Err(format!(
                    "after {elapsed} ms it is not so that {condition} ({expression} is {value}) {page}"
                ));
            }
            if is_last {
                return Ok(());
            }
            tokio::time::sleep(POLL).await;
        }
    }

    /// Describes the page for a message: its address and the beginning of its text.
    async fn shown(&self) -> String {
        let text = self.string("document.body.innerText.slice(0, 600)").await.unwrap_or_default();
        let address = self.string("location.href").await.unwrap_or_default();
        format!("at {address}; the page shows:\n{text}")
    }

    /// Waits until an asynchronous script passes `true` to its last argument.
    ///
    /// # Errors
    /// Returns a message when it does not in time.
    pub async fn until_async(&self, condition: &str, script: &str) -> Outcome {
        let start = Instant::now();
        while start.elapsed() < limits::CONDITION {
            if matches!(self.client.execute_async(script, vec![]).await, Ok(Value::Bool(true))) {
                return Ok(());
            }
            tokio::time::sleep(POLL).await;
        }
        Err(format!("waited in vain until {condition}"))
    }

    /// Waits until the first element of a selector shows a text that contains this one.
    ///
    /// # Errors
    /// Returns a message when it does not in time.
    pub async fn until_shows(&self, selector: &str, text: &str) -> Outcome {
        let expression =
            format!("document.querySelector({selector:?})?.innerText.replace(/[ \\n]+/g, ' ').includes({text:?})");
        self.until(&format!("{selector} shows {text:?}"), &expression).await
    }

    /// Waits until the first element of a selector has the focus.
    ///
    /// # Errors
    /// Returns a message when it does not get the focus in time.
    pub async fn until_focus(&self, selector: &str) -> Outcome {
        let has_focus = format!("document.activeElement === document.querySelector({selector:?})");
        self.until(&format!("{selector} has the focus"), &has_focus).await
    }

    /// Waits for five frames, because the app scrolls, marks and measures in the frames after it has drawn.
    ///
    /// # Errors
    /// Returns a message when the browser does not answer.
    pub async fn settle(&self) -> Outcome {
        let frames = "const done = arguments[arguments.length - 1]; let left = 5; \
            const frame = () => left-- ? requestAnimationFrame(frame) : done(); frame()";
        self.client.execute_async(frames, vec![]).await.map(|_| ()).map_err(to_message)
    }

    /// Clicks the first element of a selector.
    ///
    /// # Errors
    /// Returns a message when there is no such element, or another element covers it.
    pub async fn click(&self, selector: &str) -> Outcome {
        self.until(&format!("{selector} exists"), &format!("!!document.querySelector({selector:?})")).await?;
        self.settle().await?;
        self.eval(&format!("document.querySelector({selector:?})?.scrollIntoView({{block: 'center'}})")).await?;
        let element = self.client.find(Locator::Css(selector)).await.map_err(|error| format!("{selector}: {error}"))?;
        element.click().await.map_err(|error| format!("click on {selector}: {error}"))
    }

    /// Types into a field.
    ///
    /// # Errors
    /// Returns a message when there is no such field.
    pub async fn type_into(&self, selector: &str, text: &str) -> Outcome {
        self.until(&format!("{selector} exists"), &format!("!!document.querySelector({selector:?})")).await?;
        let element = self.client.find(Locator::Css(selector)).await.map_err(|error| format!("{selector}: {error}"))?;
        element.send_keys(text).await.map_err(to_message)
    }

    /// Replaces the text of a field, as when a reader pastes over it.
    ///
    /// # Errors
    /// Returns a message when there is no such field.
    pub async fn put_into(&self, selector: &str, text: &str) -> Outcome {
        let put = "const field = document.querySelector(arguments[0]); field.value = arguments[1]; \
            field.dispatchEvent(new Event('input', { bubbles: true }))";
        self.client.execute(put, vec![selector.into(), text.into()]).await.map(|_| ()).map_err(to_message)
    }

    /// Presses keys one after the other, where the focus is. Keys without a character are in [`crate::keys`].
    ///
    /// # Errors
    /// Returns a message when the browser refuses them.
    pub async fn press(&self, keys: &str) -> Outcome {
        let mut actions = KeyActions::new("keys".into());
        for value in keys.chars() {
            actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        self.client.perform_actions(actions).await.map_err(to_message)
    }

    /// Clicks the beginning of an element several times, as fast as a reader who selects a word or a paragraph.
    ///
    /// # Errors
    /// Returns a message when there is no such element.
    pub async fn click_times(&self, selector: &str, times: usize) -> Outcome {
        let element = self.client.find(Locator::Css(selector)).await.map_err(to_message)?;
        let (_, _, width, _) = element.rectangle().await.map_err(to_message)?;
        let to = PointerAction::MoveToElement { element, duration: None, x: (8.0 - width / 2.0).round(), y: 0.0 };
        let mut actions = MouseActions::new("mouse".into()).then(to);
        for _ in 0..times {
            actions = actions
                .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
                .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        }
        self.client.perform_actions(actions).await.map_err(to_message)
    }

    /// Presses a key while another is held, as for Control and C.
    ///
    /// # Errors
    /// Returns a message when the browser refuses them.
    pub async fn press_with(&self, held: char, key: &str) -> Outcome {
        let mut actions = KeyActions::new("keys".into()).then(KeyAction::Down { value: held });
        for value in key.chars() {
            actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        self.client.perform_actions(actions.then(KeyAction::Up { value: held })).await.map_err(to_message)
    }

    /// Presses the mouse on an element and lets go of it on another.
    ///
    /// # Errors
    /// Returns a message when one of them is missing.
    pub async fn drag(&self, from: &str, to: &str) -> Outcome {
        let find = async |selector| self.client.find(Locator::Css(selector)).await.map_err(to_message);
        let over = async |selector| {
            let (element, duration) = (find(selector).await?, Some(Duration::from_millis(50)));
            Ok::<_, String>(PointerAction::MoveToElement { element, duration, x: 0.0, y: 0.0 })
        };
        let actions = MouseActions::new("mouse".into())
            .then(over(from).await?)
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
            .then(over(to).await?)
            .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        self.client.perform_actions(actions).await.map_err(to_message)
    }

    /// Chooses an option of a `select` element, and sends the event that the browser would send.
    ///
    /// # Errors
    /// Returns a message when there is no such element or option.
    pub async fn choose(&self, selector: &str, value: &str) -> Outcome {
        let script = format!(
            "(() => {{ const list = document.querySelector({selector:?}); list.value = {value:?}; \
             list.dispatchEvent(new Event('change', {{ bubbles: true }})); return list.value }})()"
        );
        let chosen = self.string(&script).await?;
        if chosen == value { Ok(()) } else { Err(format!("{selector} has no choice {value}")) }
    }

    /// Returns the violations of the page's policy, the errors of its scripts, and the names of scripts that ran and must not.
    /// The text is empty when there are none.
    ///
    /// # Errors
    /// Returns a message when the page is not watched.
    pub async fn faults(&self) -> Outcome<String> {
        self.string("[...watched.violations, ...watched.errors, ...watched.ran].join('; ')").await
    }

    /// Writes a picture of the window to `tests/results`.
    ///
    /// # Errors
    /// Returns a message when the browser makes no picture, or the file cannot be written.
    pub async fn picture(&self, name: &str) -> Outcome {
        let picture = self.client.screenshot().await.map_err(to_message)?;
        let folder = crate::project("tests/results");
        std::fs::create_dir_all(&folder).map_err(to_message)?;
        std::fs::write(folder.join(format!("{}-{name}.png", self.engine.name())), picture).map_err(to_message)
    }
}

/// Tells whether JavaScript takes a value for true.
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
    /// Sends Chromium a command of its DevTools protocol.
    ///
    /// # Errors
    /// Returns a message when Chromium refuses the command. The other engines always refuse it.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Outcome<Value> {
        let body = serde_json::json!({"cmd": command, "params": parameters}).to_string();
        self.client.issue_cmd(DevTools { body }).await.map_err(|error| format!("{command}: {error}"))
    }
}
