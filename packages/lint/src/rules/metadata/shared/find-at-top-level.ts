import { isObject, ownProperty } from "@nodeinfo-kit/validators/internal";
import type { Finding, LintedDocument, Remedy, Rule } from "../../../rule.js";

/**
 * Finds a member that a proposal puts at the top of NodeInfo, where the schema lets no other member be. In the open profile
 * it may be there.
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
    message: `/${name} is where ${source.name} has it, but no schema of NodeInfo has it, and strict readers refuse the whole document for it. Leave it out, or move it into /metadata, where any member may be.`,
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
