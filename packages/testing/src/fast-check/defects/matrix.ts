import { type Defect, remove } from "./defect.js";

const contact = { role: "m.role.admin", matrix_id: "@admin:social.example" };

export const supportDefects = [
  { label: "contacts is one contact", at: "/contacts", value: contact },
  { label: "contacts is null", at: "/contacts", value: null },
  { label: "an address is missing", at: "/contacts/-", value: { role: "m.role.admin" } },
  { label: "a role is missing", at: "/contacts/-", value: { matrix_id: "@admin:social.example" } },
  { label: "a role is an array", at: "/contacts/-", value: { ...contact, role: ["m.role.admin"] } },
  { label: "a matrix_id is null", at: "/contacts/-", value: { ...contact, matrix_id: null } },
  { label: "an email_address is an array", at: "/contacts/-", value: { ...contact, email_address: [] } },
  { label: "a contact is a string", at: "/contacts/-", value: "@admin:social.example" },
  { label: "support_page is null", at: "/support_page", value: null },
] as const satisfies readonly Defect[];

export const federationVersionDefects = [
  { label: "server is a string", at: "/server", value: "Synapse 1.121.1" },
  { label: "server is null", at: "/server", value: null },
  { label: "server is an empty array", at: "/server", value: [] },
  { label: "name is null", at: "/server/name", value: null },
  { label: "version is null", at: "/server/version", value: null },
  { label: "version is a number", at: "/server/version", value: 1.121 },
] as const satisfies readonly Defect[];

export const clientVersionsDefects = [
  { label: "versions is missing", at: "/versions", write: remove },
  { label: "versions is a string", at: "/versions", value: "v1.11" },
  { label: "a version is a number", at: "/versions/-", value: 1.11 },
  { label: "a version is null", at: "/versions/-", value: null },
  { label: "unstable_features is an empty array", at: "/unstable_features", value: [] },
  { label: "a feature is a string", at: "/unstable_features/org.matrix.msc3440", value: "true" },
] as const satisfies readonly Defect[];
