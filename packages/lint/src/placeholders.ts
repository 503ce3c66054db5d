/** What programs write where they have no value, and what templates leave where nothing was filled in. */
const placeholder =
  /^(?:undefined|null|NaN|None|\[object Object\]|\$\{.*\}|\{\{.*\}\}|<%.*%>|%[A-Z_]+%|@[A-Z_]+@|__[A-Z_]+__|\$\([A-Z_]+\)|\$[A-Z_]+)$/;
/** What no placeholder begins with is not looked at. */
const beginnings = "unN[{<%@_$";
/** No placeholder is longer. */
const longest = 60;

/** Whether a text is what stands where a value was to be filled in. */
export function isPlaceholder(text: string | undefined): text is string {
  if (text === undefined || text.length > longest) return false;
  return beginnings.includes(text.charAt(0)) && placeholder.test(text);
}
