/** Unfilled templates, and what programs write if they have no value. */
const template =
  /\{[^}]*\}|<[^>]*>|%7b|%s|\$[A-Z_]{2}|__[A-Z_]+__|\[object |(?:^|\/)(?:undefined|null|NaN)(?=[/:?#]|$)/i;

/** Matches most URLs, which contain no template. */
const plain = /^https:\/\/(?![un])[a-z0-9.-]+\/[a-z0-9.-]*(?:\/(?![un])[a-z0-9.-]*)*$/;

/** Matches a template in any URL, where a user or project may be named "null". */
const templateForCertain =
  /\{\{|[$#%]\{|\{[a-z_][\w.]*\}|<[^>]*>|%s|\$[A-Z_]{3}|__[A-Z_]+__|\[object |^https?:\/\/(?:undefined|null|NaN)(?=[/:?#]|$)/;

/** Maximum length of a URL to examine. */
const maxLength = 500;

/** Whether the URL of a document contains an unfilled placeholder. */
export function hasTemplate(href: string): boolean {
  return !plain.test(href) && template.test(href.slice(0, maxLength));
}

/** Whether any URL contains an unfilled placeholder. */
export function isUnfilledUrl(url: string): boolean {
  return !plain.test(url) && templateForCertain.test(url.slice(0, maxLength));
}
