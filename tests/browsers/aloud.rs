//! Reading aloud, with a voice that says nothing but keeps what it was asked to say.

use harness::page::{Outcome, Page};
use harness::{ensure, ensure_eq};

use crate::looks::axe;

crate::scenarios! {
    "A transcript is read aloud from where the reader is, paragraph by paragraph, and the text follows" => reads,
    "A language for which the device has no voice is named" => no_voice,
    "Reading aloud ends when the reader leaves the transcript" => leaves,
}

/// Gives the page a voice for English. `said` holds the language, the speed and the text of all that it was asked to say, and `done`
/// ends what it says at the moment.
async fn with_voice(page: &Page<'_>) -> Outcome {
    page.eval(
        "void (window.said = [], window.speaking = null, \
         Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: { \
             getVoices: () => [{ lang: 'en-GB', name: 'Ann' }], cancel: () => (window.speaking = null), \
             speak: (it) => { window.speaking = it; window.said.push([it.lang, it.rate, it.text].join(' ')) } } }), \
         window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text } }, \
         window.done = () => window.speaking.onend({ type: 'end' }))",
    )
    .await
    .map(|_| ())
}

async fn reads(page: &Page<'_>) -> Outcome {
    page.open("#/t/vellmar-flood-barrier").await?;
    page.until("the text is shown", "document.querySelector('.exchange')").await?;
    with_voice(page).await?;
    page.press("r").await?;
    page.until("something is said", "said.length === 1 && document.querySelector('.aloud-toggle')").await?;
    let first = page.string("said[0]").await?;
    ensure!(first.starts_with("en 1 "), "the first words are {first}");
    page.eval("void Array.from({ length: 6 }).forEach(() => done())").await?;
    page.until("the text follows", "document.querySelector('.is-spoken')").await?;
    let spoken = "document.querySelector('.is-spoken').textContent.includes(speaking.text.trim())";
    page.eval("void done()").await?;
    page.until(
        "the paragraph that is said is marked",
        &format!("said.length === 8 && ({spoken} || said[7].length < 40)"),
    )
    .await?;
    let axe_finds = axe(page).await?;
    ensure!(axe_finds.is_empty(), "axe finds: {axe_finds}");
    page.picture("read-aloud").await?;
    page.choose(".aloud select", "1.5").await?;
    page.until("the piece is said again, faster", "said.length === 9 && said[8].startsWith('en 1.5 ')").await?;
    ensure_eq!(page.string("said[8].slice(7)").await?, page.string("said[7].slice(5)").await?, "the piece");
    page.click(".aloud-toggle").await?;
    page.until("it stands still", "!speaking && !document.querySelector('.is-spoken')").await?;
    page.click(".aloud-toggle").await?;
    page.until("it goes on", "said.length === 10 && said[9] === said[8]").await?;
    page.click(".aloud [title^=Next]").await?;
    page.until("the next paragraph is said", "said.length === 11 && said[10] !== said[9]").await?;
    page.click(".aloud [title^=Previous]").await?;
    page.until("the paragraph before is said", "said.length === 12").await?;
    page.press("r").await?;
    page.until("the bar is gone", "!document.querySelector('.aloud') && !speaking").await
}

async fn no_voice(page: &Page<'_>) -> Outcome {
    page.open("#/t/al-nahr-water-board").await?;
    page.until("the text is shown", "document.querySelector('.exchange')").await?;
    with_voice(page).await?;
    page.press("r").await?;
    page.until_shows(".aloud", "no voice for this language (ar").await?;
    ensure!(page.count(".is-spoken").await? == 0, "a paragraph is marked");
    Ok(())
}

async fn leaves(page: &Page<'_>) -> Outcome {
    page.open("#/t/vellmar-flood-barrier").await?;
    page.until("the text is shown", "document.querySelector('.exchange')").await?;
    with_voice(page).await?;
    page.click(".settings-button").await?;
    page.until("the settings are shown", "document.querySelector('.read-aloud')").await?;
    page.click(".read-aloud").await?;
    page.until("something is said", "said.length === 1 && speaking").await?;
    page.click(".back a").await?;
    page.until("the library is shown, and nothing is said", "document.querySelector('.card') && !speaking").await
}
