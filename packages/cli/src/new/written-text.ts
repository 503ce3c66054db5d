import { join } from "node:path";
import { printable } from "@nodeinfo-kit/lint/terminal";
import type { Paint } from "../terminal.js";
import { textTable } from "../text-table.js";
import type { NewDocument } from "./documents.js";
import { checkLine } from "./serving.js";

interface Written {
  readonly folder: string;
  readonly origin: string;
  readonly documents: readonly NewDocument[];
  readonly servingName: string;
}

/** Lists what was written, and what to do next. */
export function writtenText({ folder, origin, documents, servingName }: Written, paint: Paint): string {
  const name = (path: string) => printable(join(folder, path));
  const rows = [
    ...documents.map(({ path, id }) => [
      name(path),
      id === "discovery" ? "the link document" : `the ${id} document`,
    ]),
    [name(servingName), "how to serve them with nginx, Caddy or Node.js"],
  ];
  return [
    paint("bold", "Written"),
    ...textTable(rows).map((row) => `  ${row}`),
    "",
    paint("bold", "Next"),
    `  Serve the files as described in ${servingName}, then check the live server:`,
    ...documents.map((document) => `  ${checkLine(origin, document)}`),
  ].join("\n");
}
