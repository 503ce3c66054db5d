import { assemble, type DocumentDescription, finish } from "./document-builder.js";
import { createIssue, excerpt, type Issue, type Path } from "./issue.js";
import { type Call, recorder } from "./recorder.js";

/** What the generator knows of the link document. */
export interface LinkDescription extends DocumentDescription {
  /** The rel of each version of NodeInfo, the newest first. */
  readonly rels: Readonly<Record<string, string>>;
}

/** The rel of the actor that speaks for the whole server: https://codeberg.org/fediverse/fep/src/branch/main/fep/2677/fep-2677.md */
const applicationRel = "https://www.w3.org/ns/activitystreams#Application";

const linkSteps = ["nodeInfo", "applicationActor", "link"];

/** Makes the function that starts a builder of link documents. */
export function linkBuilder<Builder>(description: LinkDescription): () => Builder {
  const rels = new Map(Object.entries(description.rels));
  const start = recorder([...linkSteps, ...Object.keys(description.steps)], (calls) => {
    const isLink = ({ name }: Call) => linkSteps.includes(name);
    const { links, issues } = orderLinks(calls.filter(isLink), rels);
    const others = calls.filter((call) => !isLink(call));
    const draft = assemble({ ...description, fixed: { links } }, others);
    return finish(description, { document: draft.document, issues: [...issues, ...draft.issues] });
  });
  // The interface is generated from the same schema as the description, and says what its steps do.
  return () => start as Builder;
}

type Rels = ReadonlyMap<unknown, string>;
type Link = { readonly rel?: unknown; readonly href?: unknown } | null | undefined;

/** Puts the links in order: NodeInfo's from the newest version to the oldest, then the others as they were given. */
function orderLinks(calls: readonly Call[], rels: Rels): { links: Link[]; issues: Issue[] } {
  const order = [...rels.values()];
  const rank = (link: Link) => {
    const index = order.indexOf(String(link?.rel));
    return index < 0 ? order.length : index;
  };
  const ordered = calls
    .map((call) => ({ call, link: toLink(call, rels) }))
    .sort((a, b) => rank(a.link) - rank(b.link));
  const issues = ordered.flatMap(({ call, link }, index) => {
    const before = ordered.slice(0, index).some((other) => isSameStep(other.call, call));
    return [...issuesOf(call, link, ["links", index], before, rels)];
  });
  if (calls.length === 0)
    issues.push(createIssue("builder/no-link", ["links"], "an array of at least 1 link", "an empty array"));
  return { links: ordered.map(({ link }) => link), issues };
}

function toLink({ name, values: [first, second] }: Call, rels: Rels): Link {
  if (name === "nodeInfo") return { rel: rels.get(first), href: second };
  if (name === "applicationActor") return { rel: applicationRel, href: first };
  // What is no link has neither rel nor href, and the schema refuses it.
  return first as Link;
}

/** Whether two calls set the same link. Any number of other links may have the same rel. */
function isSameStep(a: Call, b: Call): boolean {
  return a.name !== "link" && a.name === b.name && (a.name !== "nodeInfo" || a.values[0] === b.values[0]);
}

function* issuesOf(call: Call, link: Link, path: Path, isTwice: boolean, rels: Rels): Generator<Issue> {
  for (const { path: at, expected, received } of call.faults)
    yield createIssue(
      "builder/json",
      call.name === "link" ? [...path, ...at.slice(1)] : path,
      expected,
      received,
    );
  if (isTwice) yield createIssue("builder/set-twice", path, "given once", "given again");
  const [version] = call.values;
  if (call.name === "nodeInfo" && !rels.has(version)) {
    const versions = `a version of NodeInfo: ${[...rels.keys()].join(", ")}`;
    yield createIssue("builder/version", [...path, "rel"], versions, excerpt(version));
  }
  if (typeof link?.href === "string" && !isAbsolute(link.href))
    yield createIssue(
      "builder/href",
      [...path, "href"],
      "an absolute http or https URL without a user",
      excerpt(link.href),
    );
}

/** There is a global `URL` wherever this runs, but TypeScript's own library does not have it. */
declare const URL: { canParse(url: string): boolean };

/** `new URL` alone would also take "https:host" and white space, and would not mind a password. */
function isAbsolute(href: string): boolean {
  return /^https?:\/\/[^\s\\/?#@]+(?:[/?#][^\s\\]*)?$/i.test(href) && URL.canParse(href);
}
