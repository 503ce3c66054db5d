import { type JsonSchema, resolveRef } from "../source/json-schema.ts";

/** A value that a schema accepts, with every member that it describes or with those only that it requires. */
export function sampleOf(schema: JsonSchema, root: JsonSchema, members: "all" | "required"): unknown {
  const target = resolveRef(schema, root);
  if (target.const !== undefined) return target.const;
  if (target.enum) return target.enum.find((word) => word !== "");
  const [branch] = target.anyOf ?? [];
  if (branch) return sampleOf(branch, root, members);
  switch ([target.type ?? []].flat()[0]) {
    case "object":
      return Object.fromEntries(
        Object.entries(target.properties ?? {})
          .filter(([name, member]) =>
            members === "all" ? !isForbidden(member) : target.required?.includes(name),
          )
          .map(([name, member]) => [name, sampleOf(member, root, members)]),
      );
    case "array":
      return target.maxItems === 0 ? [] : [sampleOf(target.items ?? {}, root, members)];
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

/** Whether nothing is accepted there: a member of that name must be absent. */
export function isForbidden(schema: JsonSchema): boolean {
  return schema.not !== undefined && Object.keys(schema.not).length === 0;
}
