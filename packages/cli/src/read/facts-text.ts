import type { DirectionalValues, Link, ServerFacts, WeekOfActivity } from "@nodeinfo-kit/convert";
import { excerpt, printable } from "@nodeinfo-kit/lint/terminal";
import type { Paint } from "../terminal.js";

/** What is said of one thing; nothing, if nothing is. A text is escaped and cut, lines are so already. */
type Row = readonly [label: string, value: string | number | readonly string[] | undefined];

/** Writes facts for people, one a line, in the order of `ServerFacts`. */
export function factsText(facts: ServerFacts, paint: Paint): string[] {
  const rows = rowsOf(facts).flatMap(([label, value]) => {
    const lines = typeof value === "object" ? value : value === undefined ? [] : [safe(String(value))];
    return lines.map((line, index) => ({ label: index === 0 ? label : "", line }));
  });
  if (rows.length === 0) return ["  It says nothing of the server."];
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
    ["staff", words(facts.staff)],
    [
      "features",
      words(facts.features?.map(({ name, version }) => [name, version].filter(Boolean).join(" "))),
    ],
    ["languages", words(facts.languages)],
    ["federation", either(facts.federation?.enabled, "on", "off")],
    ["relay", facts.relay === "" ? "none" : facts.relay],
    ["activity", some(facts.activity?.map(weekOf))],
    ["links", some(facts.links?.map(linkOf))],
    ["metadata", names(facts.metadata)],
    ["other members", names(facts.extra)],
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

/** One row, if no directions are told or both have the same words; otherwise one for each, and one if they are not all. */
function directed(label: string, facts: DirectionalValues | undefined): Row[] {
  if (!facts) return [];
  const { all, inbound, outbound } = facts;
  const directions = new Set([...(inbound ?? []), ...(outbound ?? [])]);
  const isWhole = all.every((word) => directions.has(word));
  const isTold = (inbound ?? outbound) !== undefined && !isSame(inbound, outbound);
  return [
    [label, isTold && isWhole ? undefined : words(all)],
    ...(isTold ? directionsOf(label, inbound, outbound) : []),
  ];
}

function directionsOf(
  label: string,
  inbound: DirectionalValues["inbound"],
  outbound: DirectionalValues["outbound"],
): Row[] {
  return [
    [`${label} in`, words(inbound)],
    [`${label} out`, words(outbound)],
  ];
}

function isSame(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}

const mostWords = 50;
const widestLine = 60;

/** Words in lines of some width, each word whole. */
function words(list: readonly string[] | undefined): string[] | undefined {
  if (list === undefined) return undefined;
  if (list.length === 0) return ["none"];
  const lines = [""];
  for (const [index, word] of shown(list.slice(0, mostWords).map(safe), list.length).entries()) {
    const line = lines.pop() ?? "";
    if (index === 0) lines.push(word);
    else if (line.length + word.length < widestLine) lines.push(`${line}, ${word}`);
    else lines.push(`${line},`, word);
  }
  return lines;
}

const mostRows = 20;

/** As many of the rows of a fact as one reads. */
function some(rows: readonly string[] | undefined): string[] | undefined {
  return rows?.length === 0 ? ["none"] : rows && shown(rows.slice(0, mostRows), rows.length);
}

function shown(texts: readonly string[], count: number): string[] {
  return count > texts.length ? [...texts, `and ${count - texts.length} more`] : [...texts];
}

function names(members: Readonly<Record<string, unknown>> | undefined): string[] | undefined {
  const found = Object.keys(members ?? {});
  return found.length === 0 ? undefined : words(found);
}

function weekOf({ week, ...counts }: WeekOfActivity): string {
  const said = (["statuses", "logins", "registrations"] as const).flatMap((name) =>
    counts[name] === undefined ? [] : [`${name} ${counts[name]}`],
  );
  return `week of ${dayOf(week)}: ${said.join(", ") || "nothing"}`;
}

/** The day of a time in seconds since 1970, or the number, if it is past the end of the calendar. */
function dayOf(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? String(seconds) : date.toISOString().slice(0, 10);
}

function linkOf({ rel, href, version }: Link): string {
  return `${version === undefined ? safe(rel) : `nodeinfo/${safe(version)}`}  ${safe(href)}`;
}
