import { type DocumentDescription, finish } from "./document-builder.js";
import { createIssue } from "./issue.js";
import { jsonCopy } from "./json-copy.js";

/** Makes the function that gives metadata of one vocabulary, validated. */
export function vocabulary<Metadata>(
  standard: string,
  validate: DocumentDescription["validate"],
): (metadata: unknown) => Metadata {
  return (metadata) => {
    const { value, faults } = jsonCopy(metadata);
    const issues = faults.map(({ path, expected, received }) =>
      createIssue("builder/json", path, expected, received),
    );
    // The validator was generated from the schema that the type was generated from.
    return finish({ standard, validate }, { document: value, issues }) as Metadata;
  };
}
