import { sampleOf } from "@nodeinfo-kit/codegen/internal";
import { readDocuments } from "@nodeinfo-kit/test-support/documents";
import { examplesOf } from "@nodeinfo-kit/test-support/examples";
import { mutations } from "@nodeinfo-kit/test-support/mutate";
import { seed } from "@nodeinfo-kit/test-support/seed";
import { namesAndValuesOf } from "@nodeinfo-kit/test-support/values-of-schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";

describe.each(readDocuments())("the open profile of $id", ({ id, strict, open, resolved }) => {
  test(`accepts what strict accepts (seed ${seed})`, () => {
    const ajv = new Ajv2020();
    const [isStrict, isOpen] = [ajv.compile(strict), ajv.compile(open)];
    // A list of domains is not told by its content, and so has no example.
    const all = [sampleOf(resolved.strict, "all"), ...examplesOf(id)];
    const examples = all.filter((example) => isStrict(example));
    const source = mutations(examples, namesAndValuesOf(strict), seed);
    let valid = 0;
    for (let made = 0; made < 5000; made++) {
      const document = source.next().value;
      if (!isStrict(document)) continue;
      valid++;
      if (!isOpen(document))
        expect.fail(`seed ${seed}: strict accepts, open refuses ${JSON.stringify(document)}`);
    }
    expect(valid).toBeGreaterThan(100);
  });
});
