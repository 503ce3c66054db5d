import { expect, test } from "vitest";
import { checkDocument } from "./check-document.js";
import { fixDocument } from "./fix-files.js";
import { Ignores } from "./ignores.js";

const text = '{ "links": {}, "name": "é" }';

function checked(bytes: Uint8Array) {
  const source = { file: "a.json", bytes, firstLine: 1, firstOffset: 0 };
  return { source, document: checkDocument(source, {}, new Ignores({ folder: "." })) };
}

test("what can be fixed is fixed, and counted", () => {
  const { document, source } = checked(Buffer.from(text));
  expect(fixDocument(document, source, {})).toMatchObject({
    text: expect.stringContaining('"links": []'),
    fixed: [{ pointer: "/links" }],
  });
});

test("bytes that would not come back as they were are left alone", () => {
  const { document } = checked(Buffer.from(text));
  const { source } = checked(Buffer.from(text, "latin1"));
  expect(fixDocument(document, source, {})).toBeUndefined();
});

test("a document without suggestions is left alone", () => {
  const { document, source } = checked(Buffer.from('{ "links": [] }'));
  expect(fixDocument(document, source, {})).toBeUndefined();
});
