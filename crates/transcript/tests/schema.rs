//! Checks that the published schema is generated from the types, and accepts the files that the types accept.
#![cfg(feature = "schema")]

use std::path::Path;

#[test]
fn the_published_schema_is_generated_from_the_types() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public/schema/transcript-1.json");
    let schema = transcript::schema::transcript();
    if std::env::var_os("ROSTRUM_GOLDEN").is_some() {
        std::fs::write(&golden, &schema).unwrap();
    }
    assert_eq!(schema, std::fs::read_to_string(&golden).unwrap(), "run `make golden` and read the difference");
}

#[test]
fn the_schema_accepts_a_valid_transcript_and_refuses_unknown_fields() {
    let schema = serde_json::from_str(&transcript::schema::transcript()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let mut value: serde_json::Value = serde_json::from_str(include_str!("fixtures/sound.json")).unwrap();
    assert!(validator.is_valid(&value));
    value["colour"] = "red".into();
    assert!(!validator.is_valid(&value));
}
