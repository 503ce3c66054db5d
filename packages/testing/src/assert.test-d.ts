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

test("assertions narrow the type", () => {
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

test("unknown versions, ids and options are type errors", () => {
  // @ts-expect-error unknown version
  assertNodeInfo(value, "3.0");
  // @ts-expect-error unknown id
  assertDocument(value, "nodeinfo");
  // @ts-expect-error only a link document can be empty
  assertNodeInfo(value, "2.1", { allowEmpty: true });
  assertNodeInfoDiscovery(value, { allowEmpty: true, profile: "open" });
  // @ts-expect-error unknown profile
  assertNodeInfo(value, "2.1", { profile: "lenient" });
});

test("arbitraries have the type of their version and profile", () => {
  expectTypeOf(nodeInfoArbitrary("2.1")).toEqualTypeOf<fc.Arbitrary<NodeInfo>>();
  expectTypeOf(nodeInfoArbitrary("2.1", { profile: "open" })).toEqualTypeOf<fc.Arbitrary<OpenNodeInfo>>();
  expectTypeOf(brokenNodeInfoArbitrary).returns.toExtend<
    fc.Arbitrary<{ document: unknown; defects: readonly string[] }>
  >();
});

test("broken documents name the defects of their type", () => {
  expectTypeOf(brokenDocumentArbitrary<"discovery">).returns.toExtend<
    fc.Arbitrary<{ document: unknown; defects: readonly DefectLabel<"discovery">[] }>
  >();
  expectTypeOf<"an href is missing">().toExtend<DefectLabel<"discovery">>();
  expectTypeOf<"a count is a string">().not.toExtend<DefectLabel<"discovery">>();
  // @ts-expect-error vocabularies of metadata have no defects
  brokenDocumentArbitrary("metadata/fep-0151");
});
