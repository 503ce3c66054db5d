import { type JsonSchema, resolveRef } from "../source/json-schema.ts";
import { renderLimits } from "./limits.ts";

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
export function fixedMembers(schema: JsonSchema): Record<string, string> {
  return Object.fromEntries(
    Object.entries(schema.properties ?? {}).flatMap(([name, member]) => {
      const word = onlyWordOf(member);
      return word === undefined ? [] : [[name, word]];
    }),
  );
}

/** The members of a document that someone has to give. What they may be is limited by the schema of a profile. */
export function membersOf(schema: JsonSchema, profile: JsonSchema = schema): BuilderMember[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, member]) => {
    const target = resolveRef(member, schema);
    if (onlyWordOf(target) !== undefined) return [];
    const isRequired = schema.required?.includes(name) ?? false;
    const limits = renderLimits(profile.properties?.[name] ?? {}, profile);
    const items = target.items && resolveRef(target.items, schema);
    return {
      name,
      description: member.description ?? target.description ?? "",
      kind: kindOf(target),
      isChecked: limits !== undefined || target.type === "object" || items?.type === "object",
      ...(limits && { limits }),
      ...(items?.enum && { words: items.enum }),
      isRequired,
      ...(isRequired && { defaultValue: emptyOf(target) }),
    };
  });
}

function onlyWordOf({ const: constant, enum: words }: JsonSchema): string | undefined {
  return constant ?? (words?.length === 1 ? words[0] : undefined);
}

function kindOf(schema: JsonSchema): BuilderMember["kind"] {
  if (schema.type === "array") return "list";
  return isFree(schema) ? "merged" : "value";
}

/** Whether an object may have any members, of any value. */
function isFree({ type, properties, additionalProperties = true }: JsonSchema): boolean {
  return type === "object" && !properties && additionalProperties === true;
}

/** What says nothing, where saying nothing is a value: an object without members, or with empty lists only. */
function emptyOf(schema: JsonSchema): unknown {
  if (isFree(schema)) return {};
  const required = schema.required ?? [];
  const areLists = required.every((name) => {
    const { type, minItems = 0 } = schema.properties?.[name] ?? {};
    return type === "array" && minItems === 0;
  });
  return required.length > 0 && areLists ? Object.fromEntries(required.map((name) => [name, []])) : undefined;
}
