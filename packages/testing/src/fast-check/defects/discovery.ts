import { type Defect, remove } from "./defect.js";

const rel = "http://nodeinfo.diaspora.software/ns/schema/2.1";
const href = "https://social.example/nodeinfo/2.1";

export const discoveryDefects = [
  { label: "links is missing", at: "/links", write: remove },
  { label: "links is null", at: "/links", value: null },
  { label: "links is one link", at: "/links", value: { rel, href } },
  { label: "links is an object of links", at: "/links", value: { "0": { rel, href }, "1": { rel, href } } },
  { label: "links is a string", at: "/links", value: href },
  {
    label: "one link is next to the array",
    at: "",
    write: () => ({ links: { rel, href }, "0": { rel, href } }),
  },
  { label: "the only link is under 0", at: "", write: () => ({ "0": { rel, href } }) },
  { label: "a link is null", at: "/links/-", value: null },
  { label: "a link is a string", at: "/links/-", value: href },
  { label: "a rel is missing", at: "/links/-", value: { href } },
  { label: "a rel is null", at: "/links/-", value: { rel: null, href } },
  { label: "a rel is an array", at: "/links/-", value: { rel: [rel], href } },
  { label: "an href is missing", at: "/links/-", value: { rel } },
  { label: "an href is null", at: "/links/-", value: { rel, href: null } },
  { label: "an href is an object", at: "/links/-", value: { rel, href: { "2.1": href } } },
  { label: "a type is an array", at: "/links/-", value: { rel, href, type: ["application/json"] } },
  { label: "subject is null", at: "/subject", value: null },
] as const satisfies readonly Defect[];
