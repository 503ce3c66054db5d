import { type Defect, remove } from "./defect.js";

export const statisticsJsonDefects = [
  { label: "name is missing", at: "/name", write: remove },
  { label: "version is missing", at: "/version", write: remove },
  { label: "registrations_open is a string", at: "/registrations_open", value: "true" },
  { label: "registrations_open is missing", at: "/registrations_open", write: remove },
  { label: "a count is a string", at: "/total_users", value: "120" },
  { label: "a count is null", at: "/local_posts", value: null },
  { label: "a count is negative", at: "/local_comments", value: -1 },
  { label: "services is a string", at: "/services", value: "twitter" },
] as const satisfies readonly Defect[];
