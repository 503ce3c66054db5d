import { validators } from "@nodeinfo-kit/validators/all";
import { pointerOf } from "@nodeinfo-kit/validators/internal";
import type { DocumentId } from "../diagnostic.js";
import type { Path } from "../place.js";
import { type JsonSchema, resolve, schemaAt, schemaOf } from "./json-schema.js";

/**
 * Whether the standard accepts a value at a place. Validators check whole documents, so the value is put in one that has
 * nothing else, and other issues are ignored.
 */
export function fits(value: unknown, id: DocumentId, path: Path): boolean {
  const document = path.reduceRight<unknown>(
    (inner, key) => (typeof key === "number" ? [inner] : { [key]: inner }),
    value,
  );
  const place = pointerOf(path.map((key) => (typeof key === "number" ? 0 : key)));
  const { issues = [] } = validators[id].strict.validate(document);
  return !issues.some(({ pointer }) => pointer === place || pointer.startsWith(`${place}/`));
}

/**
 * The empty value that a schema accepts at a place: an empty array, or an object of empty values. Undefined if there is
 * none, because a string, a number or a boolean is required.
 */
export function emptyValueAt(id: DocumentId, path: Path): unknown {
  const schema = schemaAt(id, path);
  return schema && emptyValueOf(schema, schemaOf(id));
}

function emptyValueOf(schema: JsonSchema, root: JsonSchema): unknown {
  const { type, anyOf, required = [], properties = {}, minItems = 0 } = resolve(schema, root);
  if (anyOf) return anyOf.map((branch) => emptyValueOf(branch, root)).find((value) => value !== undefined);
  if (type === "array") return minItems === 0 ? [] : undefined;
  if (type !== "object") return undefined;
  const entries = required.map((name) => [name, emptyValueOf(properties[name] ?? {}, root)] as const);
  return entries.every(([, value]) => value !== undefined) ? Object.fromEntries(entries) : undefined;
}
