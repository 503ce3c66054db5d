import type { ResolvedSchema } from "../source/json-schema.js";

/** A value that a schema accepts, with every property that it describes or only with those it requires: of alternatives, the first. */
export function sampleOf(schema: ResolvedSchema, properties: "all" | "required"): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum.find((value) => value !== "");
  const [branch] = schema.anyOf ?? [];
  if (branch) return sampleOf(branch, properties);
  switch ([schema.type ?? []].flat()[0]) {
    case "object": {
      const least = [...(schema.required ?? []), ...(schema.alternatives ?? []).slice(0, 1)];
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([name, property]) =>
            properties === "all" ? !isForbidden(property) : least.includes(name),
          )
          .map(([name, property]) => [name, sampleOf(property, properties)]),
      );
    }
    case "array":
      return schema.maxItems === 0 ? [] : [sampleOf(schema.items ?? {}, properties)];
    case "integer":
      return 1;
    case "number":
      return 1.5;
    case "boolean":
      return true;
    case "null":
      return null;
    default:
      return "example";
  }
}

/** Whether a schema accepts nothing: the property must be absent. */
export function isForbidden(schema: { not?: object }): boolean {
  return schema.not !== undefined && Object.keys(schema.not).length === 0;
}
