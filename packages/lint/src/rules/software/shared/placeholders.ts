/** Words that programs write where they have no value. */
const words = /^(?:undefined|null|nil|nan|unknown|todo|tbd|fixme|change-?me|placeholder|string|none|n\/a)$/i;

/** What templates of many languages leave in a text where nothing was filled in. */
const template =
  /\{\{[^{}]*\}\}|\{%[^{}]*%\}|[$#%]\{[^{}]*\}|<%[^<>]*%>|<\?(?:php|=)|\$\([a-z_][\w ./-]*\)|%[A-Z]+(?:_[A-Z]+)*%|@[A-Z]+(?:_[A-Z]+)*@|__[A-Z]+(?:_[A-Z]+)*__|\$Format:|\[object Object\]|%\(\w+\)s/;

/** Templates that can be a part of something else, and are one only if they are all that is there. */
const wholeTemplate =
  /^(?:None|\{[a-z_]\w*\}|<[a-z][\w .-]*>|\[(?:[\w -]*(?:version|name))\]|%%?[a-z_]+%%?|@@?[a-z][\w.-]*@@?|__[a-z_]+__|\$\(?[a-z_]+\)?|%[sdv]|\$(?:Id|Rev|Revision|Date)\$|\(\(\w+\)\))$/i;

/** What stands for a value in the source of a program: `APP_VERSION`, `package.version`, `process.env.VERSION`, `getVersion()`. */
const source =
  /^(?:[A-Z]+(?:_[A-Z]+)*_(?:VERSION|VER|NAME|TITLE|DESCRIPTION|TAG|REV|REVISION|COMMIT|SHA|HASH)|(?:process\.env|import\.meta\.env|os\.environ|\$?_?ENV)[.[].+|(?:npm_package|cargo_pkg)_\w+|(?:package|package_?json|pkg|app|config|settings|constants|self|this|project|env)(?:\.|::|->)(?:\w+(?:\.|::|->))*\w*(?:name|title)|[a-z_$][\w$]*(?:(?:\.|::|->|\\)[\w$]+)*(?:\.|::|->)\w*version(?:\(\))?|(?:env|getenv|os\.getenv|config|env!)\(.*\)|\w*(?:version|name)\(\))$/i;

/** What instructions have for the reader to replace. */
const instruction =
  /^(?:v?x\.y(?:\.z)?|(?:(?:the|your|my|current)[-_ ]?)?(?:(?:app|application|software|package|project|program|server|instance|site|node)[-_ ]?)?(?:version|name))$/i;

/** What neither is a template nor begins like one of the words is not looked at. */
const longest = 100;

/** Nearly all names and versions are made of this, and no placeholder is. */
const plain =
  /^(?:v?\d[\d.]*(?:-[a-z]+\.?\d*)?|(?![a-z-]*(?:name|version)|un|nu|ni|na|no|to|tb|fi|ch|pl|st)[a-z][a-z0-9-]*)$/;

/** Whether a name or a version is what a program or a template leaves where a value was to be filled in. */
export function isPlaceholder(text: string | undefined): text is string {
  if (text === undefined || text.length > longest || plain.test(text)) return false;
  const trimmed = text.trim();
  return [words, template, wholeTemplate, source, instruction].some((each) => each.test(trimmed));
}

/** In texts for people, braces and percent signs may mean anything: only around such a name are they a template. */
const named =
  "(?:[\\w.]{0,40}(?:name|title|domain|host|instance|server|description|version|base_?url|site_?url)|(?:site|config|settings|instance|server|env)\\.\\w{1,40})";
const templateInProse = new RegExp(`\\{\\s*\\$?${named}\\s*\\}|<%[=-]?\\s*@?${named}\\s*%>`, "i");
const constantInProse = /(?:%|__)(?:[A-Z]+_)*(?:NAME|TITLE|DOMAIN|HOST|HOSTNAME|DESCRIPTION|URL)(?:%|__)/;
const wordOfProgram =
  /^(?:undefined|null|NaN|\[object Object\]|TODO|todo|TBD|tbd|FIXME|unknown|string|change-?me|(?:[A-Z]+_)+(?:NAME|TITLE|DESCRIPTION)|(?:process\.env|import\.meta\.env|os\.environ)[.[].+)$/;
const longestProse = 2000;

/** Whether a text for people, such as the name of a server, is a placeholder, or contains a template that was not filled in. */
export function isUnfilled(text: string): boolean {
  const start = text.slice(0, longestProse);
  return (
    wordOfProgram.test(start.trim()) ||
    (/[{%_]/.test(start) && (templateInProse.test(start) || constantInProse.test(start)))
  );
}
