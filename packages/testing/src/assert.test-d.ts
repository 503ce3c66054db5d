import type { NodeInfo, OpenNodeInfo } from "@nodeinfo-kit/types/nodeinfo/2.1";
import type fc from "fast-check";
import { expectTypeOf, test } from "vitest";
import { assertDocument, assertNodeInfo, assertNodeInfoDiscovery } from "./assert.ts";
import {
  brokenDocumentArbitrary,
  brokenNodeInfoArbitrary,
  type DefectLabel,
  nodeInfoArbitrary,
} from "./fast-check/index.ts";
import type { NodeInfoVersion } from "./nodeinfo-versions.js";

declare const value: unknown;

test("what was asserted has its type", () => {
  const strict: unknown = value;
  assertNodeInfo(strict, "2.1");
  expectTypeOf(strict).toEqualTypeOf<NodeInfo>();

  const open: unknown = value;
  assertNodeInfo(open, "2.1", { profile: "open" });
  expectTypeOf(open).toEqualTypeOf<OpenNodeInfo>();

  const any: unknown = value;
  assertNodeInfo(any);
  expectTypeOf(any.version).toEqualTypeOf<NodeInfoVersion>();

  const other: unknown = value;
  assertDocument(other, "nodeinfo/2.1");
  expectTypeOf(other).toEqualTypeOf<NodeInfo>();
});

test("versions, ids and options that there are not are no arguments", () => {
  // @ts-expect-error there is no such version
  assertNodeInfo(value, "3.0");
  // @ts-expect-error there is no such id
  assertDocument(value, "nodeinfo");
  // @ts-expect-error only a link document can be empty
  assertNodeInfo(value, "2.1", { allowEmpty: true });
  assertNodeInfoDiscovery(value, { allowEmpty: true, profile: "open" });
  // @ts-expect-error there is no such profile
  assertNodeInfo(value, "2.1", { profile: "lenient" });
});

test("arbitraries make documents of their version and profile", () => {
  expectTypeOf(nodeInfoArbitrary("2.1")).toEqualTypeOf<fc.Arbitrary<NodeInfo>>();
  expectTypeOf(nodeInfoArbitrary("2.1", { profile: "open" })).toEqualTypeOf<fc.Arbitrary<OpenNodeInfo>>();
  expectTypeOf(brokenNodeInfoArbitrary).returns.toExtend<
    fc.Arbitrary<{ document: unknown; defects: readonly string[] }>
  >();
});

test("broken documents name the defects of their kind", () => {
  expectTypeOf(brokenDocumentArbitrary<"discovery">).returns.toExtend<
    fc.Arbitrary<{ document: unknown; defects: readonly DefectLabel<"discovery">[] }>
  >();
  expectTypeOf<"an href is missing">().toExtend<DefectLabel<"discovery">>();
  expectTypeOf<"a count is text">().not.toExtend<DefectLabel<"discovery">>();
  // @ts-expect-error vocabularies of metadata have no defects
  brokenDocumentArbitrary("metadata/fep-0151");
});
