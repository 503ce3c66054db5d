import type { DirectionalValues, Link, ServerFacts, WeekOfActivity } from "@nodeinfo-kit/convert";
import { excerpt, printable } from "@nodeinfo-kit/lint/terminal";
import type { Paint } from "../terminal.js";

/** A fact with its label; undefined if it is unknown. Strings are escaped and truncated here, arrays of lines already are. */
type Row = readonly [label: string, value: string | number | readonly string[] | undefined];

/** Renders facts for people, one per line, in the order of `ServerFacts`. */
export function factsText(facts: ServerFacts, paint: Paint): string[] {
  const rows = rowsOf(facts).flatMap(([label, value]) => {
    const lines = typeof value === "object" ? value : value === undefined ? [] : [safe(String(value))];
    return lines.map((line, index) => ({ label: index === 0 ? label : "", line }));
  });
  if (rows.length === 0) return ["  The document contains no facts about the server."];
  const width = Math.max(...rows.map(({ label }) => label.length));
  return rows.map(({ label, line }) => `  ${paint("dim", label.padEnd(width))}  ${line}`.trimEnd());
}

function rowsOf(facts: ServerFacts): Row[] {
  const { software, usage, organization } = facts;
  return [
    ["software", softwareOf(facts)],
    ["repository", software?.repository],
    ["home page", software?.homepage],
    ...directed("protocols", facts.protocols),
    ...directed("services", facts.services),
    ["registrations", either(facts.openRegistrations, "open", "closed")],
    ["users", usage?.users],
    ["active in 7 days", usage?.activeUsers?.days7],
    ["active in 30 days", usage?.activeUsers?.days30],
    ["active in 180 days", usage?.activeUsers?.days180],
    ["local posts", usage?.localPosts],
    ["local comments", usage?.localComments],
    ["name", facts.name],
    ["description", facts.description?.trim().replace(/\s+/g, " ")],
    ["base URL", facts.baseUrl],
    ["organization", organization?.name],
    ["contact", organization?.contact],
    ["account", organization?.account],
    ["staff", valueLines(facts.staff)],
    [
      "features",
      valueLines(facts.features?.map(({ name, version }) => [name, version].filter(Boolean).join(" "))),
    ],
    ["languages", valueLines(facts.languages)],
    ["federation", either(facts.federation?.enabled, "on", "off")],
    ["relay", facts.relay === "" ? "none" : facts.relay],
    ["activity", some(facts.activity?.map(weekOf))],
    ["links", some(facts.links?.map(linkOf))],
    ["metadata", names(facts.metadata)],
    ["other properties", names(facts.extra)],
  ];
}

function safe(text: string): string {
  return text === "" ? '""' : printable(excerpt(text));
}

function softwareOf({ software }: ServerFacts): string | undefined {
  const { name, version } = software ?? {};
  if (name === undefined) return version === undefined ? undefined : `version ${version}`;
  return version === undefined ? name : `${name} ${version}`;
}

function either(value: boolean | undefined, yes: string, no: string): string | undefined {
  return value === undefined ? undefined : value ? yes : no;
}

/** One row if there are no directions or both have the same values; otherwise one for each, and one if they are not all. */
function directed(label: string, facts: DirectionalValues | undefined): Row[] {
  if (!facts) return [];
  const { all, inbound, outbound } = facts;
  const directions = new Set([...(inbound ?? []), ...(outbound ?? [])]);
  const isWhole = all.every((value) => directions.has(value));
  const hasDirections = (inbound ?? outbound) !== undefined && !isSame(inbound, outbound);
  return [
    [label, hasDirections && isWhole ? undefined : valueLines(all)],
    ...(hasDirections ? directionsOf(label, inbound, outbound) : []),
  ];
}

function directionsOf(
  label: string,
  inbound: DirectionalValues["inbound"],
  outbound: DirectionalValues["outbound"],
): Row[] {
  return [
    [`${label} in`, valueLines(inbound)],
    [`${label} out`, valueLines(outbound)],
  ];
}

function isSame(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

const maxValues = 50;
const maxLine = 60;

/** Values in lines of limited width, without breaking a value. */
function valueLines(values: readonly string[] | undefined): string[] | undefined {
  if (values === undefined) return undefined;
  if (values.length === 0) return ["none"];
  const lines = [""];
  for (const [index, value] of shown(values.slice(0, maxValues).map(safe), values.length).entries()) {
    const line = lines.pop() ?? "";
    if (index === 0) lines.push(value);
    else if (line.length + value.length < maxLine) lines.push(`${line}, ${value}`);
    else lines.push(`${line},`, value);
  }
  return lines;
}

const maxRows = 20;

/** The first rows of a fact. */
function some(rows: readonly string[] | undefined): string[] | undefined {
  return rows?.length === 0 ? ["none"] : rows && shown(rows.slice(0, maxRows), rows.length);
}

function shown(texts: readonly string[], count: number): string[] {
  return count > texts.length ? [...texts, `and ${count - texts.length} more`] : [...texts];
}

function names(properties: Readonly<Record<string, unknown>> | undefined): string[] | undefined {
  const found = Object.keys(properties ?? {});
  return found.length === 0 ? undefined : valueLines(found);
}

function weekOf({ week, ...counts }: WeekOfActivity): string {
  const activity = (["statuses", "logins", "registrations"] as const).flatMap((name) =>
    counts[name] === undefined ? [] : [`${name} ${counts[name]}`],
  );
  return `week of ${dayOf(week)}: ${activity.join(", ") || "nothing"}`;
}

/** The day of a time in seconds since 1970, or the number if it is beyond the range of `Date`. */
function dayOf(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? String(seconds) : date.toISOString().slice(0, 10);
}

function linkOf({ rel, href, version }: Link): string {
  return `${version === undefined ? safe(rel) : `nodeinfo/${safe(version)}`}  ${safe(href)}`;
}
