import { readDocuments } from "@nodeinfo-kit/test-support/documents";
import { expect, test } from "vitest";
import { listedProtocols } from "./protocols-and-services.js";

test("the protocols that may have strayed among the services are those that the versions of NodeInfo list", () => {
  const listed = readDocuments()
    .filter(({ id }) => id.startsWith("nodeinfo/"))
    .flatMap(({ strict }) => strict.$defs?.Protocol?.enum ?? []);
  expect([...listedProtocols].sort()).toEqual([...new Set(listed)].sort());
});
