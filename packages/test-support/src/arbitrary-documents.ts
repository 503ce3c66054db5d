import type { SourceId } from "@nodeinfo-kit/convert";
import fc from "fast-check";
import { validValues } from "./arbitrary.ts";
import { readDocuments } from "./documents.ts";

/** The strict schemas of the documents that can be written. */
export const schemas = new Map(readDocuments().map(({ id, strict }) => [id, strict]));

/** Few enough that a name is found twice. */
const text = fc.constantFrom("Example", "Beispiel", "", "two\nlines");
const list = fc.array(text, { maxLength: 2 });
const anything = fc.constantFrom<unknown>(null, 5, [], {}, [1], { enabled: "yes" });

/** What programs say in `metadata`, well and wrongly. */
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

/** Valid documents of an id. Some have the names that NodeInfo 1.x knows, and the metadata that programs write. */
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
