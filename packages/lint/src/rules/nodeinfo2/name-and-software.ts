import { ownProperty, quote } from "@nodeinfo-kit/validators/internal";
import type { Rule } from "../../rule.js";
import { knownSoftware } from "../known-values/shared/known-values.js";
import { nodeInfo2 } from "../samples.js";

/** The names of the server and its software seem to be swapped. */
export const rule: Rule = {
  code: "nodeinfo2/name-and-software",
  severity: "info",
  summary: "The names of the server and its software seem to be swapped.",
  explanation:
    "`server.name` is the name of the server, and `server.software` that of its program. The standard's text lists names of programs under `server.name` by mistake, so some servers put them there. Use each name in its own property.",
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
    // A server may have the name of a program, but then its software is also a program.
    if (knownSoftware.of(name) === undefined || !isForPeople(software)) return;
    if (software.toLowerCase().includes(name)) return;
    report({
      path: ["server", "name"],
      message: `/server/name is ${quote(name)}, which is a program, and /server/software is ${quote(software)}, which is not a known program. If they are swapped, swap them back.`,
      args: { name, software: software.slice(0, 120) },
      related: [{ path: ["server", "software"], message: "This looks like the name of a server." }],
      remedies: [
        {
          title: "Swap them",
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

/** Whether a name looks like one for people, and is not that of a known program. */
function isForPeople(name: string): boolean {
  return name.length <= 200 && /[^a-z0-9._-]/.test(name) && knownSoftware.spelling(name) === undefined;
}
