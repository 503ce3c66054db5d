import { ownProperty, quote } from "@nodeinfo-kit/validators/internal";
import type { Rule } from "../../rule.js";
import { knownSoftware } from "../known-values/shared/known-values.js";
import { nodeInfo2 } from "../samples.js";

/** The name of the server and that of its software stand in each other's place. */
export const rule: Rule = {
  code: "nodeinfo2/name-and-software",
  severity: "info",
  summary: "The name of the server and that of its software seem to be exchanged.",
  explanation:
    "`server.name` is what people call the server, and `server.software` the program that it runs. The text of the standard lists names of programs under `server.name` by mistake, so that some write them there. Write each in its place.",
  source: {
    name: "NodeInfo2 1.0",
    url: "https://github.com/jaywink/nodeinfo2/blob/master/schemas/1.0/schema.json",
  },
  bad: { text: nodeInfo2({ name: "socialhome", software: "Quiet Harbour" }), marks: '"socialhome"' },
  good: { text: nodeInfo2({ name: "Quiet Harbour", software: "socialhome" }) },
  documents: ["nodeinfo2"],
  check({ value }, report) {
    const server = ownProperty(value, "server");
    const [name, software] = [ownProperty(server, "name"), ownProperty(server, "software")];
    if (typeof name !== "string" || typeof software !== "string" || name === software) return;
    // A server may be called as some program is; then its software has the name of a program all the same.
    if (knownSoftware.of(name) === undefined || !isForPeople(software)) return;
    if (software.toLowerCase().includes(name)) return;
    report({
      path: ["server", "name"],
      message: `/server/name is ${quote(name)}, which is a program, and /server/software is ${quote(software)}, which is none that is known. If they are exchanged, write each in its place.`,
      args: { name, software: software.slice(0, 120) },
      related: [{ path: ["server", "software"], message: "This looks like the name of a server." }],
      remedies: [
        {
          title: "Exchange them",
          isSafe: false,
          changes: [
            { kind: "set", path: ["server", "name"], value: software },
            { kind: "set", path: ["server", "software"], value: name },
          ],
        },
      ],
    });
  },
};

/** Whether a name is written as people write it, and no program is known by it. */
function isForPeople(name: string): boolean {
  return name.length <= 200 && /[^a-z0-9._-]/.test(name) && knownSoftware.spelling(name) === undefined;
}
