import { seed } from "@nodeinfo-kit/test-support/seed";
import { valueAtPointer } from "@nodeinfo-kit/validators/internal";
import fc from "fast-check";
import { expect, test } from "vitest";
import { gone, nodeInfo } from "./fixtures/misplaced.js";
import { read } from "./read.js";

/** Objects with names of the standard at any place, and values of any type. */
const anyTree = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>(12, "12", null, true, [], ["activitypub"], "example", "2.1"),
    fc.dictionary(
      fc.constantFrom(
        ...[
          "software",
          "usage",
          "users",
          "total",
          "activeMonth",
          "localPosts",
          "services",
          "inbound",
          "protocols",
        ],
        ...["openRegistrations", "metadata", "name", "version", "instance", "nodeName", "x", "__proto__"],
      ),
      tie("tree"),
      { maxKeys: 5 },
    ),
  ),
})).tree;

test(`wherever properties are, each fact is a value of the document and is read once (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyTree, fc.constantFrom("1.0", "2.0", "2.1", "2.2"), (tree, version) => {
      const document = { ...nodeInfo({}, version), ...Object(tree) };
      const result = read(document);
      if (result.issues) return;
      const { facts, repairs } = result;
      for (const origin of Object.values(facts.origins))
        expect(valueAtPointer(document, origin)).not.toBe(gone);
      const homes = repairs.flatMap(({ belongs }) => belongs ?? []);
      expect(new Set(homes).size).toBe(homes.length);
      expect(read(JSON.parse(JSON.stringify(document)))).toEqual(JSON.parse(JSON.stringify(result)));
    }),
    { seed, numRuns: 1000 },
  );
});
