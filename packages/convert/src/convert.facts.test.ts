import { expect, test } from "vitest";
import { convert, type Loss, read, type ServerFacts } from "./index.js";

const facts: ServerFacts = {
  software: { name: "Example", version: "1.2.0", repository: "https://code.example/" },
  protocols: { all: ["activitypub", "atproto"] },
  services: { all: ["rss2.0"], inbound: [], outbound: ["rss2.0"] },
  openRegistrations: false,
  usage: { users: 120, activeUsers: { days7: 20, days30: 64 }, localPosts: 4000 },
  name: "Example",
  description: "For examples.",
  baseUrl: "https://social.example/",
  organization: { contact: "root@social.example" },
  staff: ["root@social.example"],
  features: [{ name: "chat" }],
  federation: { enabled: true },
  metadata: { theme: "dark" },
  origins: {},
};

const software = { name: "example", version: "1.2.0" };
const services = { inbound: [], outbound: ["rss2.0"] };

function briefly(losses: readonly Loss[] | undefined) {
  return losses?.map(({ pointer, code, value, target }) => [
    pointer,
    code,
    value,
    ...(target ? [target] : []),
  ]);
}

test("facts of one's own are written, and each loss points into them", () => {
  const result = convert(facts, "nodeinfo/2.0");
  if (result.issues) return expect.fail(JSON.stringify(result.issues));
  expect(result.document).toEqual({
    version: "2.0",
    software,
    protocols: ["activitypub"],
    services,
    openRegistrations: false,
    usage: { users: { total: 120, activeMonth: 64 }, localPosts: 4000 },
    metadata: {
      theme: "dark",
      nodeName: "Example",
      nodeDescription: "For examples.",
      staffAccounts: ["root@social.example"],
      federation: { enabled: true },
    },
  });
  expect(briefly(result.losses)).toEqual([
    ["/baseUrl", "loss/no-place", "https://social.example/"],
    ["/organization/contact", "loss/no-place", "root@social.example"],
    ["/features", "loss/no-place", [{ name: "chat" }]],
    ["/software/repository", "loss/no-place", "https://code.example/"],
    ["/software/name", "loss/name", "Example", "/software/name"],
    ["/usage/activeUsers/days7", "loss/no-place", 20],
    ["/protocols/all/1", "loss/no-word", "atproto"],
  ]);
  expect(result.repairs).toEqual([]);
});

test("facts of one's own have all their places in NodeInfo2, but for what it does not have", () => {
  const result = convert(facts, "nodeinfo2/1.0");
  if (result.issues) return expect.fail(JSON.stringify(result.issues));
  expect(result.document).toEqual({
    version: "1.0",
    server: { baseUrl: "https://social.example/", name: "Example", software: "Example", version: "1.2.0" },
    organization: { contact: "root@social.example" },
    protocols: ["activitypub", "atproto"],
    services,
    openRegistrations: false,
    usage: { users: { total: 120, activeMonth: 64, activeWeek: 20 }, localPosts: 4000 },
    otherFeatures: [{ name: "chat" }],
  });
  expect(briefly(result.losses)).toEqual([
    ["/software/repository", "loss/no-place", "https://code.example/"],
    ["/description", "loss/no-place", "For examples."],
    ["/staff", "loss/no-place", ["root@social.example"]],
    ["/federation", "loss/no-place", { enabled: true }],
    ["/metadata", "loss/no-place", { theme: "dark" }],
  ]);
});

test("the facts of a document and a base URL make NodeInfo2, and losses point into the facts", () => {
  const given = read({
    version: "2.1",
    software: { ...software, repository: "https://code.example/" },
    protocols: ["activitypub"],
    services,
    openRegistrations: false,
    usage: { users: { total: 120 } },
    metadata: { nodeName: "Example" },
    operations: {},
  });
  if (given.issues) return expect.fail(JSON.stringify(given.issues));
  const result = convert({ ...given.facts, baseUrl: "https://social.example/" }, "nodeinfo2/1.0");
  if (result.issues) return expect.fail(JSON.stringify(result.issues));
  expect(result.document).toEqual({
    version: "1.0",
    server: { baseUrl: "https://social.example/", name: "Example", software: "example", version: "1.2.0" },
    protocols: ["activitypub"],
    services,
    openRegistrations: false,
    usage: { users: { total: 120 } },
  });
  expect(briefly(result.losses)).toEqual([
    ["/software/repository", "loss/no-place", "https://code.example/"],
    ["/name", "loss/moved", "Example", "/server/name"],
    ["/extra/~1operations", "loss/no-place", {}],
  ]);
});

test("another name among the facts is not taken for the one that metadata says", () => {
  const given = { ...facts, metadata: { nodeName: "Sample" }, origins: { "/name": "/metadata/nodeName" } };
  const to20 = convert(given, "nodeinfo/2.0");
  expect(to20).toMatchObject({ document: { metadata: { nodeName: "Sample" } } });
  expect(to20.issues ?? briefly(to20.losses)).toContainEqual([
    "/name",
    "loss/conflict",
    "Example",
    "/metadata/nodeName",
  ]);
  expect(convert(given, "nodeinfo/2.2")).toMatchObject({
    document: { instance: { name: "Example" }, metadata: { nodeName: "Sample" } },
  });
  const toNodeInfo2 = convert(given, "nodeinfo2/1.0");
  expect(toNodeInfo2).toMatchObject({ document: { server: { name: "Example" } } });
  expect(toNodeInfo2.issues ?? briefly(toNodeInfo2.losses)).toContainEqual([
    "/metadata",
    "loss/no-place",
    { nodeName: "Sample" },
  ]);
});

test("words that are in neither direction have no place where there are two lists", () => {
  const given: ServerFacts = {
    ...facts,
    software: { name: "friendica", version: "1" },
    protocols: { all: ["friendica", "tent"], inbound: ["friendica"], outbound: ["friendica"] },
    services: { all: ["twitter", "smtp"], outbound: ["smtp"] },
  };
  const result = convert(given, "nodeinfo/1.0");
  expect(result).toMatchObject({
    document: {
      protocols: { inbound: ["friendica"], outbound: ["friendica"] },
      services: { inbound: [], outbound: ["smtp"] },
    },
  });
  expect(result.issues ?? briefly(result.losses)).toEqual(
    expect.arrayContaining([
      ["/protocols/all/1", "loss/direction-unknown", "tent"],
      ["/services/all/0", "loss/direction-unknown", "twitter"],
    ]),
  );
});

test("a document with a version is not facts, even with origins", () => {
  const document = { version: "2.0", software, origins: {} };
  expect(convert(document, "nodeinfo/2.0").issues?.map(({ pointer }) => pointer)).toEqual([
    "/protocols",
    "/openRegistrations",
  ]);
});

test("repairs are reported in addition to losses", () => {
  const result = convert(
    { version: "2.0", software, protocols: "activitypub", openRegistrations: "FALSE", services: [], x: 1 },
    "nodeinfo/2.0",
  );
  if (result.issues) return expect.fail(JSON.stringify(result.issues));
  expect(result.repairs.map(({ pointer, code }) => [pointer, code])).toEqual([
    ["/protocols", "repair/text-for-list"],
    ["/openRegistrations", "repair/text-for-boolean"],
    ["/services", "repair/empty-list"],
    ["/usage", "repair/missing"],
    ["/metadata", "repair/missing"],
  ]);
  expect(briefly(result.losses)).toEqual([["/x", "loss/no-place", 1]]);
});

test("a description among the facts that metadata does not say is lost on its own", () => {
  const given = {
    ...facts,
    name: "Example",
    baseUrl: "https://social.example/",
    description: "Another one.",
    metadata: { nodeDescription: "One." },
    origins: { "/description": "/metadata/nodeDescription" },
  };
  const { losses } = convert(given, "nodeinfo2/1.0");
  expect(losses.map(({ pointer, code }) => [pointer, code])).toEqual(
    expect.arrayContaining([
      ["/description", "loss/no-place"],
      ["/metadata", "loss/no-place"],
    ]),
  );
  const same = { ...given, description: "One." };
  expect(convert(same, "nodeinfo2/1.0").losses.map(({ pointer }) => pointer)).not.toContain("/description");
});
