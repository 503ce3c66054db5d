import { describeValue, isObject, ownProperty, quote } from "@nodeinfo-kit/validators/internal";
import { placeOf } from "../../place-of.js";
import type { Path, Report, Rule } from "../../rule.js";
import { fep, statusOfFep } from "../../sources.js";
import { nodeInfo } from "../samples.js";

/** More of them are not looked at, and of each no more versions. */
const mostOperations = 1000;
const mostVersions = 100;
const mostFindings = 100;

/** The operations are not as FEP-9fde has them. */
export const rule: Rule = {
  code: "fep-9fde/operations",
  severity: "error",
  summary: "The operations that a server lists are not written as FEP-9fde has them.",
  explanation: `In FEP-9fde, \`operations\` is an object: each name is the id of an operation, which begins with the domain of who defined it, turned round, and is written in small letters of ASCII; each value is a list of its versions, as semver writes them. Readers look for the id letter by letter, and compare the versions by their numbers. ${statusOfFep["9fde"]}`,
  source: fep("9fde"),
  bad: {
    text: nodeInfo({ operations: { "org.joinmastodon.api.statuses.post": "1.2.0" } }),
    marks: '"1.2.0"',
    options: { profile: "open" },
  },
  good: {
    text: nodeInfo({ operations: { "org.joinmastodon.api.statuses.post": ["1.2.0"] } }),
    options: { profile: "open" },
  },
  documents: ["nodeinfo"],
  check({ value }, report) {
    const operations = ownProperty(value, "operations");
    if (operations === undefined) return;
    if (isObject(operations)) checkOperations(operations, report);
    else
      report({
        path: ["operations"],
        message: `/operations is ${describeValue(operations)}, where FEP-9fde has an object of ids and lists of versions. Write it so.`,
      });
  },
};

function checkOperations(operations: Record<string, unknown>, report: Report): void {
  let [seen, said] = [0, 0];
  const say: Report = (finding) => {
    said++;
    report(finding);
  };
  for (const id in operations) {
    if (++seen > mostOperations || said >= mostFindings) return;
    const path = ["operations", id];
    const fault = faultOfId(id);
    if (fault !== undefined)
      say({
        path,
        isKey: true,
        message: `${placeOf(path)} ${fault}. Write an id such as "org.joinmastodon.api.statuses.post".`,
      });
    checkVersions(operations[id], path, say);
  }
}

function faultOfId(id: string): string | undefined {
  if (id.length > 500) return "is longer than any id";
  if (/[A-Z]/.test(id)) return "has capitals, where ids have small letters";
  if (!/^[!-~]+$/.test(id)) return "has characters that are not of ASCII, or white space";
  return id.includes(".") && id.split(".").every((label) => label !== "")
    ? undefined
    : "is no domain turned round with labels behind it, with a full stop between each two";
}

function checkVersions(versions: unknown, path: Path, report: Report): void {
  if (!Array.isArray(versions) || versions.length === 0) {
    report({
      path,
      message: `${placeOf(path)} is ${describeValue(versions)}, where FEP-9fde has a list of one or more versions. Write it so.`,
    });
    return;
  }
  const end = Math.min(versions.length, mostVersions);
  for (let index = 0; index < end; index++) {
    const version: unknown = versions[index];
    if (typeof version === "string" && isSemver(version)) continue;
    const place = [...path, index];
    report({
      path: place,
      message: `${placeOf(place)} is ${typeof version === "string" ? quote(version) : describeValue(version)}, and no version of semver. Write three numbers, such as "1.0.0".`,
    });
  }
}

function isSemver(version: string): boolean {
  return version.length <= 256 && semver.test(version);
}

/** Three numbers, and behind them what is before a release, and how it was built. */
const semver =
  /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-(?:0|[1-9]\d*|\d*[a-z-][\da-z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-z-][\da-z-]*))*)?(?:\+[\da-z-]+(?:\.[\da-z-]+)*)?$/i;
