/**
 * Builds every document that a server can publish about itself, and prints each with its URL.
 * Run it after a build: `npx tsx examples/build-documents.ts`
 */
import {
  buildVersions,
  discovery,
  fep0151,
  nodeInfo2Document,
  nodeInfo10,
  nodeInfo11,
  toSoftwareName,
} from "@nodeinfo-kit/builders";

const name = "Diaspora*";
const version = "0.9.0.0";
const isOpen = true;
const usage = {
  users: { total: 120, activeHalfyear: 80, activeMonth: 64, activeWeek: 40 },
  localPosts: 5300,
};
const metadata = fep0151({
  nodeName: "Example",
  nodeDescription: "A small server.",
  staffAccounts: ["https://social.example/people/1"],
});

const all = buildVersions(
  {
    software: { name: toSoftwareName(name), version, repository: "https://code.example/diaspora" },
    protocols: ["diaspora"],
    services: { inbound: [], outbound: ["wordpress"] },
    openRegistrations: isOpen,
    usage,
    instance: { name: "Example", description: "A small server." },
    metadata,
  },
  ["2.2", "2.1", "2.0"],
);

// The first versions have other properties, and define few program names.
const { activeWeek, ...users } = usage.users;
const { localPosts } = usage;
const protocols = { inbound: ["diaspora"], outbound: ["diaspora"] } as const;
const software = { name: "diaspora", version } as const;
const first = nodeInfo10()
  .software(software)
  .protocols(protocols)
  .openRegistrations(isOpen)
  .usage({ users, localPosts })
  .metadata(metadata)
  .build();
const second = nodeInfo11()
  .software(software)
  .protocols(protocols)
  .openRegistrations(isOpen)
  .usage({ users, localPosts })
  .metadata(metadata)
  .build();

const nodeInfo2 = nodeInfo2Document()
  .server({ baseUrl: "https://social.example", name: "Example", software: "diaspora", version })
  .protocols("diaspora")
  .openRegistrations(isOpen)
  .usage({ users: { ...users, activeWeek }, localPosts })
  .build();

const links = discovery()
  .nodeInfo("1.0", "https://social.example/nodeinfo/1.0")
  .nodeInfo("1.1", "https://social.example/nodeinfo/1.1")
  .nodeInfo("2.0", "https://social.example/nodeinfo/2.0")
  .nodeInfo("2.1", "https://social.example/nodeinfo/2.1")
  .nodeInfo("2.2", "https://social.example/nodeinfo/2.2")
  .applicationActor("https://social.example/actor")
  .build();

const documents = {
  "/.well-known/nodeinfo": links,
  "/.well-known/x-nodeinfo2": nodeInfo2,
  "/nodeinfo/1.0": first,
  "/nodeinfo/1.1": second,
  "/nodeinfo/2.0": all["2.0"].document,
  "/nodeinfo/2.1": all["2.1"].document,
  "/nodeinfo/2.2": all["2.2"].document,
};
for (const [path, document] of Object.entries(documents))
  console.log(`https://social.example${path}\n${JSON.stringify(document, null, 2)}\n`);

for (const [version, { omissions }] of Object.entries(all))
  for (const { pointer, value } of omissions)
    console.log(`NodeInfo ${version} cannot express ${pointer}: ${JSON.stringify(value)}`);
