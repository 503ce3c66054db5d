import { type Defect, remove } from "./defect.js";

export const nodeInfo2Defects = [
  { label: "version is that of the software", at: "/version", value: "0.1.3" },
  { label: "version is that of NodeInfo", at: "/version", value: "2.0" },
  { label: "server is missing", at: "/server", write: remove },
  { label: "baseUrl is missing", at: "/server/baseUrl", write: remove },
  { label: "server name is null", at: "/server/name", value: null },
  { label: "software is an object", at: "/server/software", value: { name: "example", version: "1.2.0" } },
  { label: "software version is a number", at: "/server/version", value: 1.2 },
  { label: "organization is an empty array", at: "/organization", value: [] },
  { label: "organization contact is null", at: "/organization/contact", value: null },
  { label: "protocols is a string", at: "/protocols", value: "activitypub" },
  { label: "services is an empty array", at: "/services", value: [] },
  { label: "openRegistrations is a string", at: "/openRegistrations", value: "true" },
  { label: "openRegistrations is missing", at: "/openRegistrations", write: remove },
  { label: "users is an empty array", at: "/usage/users", value: [] },
  { label: "a count is a string", at: "/usage/users/total", value: "120" },
  { label: "a count is null", at: "/usage/users/activeWeek", value: null },
  { label: "a count is negative", at: "/usage/localPosts", value: -1 },
  { label: "relay is unknown", at: "/relay", value: "none" },
  { label: "a feature is a string", at: "/otherFeatures/-", value: "chat" },
] as const satisfies readonly Defect[];
