import { describeValue, isObject, ownProperty } from "@nodeinfo-kit/validators/internal";
import { relWithoutTypo } from "../../links/rels.js";
import type { Remedy } from "../../remedy.js";
import type { Rule } from "../../rule.js";
import { jrdSource } from "../../sources.js";
import { discovery, link, written } from "../samples.js";

/** `links` is missing or not an array. */
export const rule: Rule = {
  code: "discovery/links-shape",
  severity: "error",
  summary: "`links` is missing or not an array.",
  explanation:
    "`links` must be an array, even if there is only one link or none: readers iterate over it, and find nothing in an object. PHP programs write an object for an array whose keys are not 0, 1, 2 and so on, and some programs write a single link without an array. Put the links in square brackets.",
  source: jrdSource,
  bad: {
    text: written({ links: link("2.1") }),
    marks: (written({ links: link("2.1") }).match(/(?<="links": )\{[^}]*\}/) ?? [""])[0],
  },
  good: { text: discovery(link("2.1")) },
  documents: ["discovery"],
  withSchemaIssue: "explains",
  check({ value }, report) {
    if (!isObject(value) || Array.isArray(ownProperty(value, "links"))) return;
    report({ path: ["links"], message: messageOf(value), remedies: remediesOf(value) });
  },
};

function messageOf(value: Record<string, unknown>): string {
  const links = ownProperty(value, "links");
  const hasStrayLink = isLink(ownProperty(value, "0"));
  if (links === undefined && isLink(value))
    return `/links is missing. The document is itself a link. Put it in an array, and name that array "links".`;
  if (isMap(links))
    return `/links is an object that maps rels to URLs, but must be an array. Use an array of objects, each with a rel and an href.`;
  if (links === undefined)
    return `/links is missing.${hasStrayLink ? " The link in /0 belongs in that array." : ""} Add an array of links, one for each version of the document.`;
  const fact = isLink(links) ? "a single link" : describeValue(links);
  return `/links is ${fact}, but must be an array.${hasStrayLink ? " Another link is in /0." : ""} Put the links in square brackets, even if there is only one.`;
}

/** Moves the links outside the array into it. If there are none, the schema's issue has its own fix. */
function remediesOf(value: Record<string, unknown>): Remedy[] {
  const [links, stray] = [ownProperty(value, "links"), ownProperty(value, "0")];
  if (isMap(links)) return [listOfMap(links)];
  if (!isLink(stray)) return [];
  if (links === undefined)
    return [
      {
        title: 'Convert to an array, and name it "links"',
        isSafe: true,
        changes: [
          { kind: "rename", path: ["0"], name: "links" },
          { kind: "set", path: ["0"], value: [stray] },
        ],
      },
    ];
  if (!isLink(links)) return [];
  return [
    {
      title: "Put both into an array",
      isSafe: true,
      changes: [
        { kind: "set", path: ["links"], value: [links, stray] },
        { kind: "remove", path: ["0"] },
      ],
    },
  ];
}

function isLink(value: unknown): boolean {
  return typeof ownProperty(value, "rel") === "string";
}

/** The maximum number of URLs of an object that are converted to links. */
const maxMapEntries = 32;

/** Whether an object only maps rels of NodeInfo to URLs. */
function isMap(links: unknown): links is Readonly<Record<string, string>> {
  if (!isObject(links) || Array.isArray(links)) return false;
  const names = Object.keys(links).slice(0, maxMapEntries + 1);
  return (
    names.length > 0 &&
    names.length <= maxMapEntries &&
    names.every((name) => relWithoutTypo(name)?.leadsTo === "nodeinfo" && typeof links[name] === "string")
  );
}

function listOfMap(links: Readonly<Record<string, string>>): Remedy {
  const value = Object.entries(links).map(([rel, href]) => ({ rel, href }));
  return {
    title: "Convert to an array of links",
    isSafe: true,
    changes: [{ kind: "set", path: ["links"], value }],
  };
}
