import type { Deviation } from "./deviations.ts";
import { type Language, versionOf } from "./languages.ts";

const start = "<!-- Made by `npm run check:languages -- --write`. -->\n";
const end = "<!-- The end of what is made. -->\n";

/** Puts the table and the deviations between the markers of docs/languages.md. */
export function withTable(page: string, languages: Language[], deviations: Deviation[]): string {
  const [before, rest] = page.split(start);
  const [, after] = rest?.split(end) ?? [];
  if (before === undefined || after === undefined) throw new Error("docs/languages.md has lost its markers.");
  return before + start + render(languages, deviations) + end + after;
}

function render(languages: Language[], deviations: Deviation[]): string {
  const rows = languages.map((language) => {
    const { id, name, engine, page, dialect } = language;
    const own = deviations.filter((deviation) => deviation.languages.includes(id));
    const links = own.map(({ title }) => `[${title}](#${slug(title)})`);
    const result = links.length > 0 ? `all but: ${links.join("; ")}` : "all";
    return `| [${name}](../schemas/runners/${id}) | [${engine}](${page}) | ${versionOf(language)} | ${dialect} | ${result} |\n`;
  });
  const nameOf = (id: string) => languages.find((language) => language.id === id)?.name ?? id;
  return `
| language | engine | version | dialect | verdicts as the vectors say |
|---|---|---|---|---|
${rows.join("")}
### Where they differ

${deviations.map((deviation) => renderDeviation(deviation, deviation.languages.map(nameOf))).join("\n")}
`;
}

function renderDeviation(
  { title, vectors, instead, cause, why, example }: Deviation,
  names: string[],
): string {
  const list = vectors.map((vector) => `\`${vector}\``).join(", ");
  const code = example ? `\n\`\`\`${example.language}\n${example.code}\n\`\`\`\n` : "";
  return `#### ${title}

${names.join(" and ")} ${names.length > 1 ? "say" : "says"}: ${instead}. Cause: ${cause}. ${vectors.length > 1 ? "Vectors" : "Vector"}: ${list}.

${why}
${code}`;
}

/** The anchor that a heading gets on the code host. */
function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}
