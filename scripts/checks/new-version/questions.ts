/** Tests every tool with the newest version of NodeInfo. `check-new-version.ts` runs this in a repository with an additional one. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildVersions } from "@nodeinfo-kit/builders";
import { convert, identify, read } from "@nodeinfo-kit/convert";
import { lint } from "@nodeinfo-kit/lint";
import { documents } from "@nodeinfo-kit/schemas";
import { assertNodeInfo } from "@nodeinfo-kit/testing/assert";
import { brokenNodeInfoArbitrary, nodeInfoArbitrary } from "@nodeinfo-kit/testing/fast-check";
import { validators } from "@nodeinfo-kit/validators/all";
import fc from "fast-check";
import { repository } from "../../repository.ts";

const newest = documents.findLast(({ id }) => id.startsWith("nodeinfo/"));
// A copy of 2.2 has the types of 2.2.
const id = newest?.id as "nodeinfo/2.2";
const version = id.slice("nodeinfo/".length) as "2.2";
const document = readJson(`schemas/openapi/examples/${id}.json`);
const { strict } = validators[id];

const questions: Readonly<Record<string, () => void>> = {
  identify() {
    assert.equal(identify(document), id);
  },
  read() {
    const { id: readAs, repairs, facts } = known(read(document));
    assert.deepEqual({ readAs, repairs }, { readAs: id, repairs: [] });
    assert.equal(facts.name, document.instance.name);
  },
  convert() {
    const older = known(convert(document, "nodeinfo/2.1")).document;
    assert.equal(older.version, "2.1");
    for (const value of [known(convert(older, id)).document, known(convert(document, id)).document]) {
      assert.equal(value.version, version);
      assert.ok(strict.is(value));
    }
  },
  lint() {
    const about = lint(JSON.stringify(document));
    assert.deepEqual([about.id, about.diagnostics], [id, []]);
    const differing = { ...document, metadata: { nodeName: "Another name" } };
    assert.deepEqual(codesOf(differing), ["instance/differs-from-metadata"]);
    const links = [{ rel: newest?.rel, href: `https://social.example/${id}` }];
    assert.deepEqual(codesOf({ links }), ["discovery/rare-versions"]);
  },
  new() {
    const folder = mkdtempSync(join(tmpdir(), "nodeinfo-kit-new-version-"));
    const command = `${repository}packages/cli/bin/nodeinfo.js`;
    const options = [
      ...["--base-url", "https://social.example", "--software", "harbour", "--software-version", "1.2.0"],
      ...["--protocol", "activitypub", "--open-registrations", "false", "--name", "Harbour", "--yes"],
    ];
    execFileSync(process.execPath, [command, "new", "--schema", id, "--out", folder, ...options], {
      stdio: "pipe",
    });
    const written = JSON.parse(readFileSync(join(folder, `${id}.json`), "utf8"));
    rmSync(folder, { recursive: true });
    assert.equal(written.version, version);
    assert.deepEqual(written.instance, { name: "Harbour" });
  },
  matchers() {
    assertNodeInfo(document);
    assertNodeInfo(document, version);
    assert.throws(() => assertNodeInfo(document, "2.1"));
    fc.assert(
      fc.property(nodeInfoArbitrary(version), (value) => strict.is(value)),
      { numRuns: 20 },
    );
    fc.assert(
      fc.property(brokenNodeInfoArbitrary(version), (broken) => !strict.is(broken.document)),
      { numRuns: 20 },
    );
  },
  builders() {
    const { version: _, ...facts } = document;
    const built = buildVersions(facts, [version, "2.1"]);
    assert.deepEqual(built[version].document, document);
    assert.deepEqual(
      built["2.1"].omissions.map(({ pointer }) => pointer),
      ["/instance", "/usage/users/activeWeek"],
    );
  },
  OpenAPI() {
    const { paths } = readJson("schemas/dist/openapi/nodeinfo.json");
    assert.equal(paths[`/${id}`].get.operationId, `get${newest?.title}`);
  },
};

function readJson(path: string) {
  return JSON.parse(readFileSync(repository + path, "utf8"));
}

function codesOf(value: object): string[] {
  return lint(JSON.stringify(value)).diagnostics.map(({ code }) => code);
}

/** Asserts that a result has no issues. */
function known<Result extends { readonly issues?: unknown }>(result: Result) {
  assert.equal(result.issues, undefined);
  return result as Extract<Result, { readonly issues?: undefined }>;
}

console.log(`Tools tested with ${id}:`);
for (const [name, ask] of Object.entries(questions)) {
  try {
    ask();
    console.log(`✓ ${name}`);
  } catch (error) {
    console.error(`✗ ${name}: ${error}`);
    process.exitCode = 1;
  }
}
