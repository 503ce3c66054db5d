import { describe, expect, test } from "vitest";
import { convert, type LossCode, type TargetId } from "./index.js";

const of22 = {
  version: "2.2",
  instance: {},
  software: { name: "example", version: "1.2.0" },
  protocols: ["activitypub"],
  services: { inbound: [], outbound: [] },
  openRegistrations: true,
  usage: { users: {} },
  metadata: {},
};
const of10 = {
  ...of22,
  version: "1.0",
  software: { name: "diaspora", version: "0.5" },
  protocols: { inbound: ["diaspora"], outbound: ["diaspora", "tent"] },
};
const statistics = { name: "Example", version: "1.2.0", registrations_open: true };

/** For each kind of loss, how it comes about, and what is said of it. */
const sentences: Record<LossCode, [from: unknown, to: TargetId, sentence: string]> = {
  "loss/no-place": [
    { ...of22, software: { ...of22.software, repository: "https://code.example/" } },
    "nodeinfo/2.0",
    '/software/repository has no place in nodeinfo/2.0: the string "https://code.example/" is left out',
  ],
  "loss/in-part": [
    { ...statistics, services: { tumblr: true, twitter: "no" } },
    "diaspora/statistics-json",
    "/services is said only in part in diaspora/statistics-json: an object",
  ],
  "loss/wrong-type": [
    { ...statistics, twitter: "yes" },
    "diaspora/statistics-json",
    '/twitter is of a type that diaspora/statistics-json does not take: the string "yes" is left out',
  ],
  "loss/no-word": [
    { ...of22, protocols: ["nostr", "activitypub"] },
    "nodeinfo/2.1",
    '/protocols/0 is no word that nodeinfo/2.1 knows: the string "nostr" is left out; nodeinfo/2.2 lists it',
  ],
  "loss/directions": [
    of10,
    "nodeinfo/2.0",
    "/protocols/inbound is one list with the other direction in nodeinfo/2.0",
  ],
  "loss/direction-unknown": [
    { ...of22, services: ["rss2.0"] },
    "nodeinfo/2.2",
    '/services does not say what comes in and what goes out, as nodeinfo/2.2 does: "rss2.0" is left out',
  ],
  "loss/conflict": [
    { ...of22, instance: { name: "Example" }, metadata: { nodeName: "Sample" } },
    "nodeinfo/2.1",
    '/instance/name has its place in "/metadata/nodeName" in nodeinfo/2.1, where another value stands: ' +
      'the string "Example" is left out',
  ],
  "loss/moved": [
    { ...of22, instance: { name: "Example" } },
    "nodeinfo/2.1",
    '/instance/name is in another kind of place in nodeinfo/2.1: moved to "/metadata/nodeName"',
  ],
  "loss/line-breaks": [
    { ...of22, instance: { description: "For examples.\nAnd samples." } },
    "nodeinfo/2.2",
    '/instance/description must not have line breaks in nodeinfo/2.2: they are spaces in "/instance/description"',
  ],
  "loss/name": [
    { ...of22, software: { name: "My Example", version: "1.2.0" } },
    "nodeinfo/2.2",
    '/software/name is not spelt so in nodeinfo/2.2: the string "My Example" is changed in "/software/name"',
  ],
  "loss/too-long": [
    { ...of22, instance: { name: "long ".repeat(101) } },
    "nodeinfo/2.2",
    `/instance/name is longer than nodeinfo/2.2 allows: the string "${"long ".repeat(24)}…" is left out`,
  ],
};

describe("each kind of loss is a sentence that says what happened, and where", () => {
  test.each(Object.entries(sentences))("%s", (code, [from, to, sentence]) => {
    const result = convert(from, to);
    if (result.issues) return expect.fail(JSON.stringify(result.issues));
    const found = result.losses.filter((loss) => loss.code === code);
    expect(found.map(({ pointer, message }) => `${pointer} ${message}`)).toContain(sentence);
  });
});
