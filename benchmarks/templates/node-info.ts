import typia, { type tags } from "typia";

type Count = number & tags.Type<"uint64">;

export interface NodeInfo {
  version: "2.1";
  software: {
    name: string & tags.Pattern<"^[a-z0-9-]+$">;
    version: string;
    repository?: string;
    homepage?: string;
  };
  protocols: (
    | "activitypub"
    | "buddycloud"
    | "dfrn"
    | "diaspora"
    | "libertree"
    | "ostatus"
    | "pumpio"
    | "tent"
    | "xmpp"
    | "zot"
  )[] &
    tags.MinItems<1>;
  services: {
    inbound: ("atom1.0" | "gnusocial" | "imap" | "pnut" | "pop3" | "pumpio" | "rss2.0" | "twitter")[];
    outbound: (
      | "atom1.0"
      | "blogger"
      | "buddycloud"
      | "diaspora"
      | "dreamwidth"
      | "drupal"
      | "facebook"
      | "friendica"
      | "gnusocial"
      | "google"
      | "insanejournal"
      | "libertree"
      | "linkedin"
      | "livejournal"
      | "mediagoblin"
      | "myspace"
      | "pinterest"
      | "pnut"
      | "posterous"
      | "pumpio"
      | "redmatrix"
      | "rss2.0"
      | "smtp"
      | "tent"
      | "tumblr"
      | "twitter"
      | "wordpress"
      | "xmpp"
    )[];
  };
  openRegistrations: boolean;
  usage: {
    users: { total?: Count; activeHalfyear?: Count; activeMonth?: Count };
    localPosts?: Count;
    localComments?: Count;
  };
  metadata: Record<string, unknown>;
}

export const equals = typia.createEquals<NodeInfo>();
export const validateEquals = typia.createValidateEquals<NodeInfo>();
