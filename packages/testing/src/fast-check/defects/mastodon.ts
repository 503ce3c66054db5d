import { type Defect, remove } from "./defect.js";

/** Mastodon's response if the information is not public. */
const error = { error: "This action is not allowed" };
const isError = { label: "it is an error instead", at: "", write: () => error } as const satisfies Defect;

export const instanceV1Defects = [
  isError,
  { label: "uri is missing", at: "/uri", write: remove },
  { label: "title is missing", at: "/title", write: remove },
  { label: "version is missing", at: "/version", write: remove },
  { label: "version is a number", at: "/version", value: 4.3 },
  { label: "description is null", at: "/description", value: null },
  { label: "urls is null", at: "/urls", value: null },
  { label: "domain_count is missing", at: "/stats", value: { user_count: 5, status_count: 8 } },
  { label: "a count is a string", at: "/stats/user_count", value: "5" },
  { label: "a count is negative", at: "/stats/status_count", value: -1 },
  { label: "languages is a string", at: "/languages", value: "en" },
  { label: "registrations is an object, as in v2", at: "/registrations", value: { enabled: true } },
  { label: "configuration is an empty array", at: "/configuration", value: [] },
  { label: "a limit is a string", at: "/configuration/statuses/max_characters", value: "500" },
  { label: "contact_account is an empty array", at: "/contact_account", value: [] },
  { label: "contact_account is an empty object", at: "/contact_account", value: {} },
  { label: "a rule is a string", at: "/rules/-", value: "Be kind." },
] as const satisfies readonly Defect[];

export const instanceV2Defects = [
  isError,
  { label: "domain is missing", at: "/domain", write: remove },
  { label: "title is missing", at: "/title", write: remove },
  { label: "version is missing", at: "/version", write: remove },
  { label: "source_url is null", at: "/source_url", value: null },
  { label: "users is missing", at: "/usage", value: {} },
  { label: "a count is a string", at: "/usage/users/active_month", value: "12" },
  { label: "thumbnail is a string, as in v1", at: "/thumbnail", value: "https://social.example/a.png" },
  { label: "blurhash is an empty array", at: "/thumbnail/blurhash", value: [] },
  { label: "wrapstodon is a string", at: "/wrapstodon", value: "2025" },
  { label: "languages is a string", at: "/languages", value: "en" },
  { label: "configuration is an empty array", at: "/configuration", value: [] },
  { label: "a limit is a string", at: "/configuration/statuses/max_characters", value: "500" },
  { label: "registrations is a boolean, as in v1", at: "/registrations", value: true },
  { label: "an API version is a string", at: "/api_versions/mastodon", value: "2" },
  { label: "a rule is a string", at: "/rules/-", value: "Be kind." },
] as const satisfies readonly Defect[];

const week = { week: "1735516800", statuses: "24", logins: "7", registrations: "0" };

export const activityDefects = [
  isError,
  {
    label: "a week has numbers",
    at: "/-",
    value: { week: 1735516800, statuses: 24, logins: 7, registrations: 0 },
  },
  { label: "logins is missing", at: "/-", value: { week: "1735516800", statuses: "24", registrations: "0" } },
  { label: "a count is null", at: "/-", value: { ...week, statuses: null } },
  { label: "a week is null", at: "/-", value: null },
] as const satisfies readonly Defect[];

export const peersDefects = [
  isError,
  { label: "a peer is null", at: "/-", value: null },
  { label: "a peer is an object", at: "/-", value: { domain: "social.example" } },
  { label: "a peer is an array", at: "/-", value: ["social.example"] },
] as const satisfies readonly Defect[];
