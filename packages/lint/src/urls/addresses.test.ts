import { describe, expect, test } from "vitest";
import { addressOf, hostsOf, isLocalHost, isWithin } from "./addresses.js";

describe("a host is local", () => {
  test.each([
    ...[
      "127.0.0.1",
      "127.255.255.254",
      "0.0.0.0",
      "0",
      "2130706433",
      "0x7f000001",
      "0x7f.1",
      "0177.0.0.1",
      "127.1",
    ],
    ...["①②⑦.⓪.⓪.①", "127。0。0。1", "127.0.0.1."],
    ...[
      "10.0.0.1",
      "172.16.0.1",
      "172.31.255.255",
      "192.168.1.1",
      "169.254.169.254",
      "100.64.0.1",
      "100.127.255.255",
    ],
    ...["[::1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[0:0:0:0:0:ffff:c0a8:101]", "[::7f00:1]"],
    ...[
      "[::ffff:0:7f00:1]",
      "[64:ff9b::a9fe:a9fe]",
      "[fc00::1]",
      "[fd00:ec2::254]",
      "[fe80::1]",
      "[febf::1]",
      "[fec0::1]",
    ],
    ...["localhost", "LOCALHOST", "localhost.", "a.localhost", "server.local", "metadata.google.internal"],
    ...["nas.home.arpa", "web", "web:3000"],
  ])("if it is %s", (host) => {
    expect(isLocalHost(addressOf(`https://${host}/nodeinfo/2.1`)?.host ?? "none.example")).toBe(true);
  });
});

describe("a host is not local", () => {
  test.each([
    ...[
      "172.15.255.255",
      "172.32.0.1",
      "100.63.255.255",
      "100.128.0.1",
      "169.253.0.1",
      "192.167.1.1",
      "11.0.0.1",
    ],
    ...[
      "223.255.255.255",
      "1.1.1.1",
      "[2a01:4f8::1]",
      "[2001:db8::1]",
      "[::ffff:1.1.1.1]",
      "[64:ff9b::808:808]",
      "[f000::1]",
    ],
    ...[
      "social.example",
      "social.test",
      "localhost.social.example",
      "mylocalhost.example",
      "local.example",
      "internal.example",
    ],
    ...["thelocal.social", "10.0.0.1.social.example", "xn--mnchen-3ya.example", "münchen.example"],
  ])("if it is %s", (host) => {
    const address = addressOf(`https://${host}/nodeinfo/2.1`);
    expect(address).toMatchObject({ isHttps: true });
    expect(isLocalHost(address?.host ?? "")).toBe(false);
  });
});

test.each([
  ...[
    "",
    "/nodeinfo/2.1",
    "//social.example/x",
    "social.example",
    "https://",
    "https:///x",
    "https://a b.example/",
  ],
  ...[
    "https://[fe80::1%25eth0]/",
    "https://256.256.256.256/",
    "https://xn--zz--zz/",
    "https://social.example:65536/",
  ],
  ...[
    "javascript:alert(1)",
    "data:application/json,{}",
    "ftp://social.example/",
    `https://${"a".repeat(10_000)}.example/`,
  ],
])("%s is not a web URL", (text) => {
  expect(addressOf(text)).toBeUndefined();
});

test("an address is taken apart in the same way, whether it is plain or not", () => {
  for (const text of [
    "http://social.example:8080/x",
    "http://SOCIAL.example.:8080/x?a=%20#b",
    "http://u@social.example",
  ])
    expect(addressOf(text)).toEqual({ isHttps: false, host: "social.example" });
});

test("the hosts are those of the address and of who was asked, as far as they are known", () => {
  expect(hostsOf({})).toEqual([]);
  expect(hostsOf({ host: "", url: "no url" })).toEqual([]);
  expect(hostsOf({ host: "Social.Example:8443" })).toEqual(["social.example"]);
  expect(hostsOf({ url: "https://web.social.example/.well-known/nodeinfo", host: "social.example" })).toEqual(
    ["social.example", "web.social.example"],
  );
});

test("a host is within another by whole labels", () => {
  expect(isWithin("social.example", "social.example")).toBe(true);
  expect(isWithin("web.social.example", "social.example")).toBe(true);
  expect(isWithin("antisocial.example", "social.example")).toBe(false);
  expect(isWithin("social.example.evil.test", "social.example")).toBe(false);
  expect(isWithin("social.example", "web.social.example")).toBe(false);
});
