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
    '/software/repository cannot be expressed in nodeinfo/2.0: the string "https://code.example/" is omitted',
  ],
  "loss/in-part": [
    { ...statistics, services: { tumblr: true, twitter: "no" } },
    "diaspora/statistics-json",
    "/services is only partly expressed in diaspora/statistics-json: an object",
  ],
  "loss/wrong-type": [
    { ...statistics, twitter: "yes" },
    "diaspora/statistics-json",
    '/twitter has a type that diaspora/statistics-json does not accept: the string "yes" is omitted',
  ],
  "loss/no-word": [
    { ...of22, protocols: ["nostr", "activitypub"] },
    "nodeinfo/2.1",
    '/protocols/0 is not a value that nodeinfo/2.1 allows: the string "nostr" is omitted; nodeinfo/2.2 lists it',
  ],
  "loss/directions": [
    of10,
    "nodeinfo/2.0",
    "/protocols/inbound is merged with the other direction in nodeinfo/2.0",
  ],
  "loss/direction-unknown": [
    { ...of22, services: ["rss2.0"] },
    "nodeinfo/2.2",
    '/services does not distinguish inbound from outbound, as nodeinfo/2.2 requires: "rss2.0" is omitted',
  ],
  "loss/conflict": [
    { ...of22, instance: { name: "Example" }, metadata: { nodeName: "Sample" } },
    "nodeinfo/2.1",
    '/instance/name belongs in "/metadata/nodeName" in nodeinfo/2.1, which already has another value: ' +
      'the string "Example" is omitted',
  ],
  "loss/moved": [
    { ...of22, instance: { name: "Example" } },
    "nodeinfo/2.1",
    '/instance/name is moved to "/metadata/nodeName" in nodeinfo/2.1',
  ],
  "loss/line-breaks": [
    { ...of22, instance: { description: "For examples.\nAnd samples." } },
    "nodeinfo/2.2",
    '/instance/description cannot contain line breaks in nodeinfo/2.2: replaced with spaces in "/instance/description"',
  ],
  "loss/name": [
    { ...of22, software: { name: "My Example", version: "1.2.0" } },
    "nodeinfo/2.2",
    '/software/name is not a name that nodeinfo/2.2 allows: the string "My Example" is changed in "/software/name"',
  ],
  "loss/too-long": [
    { ...of22, instance: { name: "long ".repeat(101) } },
    "nodeinfo/2.2",
    `/instance/name is longer than nodeinfo/2.2 allows: the string "${"long ".repeat(24)}…" is omitted`,
  ],
};

describe("each kind of loss has a message about what happened, and where", () => {
  test.each(Object.entries(sentences))("%s", (code, [from, to, sentence]) => {
    const result = convert(from, to);
    if (result.issues) return expect.fail(JSON.stringify(result.issues));
    const found = result.losses.filter((loss) => loss.code === code);
    expect(found.map(({ pointer, message }) => `${pointer} ${message}`)).toContain(sentence);
  });
});
