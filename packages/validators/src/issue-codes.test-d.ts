import type { IssueCode as EmittedCode } from "@nodeinfo-kit/codegen";
import { expectTypeOf, test } from "vitest";
import type { IssueCode } from "./issue.js";

test("the codes that the compiler emits are those of issues", () => {
  expectTypeOf<EmittedCode>().toEqualTypeOf<IssueCode>();
});
