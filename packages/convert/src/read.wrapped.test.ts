import { describe, expect, test } from "vitest";
import { gone, nodeInfo, reading } from "./fixtures/misplaced.js";
import { read } from "./read.js";

describe("a document in an object or array is read with one repair:", () => {
  const document = nodeInfo({});

  test.each<[string, unknown, string]>([
    ["in an object", { nodeinfo: document }, "/nodeinfo"],
    ["in an array", [document], "/0"],
    ["in two objects", { data: { "node/info": document } }, "/data/node~1info"],
    ["in an array in an object", { data: [document] }, "/data/0"],
    ["next to other properties", { status: "ok", data: document }, "/data"],
  ])("%s", (_, wrapper, pointer) => {
    const result = read(wrapper);
    expect(result).toMatchObject({
      id: "nodeinfo/2.1",
      repairs: [{ pointer, code: "repair/misplaced", belongs: "" }],
    });
    const { facts } = reading(wrapper);
    expect(facts).toEqual(reading(document).facts);
    expect(result.issues ? gone : result.facts.origins["/usage/users"]).toBe(`${pointer}/usage/users/total`);
  });

  test("the properties next to it are kept", () => {
    const result = read({ status: "ok", data: { x: document, y: 5 } });
    expect(result).toMatchObject({ facts: { extra: { "/status": "ok", "/data/y": 5 } } });
  });

  test("but not if there are two, or if only a common name identifies it", () => {
    const named = { version: "2.1", softwaer: { name: "example", software: "x" } };
    for (const value of [[document, document], { a: document, b: document }, { a: { links: [] } }, named])
      expect(read(value).issues?.[0].code).toBe("read/unknown-document");
  });

  test("the issue that prevents reading has its place", () => {
    expect(read({ data: { ...document, software: {} } }).issues?.[0]).toMatchObject({
      code: "read/no-software",
      pointer: "/data/software/name",
    });
  });
});
