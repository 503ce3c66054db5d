/**
 * The floor: code that a good engineer writes by hand, only for speed.
 *
 * This is the fastest of the variants we tried: `for (key in object)` with `object[key]` inside, where V8 takes the value
 * from the loop's place. Loading each property by name costs more, since documents have many shapes, and the loop also
 * finds unknown properties. It is one function; strings are compared by length first, and characters by their codes. See
 * docs/benchmarks.md.
 */
export const title = "hand-written";

type Members = Record<string, unknown>;

export function check(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    const member = value[key];
    if (key === "version") {
      if (member !== "2.1") return false;
      required++;
    } else if (key === "software") {
      if (!isObject(member)) return false;
      let there = 0;
      for (const name in member) {
        const text = member[name];
        if (name === "name") {
          if (!isSoftwareName(text)) return false;
          there++;
        } else if (name === "version") {
          if (typeof text !== "string") return false;
          there++;
        } else if (name === "repository" || name === "homepage") {
          if (typeof text !== "string") return false;
        } else return false;
      }
      if (there !== 2) return false;
      required++;
    } else if (key === "protocols") {
      if (!Array.isArray(member) || member.length === 0) return false;
      for (let index = 0; index < member.length; index++) if (!isProtocol(member[index])) return false;
      required++;
    } else if (key === "services") {
      if (!isObject(member)) return false;
      let there = 0;
      for (const name in member) {
        const words = member[name];
        if (name === "inbound") {
          if (!Array.isArray(words)) return false;
          for (let index = 0; index < words.length; index++)
            if (!isInboundService(words[index])) return false;
        } else if (name === "outbound") {
          if (!Array.isArray(words)) return false;
          for (let index = 0; index < words.length; index++)
            if (!isOutboundService(words[index])) return false;
        } else return false;
        there++;
      }
      if (there !== 2) return false;
      required++;
    } else if (key === "openRegistrations") {
      if (typeof member !== "boolean") return false;
      required++;
    } else if (key === "usage") {
      if (!isObject(member)) return false;
      let there = 0;
      for (const name in member) {
        const count = member[name];
        if (name === "users") {
          if (!isObject(count)) return false;
          for (const period in count) {
            if (period !== "total" && period !== "activeHalfyear" && period !== "activeMonth") return false;
            if (!isCount(count[period])) return false;
          }
          there++;
        } else if (name === "localPosts" || name === "localComments") {
          if (!isCount(count)) return false;
        } else return false;
      }
      if (there !== 1) return false;
      required++;
    } else if (key === "metadata") {
      if (!isObject(member)) return false;
      required++;
    } else return false;
  }
  return required === 7;
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0; // An integer is a number.
}

function isSoftwareName(value: unknown): boolean {
  if (typeof value !== "string" || value.length === 0) return false;
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index);
    // a-z, 0-9 and the hyphen
    if ((code < 97 || code > 122) && (code < 48 || code > 57) && code !== 45) return false;
  }
  return true;
}

function isProtocol(word: unknown): boolean {
  if (typeof word !== "string") return false;
  switch (word.length) {
    case 3:
      return word === "zot";
    case 4:
      return word === "dfrn" || word === "tent" || word === "xmpp";
    case 6:
      return word === "pumpio";
    case 7:
      return word === "ostatus";
    case 8:
      return word === "diaspora";
    case 9:
      return word === "libertree";
    case 10:
      return word === "buddycloud";
    case 11:
      return word === "activitypub";
    default:
      return false;
  }
}

function isInboundService(word: unknown): boolean {
  if (typeof word !== "string") return false;
  switch (word.length) {
    case 4:
      return word === "imap" || word === "pnut" || word === "pop3";
    case 6:
      return word === "pumpio" || word === "rss2.0";
    case 7:
      return word === "atom1.0" || word === "twitter";
    case 9:
      return word === "gnusocial";
    default:
      return false;
  }
}

function isOutboundService(word: unknown): boolean {
  if (typeof word !== "string") return false;
  switch (word.length) {
    case 4:
      return word === "pnut" || word === "smtp" || word === "tent" || word === "xmpp";
    case 6:
      return (
        word === "drupal" || word === "google" || word === "pumpio" || word === "rss2.0" || word === "tumblr"
      );
    case 7:
      return word === "atom1.0" || word === "blogger" || word === "myspace" || word === "twitter";
    case 8:
      return word === "diaspora" || word === "facebook" || word === "linkedin";
    case 9:
      return (
        word === "friendica" ||
        word === "gnusocial" ||
        word === "libertree" ||
        word === "pinterest" ||
        word === "posterous" ||
        word === "redmatrix" ||
        word === "wordpress"
      );
    case 10:
      return word === "buddycloud" || word === "dreamwidth";
    case 11:
      return word === "livejournal" || word === "mediagoblin";
    case 13:
      return word === "insanejournal";
    default:
      return false;
  }
}
