//! Prints whether jsonschema accepts each vector: cargo run -- SCHEMAS VECTORS.json…
use serde::Deserialize;
use serde_json::{Value, from_str, json, value::RawValue};
use std::{env::args, error::Error, fs::read_to_string, path::Path};

const BASE: &str = "https://unpkg.com/@nodeinfo-kit/schemas/";

#[derive(Deserialize)]
struct Group {
    schema: Value,
    tests: Vec<Test>,
}

#[derive(Deserialize)]
struct Test {
    data: Box<RawValue>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let schemas = args().nth(1).ok_or("Specify the folder of the schemas.")?;
    for file in args().skip(2) {
        let mut verdicts: Vec<Value> = Vec::new();
        for group in from_str::<Vec<Group>>(&read_to_string(&file)?)? {
            let id = group.schema["$ref"].as_str().ok_or("The group has no $ref.")?;
            let path = Path::new(&schemas).join(id.trim_start_matches(BASE));
            let schema: Value = from_str(&read_to_string(path)?)?;
            let validator = jsonschema::validator_for(&schema)?;
            for test in group.tests {
                // Parsed one by one: a number too large for an f64 is an error for its document only.
                verdicts.push(match from_str(test.data.get()) {
                    Ok(document) => validator.is_valid(&document).into(),
                    Err(error) => error.to_string().into(),
                });
            }
        }
        println!("{}", json!({ "file": file, "verdicts": verdicts }));
    }
    Ok(())
}
