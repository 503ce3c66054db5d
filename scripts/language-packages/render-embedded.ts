/** Writes the Rust module that includes the copied files: its ids, and the path and text of each schema and file of vectors. */
export function renderEmbedded(files: ReadonlyMap<string, string>): string {
  const ids = files.get("schemas/ids.txt")?.trimEnd().split("\n") ?? [];
  return `/// The id of each document type, such as \`nodeinfo/2.1\`.
pub const IDS: &[&str] = &[${ids.map((id) => `"${id}"`).join(", ")}];

${renderTable("SCHEMAS", "schemas/", files)}
${renderTable("VECTORS", "vectors/", files)}`;
}

function renderTable(name: string, folder: string, files: ReadonlyMap<string, string>): string {
  const rows = [...files.keys()]
    .filter((path) => path.startsWith(folder) && path.endsWith(".json"))
    .map((path) => `    ("${path.slice(folder.length)}", include_str!("../${path}")),\n`);
  return `pub(crate) const ${name}: &[(&str, &str)] = &[\n${rows.join("")}];\n`;
}
