import { type Around, type Generator, numbered, repeated } from "./fill.ts";

/** Returns NodeInfo without some properties, in which others grow. */
function nodeInfo(without: readonly string[], before: string, after: string): Around {
  const properties = {
    version: '"2.1"',
    software: '{"name":"example","version":"1.0"}',
    protocols: '["activitypub"]',
    services: '{"inbound":[],"outbound":[]}',
    openRegistrations: "true",
    usage: '{"users":{"total":12}}',
    metadata: "{}",
  };
  const kept = Object.entries(properties).filter(([name]) => !without.includes(name));
  return {
    before: `{${kept.map(([name, value]) => `"${name}":${value},`).join("")}${before}`,
    after: `${after}}`,
  };
}

const root = nodeInfo([], "", "");
const within = (name: string, before = "{", after = "}") => nodeInfo([name], `"${name}":${before}`, after);
const metadata = within("metadata");
const protocols = within("protocols", "[", "]");
const inbound = within("services", '{"outbound":[],"inbound":[', "]}");
const links = { before: '{"links":[', after: "]}" };
const nodeInfo2 =
  '"version":"1.0","server":{"baseUrl":"https://a.example","name":"a","software":"a","version":"1"},"openRegistrations":true,"protocols":["activitypub"]';
const rel = "http://nodeinfo.diaspora.software/ns/schema/2.1";

/** Generators of JSON with other errors, or only large, by the repeated part. */
export const documents: Readonly<Record<string, Generator>> = {
  // Names.
  "unknown names at the root": numbered((index) => `"unknown${index}":1`, root),
  "misspelt names at the root": numbered(
    (index) => `"${"metaData".slice(0, 3 + (index % 5))}${index}":1`,
    root,
  ),
  "respelt names at the root": numbered(
    (index) => `"open${"_".repeat(1 + (index % 20))}Registrations${index % 7}":1`,
    root,
  ),
  "unknown names in software": numbered((index) => `"k${index}":1`, within("software")),
  "unknown names in usage": numbered((index) => `"k${index}":1`, within("usage", '{"users":{', "}}")),
  "unknown names in metadata": numbered((index) => `"k${index}":1`, metadata),
  "known names in an object in metadata": numbered(
    (index) => `"k${index}":{"nodeName":1,"langs":[]}`,
    metadata,
  ),
  "names that are numbers": numbered((index) => `"${index}":1`, root),
  "names to escape in a pointer": numbered((index) => `"~/${index}":1`, root),
  "one long name": repeated("a", nodeInfo([], '"', '":1')),
  "one long name to escape": repeated("~", nodeInfo([], '"', '":1')),
  "duplicated keys, all of one name": repeated('"a":1,', within("metadata", "{", '"a":1}')),
  "duplicated keys, two of each name": numbered((index) => `"k${index}":1,"k${index}":1`, metadata),
  "duplicated keys, two of each name, with other values": numbered(
    (index) => `"k${index}":1,"k${index}":2`,
    metadata,
  ),
  "duplicated keys at the root": numbered((index) => `"k${index}":1,"k${index}":1`, root),
  "duplicated keys under one long name": (length) => {
    const half = Math.floor(length / 2);
    const { before = "", after = "" } = within("metadata", `{"${"x".repeat(half)}":{`, "}}");
    return numbered((index) => `"k${index}":1,"k${index}":1`, { before, after })(length);
  },
  "objects with duplicated keys": repeated('{"a":1,"a":1},', within("metadata", '{"a":[', "1]}")),
  // Arrays.
  "unknown protocols": numbered((index) => `"p${index}"`, protocols),
  "known protocols": repeated('"activitypub","diaspora",', within("protocols", "[", '"zot"]')),
  "protocols almost right": numbered((index) => `"ActivityPub${"s".repeat(index % 3)}"`, protocols),
  "one protocol in other letters": repeated('"ActivityPub",', within("protocols", "[", '"activitypub"]')),
  "protocols that are null": repeated("null,", within("protocols", "[", '"activitypub"]')),
  "protocols that are objects": repeated('{"a":1},', within("protocols", "[", '"activitypub"]')),
  "protocols in an object": numbered((index) => `"${index}":"p${index}"`, within("protocols")),
  "protocols in both directions": numbered(
    (index) => `"p${index}"`,
    within("protocols", '{"outbound":["zot"],"inbound":[', "]}"),
  ),
  "unknown services": numbered((index) => `"s${index}"`, inbound),
  "services almost right": numbered((index) => `"Twitter${index % 9}"`, inbound),
  "services that are numbers": numbered((index) => String(index), inbound),
  "services that are protocols": repeated(
    '"activitypub",',
    within("services", '{"outbound":[],"inbound":[', '"smtp"]}'),
  ),
  "services in an object": numbered(
    (index) => `"s${index}":true`,
    within("services", '{"outbound":[],"inbound":{', "}}"),
  ),
  "other links": numbered((index) => `{"rel":"me","href":"https://a.example/${index}"}`, links),
  "links of NodeInfo": repeated(`{"rel":"${rel}","href":"/nodeinfo/2.1"},`, {
    before: '{"links":[',
    after: "{}]}",
  }),
  "misspelt rels": numbered(
    (index) => `{"rel":"https://nodeinfo.diaspora.software/ns/schemas/2.${index % 3}/"}`,
    links,
  ),
  "links with other properties": numbered((index) => `{"rel":"${rel}","href":"a","k${index}":1}`, links),
  "links in an object": numbered((index) => `"${index}":{"rel":"me","href":"a","k":1}`, {
    before: '{"links":{',
    after: "}}",
  }),
  "links in an object under one long name": (length) =>
    numbered((index) => `"k${index}":1`, {
      before: `{"links":{"${"x".repeat(length / 2)}":{"rel":"me","href":"a",`,
      after: "}}}",
    })(length),
  "properties of a link": numbered((index) => `"https://a.example/${index}":1`, {
    before: `{"links":[{"rel":"${rel}","href":"a","properties":{`,
    after: "}}]}",
  }),
  "an array of numbers": numbered((index) => String(index), { before: "[", after: "]" }),
  "an array of arrays": repeated("[],", { before: "[", after: "1]" }),
  "features of NodeInfo2": numbered((index) => `{"name":"f${index}","version":1,"k":1}`, {
    before: `{${nodeInfo2},"otherFeatures":[`,
    after: "]}",
  }),
  "features in an object under one long name": (length) =>
    numbered((index) => `"k${index}":1`, {
      before: `{${nodeInfo2},"otherFeatures":{"${"x".repeat(length / 2)}":{"name":"a",`,
      after: "}}}",
    })(length),
  "unknown names in NodeInfo2": numbered((index) => `"k${index}":1`, {
    before: `{${nodeInfo2},`,
    after: "}",
  }),
  "weeks of activity": numbered((index) => `{"week":"${index}","statuses":"1","k${index}":1}`, {
    before: "[",
    after: "]",
  }),
  "contacts of Matrix": numbered((index) => `{"role":"m.role.admin","matrix_id":"@a${index}"}`, {
    before: '{"contacts":[',
    after: "]}",
  }),
  "features of Matrix": numbered((index) => `"f${index}":${index % 2 === 0}`, {
    before: '{"versions":["v1.1"],"unstable_features":{',
    after: "}}",
  }),
  "services of statistics.json": numbered((index) => `"s${index}":true`, {
    before: '{"registrations_open":true,"services":{',
    after: "}}",
  }),
  "languages of Mastodon": numbered((index) => `"l${index}"`, {
    before: '{"uri":"a.example","title":"a","version":"4.0.0","languages":[',
    after: "]}",
  }),
  // Metadata.
  "staff accounts": numbered(
    (index) => `"admin${index}@a.example"`,
    within("metadata", '{"staffAccounts":[', "]}"),
  ),
  "features in metadata": numbered((index) => `"f${index}"`, within("metadata", '{"features":[', "]}")),
  "languages in metadata": numbered((index) => `"l${index}"`, within("metadata", '{"langs":[', "]}")),
  "extensions of ActivityPub": numbered(
    (index) => `"e ${index}"`,
    within("metadata", '{"activitypub":{"extensions":[', "]}}"),
  ),
  operations: numbered((index) => `"Org.a${index}":["1"]`, nodeInfo([], '"operations":{', "}")),
  types: numbered((index) => `"T${index}",${index}`, nodeInfo([], '"types":{"activities":[', "]}")),
  "themes and post formats": numbered(
    (index) => `{"value":${index}}`,
    within("metadata", '{"postFormats":[', "]}"),
  ),
  "arrays in metadata": numbered((index) => `"k${index}":[[],[1]]`, metadata),
  "deep metadata": repeated(`${'{"a":'.repeat(50)}1${"}".repeat(50)},`, within("metadata", '{"a":[', "1]}")),
  "objects nested 60 deep with a duplicated key each": repeated(
    "a",
    within("metadata", `${'{"a":1,"a":'.repeat(60)}"`, `"${"}".repeat(60)}`),
  ),
  // Single values.
  "one long name of the software": repeated("A b", within("software", '{"version":"1","name":"', '"}')),
  "one long version": repeated("1.", within("software", '{"name":"a","version":"', '"}')),
  "one long URL": repeated(
    "a.",
    within("software", '{"name":"a","version":"1","repository":"https://', '"}'),
  ),
  "one long URL with blanks": repeated(
    " ",
    within("software", '{"name":"a","version":"1","homepage":"', 'a"}'),
  ),
  "one long description with line breaks": repeated(
    "a\\n",
    nodeInfo(["version"], '"version":"2.2","instance":{"description":"', '"}'),
  ),
  "one long protocol": repeated("a", within("protocols", '["', '"]')),
  "one long number": repeated("7", within("usage", '{"users":{"total":', "}}")),
  "one long number of zeros": repeated("0", within("metadata", '{"a":1', "1}")),
  "one long fraction": repeated("0", within("metadata", '{"a":0.', "1}")),
  "a string for a count": repeated(" ", within("usage", '{"users":{"total":"1', '"}}')),
  "a string for a boolean": repeated("true", nodeInfo(["openRegistrations"], '"openRegistrations":"', '"')),
  "a document in a string": repeated(" ", { before: '"{', after: '}"' }),
  "one long string of emoji": repeated("😀", within("metadata", '{"a":"', '"}')),
  "a string of combining marks": repeated("\u0301", within("software", '{"version":"1","name":"a', '"}')),
  // Numbers, strings and white space.
  "numbers with too many digits": numbered(
    (index) => `1234567890123456789${index}`,
    within("metadata", '{"a":[', "]}"),
  ),
  "very small numbers": repeated("1e-400,", within("metadata", '{"a":[', "1]}")),
  "unpaired surrogates": repeated('"\\ud800",', within("metadata", '{"a":[', "1]}")),
  "one string of unpaired surrogates": repeated("\\ud83d\\ude00", within("metadata", '{"a":"', '\\ud800"}')),
  "unpaired surrogates in names": numbered((index) => `"\\ud800${index}":1`, metadata),
  "colons in strings": repeated('" :",', within("metadata", '{"a":[', "1]}")),
  "backslashes in a string": repeated("\\\\", within("metadata", '{"a":"', '"}')),
  "blanks before a document": repeated(" ", { after: `${root.before}"a":1}` }),
  "blank lines in a document": repeated("\n", nodeInfo([], "", '"a":1')),
  "carriage returns in a document": repeated("\r", nodeInfo([], "", '"a":1')),
  "many documents in an object": numbered((index) => `"k${index}":{"a":1}`, { before: "{", after: "}" }),
};
