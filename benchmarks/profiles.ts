/** The shapes of NodeInfo 2.1 documents of twenty fediverse programs: properties, arrays and metadata. */
export interface Profile {
  readonly software: {
    readonly name: string;
    readonly version: string;
    readonly repository?: string;
    readonly homepage?: string;
  };
  readonly protocols: readonly string[];
  readonly services: { readonly inbound: readonly string[]; readonly outbound: readonly string[] };
  /** The counts that are published. */
  readonly counts: readonly ("total" | "activeHalfyear" | "activeMonth" | "localPosts" | "localComments")[];
  readonly metadata: JsonObject;
}

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export type JsonObject = { readonly [name: string]: Json };

const ap = ["activitypub"];
const users = ["total", "activeHalfyear", "activeMonth"] as const;
const none = { inbound: [], outbound: [] };

export const profiles: readonly [Profile, ...Profile[]] = [
  {
    software: { name: "mastodon", version: "4.4.3", repository: "https://code.example/mastodon/mastodon" },
    protocols: ap,
    services: none,
    counts: [...users, "localPosts"],
    metadata: {},
  },
  {
    software: { name: "pleroma", version: "2.9.1", repository: "https://code.example/pleroma/pleroma" },
    protocols: ap,
    services: none,
    counts: [...users, "localPosts"],
    metadata: {
      private: false,
      suggestions: { enabled: false },
      fieldsLimits: { maxFields: 10, nameLength: 512, valueLength: 2048 },
      features: ["pleroma_api", "mastodon_api", "polls", "shout"],
    },
  },
  {
    software: {
      name: "akkoma",
      version: "3.15.2",
      repository: "https://code.example/akkoma/akkoma",
      homepage: "https://akkoma.example/",
    },
    protocols: ap,
    services: none,
    counts: [...users, "localPosts"],
    metadata: {
      accountActivationRequired: true,
      features: ["akkoma_api", "bubble_timeline", "editing"],
      restrictedNicknames: [".well-known", "about", "api", "auth"],
      skipThreadContainment: true,
    },
  },
  {
    software: { name: "misskey", version: "2025.7.0", repository: "https://code.example/misskey/misskey" },
    protocols: ap,
    services: none,
    counts: ["total", "localPosts", "localComments"],
    metadata: {
      nodeDescription: "みんなで話すための場所です。",
      maintainer: { name: "管理人", email: "admin@social.example" },
      langs: ["ja"],
      disableRegistration: false,
      emailRequiredForSignup: true,
      themeColor: "#86b300",
    },
  },
  {
    software: {
      name: "sharkey",
      version: "2025.4.3",
      repository: "https://code.example/sharkey/sharkey",
      homepage: "https://sharkey.example/",
    },
    protocols: ap,
    services: { inbound: [], outbound: ["atom1.0", "rss2.0"] },
    counts: ["total", "localPosts", "localComments"],
    metadata: { tosUrl: null, disableLocalTimeline: false, enableHcaptcha: false },
  },
  {
    software: {
      name: "lemmy",
      version: "0.19.11",
      repository: "https://code.example/lemmy/lemmy",
      homepage: "https://lemmy.example/",
    },
    protocols: ap,
    services: none,
    counts: [...users, "localPosts", "localComments"],
    metadata: {},
  },
  {
    software: {
      name: "peertube",
      version: "7.2.1",
      repository: "https://code.example/peertube/peertube",
      homepage: "https://peertube.example/",
    },
    protocols: ap,
    services: { inbound: [], outbound: ["atom1.0", "rss2.0"] },
    counts: [...users, "localPosts", "localComments"],
    metadata: {
      taxonomy: { postsName: "Videos" },
      nodeConfig: {
        search: { remoteUri: { users: true, anonymous: false } },
        plugin: { registered: [] },
        email: { enabled: true },
      },
    },
  },
  {
    software: {
      name: "pixelfed",
      version: "0.12.5",
      repository: "https://code.example/pixelfed/pixelfed",
      homepage: "https://pixelfed.example/",
    },
    protocols: ap,
    services: none,
    counts: [...users, "localPosts"],
    metadata: {
      config: {
        features: { video: false, stories: true },
        uploader: { max_photo_size: 15000, album_limit: 4 },
      },
    },
  },
  {
    software: {
      name: "friendica",
      version: "2024.12",
      repository: "https://code.example/friendica/friendica",
      homepage: "https://friendica.example/",
    },
    protocols: ["dfrn", "activitypub", "diaspora"],
    services: {
      inbound: ["atom1.0", "rss2.0", "imap"],
      outbound: ["atom1.0", "smtp", "tumblr", "wordpress"],
    },
    counts: [...users, "localPosts", "localComments"],
    metadata: { explicitContent: false },
  },
  {
    software: {
      name: "hubzilla",
      version: "9.4.3",
      repository: "https://code.example/hubzilla/hubzilla",
      homepage: "https://hubzilla.example/",
    },
    protocols: ["zot", "diaspora", "activitypub"],
    services: {
      inbound: ["atom1.0", "rss2.0"],
      outbound: ["atom1.0", "diaspora", "dreamwidth", "wordpress"],
    },
    counts: [...users, "localPosts", "localComments"],
    metadata: {},
  },
  {
    software: {
      name: "diaspora",
      version: "0.9.0.0",
      repository: "https://code.example/diaspora/diaspora",
      homepage: "https://diaspora.example/",
    },
    protocols: ["diaspora"],
    services: none,
    counts: [...users, "localPosts", "localComments"],
    metadata: { camo: { markdown: false, opengraph: false }, adminAccount: "podmin" },
  },
  {
    software: {
      name: "gotosocial",
      version: "0.19.2",
      repository: "https://code.example/gotosocial/gotosocial",
    },
    protocols: ap,
    services: none,
    counts: ["total", "localPosts"],
    metadata: {},
  },
  {
    software: {
      name: "owncast",
      version: "0.2.3",
      repository: "https://code.example/owncast/owncast",
      homepage: "https://owncast.example/",
    },
    protocols: ap,
    services: none,
    counts: [],
    metadata: { chat_enabled: true, stream: false },
  },
  {
    software: {
      name: "writefreely",
      version: "0.16.0",
      repository: "https://code.example/writefreely/writefreely",
      homepage: "https://writefreely.example/",
    },
    protocols: ap,
    services: none,
    counts: ["total", "localPosts"],
    metadata: {
      nodeDescription: "Words and nothing else.",
      private: false,
      maxBlogs: 3,
      publicReader: true,
      invites: false,
    },
  },
  {
    software: {
      name: "mobilizon",
      version: "5.1.2",
      repository: "https://code.example/mobilizon/mobilizon",
      homepage: "https://mobilizon.example/",
    },
    protocols: ap,
    services: { inbound: [], outbound: ["atom1.0"] },
    counts: ["total", "localPosts", "localComments"],
    metadata: { languages: ["en", "fr", "de"], eventCategories: 29 },
  },
  {
    software: { name: "bookwyrm", version: "0.7.5" },
    protocols: ap,
    services: none,
    counts: [...users, "localPosts"],
    metadata: {},
  },
  {
    software: {
      name: "mitra",
      version: "4.6.0",
      repository: "https://code.example/mitra/mitra",
      homepage: "https://mitra.example/",
    },
    protocols: ap,
    services: none,
    counts: ["total", "localPosts"],
    metadata: { federationEnabled: true, nodeDescription: "A small server." },
  },
  {
    software: {
      name: "gitea",
      version: "1.24.3",
      repository: "https://code.example/gitea/gitea",
      homepage: "https://gitea.example/",
    },
    protocols: ap,
    services: none,
    counts: ["total", "localPosts", "localComments"],
    metadata: {},
  },
  {
    software: { name: "wordpress", version: "6.8.2", homepage: "https://wordpress.example/" },
    protocols: ap,
    services: { inbound: ["pop3"], outbound: ["wordpress", "smtp"] },
    counts: [...users, "localPosts", "localComments"],
    metadata: { nodeIcon: "https://blog.example/icon.png", nodeAdmins: [] },
  },
  {
    software: { name: "funkwhale", version: "1.4.1", homepage: "https://funkwhale.example/" },
    protocols: ap,
    services: none,
    counts: users,
    metadata: {
      private: false,
      library: { federationEnabled: true, anonymousCanListen: true, tracks: { total: 51220 } },
      defaultUploadQuota: 1000,
    },
  },
];
