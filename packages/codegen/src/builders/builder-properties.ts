import type { ResolvedSchema } from "../source/json-schema.js";
import { renderLimits } from "./limits.js";

/** A property that has its own step. */
export interface BuilderProperty {
  name: string;
  description: string;
  /** How the step uses its arguments. */
  kind: "value" | "array" | "merged";
  /** Whether the properties of the value are checked, so the step needs the exact type of the value. */
  isChecked: boolean;
  limits?: string;
  /** The values that the items of an array are limited to. */
  values?: readonly string[];
  isRequired: boolean;
  /** The value of the property if no step sets it. */
  defaultValue?: unknown;
}

/** The properties of a document that have only one value, such as its version. */
export function fixedProperties(schema: ResolvedSchema): Record<string, string> {
  return Object.fromEntries(
    Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
      const value = onlyValueOf(property);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** The properties of a document that users set. The schema of a profile limits their values. */
export function builderPropertiesOf(
  schema: ResolvedSchema,
  profile: ResolvedSchema = schema,
): BuilderProperty[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    if (onlyValueOf(property) !== undefined) return [];
    const isRequired = schema.required?.includes(name) ?? false;
    const limits = renderLimits(profile.properties?.[name] ?? {});
    return {
      name,
      description: property.description ?? "",
      kind: kindOf(property),
      isChecked: limits !== undefined || property.type === "object" || property.items?.type === "object",
      ...(limits && { limits }),
      ...(property.items?.enum && { values: property.items.enum }),
      isRequired,
      ...(isRequired && { defaultValue: emptyOf(property) }),
    };
  });
}

function onlyValueOf({ const: constant, enum: values }: ResolvedSchema): string | undefined {
  return constant ?? (values?.length === 1 ? values[0] : undefined);
}

function kindOf(schema: ResolvedSchema): BuilderProperty["kind"] {
  if (schema.type === "array") return "array";
  return isFree(schema) ? "merged" : "value";
}

/** Whether an object may have any properties, with any values. */
function isFree({ type, properties, additionalProperties = true }: ResolvedSchema): boolean {
  return type === "object" && !properties && additionalProperties === true;
}

/** The value without information, if there is one: an object without properties, or with empty arrays only. */
function emptyOf(schema: ResolvedSchema): unknown {
  if (isFree(schema)) return {};
  const required = schema.required ?? [];
  const areArrays = required.every((name) => {
    const { type, minItems = 0 } = schema.properties?.[name] ?? {};
    return type === "array" && minItems === 0;
  });
  return required.length > 0 && areArrays
    ? Object.fromEntries(required.map((name) => [name, []]))
    : undefined;
}
