import type { Form } from "./forms.js";
import type { BuilderMember } from "./members.js";

/** What a step takes: its type parameter, what else `this` must be, and its argument. */
export interface Parameter {
  generic: string;
  self?: string;
  given: string;
}

/** Beside the checked type stands the plain one: from there editors take the descriptions of what is inside. */
export function parameter({ limits }: Form, member: BuilderMember, type: string): Parameter {
  const { name, isChecked } = member;
  if (!isChecked) return { generic: "", given: `${name}: ${type}` };
  return {
    generic: `<const Given extends Input<${type}>>`,
    given: `${name}: Given & Input<${type}> & Checked<${checkedBy(type, member, limits)}>`,
  };
}

/** The step of a list takes its items, or the list itself. It may have several signatures. */
export function listParameters(form: Form, member: BuilderMember, type: string): Parameter[] {
  const { name, isChecked } = member;
  const reason = form.advice[name];
  if (isChecked)
    return [
      {
        generic: `<const Given extends Items<${type}>>`,
        given: `...${name}: Given & CheckedItems<${checkedBy(type, member, form.limits)}>`,
      },
    ];
  if (reason === undefined) return [{ generic: "", given: `...${name}: Items<${type}>` }];
  return [
    // Editors complete words only where the type is plain.
    {
      generic: "",
      given: `first: Item<${type}> | readonly Item<${type}>[],\n    ...others: Item<${type}>[]`,
    },
    {
      generic: `<const Given extends OrAny<${type}>>`,
      self: ` & Some<Given, ${type}>`,
      given: `...${name}: Given & CheckedWords<Given, ${type}, ${JSON.stringify(reason)}>`,
    },
  ];
}

function checkedBy(type: string, { name, limits }: BuilderMember, all: string): string {
  return `Given, ${type}${limits ? `, ${all}[${JSON.stringify(name)}]` : ""}`;
}
