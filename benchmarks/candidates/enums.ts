/** The enums of the standard, for the candidates' schemas. */
export const protocols = [
  "activitypub",
  "buddycloud",
  "dfrn",
  "diaspora",
  "libertree",
  "ostatus",
  "pumpio",
  "tent",
  "xmpp",
  "zot",
] as const;

export const inboundServices = [
  "atom1.0",
  "gnusocial",
  "imap",
  "pnut",
  "pop3",
  "pumpio",
  "rss2.0",
  "twitter",
] as const;

export const outboundServices = [
  "atom1.0",
  "blogger",
  "buddycloud",
  "diaspora",
  "dreamwidth",
  "drupal",
  "facebook",
  "friendica",
  "gnusocial",
  "google",
  "insanejournal",
  "libertree",
  "linkedin",
  "livejournal",
  "mediagoblin",
  "myspace",
  "pinterest",
  "pnut",
  "posterous",
  "pumpio",
  "redmatrix",
  "rss2.0",
  "smtp",
  "tent",
  "tumblr",
  "twitter",
  "wordpress",
  "xmpp",
] as const;

/** The pattern of a `software.name`. */
export const softwareName = /^[a-z0-9-]+$/;
