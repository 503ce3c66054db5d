import { createIssue, excerpt, ownProperty, readWebAddress } from "@nodeinfo-kit/validators/internal";
import { copyJson } from "./copy-json.js";
import {
  assemble,
  type DocumentDescription,
  finish,
  type Validate,
  valueOfStep,
} from "./document-builder.js";
import type { Issue, Path } from "./issue.js";
import { recorder, type Step } from "./recorder.js";

/** The description of the link document, written by the generator. */
export interface LinkDescription extends DocumentDescription {
  /** The rel of each version of NodeInfo, the newest first. */
  readonly rels: Readonly<Record<string, string>>;
}

/** The rel of the actor that represents the server: https://codeberg.org/fediverse/fep/src/branch/main/fep/2677/fep-2677.md */
const applicationRel = "https://www.w3.org/ns/activitystreams#Application";

const linkSteps = ["nodeInfo", "applicationActor", "link"];

/** Makes the function that starts a builder of link documents. */
export function linkBuilder<Builder>(description: LinkDescription, validate: Validate): () => Builder {
  const rels = new Map<unknown, string>(Object.entries(description.rels));
  const isLink = (name: string) => linkSteps.includes(name);
  const take = (name: string, given: readonly unknown[], issues: Issue[]) =>
    isLink(name) ? takeLink(name, given, rels, issues) : valueOfStep(description, name, given, issues);
  const start = recorder([...linkSteps, ...description.members], take, (steps) => {
    const issues: Issue[] = [];
    const links = orderLinks(
      steps.filter(({ name }) => isLink(name)),
      rels,
      issues,
    );
    const others = steps.filter(({ name }) => !isLink(name));
    return finish(
      { ...description, validate },
      assemble({ ...description, ...withLinks(description, links) }, others, issues),
      issues,
    );
  });
  // The interface is generated from the same schema as the description.
  return () => start as Builder;
}

/** Puts the links before all other properties. */
function withLinks({ members, defaults }: LinkDescription, links: unknown) {
  return { members: ["links", ...members], defaults: { ...defaults, links } };
}

type Rels = ReadonlyMap<unknown, string>;

/** Makes the link of a step. The paths of its issues start inside the link. */
function takeLink(name: string, given: readonly unknown[], rels: Rels, issues: Issue[]): unknown {
  const link = copyJson(linkOf(name, given, rels), issues);
  if (name === "nodeInfo" && !rels.has(given[0])) {
    const versions = `a version of NodeInfo: ${[...rels.keys()].join(", ")}`;
    issues.push(createIssue("builder/version", ["rel"], versions, excerpt(ownProperty(link, "rel"))));
  }
  const href = ownProperty(link, "href");
  if (typeof href === "string" && !isAbsolute(href))
    issues.push(
      createIssue("builder/href", ["href"], "an absolute http or https URL without user info", excerpt(href)),
    );
  return link;
}

function linkOf(name: string, [first, second]: readonly unknown[], rels: Rels): unknown {
  if (name === "nodeInfo") return { rel: rels.get(first) ?? first, href: second };
  if (name === "applicationActor") return { rel: applicationRel, href: first };
  return first;
}

/** Orders the links: those to NodeInfo from newest to oldest, then the others in the order they were given. */
function orderLinks(steps: readonly Step[], rels: Rels, issues: Issue[]): unknown[] {
  const order: unknown[] = [...rels.values()];
  // The index of any other rel is -1, which as an unsigned number is after all others.
  const rank = ({ value }: Step) => order.indexOf(ownProperty(value, "rel")) >>> 0;
  const ordered = steps.toSorted((a, b) => rank(a) - rank(b));
  for (const [index, step] of ordered.entries()) {
    const path: Path = ["links", index];
    for (const { code, path: inside, expected, received } of step.issues)
      issues.push(createIssue(code, [...path, ...inside], expected, received));
    if (ordered.slice(0, index).some((other) => isTwice(other, step)))
      issues.push(createIssue("builder/set-twice", path, "given once", "given again"));
  }
  if (steps.length === 0)
    issues.push(createIssue("builder/no-link", ["links"], "an array of at least 1 link", "an empty array"));
  return ordered.map(({ value }) => value);
}

/** Whether two links have a rel that only one may have. Several links from `link()` may share a rel. */
function isTwice(a: Step, b: Step): boolean {
  return (
    (a.name !== "link" || b.name !== "link") && ownProperty(a.value, "rel") === ownProperty(b.value, "rel")
  );
}

/** Invisible characters, and the backslash, which some readers treat as a slash. */
const unwanted = /[\s\\\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u;

function isAbsolute(href: string): boolean {
  return !unwanted.test(href) && readWebAddress(href)?.hasUser === false;
}
