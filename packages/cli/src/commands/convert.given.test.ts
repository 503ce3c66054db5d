import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const command = fileURLToPath(new URL("../../bin/nodeinfo.js", import.meta.url));
const instance = {
  uri: "social.example",
  title: "Example",
  version: "4.0.0 (compatible; Mitra 2.18.0)",
  registrations: true,
};
const versia = {
  version: "2.0",
  software: { name: "versia-server", version: "0.9.0" },
  protocols: ["versia"],
  services: { inbound: [], outbound: [] },
  openRegistrations: false,
  usage: { users: { total: 3 } },
  metadata: {},
};

function convert(document: object, ...args: string[]) {
  const input = JSON.stringify(document);
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, "convert", "-", ...args], {
    input,
    encoding: "utf8",
  });
  return { status, out: stdout, err: stderr };
}

describe("--with", () => {
  test("adds facts that an instance document does not contain, and lists them next to the losses", () => {
    const { status, out, err } = convert(instance, "--to", "nodeinfo/2.1", "--with", "protocols=activitypub");
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ software: { name: "mitra" }, protocols: ["activitypub"] });
    expect(err).toContain('1 given fact\n  protocols  was given: "/protocols" is "activitypub"\n');
  });

  test("gives each fact in its type", () => {
    const given = ["protocols=activitypub, zot", "protocols=diaspora", "openRegistrations=false"];
    given.push(
      "software.name=example",
      "software.version=1=2",
      "name=An example",
      "baseUrl=https://social.example",
    );
    const args = given.flatMap((each) => ["--with", each]);
    expect(JSON.parse(convert({ versions: [] }, "--to", "nodeinfo2/1.0", ...args).out)).toEqual({
      version: "1.0",
      server: {
        baseUrl: "https://social.example",
        name: "An example",
        software: "example",
        version: "1=2",
      },
      protocols: ["activitypub", "zot", "diaspora"],
      openRegistrations: false,
    });
  });

  test("is what a failure asks for", () => {
    const { status, err } = convert(instance, "--to", "nodeinfo/2.1");
    expect(status).toBe(1);
    expect(err).toMatch(
      / but is missing; give it as protocols\nTo give what is missing: --with protocols=…\n$/,
    );
  });

  test.each([
    ["protocol=activitypub", 'Unknown fact "protocol" for --with. Did you mean "protocols"?'],
    ["users=5", 'Unknown fact "users" for --with. Facts: software.name, software.version, protocols,'],
    ["__proto__=x", 'Unknown fact "__proto__" for --with. Facts: '],
    ["protocols", "--with protocols requires a value: --with protocols=activitypub"],
    ["name=", "--with name requires a value: --with name=NAME"],
    ["openRegistrations=yes", 'Invalid value "yes" for --with openRegistrations. Use true or false.'],
    [
      "baseUrl=social.example",
      "--with baseUrl  must be an absolute http or https URL, such as https://social.example",
    ],
    ["protocols=activitypub,", "--with protocols  must be an array of at least one protocol"],
    [
      "software.name=other",
      '--with software.name  must be omitted, because the document has the string "Mitra"',
    ],
  ])("%s is wrong usage", (word, message) => {
    const { status, out, err } = convert(instance, "--to", "nodeinfo/2.1", "--with", word);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain(message);
  });

  test("takes a fact once", () => {
    const { status, err } = convert(instance, "--to", "nodeinfo/2.1", "--with", "name=A", "--with", "name=B");
    expect(status).toBe(2);
    expect(err).toContain("--with name is given twice. Use it once.");
  });
});

describe("--profile", () => {
  test("open converts a document with an unlisted protocol, and notes that it is valid in open only", () => {
    const { status, out, err } = convert(versia, "--to", "nodeinfo/2.1", "--profile", "open");
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual({ ...versia, version: "2.1" });
    expect(err).toMatch(/valid in the open profile only\n {2}\/protocols\/0 {2}must be one of /);
  });

  test("strict is the default, and points to open", () => {
    const { status, err } = convert(versia, "--to", "nodeinfo/2.1");
    expect(status).toBe(1);
    expect(err).toContain("; the open profile allows protocols that the standard does not list");
  });

  test("is strict or open", () => {
    const { status, err } = convert(versia, "--to", "nodeinfo/2.1", "--profile", "openn");
    expect(status).toBe(2);
    expect(err).toContain('Invalid value "openn" for --profile. Use strict or open.');
  });
});

test("JSON has what was given, and what the strict profile refuses", () => {
  const { out } = convert(
    versia,
    "--to",
    "nodeinfo2/1.0",
    "--format",
    "json",
    "--with",
    "name=V",
    "--with",
    "baseUrl=https://v.example",
  );
  expect(JSON.parse(out)).toMatchObject({
    given: [
      { fact: "name", value: "V", target: "/server/name" },
      { fact: "baseUrl", value: "https://v.example", target: "/server/baseUrl" },
    ],
    openOnly: [],
  });
});
