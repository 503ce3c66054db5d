//! Reads NodeInfo documents, one per line, and writes them again. An empty line is a document that the types reject.

// The types have fields that this program does not use.
#[allow(dead_code)]
mod nodeinfo;

use nodeinfo::NodeInfo;
use std::io::stdin;

fn main() {
    for line in stdin().lines() {
        let line = line.expect("a line of UTF-8");
        match serde_json::from_str::<NodeInfo>(&line) {
            Ok(document) => println!("{}", serde_json::to_string(&document).expect("JSON")),
            Err(error) => {
                eprintln!("{error}");
                println!();
            }
        }
    }
}
