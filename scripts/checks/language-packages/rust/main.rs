//! Prints the results of nodeinfo_schemas for its vectors, and the ids of the documents on standard input.
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
    let documents: Vec<Value> = serde_json::from_reader(stdin())?;
    let identified: Vec<_> = documents.iter().map(identify).collect();
    println!("{}", json!({ "identified": identified }));
    Ok(())
}
