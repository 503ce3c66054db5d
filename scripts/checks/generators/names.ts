import type { Model } from "../../models/model.ts";

/** What generators write when they have to invent a name: `OpenUsage_0Users`, `Protocol1`, `ProtocolSubtype0`, `A21Json`. */
const invented = /_|\d$|Json$|Subtype|Anything|(Class|Element|Value)$/;

/** Names that no option avoids, by way. jsonschema2pojo writes a class for each map; two maps of discovery are `properties`. */
const accepted: Record<string, string[]> = { "Java, jsonschema2pojo": ["Properties__1"] };

/** Lists the generated names of types that a person would not choose. The root type's name may end in a version. */
export function nameErrors(
  way: string,
  { type, id, profile }: Pick<Model, "type" | "id" | "profile">,
  names: string[],
): string[] {
  return names
    .filter((name) => name.toLowerCase() !== type.toLowerCase() && invented.test(name))
    .filter((name) => !accepted[way]?.includes(name))
    .map((name) => `${id}, ${profile}: "${name}" is an invented name. Give the schema of this type a title.`);
}
