/** The declarations that hide: `display` and `visibility`. */

/** What a block or a style attribute declares; null where it says nothing of it. */
export interface Declared {
  display: Declaration | null;
  visibility: Declaration | null;
}

/** One value, and whether it is marked as important. */
export interface Declaration {
  value: string;
  important: boolean;
}

const DECLARATION = /^\s*(display|visibility)\s*:\s*([a-z-]+(?:\s+[a-z-]+)*)\s*(!\s*important\s*)?$/i;

/** Values that browsers know; a declaration with any other is as if it were not there. */
const VALUES = {
  display:
    /^(none|contents|block|inline|flow-root|list-item|ruby|((inline-)?(block|flex|grid|table))|table-[a-z-]+|-webkit-(inline-)?(box|flex)|-ms-[a-z-]+|(block|inline) (flow|flex|grid|table|flow-root)|initial|inherit|unset)$/,
  visibility: /^(visible|hidden|collapse|initial|inherit|unset)$/,
};

/** What the text of a block, or of a style attribute, declares; null where it says nothing about hiding. */
export function declarationsOf(text: string): Declared | null {
  const declared: Declared = { display: null, visibility: null };
  for (const part of text.split(';')) {
    const [, property, value, important] = DECLARATION.exec(part) ?? [];
    if (property === undefined || value === undefined) continue;
    const name = property.toLowerCase() as keyof Declared;
    const declaration = { value: value.toLowerCase().replace(/\s+/g, ' '), important: important !== undefined };
    if (!VALUES[name].test(declaration.value)) continue;
    if (declared[name]?.important && !declaration.important) continue;
    declared[name] = declaration;
  }
  return declared.display || declared.visibility ? declared : null;
}
