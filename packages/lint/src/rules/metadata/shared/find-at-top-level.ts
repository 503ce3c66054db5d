import { isObject, ownProperty } from "@nodeinfo-kit/validators/internal";
import type { Remedy } from "../../../remedy.js";
import type { Finding, LintedDocument, Rule } from "../../../rule.js";

/**
 * Finds a property that a proposal defines at the top level of NodeInfo, where the schema allows no other properties. The
 * open profile allows it.
 */
export function atTopLevel(
  { value, profile }: LintedDocument,
  name: string,
  { source }: Rule,
): Finding | undefined {
  if (profile !== "strict" || !isObject(value) || !Object.hasOwn(value, name)) return undefined;
  const metadata = ownProperty(value, "metadata");
  const canMove = isObject(metadata) && !Object.hasOwn(metadata, name);
  return {
    path: [name],
    isKey: true,
    message: `/${name} is where ${source.name} defines it, but no NodeInfo schema allows it, and strict readers reject the whole document. Remove it, or move it into /metadata, which accepts any property.`,
    args: { name },
    remedies: canMove ? [move(name)] : [],
  };
}

function move(name: string): Remedy {
  return {
    title: `Move ${name} into metadata`,
    isSafe: false,
    changes: [{ kind: "move", path: [name], to: ["metadata", name] }],
  };
}
