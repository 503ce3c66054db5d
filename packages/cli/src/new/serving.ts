import { hostOfOrigin, type NewDocument } from "./documents.js";
import { profileOf, standards } from "./standards.js";

/** Where the text has the files on the server. */
export const folderOnServer = "/var/www/nodeinfo";

/** Writes how to serve documents, in Markdown. `origin` is the address of the server. */
export function servingText(origin: string, documents: readonly NewDocument[]): string {
  const served = documents.map(({ path, id }) => ({ path, type: typeOf(id) }));
  return `# How to serve NodeInfo at ${origin}

| address | file | \`Content-Type\` |
|---|---|---|
${served.map(({ path, type }) => `| \`${origin}/${path}\` | \`${path}\` | \`${type}\` |`).join("\n")}

Copy the files with their folders to the server; below they are in \`${folderOnServer}\`. \`.well-known\` begins with a full
stop, and many programs do not show it. \`Access-Control-Allow-Origin\` lets pages of other sites read the files.

## nginx

In the \`server\` block of the site:

\`\`\`nginx
${served.map(nginxLocation).join("\n")}
\`\`\`

## Caddy

\`\`\`caddyfile
${caddySite(origin, served)}
\`\`\`

## Node.js

As \`serve-nodeinfo.mjs\` beside the folders. \`node serve-nodeinfo.mjs\` serves them at port 3000 and nothing else; in a
program with Express, \`app.use(nodeInfo)\`.

\`\`\`js
${nodeProgram(served)}
\`\`\`

## Afterwards

\`\`\`sh
${documents.map((document) => checkLine(origin, document)).join("\n")}
\`\`\`

These files say what was true when they were written. A server that knows its own counts and version can write the documents
itself: https://www.npmjs.com/package/@nodeinfo-kit/builders
`;
}

/** The command that checks what a server sends. */
export function checkLine(origin: string, { path, isOpenOnly }: NewDocument): string {
  const profile = isOpenOnly ? "--profile open " : "";
  return `curl -si ${origin}/${path} | nodeinfo check ${profile}--host ${hostOfOrigin(origin)} -`;
}

interface Served {
  readonly path: string;
  readonly type: string;
}

function typeOf(id: NewDocument["id"]): string {
  const standard = standards.find((each) => each.id === id);
  return standard ? `application/json; profile="${profileOf(standard)}"` : "application/json";
}

function nginxLocation({ path, type }: Served): string {
  return `location = /${path} {
    alias ${folderOnServer}/${path};
    types { }
    default_type '${type}';
    add_header Access-Control-Allow-Origin *;
}`;
}

function caddySite(origin: string, served: readonly Served[]): string {
  const handles = served.map(
    ({ path, type }) => `    handle /${path} {
        root * ${folderOnServer}
        header Content-Type ${JSON.stringify(type)}
        header Access-Control-Allow-Origin *
        file_server
    }`,
  );
  return `${origin} {
${handles.join("\n")}
    # Here follows what the site serves besides.
}`;
}

function nodeProgram(served: readonly Served[]): string {
  return `import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";

const documents = new Map(
  Object.entries({
${served.map(({ path, type }) => `    "/${path}": '${type}',`).join("\n")}
  }).map(([path, type]) => [path, { type, body: readFileSync(new URL(\`.\${path}\`, import.meta.url)) }]),
);

export function nodeInfo(request, response, next) {
  const document = documents.get(request.url.split("?")[0]);
  if (document && (request.method === "GET" || request.method === "HEAD")) {
    response.writeHead(200, { "Content-Type": document.type, "Access-Control-Allow-Origin": "*" });
    response.end(document.body);
  } else if (next) next();
  else response.writeHead(404).end();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) createServer(nodeInfo).listen(process.env.PORT ?? 3000);`;
}
