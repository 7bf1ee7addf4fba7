// What the engine asks of a page, counted from outside: the same number on any machine, and a bound on what a page can make it do.

/** How often the page was asked. */
export interface Questions {
  /** For a box, a style, or whether something is seen: the browser may have to lay the page out for it. */
  layout: number;
  /** For a node, an attribute, a name. */
  nodes: number;
  /** Characters of text that were taken from the page. */
  characters: number;
}

/** Runs in the page before it turns hostile: from now on every question is counted, in `globalThis.nianbaoQuestions`. */
export function countQuestions(): void {
  const questions: Questions = { layout: 0, nodes: 0, characters: 0 };
  Object.assign(globalThis, { nianbaoQuestions: questions });
  const { apply } = Reflect;
  const wrap = (proto: object, name: string, what: keyof Questions) => {
    const descriptor = Object.getOwnPropertyDescriptor(proto, name);
    const own = (descriptor?.get ?? descriptor?.value) as ((...given: unknown[]) => unknown) | undefined;
    if (!descriptor || !own) throw new Error(`This browser has no ${name}.`);
    const counted = function (this: unknown, ...given: unknown[]): unknown {
      const answer = apply(own, this, given);
      if (what !== 'characters') questions[what] += 1;
      else {
        questions.nodes += 1;
        questions.characters += typeof answer === 'string' ? answer.length : 0;
      }
      return answer;
    };
    Object.defineProperty(proto, name, { ...descriptor, [descriptor.get ? 'get' : 'value']: counted });
  };
  for (const name of ['checkVisibility', 'getBoundingClientRect', 'getClientRects'])
    wrap(Element.prototype, name, 'layout');
  wrap(globalThis, 'getComputedStyle', 'layout');
  wrap(HTMLElement.prototype, 'innerText', 'layout');
  for (const name of ['firstChild', 'nextSibling', 'nodeType', 'parentElement', 'parentNode', 'childNodes'])
    wrap(Node.prototype, name, 'nodes');
  for (const name of [
    ...['localName', 'shadowRoot', 'getAttribute', 'hasAttribute', 'hasAttributes', 'children', 'closest', 'matches'],
    ...['getElementsByTagName', 'querySelector', 'querySelectorAll'],
  ])
    wrap(Element.prototype, name, 'nodes');
  wrap(HTMLSlotElement.prototype, 'assignedNodes', 'nodes');
  wrap(HTMLIFrameElement.prototype, 'contentDocument', 'nodes');
  wrap(Node.prototype, 'textContent', 'characters');
  wrap(CharacterData.prototype, 'data', 'characters');
  wrap(HTMLInputElement.prototype, 'value', 'characters');
}
