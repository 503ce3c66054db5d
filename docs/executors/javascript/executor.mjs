// Answers all kinds of cases with the packages of nodeinfo-kit.
import { createInterface } from "node:readline";
import { read } from "@nodeinfo-kit/convert";
import { validators } from "@nodeinfo-kit/validators/all";

const kinds = {
  validate: ({ id, profile, document }) => ({ valid: validators[id][profile].is(document) }),
  read({ document, host }) {
    const { facts: all, repairs = [] } = read(document, { host });
    if (!all) return { facts: null };
    const { metadata, extra, origins, ...facts } = all;
    return { facts, repairs: repairs.map(({ pointer }) => pointer) };
  },
  follow({ document: { links }, known }) {
    const isUsable = ({ href }) =>
      typeof href === "string" && /^https?:\/\//.test(href) && URL.canParse(href);
    const hrefs = known.map((version) =>
      links.find((link) => link?.rel === prefix + version && isUsable(link)),
    );
    return { href: hrefs.findLast(Boolean)?.href ?? null };
  },
};
const prefix = "http://nodeinfo.diaspora.software/ns/schema/";

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  console.log(JSON.stringify({ case: request.case, ...kinds[request.kind](request) }));
}
