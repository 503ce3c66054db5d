//! Reads lines of a module, a type and a document, and writes each document again, or the error that refuses it.

// The types have fields that this program does not use.
#[allow(dead_code, unused_imports)]
mod models;

use serde::{Serialize, de::DeserializeOwned};
use std::io::stdin;

pub type Reader = fn(&str) -> serde_json::Result<String>;

pub fn round_trip<T: DeserializeOwned + Serialize>(text: &str) -> serde_json::Result<String> {
    serde_json::to_string(&serde_json::from_str::<T>(text)?)
}

fn main() {
    for line in stdin().lines() {
        let line = line.expect("a line of UTF-8");
        let mut parts = line.splitn(3, '\t');
        let mut next = || parts.next().expect("three parts");
        let (module, _, text) = (next(), next(), next());
        match models::reader(module)(text) {
            Ok(output) => println!("+{output}"),
            Err(error) => println!("-{}", serde_json::json!(error.to_string())),
        }
    }
}
