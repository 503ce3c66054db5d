import type { ResolvedSchema } from "../source/json-schema.js";
import { renderLimits } from "./limits.js";

/** A member that has a step of its own. */
export interface BuilderMember {
  name: string;
  description: string;
  /** What the step makes of its arguments. */
  kind: "value" | "list" | "merged";
  /** Whether the value's own members are checked, and the step therefore has to know the value's exact type. */
  isChecked: boolean;
  limits?: string;
  /** The words that the items of a list must be of. */
  words?: readonly string[];
  isRequired: boolean;
  /** What the member is when no step sets it. */
  defaultValue?: unknown;
}

/** The members of a document that are always the same, such as its version. */
export function fixedMembers(schema: ResolvedSchema): Record<string, string> {
  return Object.fromEntries(
    Object.entries(schema.properties ?? {}).flatMap(([name, member]) => {
      const word = onlyWordOf(member);
      return word === undefined ? [] : [[name, word]];
    }),
  );
}

/** The members of a document that someone has to give. What they may be is limited by the schema of a profile. */
export function membersOf(schema: ResolvedSchema, profile: ResolvedSchema = schema): BuilderMember[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, member]) => {
    if (onlyWordOf(member) !== undefined) return [];
    const isRequired = schema.required?.includes(name) ?? false;
    const limits = renderLimits(profile.properties?.[name] ?? {});
    return {
      name,
      description: member.description ?? "",
      kind: kindOf(member),
      isChecked: limits !== undefined || member.type === "object" || member.items?.type === "object",
      ...(limits && { limits }),
      ...(member.items?.enum && { words: member.items.enum }),
      isRequired,
      ...(isRequired && { defaultValue: emptyOf(member) }),
    };
  });
}

function onlyWordOf({ const: constant, enum: words }: ResolvedSchema): string | undefined {
  return constant ?? (words?.length === 1 ? words[0] : undefined);
}

function kindOf(schema: ResolvedSchema): BuilderMember["kind"] {
  if (schema.type === "array") return "list";
  return isFree(schema) ? "merged" : "value";
}

/** Whether an object may have any members, of any value. */
function isFree({ type, properties, additionalProperties = true }: ResolvedSchema): boolean {
  return type === "object" && !properties && additionalProperties === true;
}

/** What says nothing, where saying nothing is a value: an object without members, or with empty lists only. */
function emptyOf(schema: ResolvedSchema): unknown {
  if (isFree(schema)) return {};
  const required = schema.required ?? [];
  const areLists = required.every((name) => {
    const { type, minItems = 0 } = schema.properties?.[name] ?? {};
    return type === "array" && minItems === 0;
  });
  return required.length > 0 && areLists ? Object.fromEntries(required.map((name) => [name, []])) : undefined;
}
