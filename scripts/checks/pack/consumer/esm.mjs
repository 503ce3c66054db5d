// Imports everything that the packages export from an empty project, without other dependencies.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { nodeInfo } from "@nodeinfo-kit/builders/nodeinfo/2.1";
import { convert, read } from "@nodeinfo-kit/convert";
import { fix, lint } from "@nodeinfo-kit/lint";
import { validators } from "@nodeinfo-kit/validators/all";
import { isNodeInfo, validateNodeInfo } from "@nodeinfo-kit/validators/nodeinfo/2.1";

const require = createRequire(import.meta.url);
let modules = 0;
for (const name of ["builders", "convert", "lint", "schemas", "types", "validators", "vectors"]) {
  const manifest = require(`@nodeinfo-kit/${name}/package.json`);
  for (const subpath of Object.keys(manifest.exports)) {
    const specifier = `@nodeinfo-kit/${name}${subpath.slice(1)}`;
    if (subpath.endsWith(".json")) assert.equal(typeof require(specifier), "object", specifier);
    else assert.equal(typeof (await import(specifier)), "object", specifier);
    modules++;
  }
}
assert.ok(modules > 100, `only ${modules} subpaths were imported`);

const { default: schema } = await import("@nodeinfo-kit/schemas/nodeinfo/2.1.json", {
  with: { type: "json" },
});
assert.equal(schema.title, "NodeInfo21");
assert.equal(isNodeInfo({}), false);
assert.equal(validateNodeInfo({}).issues.length, 7);
assert.equal(validators["nodeinfo/2.1"].strict.is, isNodeInfo);
assert.throws(() => nodeInfo().build(), { name: "BuildError" });
assert.equal(read({ version: "2.0", software: { name: "example" } }).id, "nodeinfo/2.0");
assert.equal(convert({}, "nodeinfo/2.1").issues.length, 1);
const text = '{ "version": "2.0", "protocols": ["activitypub"] }';
const { diagnostics } = lint(text);
assert.equal(diagnostics.length, 5);
assert.ok(diagnostics.every(({ severity }) => severity === "error"));
assert.match(fix(text, diagnostics).text, /"metadata": \{\}/);
console.log(`Node ESM: ${modules} subpaths`);
