import { describeValue, isObject, ownProperty } from "@nodeinfo-kit/validators/internal";
import { relWithoutTypo } from "../../links/rels.js";
import type { Remedy, Rule } from "../../rule.js";
import { jrdSource } from "../../sources.js";
import { discovery, link, written } from "../samples.js";

/** The links are in no list. */
export const rule: Rule = {
  code: "discovery/links-shape",
  severity: "error",
  summary: "The links are in no list.",
  explanation:
    "`links` is a list, even if there is one link or none: readers go through it, and find nothing in an object. Programs in PHP write an object for a list whose keys are not 0, 1, 2 and so on, and some write a link that has no list about it. Put the links into square brackets.",
  source: jrdSource,
  bad: {
    text: written({ links: link("2.1") }),
    marks: (written({ links: link("2.1") }).match(/(?<="links": )\{[^}]*\}/) ?? [""])[0],
  },
  good: { text: discovery(link("2.1")) },
  documents: ["discovery"],
  besideSchema: "explains",
  check({ value }, report) {
    if (!isObject(value) || Array.isArray(ownProperty(value, "links"))) return;
    report({ path: ["links"], message: messageOf(value), remedies: remediesOf(value) });
  },
};

function messageOf(value: Record<string, unknown>): string {
  const links = ownProperty(value, "links");
  const isBeside = isLink(ownProperty(value, "0"));
  if (links === undefined && isLink(value))
    return `/links is missing. The document is a link itself. Write it as an item of an array, and that array as "links".`;
  if (isMap(links))
    return `/links is an object that maps rels to URLs, where readers look for an array. Write an array of objects, each with a rel and an href.`;
  if (links === undefined)
    return `/links is missing.${isBeside ? " There is a link in /0, which was to be in a list." : ""} Write a list of links there, one for each version of the document.`;
  const fact = isLink(links) ? "one link" : describeValue(links);
  return `/links is ${fact}, where readers look for a list.${isBeside ? " There is another link in /0." : ""} Put the links in square brackets, even if there is only one.`;
}

/** What is beside the list goes into it. Where nothing is, the schema's issue has a remedy of its own. */
function remediesOf(value: Record<string, unknown>): Remedy[] {
  const [links, beside] = [ownProperty(value, "links"), ownProperty(value, "0")];
  if (isMap(links)) return [listOfMap(links)];
  if (!isLink(beside)) return [];
  if (links === undefined)
    return [
      {
        title: 'Make it a list, and name it "links"',
        isSafe: true,
        changes: [
          { kind: "rename", path: ["0"], name: "links" },
          { kind: "set", path: ["0"], value: [beside] },
        ],
      },
    ];
  if (!isLink(links)) return [];
  return [
    {
      title: "Put both into a list",
      isSafe: true,
      changes: [
        { kind: "set", path: ["links"], value: [links, beside] },
        { kind: "remove", path: ["0"] },
      ],
    },
  ];
}

function isLink(value: unknown): boolean {
  return typeof ownProperty(value, "rel") === "string";
}

/** The most addresses of an object that are written as links. */
const mostOfMap = 32;

/** Whether an object has the address of a document under each rel of NodeInfo, and nothing else. */
function isMap(links: unknown): links is Readonly<Record<string, string>> {
  if (!isObject(links) || Array.isArray(links)) return false;
  const names = Object.keys(links).slice(0, mostOfMap + 1);
  return (
    names.length > 0 &&
    names.length <= mostOfMap &&
    names.every((name) => relWithoutTypo(name)?.leadsTo === "nodeinfo" && typeof links[name] === "string")
  );
}

function listOfMap(links: Readonly<Record<string, string>>): Remedy {
  const value = Object.entries(links).map(([rel, href]) => ({ rel, href }));
  return {
    title: "Make it an array of links",
    isSafe: true,
    changes: [{ kind: "set", path: ["links"], value }],
  };
}
