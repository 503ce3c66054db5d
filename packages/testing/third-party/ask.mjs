/** Starts an app on a free port. Returns functions that get the JSON at a path and close the app. */
export async function listen(app) {
  const server = app.listen(0, "127.0.0.1");
  await new Promise((resolve, reject) => server.once("listening", resolve).once("error", reject));
  const base = `http://127.0.0.1:${server.address().port}`;
  return { get: (path) => getJson(base + path), close: () => server.close() };
}

export async function getJson(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} responds with status ${response.status}.`);
  return response.json();
}

/** Follows the links in `/.well-known/nodeinfo`, as a reader does, and prints the documents. */
export async function printDocuments(get) {
  const discovery = await get("/.well-known/nodeinfo");
  const documents = [{ what: "/.well-known/nodeinfo", id: "discovery", document: discovery }];
  for (const { rel, href } of discovery.links) {
    const what = new URL(href).pathname;
    documents.push({ what, id: `nodeinfo/${rel.split("/").pop()}`, document: await get(what) });
  }
  process.stdout.write(`${JSON.stringify(documents, null, 2)}\n`);
}
