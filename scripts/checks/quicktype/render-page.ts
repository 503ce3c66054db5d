import { readFileSync } from "node:fs";
import { programs } from "./generate-project.ts";
import type { Explanation } from "./judge.ts";
import { readersCommand, type Way, ways } from "./ways.ts";

/** Fills in what stands between the markers of the page: the table, the commands and the programs. */
export function renderPage(text: string, explanations: Explanation[]): string {
  const recommended = ways.filter(
    ({ language }, index) => ways.findIndex((way) => way.language === language) === index,
  );
  const parts: [string, string][] = [
    ["facts", renderFacts(explanations)],
    ...recommended.map((way): [string, string] => [way.language, renderUse(way)]),
  ];
  return parts.reduce((page, [name, part]) => fillIn(page, name, part), text);
}

function fillIn(page: string, name: string, part: string): string {
  const [start, end] = [
    `<!-- ${name}: made by npm run check:quicktype -- --write -->`,
    `<!-- end of ${name} -->`,
  ];
  const [before, rest, ...more] = page.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined || more.length > 0)
    throw new Error(`docs/types-in-other-languages.md must have ${start} and ${end} once each.`);
  return `${before}${start}\n\n${part}\n\n${end}${after}`;
}

function renderFacts(explanations: Explanation[]): string {
  const code = (names: string[]) => names.map((name) => `\`${name}\``).join(", ");
  const rows = explanations.map(
    ({ cause, documents, ways, invalid }) =>
      `| ${cause} | ${ways.join("; ")} | ${documents ? code(documents) : "all"} | ${invalid ? "**no**" : "yes"} |`,
  );
  const concernsNodeInfo = ({ documents }: Explanation) =>
    documents?.some((id) => id.startsWith("nodeinfo/")) ?? true;
  const faithful = ways
    .map(({ name }) => name)
    .filter((name) => !explanations.some((one) => one.ways.includes(name) && concernsNodeInfo(one)));
  return [
    "| what changes | types | documents | still valid |",
    "|---|---|---|---|",
    ...rows,
    "",
    `Documents of NodeInfo itself, \`nodeinfo/1.0\` to \`nodeinfo/2.2\`, come back the same from: ${faithful.join("; ")}.`,
  ].join("\n");
}

function renderUse(way: Way): string {
  const program = readFileSync(`${programs}${way.language}/${way.program}`, "utf8").trimEnd();
  return `\`\`\`sh\n${readersCommand(way)}\n\`\`\`\n\n\`\`\`${way.language}\n${program}\n\`\`\``;
}
