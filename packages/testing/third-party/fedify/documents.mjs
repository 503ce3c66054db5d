import { createFederation, MemoryKvStore } from "@fedify/fedify";

// As the manual of Fedify shows it, with the two members that it leaves out.
const federation = createFederation({ kv: new MemoryKvStore() });
federation.setNodeInfoDispatcher("/nodeinfo/2.1", () => ({
  software: {
    name: "example",
    version: "1.2.0",
    repository: new URL("https://code.example/example"),
    homepage: new URL("https://example.com/"),
  },
  protocols: ["activitypub"],
  services: { outbound: ["atom1.0"] },
  openRegistrations: true,
  usage: {
    users: { total: 120, activeHalfyear: 80, activeMonth: 41 },
    localPosts: 9_530,
    localComments: 2_104,
  },
}));

const get = async (url) =>
  (await federation.fetch(new Request(url), { contextData: undefined })).json();

const discovery = await get("https://social.example/.well-known/nodeinfo");
const documents = [{ what: "/.well-known/nodeinfo", id: "discovery", document: discovery }];
for (const { rel, href } of discovery.links)
  documents.push({
    what: new URL(href).pathname,
    id: `nodeinfo/${rel.split("/").pop()}`,
    document: await get(href),
  });
console.log(JSON.stringify(documents, null, 2));
