import { hostOfOrigin, type NewDocument } from "./documents.js";
import { profileOf, standards } from "./standards.js";

/** The folder on the server in the instructions. */
export const folderOnServer = "/var/www/nodeinfo";

/** Renders serving instructions in Markdown. `origin` is the URL of the server. */
export function servingText(origin: string, documents: readonly NewDocument[]): string {
  const served = documents.map(({ path, id }) => ({ path, type: typeOf(id) }));
  return `# How to serve NodeInfo at ${origin}

| URL | file | \`Content-Type\` |
|---|---|---|
${served.map(({ path, type }) => `| \`${origin}/${path}\` | \`${path}\` | \`${type}\` |`).join("\n")}

Copy the files and their folders to the server. These instructions assume \`${folderOnServer}\`. Many programs hide
\`.well-known\`, because its name begins with a dot. \`Access-Control-Allow-Origin\` allows other sites to read the files.

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

Save this as \`serve-nodeinfo.mjs\` next to the folders. \`node serve-nodeinfo.mjs\` serves only these files, on port 3000. In
an Express program, use \`app.use(nodeInfo)\`.

\`\`\`js
${nodeProgram(served)}
\`\`\`

## Check the live server

\`\`\`sh
${documents.map((document) => checkLine(origin, document)).join("\n")}
\`\`\`

These files do not change with the server. A server that knows its counts and version can build the documents itself:
https://www.npmjs.com/package/@nodeinfo-kit/builders
`;
}

/** The command that checks a document on the live server. */
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
    # The rest of the site goes here.
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
