import type { SourceId } from "@nodeinfo-kit/convert";
import fc from "fast-check";
import { validValues } from "./arbitrary.ts";
import { readDocuments } from "./documents.ts";

/** The strict schemas of all documents. */
export const schemas = new Map(readDocuments().map(({ id, strict }) => [id, strict]));

/** Few enough values for duplicates. */
const text = fc.constantFrom("Example", "Beispiel", "", "two\nlines");
const list = fc.array(text, { maxLength: 2 });
const anything = fc.constantFrom<unknown>(null, 5, [], {}, [1], { enabled: "yes" });

/** The `metadata` of programs, correct and incorrect. */
const metadata = fc.record(
  {
    nodeName: fc.oneof(text, anything),
    name: fc.oneof(text, anything),
    nodeDescription: fc.oneof(text, anything),
    description: text,
    staffAccounts: fc.oneof(list, anything),
    features: fc.oneof(list, anything),
    langs: fc.oneof(list, anything),
    federation: fc.oneof(fc.record({ enabled: fc.boolean() }), anything),
    further: fc.jsonValue(),
  },
  { requiredKeys: [], noNullPrototype: true },
);

/** Generates valid documents of an id. Some have names that NodeInfo 1.x defines, and the metadata that programs write. */
export function validDocuments(id: SourceId): fc.Arbitrary<unknown> {
  const schema = schemas.get(id) ?? {};
  const isNodeInfo = id.startsWith("nodeinfo/");
  const name = fc.constantFrom("diaspora", "friendica");
  const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined, freq: 2 });
  return fc
    .tuple(validValues(schema, schema), maybe(name), maybe(metadata), maybe(text))
    .map(([value, name, metadata, title]) => {
      if (!isNodeInfo) return value;
      const document: Record<string, unknown> = { ...Object(value) };
      if (name !== undefined) document.software = { ...Object(document.software), name };
      if (metadata !== undefined) document.metadata = metadata;
      if (id === "nodeinfo/2.2" && title !== undefined && !title.includes("\n"))
        document.instance = { ...Object(document.instance), name: title };
      return document;
    });
}
