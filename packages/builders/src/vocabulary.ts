import { copyJson } from "./copy-json.js";
import { finish, type Validate } from "./document-builder.js";
import type { Issue } from "./issue.js";

/** Makes the function that validates metadata of one vocabulary. */
export function vocabulary<Metadata>(standard: string, validate: Validate): (metadata: unknown) => Metadata {
  return (metadata) => {
    const issues: Issue[] = [];
    const copy = copyJson(metadata, issues);
    // The validator was generated from the schema that the type was generated from.
    return finish({ standard, validate }, copy, issues) as Metadata;
  };
}
