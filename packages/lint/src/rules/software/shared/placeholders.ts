/** Words that programs write if they have no value. */
const words = /^(?:undefined|null|nil|nan|unknown|todo|tbd|fixme|change-?me|placeholder|string|none|n\/a)$/i;

/** Unfilled templates of many languages, anywhere in a text. */
const template =
  /\{\{[^{}]*\}\}|\{%[^{}]*%\}|[$#%]\{[^{}]*\}|<%[^<>]*%>|<\?(?:php|=)|\$\([a-z_][\w ./-]*\)|%[A-Z]+(?:_[A-Z]+)*%|@[A-Z]+(?:_[A-Z]+)*@|__[A-Z]+(?:_[A-Z]+)*__|\$Format:|\[object Object\]|%\(\w+\)s/;

/** Templates that only count if they are the whole text, since they can also be a part of something else. */
const wholeTemplate =
  /^(?:None|\{[a-z_]\w*\}|<[a-z][\w .-]*>|\[(?:[\w -]*(?:version|name))\]|%%?[a-z_]+%%?|@@?[a-z][\w.-]*@@?|__[a-z_]+__|\$\(?[a-z_]+\)?|%[sdv]|\$(?:Id|Rev|Revision|Date)\$|\(\(\w+\)\))$/i;

/** Source code of a program in place of its value: `APP_VERSION`, `package.version`, `process.env.VERSION`, `getVersion()`. */
const source =
  /^(?:[A-Z]+(?:_[A-Z]+)*_(?:VERSION|VER|NAME|TITLE|DESCRIPTION|TAG|REV|REVISION|COMMIT|SHA|HASH)|(?:process\.env|import\.meta\.env|os\.environ|\$?_?ENV)[.[].+|(?:npm_package|cargo_pkg)_\w+|(?:package|package_?json|pkg|app|config|settings|constants|self|this|project|env)(?:\.|::|->)(?:\w+(?:\.|::|->))*\w*(?:name|title)|[a-z_$][\w$]*(?:(?:\.|::|->|\\)[\w$]+)*(?:\.|::|->)\w*version(?:\(\))?|(?:env|getenv|os\.getenv|config|env!)\(.*\)|\w*(?:version|name)\(\))$/i;

/** Placeholders from instructions, for people to replace. */
const instruction =
  /^(?:v?x\.y(?:\.z)?|(?:(?:the|your|my|current)[-_ ]?)?(?:(?:app|application|software|package|project|program|server|instance|site|node)[-_ ]?)?(?:version|name))$/i;

/** The maximum length to examine. */
const maxLength = 100;

/** Matches almost all names and versions, and no placeholder. */
const plain =
  /^(?:v?\d[\d.]*(?:-[a-z]+\.?\d*)?|(?![a-z-]*(?:name|version)|un|nu|ni|na|no|to|tb|fi|ch|pl|st)[a-z][a-z0-9-]*)$/;

/** Whether a name or version is a placeholder left by a program or template. */
export function isPlaceholder(text: string | undefined): text is string {
  if (text === undefined || text.length > maxLength || plain.test(text)) return false;
  const trimmed = text.trim();
  return [words, template, wholeTemplate, source, instruction].some((each) => each.test(trimmed));
}

/** Names that make braces and percent signs a template: in text for people these signs may mean anything. */
const named =
  "(?:[\\w.]{0,40}(?:name|title|domain|host|instance|server|description|version|base_?url|site_?url)|(?:site|config|settings|instance|server|env)\\.\\w{1,40})";
const templateInProse = new RegExp(`\\{\\s*\\$?${named}\\s*\\}|<%[=-]?\\s*@?${named}\\s*%>`, "i");
const constantInProse = /(?:%|__)(?:[A-Z]+_)*(?:NAME|TITLE|DOMAIN|HOST|HOSTNAME|DESCRIPTION|URL)(?:%|__)/;
const wordOfProgram =
  /^(?:undefined|null|NaN|\[object Object\]|TODO|todo|TBD|tbd|FIXME|unknown|string|change-?me|(?:[A-Z]+_)+(?:NAME|TITLE|DESCRIPTION)|(?:process\.env|import\.meta\.env|os\.environ)[.[].+)$/;
const maxProseLength = 2000;

/** Whether a text for people, such as the name of a server, is a placeholder or contains an unfilled template. */
export function isUnfilled(text: string): boolean {
  const start = text.slice(0, maxProseLength);
  return (
    wordOfProgram.test(start.trim()) ||
    (/[{%_]/.test(start) && (templateInProse.test(start) || constantInProse.test(start)))
  );
}
