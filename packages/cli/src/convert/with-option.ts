import { type GivableFact, type GivenFacts, givableFacts } from "@nodeinfo-kit/convert";
import { nearest } from "@nodeinfo-kit/lint/internal";
import { WrongUsage } from "../wrong-usage.js";

/** An example value of each fact. */
const examples: Readonly<Record<GivableFact, string>> = {
  "software.name": "NAME",
  "software.version": "VERSION",
  protocols: "activitypub",
  openRegistrations: "true|false",
  name: "NAME",
  baseUrl: "https://social.example",
};

/**
 * Reads each `FACT=VALUE` of the command line. Protocols are separated by commas, or given one by one. `convert` checks the
 * values.
 */
export function givenOf(assignments: readonly string[]): GivenFacts {
  const values = new Map<GivableFact, string>();
  for (const assignment of assignments) {
    const [name = "", ...rest] = assignment.split("=");
    const fact = givableFacts.find((each) => each === name);
    if (fact === undefined) throw new WrongUsage(unknownFact(name));
    const value = rest.join("=");
    if (value === "")
      throw new WrongUsage(`--with ${fact} requires a value: --with ${fact}=${examples[fact]}`);
    const before = values.get(fact);
    if (before !== undefined && fact !== "protocols")
      throw new WrongUsage(`--with ${fact} is given twice. Use it once.`);
    values.set(fact, before === undefined ? value : `${before},${value}`);
  }
  const protocols = values.get("protocols");
  const open = values.get("openRegistrations");
  const [name, baseUrl] = [values.get("name"), values.get("baseUrl")];
  const software = softwareOf(values.get("software.name"), values.get("software.version"));
  return {
    ...(software && { software }),
    ...(protocols !== undefined && { protocols: protocols.split(",").map((protocol) => protocol.trim()) }),
    ...(open !== undefined && { openRegistrations: booleanOf(open) }),
    ...(name !== undefined && { name }),
    ...(baseUrl !== undefined && { baseUrl }),
  };
}

function softwareOf(name: string | undefined, version: string | undefined): GivenFacts["software"] {
  if (name === undefined && version === undefined) return undefined;
  return { ...(name !== undefined && { name }), ...(version !== undefined && { version }) };
}

function booleanOf(value: string): boolean {
  if (value === "true" || value === "false") return value === "true";
  throw new WrongUsage(`Invalid value "${value}" for --with openRegistrations. Use true or false.`);
}

function unknownFact(name: string): string {
  const meant = nearest(name, givableFacts);
  const cure = meant === undefined ? `Facts: ${givableFacts.join(", ")}.` : `Did you mean "${meant}"?`;
  return `Unknown fact "${name}" for --with. ${cure}`;
}
