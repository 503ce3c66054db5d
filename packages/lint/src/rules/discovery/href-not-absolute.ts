import { describeValue, quote, readWebAddress } from "@nodeinfo-kit/validators/internal";
import { type Link, pathOfHref } from "../../links/links.js";
import type { Origin } from "../../options.js";
import { placeOf } from "../../place-of.js";
import type { Remedy } from "../../remedy.js";
import type { Rule } from "../../rule.js";
import { jrdSource } from "../../sources.js";
import { hasUnseen, isWebUrl, resolve, webUrlMeant } from "../../urls/web-url.js";
import { discovery, link } from "../samples.js";

/** The `href` of a link is not an absolute URL. */
export const rule: Rule = {
  code: "discovery/href-not-absolute",
  severity: "error",
  summary: "The `href` of a link is not an absolute URL.",
  explanation:
    "The format of the link document requires a URI in `href`, with its scheme and host. Readers fetch the `href` as it is; few of them resolve a path. Include `https://` and the host.",
  source: jrdSource,
  bad: {
    text: discovery(link("2.1", { href: "/nodeinfo/2.1" })),
    marks: '"/nodeinfo/2.1"',
    options: { origin: { url: "https://social.example/.well-known/nodeinfo" } },
  },
  good: {
    text: discovery(link("2.1")),
    options: { origin: { url: "https://social.example/.well-known/nodeinfo" } },
  },
  documents: ["discovery"],
  check(document, report) {
    for (const each of document.links.known) {
      if (each.fault !== "relative" || each.href === undefined || each.rel.leadsTo !== "nodeinfo") continue;
      const meant = urlMeant(each.href, document.origin);
      report({
        path: pathOfHref(each),
        message: `${placeOf(pathOfHref(each))} must be an absolute URL, but ${factOf(each.href)}. ${meant ? `${meant.isSafe ? "Replace with" : "Did you mean"} ${quote(meant.url)}${meant.isSafe ? "." : "?"}` : "Include https:// and the host."}`,
        remedies: meant ? [writing(each, meant)] : [],
      });
    }
  },
};

function factOf(href: string): string {
  if (href === "") return "is empty";
  if (hasUnseen(href)) return `${quote(href)} contains white space or control characters`;
  return `is ${describeValue(href)}`;
}

interface Meant {
  readonly url: string;
  readonly isSafe: boolean;
}

/** The URL that a path resolves to from the document's URL. Without a leading slash, it may also be a host. */
function urlMeant(href: string, { url }: Origin): Meant | undefined {
  const isPath = /^\.{0,2}\//.test(href);
  if (!isPath || href.startsWith("//")) {
    const meant = webUrlMeant(href);
    if (meant) return meant;
  }
  const base = url === undefined || href === "" || href.length > 2000 ? undefined : readWebAddress(url);
  const resolved = base && resolve(href, base);
  return resolved !== undefined && isWebUrl(resolved)
    ? { url: resolved, isSafe: isPath && !hasUnseen(href) }
    : undefined;
}

function writing(each: Link, { url, isSafe }: Meant): Remedy {
  return {
    title: `Replace with ${quote(url)}`,
    isSafe,
    changes: [{ kind: "set", path: pathOfHref(each), value: url }],
  };
}
