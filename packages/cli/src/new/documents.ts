import {
  buildOpenVersions,
  buildVersions,
  discovery,
  type NodeInfoDiscoveryBuilder,
} from "@nodeinfo-kit/builders";
import type { NodeInfo } from "@nodeinfo-kit/builders/nodeinfo/2.2";
import { type Diagnostic, type DocumentId, lint, type Profile } from "@nodeinfo-kit/lint";
import { validators } from "@nodeinfo-kit/validators/all";
import type { Complete } from "./fields.js";
import { relOf, type Standard } from "./standards.js";

/** A document to write. */
export interface NewDocument {
  /** Its path in the folder, and behind the address of the server. */
  readonly path: string;
  readonly id: DocumentId;
  readonly value: object;
  readonly text: string;
  /** The places of what was said, for which its standard has none. */
  readonly omissions: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** Whether strict readers reject it. */
  readonly isOpenOnly: boolean;
}

/** Where the protocol of NodeInfo has the link document. */
const linkPath = ".well-known/nodeinfo";

/** Makes a document of each standard, and the link document that leads to them, and says what lint finds in each. */
export function documentsOf(
  answers: Complete,
  standards: readonly [Standard, ...Standard[]],
  profile: Profile = "strict",
): NewDocument[] {
  const origin = answers["base-url"];
  const [{ version }, ...others] = standards;
  const versions = [version, ...others.map(({ version }) => version)] as const;
  const facts = factsOf(answers);
  const all =
    profile === "open"
      ? buildOpenVersions(facts, versions)
      : // In the strict profile, answers have none but listed protocols, and one at least.
        buildVersions({ ...facts, protocols: facts.protocols as NodeInfo["protocols"] }, versions);
  const documents = standards.map(({ id, version }) => {
    const { document, omissions } = all[version];
    return newDocument(origin, pathOf(id), { id, profile }, document, omissions);
  });
  let links: NodeInfoDiscoveryBuilder<"link"> | undefined;
  for (const standard of standards) {
    const href: string = `${origin}/${pathOf(standard.id)}`;
    links = (links ?? discovery()).link({ rel: relOf(standard), href });
  }
  return links
    ? [...documents, newDocument(origin, linkPath, { id: "discovery", profile }, links.build())]
    : documents;
}

/** With an ending by which servers of files know what it is. */
function pathOf(id: Standard["id"]): string {
  return `${id}.json`;
}

function factsOf(answers: Complete) {
  const { name, description } = answers;
  return {
    instance: given({ name, description }),
    software: {
      name: answers.software,
      version: answers["software-version"],
      ...given({ repository: answers.repository, homepage: answers.homepage }),
    },
    protocols: answers.protocol,
    openRegistrations: answers["open-registrations"],
    usage: {
      users: given({
        total: answers.users,
        activeHalfyear: answers["active-halfyear"],
        activeMonth: answers["active-month"],
        activeWeek: answers["active-week"],
      }),
      ...given({ localPosts: answers["local-posts"], localComments: answers["local-comments"] }),
    },
    // More readers look here for the name than in `instance`, which came with 2.2: FEP-0151.
    metadata: given({ nodeName: name, nodeDescription: description, staffAccounts: answers.staff }),
  };
}

/** Members of which some may not be known: builders leave those out. */
function given<Members extends object>(members: Members) {
  // TypeScript tells a member that is undefined from one that is absent; the builders do not.
  return members as { [Name in keyof Members]?: NonNullable<Members[Name]> };
}

function newDocument(
  origin: string,
  path: string,
  { id, profile }: { readonly id: DocumentId; readonly profile: Profile },
  value: object,
  omissions: readonly { readonly pointer: string }[] = [],
): NewDocument {
  const text = `${JSON.stringify(value, null, 2)}\n`;
  const from = { url: `${origin}/${path}`, host: hostOfOrigin(origin) };
  const { diagnostics } = lint(text, { as: id, profile, origin: from });
  const isOpenOnly = profile === "open" && !validators[id].strict.is(value);
  return {
    path,
    id,
    value,
    text,
    omissions: omissions.map(({ pointer }) => pointer),
    diagnostics,
    isOpenOnly,
  };
}

/** The host, and its port if it has one. */
export function hostOfOrigin(origin: string): string {
  return origin.replace(/^https?:\/\//, "");
}
