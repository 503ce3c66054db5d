import type {
  NodeInfo2Document,
  NodeInfo10,
  NodeInfo11,
  NodeInfo20,
  NodeInfo21,
  NodeInfo22,
  OpenNodeInfo21,
  StatisticsJson,
} from "@nodeinfo-kit/types";
import { expectTypeOf, test } from "vitest";
import {
  convert,
  type Difference,
  diff,
  type Issues,
  isEquivalent,
  type Loss,
  type LossCode,
  type Repair,
  read,
  type ServerFacts,
  type TargetId,
} from "./index.js";

declare const anything: unknown, id: TargetId, facts: ServerFacts;

test("the document has the type of what it was converted to", () => {
  const of10 = convert(anything, "nodeinfo/1.0");
  const of11 = convert(anything, "nodeinfo/1.1");
  const of20 = convert(anything, "nodeinfo/2.0");
  const of21 = convert(anything, "nodeinfo/2.1");
  const of22 = convert(anything, "nodeinfo/2.2");
  const ofNodeInfo2 = convert(anything, "nodeinfo2/1.0");
  const statistics = convert(anything, "diaspora/statistics-json");
  if (!of10.issues) expectTypeOf(of10.document).toEqualTypeOf<NodeInfo10>();
  if (!of11.issues) expectTypeOf(of11.document).toEqualTypeOf<NodeInfo11>();
  if (!of20.issues) expectTypeOf(of20.document).toEqualTypeOf<NodeInfo20>();
  if (!of21.issues) expectTypeOf(of21.document).toEqualTypeOf<NodeInfo21>();
  if (!of22.issues) expectTypeOf(of22.document).toEqualTypeOf<NodeInfo22>();
  if (!ofNodeInfo2.issues) expectTypeOf(ofNodeInfo2.document).toEqualTypeOf<NodeInfo2Document>();
  if (!statistics.issues) expectTypeOf(statistics.document).toEqualTypeOf<StatisticsJson>();
});

test("the document has the type of its profile", () => {
  const open = convert(anything, "nodeinfo/2.1", { profile: "open" });
  const strict = convert(anything, "nodeinfo/2.1", { profile: "strict", given: { protocols: ["zot"] } });
  if (!open.issues) expectTypeOf(open.document).toEqualTypeOf<OpenNodeInfo21>();
  if (!strict.issues) expectTypeOf(strict.document).toEqualTypeOf<NodeInfo21>();
  // @ts-expect-error protocols are an array
  convert(anything, "nodeinfo/2.1", { given: { protocols: "zot" } });
  // @ts-expect-error there is no such fact
  convert(anything, "nodeinfo/2.1", { given: { usage: {} } });
});

test("an id that is only known at run time gives any of the documents", () => {
  const result = convert(facts, id);
  if (!result.issues)
    expectTypeOf(result.document).toEqualTypeOf<
      NodeInfo10 | NodeInfo11 | NodeInfo20 | NodeInfo21 | NodeInfo22 | NodeInfo2Document | StatisticsJson
    >();
});

test("there is a document with its losses, or there are issues", () => {
  const result = convert(anything, "nodeinfo/2.1");
  // @ts-expect-error there may be none
  result.document;
  if (result.issues) {
    expectTypeOf(result.issues).toEqualTypeOf<Issues>();
    expectTypeOf(result.issues[0].pointer).toBeString();
    // @ts-expect-error there is none beside issues
    result.document;
  } else {
    expectTypeOf(result.losses).toEqualTypeOf<readonly Loss[]>();
    expectTypeOf(result.repairs).toEqualTypeOf<readonly Repair[]>();
    expectTypeOf(result.losses[0]?.code).toEqualTypeOf<LossCode | undefined>();
    expectTypeOf(result.losses[0]?.target).toEqualTypeOf<string | undefined>();
  }
});

test("a document that cannot be written is refused", () => {
  // @ts-expect-error a version that there is not
  convert(anything, "nodeinfo/3.0");
  // @ts-expect-error a document that is only read
  convert(anything, "discovery");
  // @ts-expect-error another that is only read
  convert(anything, "mastodon/instance-v2");
  // @ts-expect-error text that may be anything
  convert(anything, String(anything));
});

test("facts that were read are taken with something added", () => {
  const given = read(anything);
  if (!given.issues) convert({ ...given.facts, baseUrl: "https://social.example/" }, "nodeinfo2/1.0");
  const own: ServerFacts = { software: { name: "example" }, protocols: { all: ["zot"] }, origins: {} };
  convert(own, "nodeinfo/2.1");
  // @ts-expect-error facts have origins, or they would be taken for a document
  const without: ServerFacts = { name: "Example" };
  // @ts-expect-error a list, where words may have directions
  const list: ServerFacts = { protocols: ["zot"], origins: {} };
  expectTypeOf([without, list]).items.toEqualTypeOf<ServerFacts>();
});

test("a comparison has three lists, or issues", () => {
  const found = diff(anything, facts);
  expectTypeOf(found).toEqualTypeOf<Difference | { readonly issues: Issues }>();
  if (!found.issues) {
    expectTypeOf(found.changed[0]?.before).toBeUnknown();
    // @ts-expect-error they are to be read
    found.added.pop();
  }
  expectTypeOf(isEquivalent(anything, facts)).toBeBoolean();
});
