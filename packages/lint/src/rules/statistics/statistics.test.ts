import { expect, test } from "vitest";
import { lint } from "../../index.js";
import { nodeInfo } from "../samples.js";

const server = { baseUrl: "https://social.example", name: "Harbour", software: "example", version: "1.0" };
const nodeInfo2 = (usage: object) => ({ version: "1.0", server, openRegistrations: true, usage });
const statisticsJson = (counts: object) => ({
  name: "Pod",
  version: "1.0",
  registrations_open: true,
  ...counts,
});

test.each([
  ["nobody is there", { users: { total: 0, activeHalfyear: 0, activeMonth: 0 }, localPosts: 0 }],
  ["all are active", { users: { total: 20, activeHalfyear: 20, activeMonth: 20 }, localPosts: 7 }],
  ["nobody was there for long", { users: { total: 20, activeHalfyear: 0, activeMonth: 0 }, localPosts: 7 }],
  ["a few posts of many", { users: { total: 2000, activeHalfyear: 0 }, localPosts: 12 }],
  ["many posts of a few", { users: { total: 3, activeHalfyear: 0, activeMonth: 0 }, localPosts: 9000 }],
  ["nobody within a month", { users: { total: 200, activeHalfyear: 4, activeMonth: 0 }, localPosts: 9000 }],
  ["a month alone", { users: { total: 200, activeMonth: 0 }, localPosts: 9000 }],
  ["statistics that are all hidden", { users: { total: 0, activeHalfyear: 0, activeMonth: 0 } }],
  ["active users without all users", { users: { activeHalfyear: 30, activeMonth: 20 } }],
  ["posts without users", { users: {}, localPosts: 7, localComments: 7 }],
  ["nothing", { users: {} }],
  ["the largest server that can be", { users: { total: 10_000_000_000 } }],
])("is silent of %s", (_, usage) => {
  expect(found(nodeInfo({ usage }))).toEqual([]);
});

test("of several active counts above all users, reports that of the longest period", () => {
  const users = { total: 203, activeMonth: 205, activeHalfyear: 224 };
  expect(found(nodeInfo({ usage: { users } }))).toEqual([
    ["statistics/active-above-users", "/usage/users/activeHalfyear", ["/usage/users/total"]],
  ]);
});

test("compares each period with the next longer one, and a week with half a year only without a month", () => {
  const above = "statistics/shorter-above-longer";
  const [week, month, halfyear] = ["activeWeek", "activeMonth", "activeHalfyear"].map(
    (name) => `/usage/users/${name}`,
  );
  expect(found(nodeInfo2({ users: { activeWeek: 9, activeMonth: 6, activeHalfyear: 3 } }))).toEqual([
    [above, month, [halfyear]],
    [above, week, [month]],
  ]);
  expect(found(nodeInfo2({ users: { activeWeek: 9, activeHalfyear: 3 } }))).toEqual([
    [above, week, [halfyear]],
  ]);
  expect(found(nodeInfo2({ users: { activeWeek: 5, activeMonth: 6, activeHalfyear: 3 } }))).toEqual([
    [above, month, [halfyear]],
  ]);
});

test("comments without users are as odd as posts", () => {
  expect(found(nodeInfo2({ users: { total: 0 }, localPosts: 0, localComments: 3 }))).toEqual([
    ["statistics/posts-without-users", "/usage/users/total", ["/usage/localComments"]],
  ]);
});

test.each([
  { users: { total: 120, activeHalfyear: 0, activeMonth: 0 }, localPosts: 5300 },
  { users: { total: 12, activeHalfyear: 0 }, localPosts: 60, localComments: 70 },
])("that nobody of many has been active for half a year is worth a look: %j", (usage) => {
  const { diagnostics } = lint(nodeInfo({ usage }));
  expect(diagnostics).toMatchObject([
    { code: "statistics/nobody-active", severity: "info", pointer: "/usage/users/activeHalfyear" },
  ]);
});

test("reports only the shorter period if users were active within a month", () => {
  const usage = { users: { total: 120, activeHalfyear: 0, activeMonth: 7 }, localPosts: 5300 };
  expect(found(nodeInfo({ usage })).map(([code]) => code)).toEqual(["statistics/shorter-above-longer"]);
});

test("the statistics of diaspora and of Mastodon are held to the same, at the places that they have there", () => {
  expect(found(statisticsJson({ total_users: 3, active_users_monthly: 5 }))).toEqual([
    ["statistics/active-above-users", "/active_users_monthly", ["/total_users"]],
  ]);
  const stats = { user_count: 0, status_count: 9, domain_count: 2 };
  const instance = { uri: "social.example", title: "Harbour", version: "4.3.2", stats };
  expect(found(instance, "mastodon/instance-v1")).toEqual([
    ["statistics/posts-without-users", "/stats/user_count", ["/stats/status_count"]],
  ]);
  const usage = { users: { active_month: 10_000_000_001 } };
  expect(
    found({ domain: "social.example", title: "Harbour", version: "4.3.2", usage }, "mastodon/instance-v2"),
  ).toEqual([["statistics/more-than-people", "/usage/users/active_month", []]]);
});

test("odd statistics are never an error", () => {
  const usage = { users: { total: 0, activeHalfyear: 1, activeMonth: 2 }, localPosts: 5 };
  const { diagnostics } = lint(nodeInfo({ usage }));
  expect(diagnostics.map(({ severity }) => severity)).toEqual(["warning", "warning", "warning"]);
});

function found(document: string | object, id?: "mastodon/instance-v1" | "mastodon/instance-v2") {
  const text = typeof document === "string" ? document : JSON.stringify(document);
  return lint(text, id && { as: id })
    .diagnostics.filter(({ code }) => code.startsWith("statistics/"))
    .map(({ code, pointer, related }) => [code, pointer, related.map((each) => each.pointer)])
    .sort();
}
