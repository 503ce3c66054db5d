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
  /** Its path in the folder, and on the server. */
  readonly path: string;
  readonly id: DocumentId;
  readonly value: object;
  readonly text: string;
  /** The pointers of answers that its standard has no property for. */
  readonly omissions: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** Whether strict readers reject it. */
  readonly isOpenOnly: boolean;
}

/** The path of the link document, as NodeInfo defines it. */
const linkPath = ".well-known/nodeinfo";

/** Makes a document for each standard and the link document that points to them, each with its diagnostics. */
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
      : // In the strict profile, answers contain at least one protocol, and only listed ones.
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

/** The path of a document. File servers recognise the extension. */
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
    // FEP-0151. More readers look here for the name than in `instance`, which was added in 2.2.
    metadata: given({ nodeName: name, nodeDescription: description, staffAccounts: answers.staff }),
  };
}

/** Properties that may be undefined: builders omit those. */
function given<Properties extends object>(properties: Properties) {
  // TypeScript distinguishes undefined properties from absent ones; the builders do not.
  return properties as { [Name in keyof Properties]?: NonNullable<Properties[Name]> };
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

/** The host of an origin, with the port if present. */
export function hostOfOrigin(origin: string): string {
  return origin.replace(/^https?:\/\//, "");
}
