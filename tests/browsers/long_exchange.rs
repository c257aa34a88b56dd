//! Exchanges of thousands of turns, and turns of thousands of paragraphs: the text comes in parts.

use harness::host::Fault;
use harness::page::{Outcome, Page};
use harness::{ensure, ensure_eq, keys};
use serde_json::{Value, json};

crate::scenarios! {
    "A question of three thousand turns comes in parts, in which links and matches are found" => many_turns,
    "A link into a speech of a thousand paragraphs names who speaks" => long_speech,
}

const FILE: &str = "library/long.json";

/// Makes a transcript: a question of 3,000 turns, and a speech of 1,000 paragraphs.
fn transcript() -> Value {
    let turn = |number: usize| {
        let speaker = if number.is_multiple_of(2) { "a" } else { "b" };
        let text = if number == 2500 { "Here is the quagmire." } else { "I heard that." };
        json!({"participant": speaker, "kind": if speaker == "a" { "question" } else { "answer" },
               "paragraphs": [{"id": format!("p{number}"), "text": text}]})
    };
    let speech: Vec<Value> =
        (1..=1000).map(|number| json!({"id": format!("p{number}"), "text": format!("Point {number}.")})).collect();
    json!({
        "version": 1, "id": "long", "title": "A long hearing", "language": "en",
        "participants": [{"id": "a", "name": "Ada Asker", "kind": "person"}, {"id": "b", "name": "Ben Answerer", "kind": "person"}],
        "exchanges": [
            {"id": "e1", "kind": "question", "heading": "All in one", "turns": (0..3000).map(turn).collect::<Vec<_>>()},
            {"id": "e2", "kind": "statement",
             "turns": [{"participant": "b", "kind": "statement", "paragraphs": speech}]},
        ],
    })
}

async fn open(page: &Page<'_>, address: &str) -> Outcome {
    page.host.fail(FILE, Fault::Body(transcript().to_string().into_bytes()));
    page.open(address).await?;
    page.until("the text is there", "document.querySelector('.paragraph')").await
}

/// Waits until a target and the name of who speaks in it are in the window.
async fn until_target(page: &Page<'_>, id: &str) -> Outcome {
    let in_view = format!(
        "(it => it?.id === '/{id}' && (({{top, bottom}}) => top >= 0 && bottom <= innerHeight)(it.getBoundingClientRect()))\
         (document.querySelector('.target'))"
    );
    page.until("the target is in the window", &in_view).await
}

async fn many_turns(page: &Page<'_>) -> Outcome {
    open(page, "#/t/long?per=all").await?;
    ensure!(page.count(".paragraph").await? < 4000, "all is drawn at once");
    page.until("all paragraphs are drawn", "document.querySelectorAll('.paragraph').length === 4000").await?;
    ensure_eq!(page.count("article.exchange").await?, 2, "the number of exchanges");
    ensure_eq!(page.count(".exchange-heading").await?, 1, "the number of headings");
    ensure_eq!(page.count(".speaker").await?, 3001, "the number of turns with a head");
    let ids = "new Set([...document.querySelectorAll('[id]')].map(it => it.id)).size === document.querySelectorAll('[id]').length";
    page.until("no id is there twice", ids).await?;
    page.type_into("#find", "quagmire").await?;
    page.press(keys::ENTER).await?;
    page.until("the match is in the window", &marked_in_view("e1.p2500")).await?;
    page.picture("long-exchange").await?;
    open(page, "?other#/t/long/e1.p2801").await?;
    until_target(page, "e1.p2801").await?;
    let speaker = "(it => it.textContent.includes('Ben Answerer') && it.getBoundingClientRect().top >= 0)\
                   (document.querySelector('.turn:has(.target) .speaker'))";
    page.until("the speaker is in the window", speaker).await?;
    open(page, "?third#/t/long?q=quagmire").await?;
    page.until("a link with a query opens at the match", &marked_in_view("e1.p2500")).await
}

/// Returns a script that tells whether a paragraph is the one with the current match, and is in the window.
fn marked_in_view(id: &str) -> String {
    format!(
        "document.querySelector('.find-count')?.textContent.startsWith('1 of 1') && \
         (it => it && it.top >= 0 && it.bottom <= innerHeight)(document.getElementById('/{id}')?.getBoundingClientRect())"
    )
}

async fn long_speech(page: &Page<'_>) -> Outcome {
    for id in ["e2.p650", "e2.p201", "e2.p401"] {
        open(page, &format!("?{id}#/t/long/{id}")).await?;
        until_target(page, id).await?;
        page.until("it names its speaker", "document.querySelector('.target').dataset.speaker === 'Ben Answerer'")
            .await?;
    }
    page.until("the speech is whole", "document.querySelectorAll('.paragraph').length === 4000").await?;
    page.picture("long-speech").await
}
