import { nodeInfoVersions } from "../../nodeinfo-versions.js";
import { type Defect, remove } from "./defect.js";

const flat = nodeInfoVersions.filter((version) => !version.startsWith("1."));
const before22 = ["1.0", "1.1", "2.0", "2.1"];

export const nodeInfoDefects = [
  { label: "version is a number", at: "/version", write: Number },
  { label: "version is that of the software", at: "/version", value: "4.2.1-beta" },
  { label: "software name has capitals", at: "/software/name", versions: flat, value: "Example" },
  { label: "software version is null", at: "/software/version", value: null },
  {
    label: "homepage before 2.1",
    at: "/software/homepage",
    versions: ["1.0", "1.1", "2.0"],
    value: "https://example.org",
  },
  { label: "protocols is empty", at: "/protocols", versions: flat, value: [] },
  { label: "protocol is unknown", at: "/protocols", versions: flat, value: ["activitypub", "atproto"] },
  { label: "protocols is a string", at: "/protocols", value: "activitypub" },
  {
    label: "protocols has directions",
    at: "/protocols",
    versions: flat,
    value: { inbound: ["activitypub"], outbound: ["activitypub"] },
  },
  { label: "services is an empty array", at: "/services", value: [] },
  { label: "services is missing", at: "/services", write: remove },
  { label: "a protocol among services", at: "/services", value: { inbound: ["activitypub"], outbound: [] } },
  { label: "an unknown service", at: "/services", value: { inbound: [], outbound: ["bluesky"] } },
  { label: "openRegistrations is a string", at: "/openRegistrations", value: "true" },
  { label: "openRegistrations is missing", at: "/openRegistrations", write: remove },
  { label: "usage is an empty array", at: "/usage", value: [] },
  { label: "users is missing", at: "/usage/users", write: remove },
  { label: "a count is a string", at: "/usage/users/total", value: "120" },
  { label: "a count is null", at: "/usage/users/activeMonth", value: null },
  { label: "a count is negative", at: "/usage/localPosts", value: -1 },
  { label: "activeHalfyear is misspelt", at: "/usage/users/activeHalfYear", value: 64 },
  { label: "activeWeek before 2.2", at: "/usage/users/activeWeek", versions: before22, value: 7 },
  { label: "metadata is an empty array", at: "/metadata", value: [] },
  { label: "metadata is missing", at: "/metadata", write: remove },
  { label: "an unknown property", at: "/operations", value: {} },
] as const satisfies readonly Defect[];
