/** What templates leave where nothing was filled in, and what programs write where they have no value. */
const template =
  /\{[^}]*\}|<[^>]*>|%7b|%s|\$[A-Z_]{2}|__[A-Z_]+__|\[object |(?:^|\/)(?:undefined|null|NaN)(?=[/:?#]|$)/i;

/** What most addresses are made of is in no template, but for a few words. */
const plain = /^https:\/\/(?![un])[a-z0-9.-]+\/[a-z0-9.-]*(?:\/(?![un])[a-z0-9.-]*)*$/;

/** What is a template in any URL: a user or a project of the web may be called "null". */
const templateForCertain =
  /\{\{|[$#%]\{|\{[a-z_][\w.]*\}|<[^>]*>|%s|\$[A-Z_]{3}|__[A-Z_]+__|\[object |^https?:\/\/(?:undefined|null|NaN)(?=[/:?#]|$)/;

/** More of a URL is not looked at. */
const longest = 500;

/** Whether a part of the address of a document was to be filled in. */
export function hasTemplate(href: string): boolean {
  return !plain.test(href) && template.test(href.slice(0, longest));
}

/** Whether a part of any URL was to be filled in. */
export function isUnfilledUrl(url: string): boolean {
  return !plain.test(url) && templateForCertain.test(url.slice(0, longest));
}
