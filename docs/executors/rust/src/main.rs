//! Answers validate cases with jsonschema: executor SCHEMAS
use jsonschema::Validator;
use serde::Deserialize;
use serde_json::{Value, from_str, json, value::RawValue};
use std::{collections::HashMap, env::args, error::Error, fs::read_to_string, io::stdin, path::Path};

#[derive(Deserialize)]
struct Request {
    case: u64,
    kind: String,
    id: String,
    profile: Option<String>,
    document: Box<RawValue>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let schemas = args().nth(1).ok_or("Specify the folder of the schemas.")?;
    let mut validators: HashMap<String, Validator> = HashMap::new();
    for line in stdin().lines() {
        let request: Request = from_str(&line?)?;
        let (case, Some(profile), "validate") = (request.case, request.profile, request.kind.as_str()) else {
            println!("{}", json!({ "case": request.case, "skip": true }));
            continue;
        };
        let folder = if profile == "open" { "open/" } else { "" };
        let name = format!("{folder}{}.json", request.id);
        if !validators.contains_key(&name) {
            let schema: Value = from_str(&read_to_string(Path::new(&schemas).join(&name))?)?;
            validators.insert(name.clone(), jsonschema::validator_for(&schema)?);
        }
        // Parsed on its own: a document that serde_json rejects fails only its case.
        let answer = match from_str(request.document.get()) {
            Ok(document) => json!({ "case": case, "valid": validators[&name].is_valid(&document) }),
            Err(error) => json!({ "case": case, "error": error.to_string() }),
        };
        println!("{answer}");
    }
    Ok(())
}
