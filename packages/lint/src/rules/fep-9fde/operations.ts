import { describeValue, isObject, ownProperty, quote } from "@nodeinfo-kit/validators/internal";
import type { Path } from "../../place.js";
import { placeOf } from "../../place-of.js";
import type { Report, Rule } from "../../rule.js";
import { fep, statusOfFep } from "../../sources.js";
import { nodeInfo } from "../samples.js";

/** The maximum numbers of operations, and of versions of each, to examine. */
const maxOperations = 1000;
const maxVersions = 100;
const maxFindings = 100;

/** `operations` does not have the format of FEP-9fde. */
export const rule: Rule = {
  code: "fep-9fde/operations",
  severity: "error",
  summary: "`operations` does not have the format of FEP-9fde.",
  explanation: `In FEP-9fde, \`operations\` is an object. Each name is the ID of an operation: the domain of its author in reverse order, followed by labels, in lower-case ASCII. Each value is an array of its versions, in semver format. Readers compare IDs exactly, and versions by their numbers. ${statusOfFep["9fde"]}`,
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
        message: `/operations is ${describeValue(operations)}, but FEP-9fde defines an object that maps IDs to arrays of versions. Change the type, or remove the property.`,
      });
  },
};

function checkOperations(operations: Record<string, unknown>, report: Report): void {
  let [seen, reported] = [0, 0];
  const reportCounted: Report = (finding) => {
    reported++;
    report(finding);
  };
  for (const id in operations) {
    if (++seen > maxOperations || reported >= maxFindings) return;
    const path = ["operations", id];
    const fault = faultOfId(id);
    if (fault !== undefined)
      reportCounted({
        path,
        isKey: true,
        message: `${placeOf(path)} ${fault}. Use an ID such as "org.joinmastodon.api.statuses.post".`,
      });
    checkVersions(operations[id], path, reportCounted);
  }
}

function faultOfId(id: string): string | undefined {
  if (id.length > 500) return "is longer than any ID";
  if (/[A-Z]/.test(id)) return "contains capitals, but IDs are lower case";
  if (!/^[!-~]+$/.test(id)) return "contains white space or non-ASCII characters";
  return id.includes(".") && id.split(".").every((label) => label !== "")
    ? undefined
    : "is not a reversed domain followed by labels, all separated by full stops";
}

function checkVersions(versions: unknown, path: Path, report: Report): void {
  if (!Array.isArray(versions) || versions.length === 0) {
    report({
      path,
      message: `${placeOf(path)} is ${describeValue(versions)}, but FEP-9fde defines an array of one or more versions. Change it to an array, or remove the property.`,
    });
    return;
  }
  const end = Math.min(versions.length, maxVersions);
  for (let index = 0; index < end; index++) {
    const version: unknown = versions[index];
    if (typeof version === "string" && isSemver(version)) continue;
    const place = [...path, index];
    report({
      path: place,
      message: `${placeOf(place)} is ${typeof version === "string" ? quote(version) : describeValue(version)}, which is not a semver version. Use three numbers, such as "1.0.0".`,
    });
  }
}

function isSemver(version: string): boolean {
  return version.length <= 256 && semver.test(version);
}

/** Three numbers, then an optional pre-release and build. */
const semver =
  /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-(?:0|[1-9]\d*|\d*[a-z-][\da-z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-z-][\da-z-]*))*)?(?:\+[\da-z-]+(?:\.[\da-z-]+)*)?$/i;
