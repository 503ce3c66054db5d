//! Generates types for many schemas in one process. Reads a JSON array of schemas, and writes one of Rust modules.

use schemars::schema::RootSchema;
use std::io::{stdin, stdout};
use typify::{TypeSpace, TypeSpaceSettings};

fn main() {
    let schemas: Vec<RootSchema> = serde_json::from_reader(stdin()).expect("an array of schemas");
    let modules: Vec<String> = schemas.into_iter().map(generate).collect();
    serde_json::to_writer(stdout(), &modules).expect("standard output");
}

fn generate(schema: RootSchema) -> String {
    let mut types = TypeSpace::new(&TypeSpaceSettings::default());
    types.add_root_schema(schema).expect("a schema that typify understands");
    prettyplease::unparse(&syn::parse2(types.to_stream()).expect("Rust code"))
}
