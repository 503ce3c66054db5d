//! Prints the results of nodeinfo_schemas for its vectors, and for the cases on standard input.
use nodeinfo_schemas::{IDS, Profile, identify, validate, vectors};
use serde_json::{Value, json};
use std::{error::Error, io::stdin};

fn main() -> Result<(), Box<dyn Error>> {
    for id in IDS {
        for profile in [Profile::Strict, Profile::Open] {
            let (mut verdicts, mut identified) = (Vec::new(), Vec::new());
            for vector in vectors(id, profile)? {
                verdicts.push(validate(&vector.data, id, profile)?.is_empty());
                identified.push(identify(&vector.data));
            }
            let profile = profile.to_string();
            println!(
                "{}",
                json!({ "id": id, "profile": profile, "verdicts": verdicts, "identified": identified })
            );
        }
    }
    let cases: Value = serde_json::from_reader(stdin())?;
    let list = |name: &str| cases[name].as_array().cloned().unwrap_or_default();
    let identified: Vec<_> = list("identify").iter().map(identify).collect();
    let mut pointers = Vec::new();
    for case in list("validate") {
        let text = |name: &str| case[name].as_str().unwrap_or_default();
        let issues = validate(&case["document"], text("id"), text("profile").parse()?)?;
        pointers.push(issues.into_iter().map(|issue| issue.pointer).collect::<Vec<_>>());
    }
    println!("{}", json!({ "identified": identified, "pointers": pointers }));
    Ok(())
}
