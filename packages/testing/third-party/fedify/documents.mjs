import { createFederation, MemoryKvStore } from "@fedify/fedify";
import { printDocuments } from "../ask.mjs";

// As in Fedify's manual, with every property that it lists.
const federation = createFederation({ kv: new MemoryKvStore() });
federation.setNodeInfoDispatcher("/nodeinfo/2.1", () => ({
  software: {
    name: "example",
    version: "1.2.0",
    repository: new URL("https://code.example/example"),
    homepage: new URL("https://example.com/"),
  },
  protocols: ["activitypub"],
  services: { inbound: [], outbound: ["atom1.0"] },
  openRegistrations: true,
  usage: {
    users: { total: 120, activeHalfyear: 80, activeMonth: 41 },
    localPosts: 9530,
    localComments: 2104,
  },
}));

await printDocuments(async (path) => {
  const request = new Request(new URL(path, "https://social.example"));
  return (await federation.fetch(request, { contextData: undefined })).json();
});
