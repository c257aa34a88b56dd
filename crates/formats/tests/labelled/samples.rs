//! Transcripts by several publishers. They are skipped if the samples are not present.

use formats::{ErrorKind, Given, Page, import};

use crate::folder::folder;
use crate::oracle;

#[test]
fn every_turn_of_the_samples_is_found_and_no_text_is_lost() {
    let Some(folder) = folder() else { return };
    for (file, turns) in [
        ("md-whitehouse/2022-12-08-background-press-call-on-the-release-of-brittney-griner.md", 27),
        (
            "md-whitehouse/2023-01-10-remarks-by-president-biden-prime-minister-trudeau-and-president-lopez-obrador-in-joint-press-conference.md",
            23,
        ),
        ("md-bitcointranscripts/2014-10-08-andreas-antonopolous-canada-senate-bitcoin.md", 88),
        ("md-bitcointranscripts/2021-11-16-gloria-zhao-transaction-relay-policy.zh.md", 34),
        ("md-changelog/brain-science-1.md", 125),
        ("md-changelog/go-time-bonus-77.md", 8),
    ] {
        let text = std::fs::read_to_string(folder.join(file)).unwrap();
        let name = file.rsplit('/').next().unwrap();
        let imported = import(&[Page { name, bytes: text.as_bytes() }], &Given::default()).unwrap();
        assert_eq!(imported.counts.turns, turns, "{file}");
        assert_eq!(imported.transcript.validate(), vec![], "{file}");
        oracle::nothing_is_lost(&[&text], &imported);
    }
}

#[test]
fn every_turn_of_the_samples_in_other_formats_is_found() {
    let Some(folder) = folder() else { return };
    for (file, turns) in [
        ("html-whitehouse/white_house_briefing_March-14-2020.html", 95),
        ("podcast-namespace/example.html", 10),
        ("podcast-namespace/example.srt", 10),
        ("podcast-namespace/example.vtt", 2),
        ("podcast-namespace/example.json", 2),
        ("json-oyez/1971.70-18-t01.json", 232),
        ("xml-tei/ParlaMint-ES_2016-01-13-CD160113.xml", 38),
        ("xml-tei/Parla-CLARIN-Exemplar.xml", 7),
        ("xml-akomantoso/cl_Sesion56_2.xml", 35),
        ("xml-akomantoso/Quiestions_Bungeni-2010.xml", 2),
    ] {
        let bytes = std::fs::read(folder.join(file)).unwrap();
        let name = file.rsplit('/').next().unwrap();
        let imported = import(&[Page { name, bytes: &bytes }], &Given::default()).unwrap();
        assert_eq!(imported.counts.turns, turns, "{file}");
        assert_eq!(imported.transcript.validate(), vec![], "{file}");
    }
}

#[test]
fn a_sample_without_any_words_is_refused() {
    let Some(folder) = folder() else { return };
    let bytes = std::fs::read(folder.join("json-oyez/1966.438-t01.json")).unwrap();
    let error = import(&[Page { name: "1966.438-t01.json", bytes: &bytes }], &Given::default()).unwrap_err();
    assert_eq!(error.kind, ErrorKind::NothingSaid);
}
