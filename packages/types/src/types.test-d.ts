import type {
  NodeInfo21,
  OpenNodeInfo21,
  NodeInfo2Document as RootNodeInfo2Document,
} from "@nodeinfo-kit/types";
import type { NodeInfoDiscovery, OpenNodeInfoDiscovery } from "@nodeinfo-kit/types/discovery";
import type { MastodonActivity, OpenMastodonActivity } from "@nodeinfo-kit/types/mastodon/activity";
import type { Fep0151Metadata } from "@nodeinfo-kit/types/metadata/fep-0151";
import type { FunkwhaleMetadata, OpenFunkwhaleMetadata } from "@nodeinfo-kit/types/metadata/funkwhale-2.1";
import type { NodeInfo as NodeInfo10 } from "@nodeinfo-kit/types/nodeinfo/1.0";
import type { NodeInfo as NodeInfo20 } from "@nodeinfo-kit/types/nodeinfo/2.0";
import type { NodeInfo, OpenNodeInfo } from "@nodeinfo-kit/types/nodeinfo/2.1";
import type {
  NodeInfo as NodeInfo22,
  OpenNodeInfo as OpenNodeInfo22,
} from "@nodeinfo-kit/types/nodeinfo/2.2";
import type { NodeInfo2Document, OpenNodeInfo2Document } from "@nodeinfo-kit/types/nodeinfo2/1.0";
import { expectTypeOf, test } from "vitest";

const document: NodeInfo = {
  version: "2.1",
  software: { name: "example", version: "1.0", repository: "https://code.example/example" },
  protocols: ["activitypub"],
  services: { inbound: [], outbound: ["rss2.0"] },
  openRegistrations: false,
  usage: { users: {} },
  metadata: { nodeName: "Example" },
};

test("the root's names are those of the subpaths with a version", () => {
  expectTypeOf<NodeInfo21>().toEqualTypeOf<NodeInfo>();
  expectTypeOf<OpenNodeInfo21>().toEqualTypeOf<OpenNodeInfo>();
  expectTypeOf<RootNodeInfo2Document>().toEqualTypeOf<NodeInfo2Document>();
});

test("a strict document names its version, so that a union of versions can be told apart", () => {
  expectTypeOf<NodeInfo20["version"]>().toEqualTypeOf<"2.0">();
  const any = document as NodeInfo20 | NodeInfo | NodeInfo22;
  if (any.version === "2.2") expectTypeOf(any).toEqualTypeOf<NodeInfo22>();
});

test("a strict document has at least one protocol", () => {
  expectTypeOf(document.protocols[0]).not.toEqualTypeOf<undefined>();
  // @ts-expect-error no protocol at all
  const none: NodeInfo["protocols"] = [];
  // @ts-expect-error "nostr" came with 2.2
  const later: NodeInfo["protocols"] = ["nostr"];
  expectTypeOf([none, later]).toBeArray();
});

test("a strict document has no property of another version", () => {
  // @ts-expect-error `instance` came with 2.2
  const instance: NodeInfo = { ...document, instance: {} };
  // @ts-expect-error `repository` came with 2.1
  const software: NodeInfo20["software"] = { name: "a", version: "1", repository: "" };
  // @ts-expect-error 1.0 has inbound and outbound protocols
  const protocols: NodeInfo10["protocols"] = ["diaspora"];
  expectTypeOf([instance, software, protocols]).toBeArray();
});

test("a strict document takes no null and no misspelt count", () => {
  // @ts-expect-error null is not a count
  const nothing: NodeInfo["usage"] = { users: { total: null } };
  // @ts-expect-error the member is called activeHalfyear
  const misspelt: NodeInfo["usage"] = { users: { activeHalfYear: 1 } };
  expectTypeOf([nothing, misspelt]).toBeArray();
});

test("an open document has only what tells what it is", () => {
  const open: OpenNodeInfo = { version: "2.1", software: { name: "Example.NET" } };
  expectTypeOf(open.metadata).toEqualTypeOf<{ [key: string]: unknown } | [] | null | undefined>();
  expectTypeOf<OpenNodeInfo>().toExtend<{ [key: string]: unknown }>();
});

test("an open document accepts any value in addition to the known ones", () => {
  const open: OpenNodeInfo["protocols"] = ["activitypub", "bluesky"];
  expectTypeOf(open).toExtend<string[]>();
});

test("a strict document is an open document", () => {
  expectTypeOf<NodeInfo>().toExtend<OpenNodeInfo>();
  expectTypeOf<NodeInfo22>().toExtend<OpenNodeInfo22>();
  expectTypeOf<NodeInfo2Document>().toExtend<OpenNodeInfo2Document>();
  expectTypeOf<NodeInfoDiscovery>().toExtend<OpenNodeInfoDiscovery>();
  expectTypeOf<FunkwhaleMetadata>().toExtend<Record<string, unknown>>();
  const read = (open: OpenNodeInfo) => open.software.name;
  expectTypeOf(read(document)).toEqualTypeOf<string>();
});

test("a link needs its rel and href, and may have more", () => {
  const discovery: NodeInfoDiscovery = { links: [{ rel: "a", href: "b", template: "c" }], expires: "d" };
  // @ts-expect-error no href
  const broken: NodeInfoDiscovery = { links: [{ rel: "a" }] };
  expectTypeOf([discovery, broken]).toBeArray();
});

test("Funkwhale's allow-list is spelled as in its code", () => {
  const metadata: FunkwhaleMetadata = { allowList: { enabled: false, domains: null }, banner: null };
  // @ts-expect-error only the specification writes `allowlist`
  const misspelt: FunkwhaleMetadata = { allowlist: { enabled: false } };
  const open: OpenFunkwhaleMetadata = { allowlist: { enabled: false }, usage: { listenings: 3 } };
  expectTypeOf([metadata, misspelt, open]).toBeArray();
});

test("a document that is an array is an array, strict and open", () => {
  const weeks: MastodonActivity = [
    { week: "0", statuses: "1", logins: "2", registrations: "3", comments: "4" },
  ];
  // @ts-expect-error all numbers are strings
  const numbers: MastodonActivity = [{ week: 0, statuses: 1, logins: 2, registrations: 3 }];
  const open: OpenMastodonActivity = [{ week: "0", logins: null }];
  expectTypeOf([weeks, numbers, open]).toBeArray();
  expectTypeOf<MastodonActivity>().toExtend<OpenMastodonActivity>();
});

test("a document's type has the type of its metadata, if it is given", () => {
  const typed: NodeInfo<Fep0151Metadata> = { ...document, metadata: { nodeName: "Example" } };
  expectTypeOf(typed.metadata.nodeName).toEqualTypeOf<string | undefined>();
  expectTypeOf(document.metadata).toEqualTypeOf<{ [key: string]: unknown }>();
  expectTypeOf<NodeInfo<Fep0151Metadata>>().toExtend<NodeInfo>();
  // @ts-expect-error metadata is an object
  expectTypeOf<NodeInfo<string>>().toBeObject();
});
