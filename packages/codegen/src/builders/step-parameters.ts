import type { BuilderProperty } from "./builder-properties.js";
import type { Form } from "./forms.js";

/** The signature of a step: its type parameter, the additional constraint on `this`, and its argument. */
export interface Parameter {
  generic: string;
  self?: string;
  given: string;
}

/** Renders the parameter of a step. It also has the plain type, from which editors take the descriptions of properties. */
export function parameter({ limits }: Form, property: BuilderProperty, type: string): Parameter {
  const { name, isChecked } = property;
  if (!isChecked) return { generic: "", given: `${name}: ${type}` };
  return {
    generic: `<const Given extends Input<${type}>>`,
    given: `${name}: Given & Input<${type}> & Checked<${checkedBy(type, property, limits)}>`,
  };
}

/** The signatures of a step for an array, which takes the items or the array itself. */
export function arrayParameters(form: Form, property: BuilderProperty, type: string): Parameter[] {
  const { name, isChecked } = property;
  const reason = form.advice[name];
  if (isChecked)
    return [
      {
        generic: `<const Given extends Items<${type}>>`,
        given: `...${name}: Given & CheckedItems<${checkedBy(type, property, form.limits)}>`,
      },
    ];
  if (reason === undefined) return [{ generic: "", given: `...${name}: Items<${type}>` }];
  return [
    // Editors complete values only if the type is plain.
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

function checkedBy(type: string, { name, limits }: BuilderProperty, all: string): string {
  return `Given, ${type}${limits ? `, ${all}[${JSON.stringify(name)}]` : ""}`;
}
