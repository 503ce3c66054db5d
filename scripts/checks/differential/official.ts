import { readFileSync } from "node:fs";
import AjvDraft04Module from "ajv-draft-04";

// A CommonJS module whose default export is nested once more when imported from ESM.
const AjvDraft04 = AjvDraft04Module.default;

/** Compiles the official schema of a document, whose results our strict schema must give. */
export function officialGuard(folder: string, id: string): (value: unknown) => boolean {
  const text = readFileSync(`${folder}/${id}/schema.json`, "utf8");
  const schema = id === "nodeinfo2/1.0" ? repaired(text) : JSON.parse(text);
  const ajv = new AjvDraft04({ strictSchema: true, strictTypes: false, validateFormats: false });
  const validate = ajv.compile(schema);
  return (value) => validate(value) === true;
}

/** NodeInfo2's published file has a trailing comma, and an organization's properties next to its `type`. See docs/errata.md. */
function repaired(text: string): unknown {
  const schema = JSON.parse(text.replace(/,(\s*})/g, "$1"));
  const { name, contact, account, ...organization } = schema.properties.organization;
  schema.properties.organization = { ...organization, properties: { name, contact, account } };
  return schema;
}
