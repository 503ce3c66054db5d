import {
  buildOpenVersions,
  buildVersions,
  discovery,
  nodeInfo2Document,
  nodeInfo21,
  openNodeInfo2Document,
  openNodeInfo21,
} from "@nodeinfo-kit/builders";
import { statisticsJson } from "@nodeinfo-kit/builders/diaspora/statistics-json";
import { matrixSupport, openMatrixSupport } from "@nodeinfo-kit/builders/matrix/support";
import { fep0151 } from "@nodeinfo-kit/builders/metadata/fep-0151";
import { funkwhale21 } from "@nodeinfo-kit/builders/metadata/funkwhale-2.1";
import { nodeInfo as nodeInfo10 } from "@nodeinfo-kit/builders/nodeinfo/1.0";
import { nodeInfo as nodeInfo20 } from "@nodeinfo-kit/builders/nodeinfo/2.0";
import { nodeInfo, openNodeInfo } from "@nodeinfo-kit/builders/nodeinfo/2.1";
import { nodeInfo as nodeInfo22 } from "@nodeinfo-kit/builders/nodeinfo/2.2";
import type { StatisticsJson } from "@nodeinfo-kit/types/diaspora/statistics-json";
import type { MatrixSupport } from "@nodeinfo-kit/types/matrix/support";
import type { Fep0151Metadata } from "@nodeinfo-kit/types/metadata/fep-0151";
import type { FunkwhaleMetadata } from "@nodeinfo-kit/types/metadata/funkwhale-2.1";
import type { NodeInfo as NodeInfo20 } from "@nodeinfo-kit/types/nodeinfo/2.0";
import type { NodeInfo, OpenNodeInfo, Protocol } from "@nodeinfo-kit/types/nodeinfo/2.1";
import { expectTypeOf, test } from "vitest";

/** Has everything that each version requires, except `instance`. */
const complete = nodeInfo()
  .software({ name: "example", version: "1" })
  .protocols("activitypub")
  .openRegistrations(false)
  .usage({ users: {} });

/** Values that are only known at run time. */
declare const text: string, count: number, flag: boolean, anything: unknown, nullable: string | null;
declare const texts: string[];

test("a complete document is built, and its type has the type of its metadata", () => {
  expectTypeOf(complete.build()).toEqualTypeOf<NodeInfo>();
  const document = complete.metadata(fep0151({ nodeName: "Example" })).build();
  expectTypeOf(document).toEqualTypeOf<NodeInfo<Fep0151Metadata>>();
  expectTypeOf(document.metadata.nodeName).toEqualTypeOf<string | undefined>();
  const both = complete.metadata(fep0151({}), funkwhale21({ banner: null }), { anything: "else" }).build();
  expectTypeOf(both).toEqualTypeOf<NodeInfo<Fep0151Metadata & FunkwhaleMetadata & { anything: string }>>();
  expectTypeOf(both.metadata.anything).toEqualTypeOf<string>();
  expectTypeOf(nodeInfo21).toEqualTypeOf(nodeInfo);
});

test("build() waits until everything is set that must be", () => {
  // @ts-expect-error nothing is set
  nodeInfo().build();
  // @ts-expect-error no software
  nodeInfo().protocols("activitypub").openRegistrations(true).usage({ users: {} }).build();
  // @ts-expect-error 2.2 without instance
  nodeInfo22()
    .software({ name: "a", version: "1" })
    .protocols("nostr")
    .openRegistrations(true)
    .usage({ users: {} })
    .build();
  // @ts-expect-error NodeInfo2 without server
  nodeInfo2Document().openRegistrations(true).build();
  // @ts-expect-error no link
  discovery().build();
});

test("services of a statistics.json are an array of names or an object of booleans, and counts are counts", () => {
  const started = statisticsJson().name("Example").version("1").registrations_open(false);
  expectTypeOf(started.services(["tumblr"]).build()).toEqualTypeOf<StatisticsJson>();
  expectTypeOf(started.services({ tumblr: true }).build()).toEqualTypeOf<StatisticsJson>();
  // @ts-expect-error the value of a service is a boolean
  started.services({ tumblr: "yes" });
  // @ts-expect-error a count is not negative
  started.total_users(-1);
  // @ts-expect-error no name
  statisticsJson().version("1").registrations_open(false).build();
});

test("a property of a later version is unknown", () => {
  // @ts-expect-error `repository` came with 2.1
  nodeInfo20().software({ name: "a", version: "1", repository: "https://code.example/" });
  // @ts-expect-error `homepage` came with 2.1
  nodeInfo20().software({ name: "a", version: "1", homepage: "https://example.com/" });
  // @ts-expect-error `activeWeek` came with 2.2
  nodeInfo().usage({ users: { activeWeek: 1 } });
  // @ts-expect-error `instance` came with 2.2
  nodeInfo().instance({});
  nodeInfo22()
    .usage({ users: { activeWeek: 1 } })
    .instance({});
});

test("protocols are one or more of the values that the version lists", () => {
  // @ts-expect-error none
  nodeInfo().protocols();
  // @ts-expect-error an unlisted value
  nodeInfo().protocols("activitypub", "bluesky");
  // @ts-expect-error a value that 2.2 added
  nodeInfo().protocols("nostr");
  // @ts-expect-error an unlisted value, in an array
  nodeInfo().protocols(["activitypub", "bluesky"]);
  // @ts-expect-error values that may be any string
  nodeInfo().protocols(texts);
  // @ts-expect-error values that may be any string, one by one
  nodeInfo().protocols(...texts);
  // @ts-expect-error 1.0 has inbound and outbound protocols
  nodeInfo10().protocols("diaspora");
  // @ts-expect-error 2.1 has one list of protocols
  nodeInfo().protocols({ inbound: ["diaspora"], outbound: ["diaspora"] });
  nodeInfo10().protocols({ inbound: ["diaspora"], outbound: ["diaspora"] });
});

test("an array is given as it is, or item by item, whether its length is known or not", () => {
  const list: Protocol[] = ["activitypub"];
  const fixed: readonly Protocol[] = list;
  expectTypeOf(nodeInfo().protocols(list)).toEqualTypeOf(nodeInfo().protocols("zot"));
  nodeInfo().protocols(...list);
  nodeInfo().protocols("zot", ...list);
  nodeInfo().protocols(fixed);
  nodeInfo().protocols(...fixed);
  nodeInfo().protocols(["activitypub", "zot"]);
  nodeInfo2Document()
    .protocols(list)
    .otherFeatures([{ name: "a" }]);
  nodeInfo2Document().otherFeatures({ name: "a" }, { name: "b" });
  // @ts-expect-error an unknown property, of an item of an array
  nodeInfo2Document().otherFeatures([{ name: "a", level: 1 }]);
});

test("the open form accepts values that the standard does not list, and checks the rest", () => {
  const open = openNodeInfo()
    .software({ name: "example", version: "1" })
    .protocols("example", "activitypub")
    .services({ inbound: ["example"], outbound: ["rss2.0"] })
    .openRegistrations(false)
    .usage({ users: {} });
  expectTypeOf(open.build()).toExtend<OpenNodeInfo>();
  expectTypeOf(open.metadata(fep0151({})).build().metadata.nodeName).toEqualTypeOf<string | undefined>();
  openNodeInfo().protocols(texts);
  openNodeInfo2Document().protocols(...texts);
  expectTypeOf(openNodeInfo21).toEqualTypeOf(openNodeInfo);
  // @ts-expect-error nothing is set
  openNodeInfo().build();
  // @ts-expect-error a misspelt count
  openNodeInfo().usage({ users: { activeHalfYear: 1 } });
  // @ts-expect-error a negative count
  openNodeInfo().usage({ users: { total: -1 } });
  // @ts-expect-error a protocol is a string
  openNodeInfo().protocols(1);
  // @ts-expect-error PHP's empty object
  openNodeInfo().services([]);
  // @ts-expect-error a property of a later version
  openNodeInfo().instance({});
});

test("a literal name has none but the letters that are allowed", () => {
  // @ts-expect-error a capital
  nodeInfo().software({ name: "Example", version: "1" });
  // @ts-expect-error a space
  nodeInfo().software({ name: "my server", version: "1" });
  // @ts-expect-error a dot
  nodeInfo().software({ name: "example.net", version: "1" });
  // @ts-expect-error nothing
  nodeInfo().software({ name: "", version: "1" });
  // @ts-expect-error a line break
  nodeInfo22().instance({ description: "One.\nTwo." });
  nodeInfo22().instance({ name: "Ünï: code", description: text });
});

test("a literal count is a whole number of at least 0", () => {
  // @ts-expect-error negative
  nodeInfo().usage({ users: { total: -1 } });
  // @ts-expect-error fractional
  nodeInfo().usage({ users: {}, localPosts: 1.5 });
  // @ts-expect-error fractional, as TypeScript writes it
  nodeInfo().usage({ users: { total: 1e-7 } });
  // @ts-expect-error negative, in an array of a vocabulary
  funkwhale21({ content: { topMusicCategories: [{ name: "jazz", count: -1 }] } });
  nodeInfo().usage({ users: { total: 0, activeMonth: 1e21 }, localPosts: 120 });
});

test("a value that is only known at run time is accepted, and checked there", () => {
  nodeInfo()
    .software({ name: text, version: text })
    .usage({ users: { total: count } })
    .openRegistrations(flag);
  nodeInfo()
    .services({ inbound: ["rss2.0"] as const, outbound: [] })
    .metadata({ anything });
  nodeInfo().metadata(JSON.parse("{}") as Record<string, unknown>);
  discovery().nodeInfo("2.1", text).link({ rel: text, href: text });
  fep0151({} as Fep0151Metadata);
  nodeInfo2Document().usage({} as { users?: { total?: number; [name: string]: unknown } });
  nodeInfo()
    .software({} as NodeInfo["software"])
    .usage({} as NodeInfo["usage"]);
});

test("a property that the standard does not define is rejected, at any depth", () => {
  // @ts-expect-error the property is called activeHalfyear
  nodeInfo().usage({ users: { activeHalfYear: 1 } });
  // @ts-expect-error at the top
  nodeInfo().operations({});
  // @ts-expect-error in an object
  nodeInfo().software({ name: "a", version: "1", licence: "MIT" });
  // @ts-expect-error in services
  nodeInfo().services({ inbound: [], outbound: [], both: [] });
  const users = { total: 1, mods: 1 };
  // @ts-expect-error in a nested object that is not a literal
  nodeInfo().usage({ users });
  // @ts-expect-error in an open document: extra() adds such properties
  nodeInfo2Document().usage({ users: { activeHalfYear: 1 } });
  // @ts-expect-error in an item of an array
  nodeInfo2Document().otherFeatures({ name: "a", level: 1 });
  // @ts-expect-error in a vocabulary: metadata() takes such properties in another argument
  fep0151({ federation: { enabled: true, mode: "open" } });
  nodeInfo2Document().extra({ usage: { users: { activeHalfYear: 1 } } });
});

test("null is not a value", () => {
  // @ts-expect-error instead of an object
  nodeInfo().software(null);
  // @ts-expect-error instead of a string
  nodeInfo().software({ name: "a", version: null });
  // @ts-expect-error perhaps instead of a string
  nodeInfo().software({ name: "a", version: nullable });
  // @ts-expect-error instead of a count
  nodeInfo().usage({ users: { total: null } });
  // @ts-expect-error instead of an optional count
  nodeInfo().usage({ users: {}, localPosts: null });
  // @ts-expect-error instead of a boolean
  nodeInfo().openRegistrations(null);
  // @ts-expect-error instead of a value of an enum
  nodeInfo().protocols(null);
  // @ts-expect-error instead of an object
  nodeInfo22().instance(null);
  // @ts-expect-error instead of the metadata
  nodeInfo().metadata(null);
  // @ts-expect-error in a vocabulary
  fep0151({ nodeName: null });
});

test("null is JSON data, in metadata of one's own", () => {
  nodeInfo().metadata({ note: null });
  nodeInfo().metadata({ maintainer: { name: null }, langs: ["en", null] });
  nodeInfo().metadata({ nodeName: nullable });
  const document = complete.metadata({ note: null }).build();
  expectTypeOf(document.metadata.note).toEqualTypeOf<null>();
});

test("metadata is an object of JSON data", () => {
  // @ts-expect-error an empty array, as PHP writes an empty object
  nodeInfo().metadata([]);
  // @ts-expect-error an array next to an object
  nodeInfo().metadata({ a: 1 }, ["b"]);
  // @ts-expect-error a function
  nodeInfo().metadata({ now: () => 1 });
  // @ts-expect-error a Date, which has functions
  nodeInfo().metadata({ since: new Date() });
  // @ts-expect-error a bigint
  nodeInfo().metadata({ posts: 1n });
  // @ts-expect-error not an object
  nodeInfo().metadata("Example");
  // @ts-expect-error none at all
  nodeInfo().metadata();
});

test("a property is set once", () => {
  // @ts-expect-error software
  nodeInfo().software({ name: "a", version: "1" }).software({ name: "a", version: "2" });
  // @ts-expect-error a list
  nodeInfo().protocols("activitypub").protocols("diaspora");
  // @ts-expect-error a boolean, with another step between
  nodeInfo().openRegistrations(true).protocols("activitypub").openRegistrations(true);
  // @ts-expect-error usage
  complete.usage({ users: {} });
  // @ts-expect-error metadata
  nodeInfo().metadata({}).metadata({});
  // @ts-expect-error services
  nodeInfo().services({ inbound: [], outbound: [] }).services({ inbound: [], outbound: [] });
  // @ts-expect-error a version
  discovery().nodeInfo("2.1", "https://a.example/1").nodeInfo("2.1", "https://a.example/2");
  // @ts-expect-error the actor
  discovery().applicationActor("https://a.example/1").applicationActor("https://a.example/2");
  discovery().link({ rel: "a", href: "https://a.example/" }).link({ rel: "a", href: "https://b.example/" });
});

test("a literal link is an absolute http or https URL without a user", () => {
  // @ts-expect-error relative
  discovery().nodeInfo("2.1", "/nodeinfo/2.1");
  // @ts-expect-error without a scheme
  discovery().nodeInfo("2.1", "social.example/nodeinfo/2.1");
  // @ts-expect-error another scheme
  discovery().applicationActor("ftp://social.example/actor");
  // @ts-expect-error without a host
  discovery().applicationActor("https:///actor");
  // @ts-expect-error with a password
  discovery().applicationActor("https://me:secret@social.example/actor");
  // @ts-expect-error in an object
  discovery().link({ rel: "a", href: "/a" });
  // @ts-expect-error a version that there is not
  discovery().nodeInfo("3.0", "https://social.example/nodeinfo/3.0");
  const links = discovery().nodeInfo("2.1", "HTTPS://social.example/@nodeinfo/2.1").nodeInfo("2.0", text);
  expectTypeOf(links.build().links[0]?.href).toEqualTypeOf<string | undefined>();
});

test("facts for all versions are checked as those for one", () => {
  const facts = {
    software: { name: "a", version: "1" },
    protocols: ["activitypub"],
    openRegistrations: true,
    usage: { users: {} },
  } as const;
  const all = buildVersions({ ...facts, metadata: fep0151({}) }, ["2.0", "2.1"]);
  expectTypeOf(all["2.0"].document).toEqualTypeOf<NodeInfo20<Fep0151Metadata>>();
  expectTypeOf(all["2.1"].omissions[0]?.pointer).toEqualTypeOf<string | undefined>();
  // @ts-expect-error a version that was not asked for
  expectTypeOf(all["2.2"]).toBeObject();
  // @ts-expect-error 2.2 without instance
  buildVersions(facts, ["2.1", "2.2"]);
  buildVersions({ ...facts, instance: { name: "Example" } }, ["2.1", "2.2"]);
  // @ts-expect-error a property that no version defines
  buildVersions({ ...facts, operations: {} }, ["2.1"]);
  // @ts-expect-error a capital in the name
  buildVersions({ ...facts, software: { name: "A", version: "1" } }, ["2.1"]);
  buildVersions({ ...facts, metadata: { nodeName: null } }, ["2.1"]);
  // @ts-expect-error an array as metadata
  buildVersions({ ...facts, metadata: [] }, ["2.1"]);
  // @ts-expect-error 1.0 requires other facts
  buildVersions(facts, ["1.0"]);
});

test("facts for the open form of all versions have any protocol", () => {
  const facts = {
    software: { name: "a", version: "1" },
    protocols: ["example"],
    openRegistrations: true,
    usage: { users: {} },
  } as const;
  const all = buildOpenVersions({ ...facts, metadata: fep0151({}) }, ["2.0", "2.1"]);
  expectTypeOf(all["2.1"].document).toExtend<OpenNodeInfo>();
  expectTypeOf(all["2.1"].document.metadata.nodeName).toEqualTypeOf<string | undefined>();
  // @ts-expect-error the strict form has none but the protocols of 2.2
  buildVersions(facts, ["2.1"]);
  // @ts-expect-error 2.2 without instance
  buildOpenVersions(facts, ["2.1", "2.2"]);
  // @ts-expect-error a property that no version has
  buildOpenVersions({ ...facts, operations: {} }, ["2.1"]);
  // @ts-expect-error without protocols
  buildOpenVersions({ ...facts, protocols: undefined }, ["2.1"]);
});

test("build() waits until one of the properties is set of which a document needs one", () => {
  const contact = { role: "m.role.admin", matrix_id: "@admin:social.example" };
  expectTypeOf(matrixSupport().contacts(contact).build()).toEqualTypeOf<MatrixSupport>();
  matrixSupport().support_page("https://social.example/support").build();
  // @ts-expect-error Missing: contacts or support_page
  matrixSupport().build();
  openMatrixSupport().build();
});
