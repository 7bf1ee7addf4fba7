/** The help: every rule, and both forms filled in. What is searched for is looked up in all words of a rule. */
import { useState } from 'preact/hooks';
import type { FormReference } from '../../lib/view/form-reference';
import type { HelpTexts } from '../../lib/words/ui-types/help';
import { FormHelp } from './FormHelp';
import { RuleArticle } from './RuleArticle';
import type { RuleEntry } from './types';

interface Props {
  texts: HelpTexts;
  rules: readonly RuleEntry[];
  forms: readonly FormReference[];
}

export function HelpPage({ texts, rules, forms }: Props) {
  const [wanted, setWanted] = useState('');
  const shown = rules.filter((rule) => speaksOf(rule, wanted));
  const shownForms = wanted.trim() === '' ? forms : [];
  return (
    <>
      <header class="page-head">
        <img src="/icon/48.png" alt="" width="40" height="40" />
        <h1>{texts.title}</h1>
        <nav class="page-links">
          <a class="link" href="/options.html">
            {texts.settings}
          </a>{' '}
          <a class="link" href="/welcome.html">
            {texts.welcome}
          </a>
        </nav>
      </header>
      <p class="note">{texts.intro}</p>
      <p class="search">
        <label for="search">{texts.search}</label>
        <input
          id="search"
          type="search"
          placeholder={texts.searchHint}
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
        <span role="status" class="note">
          {wanted.trim() !== '' && texts.found(shown.length)}
        </span>
      </p>
      <nav class="card contents" aria-label={texts.contents}>
        <ul>
          {shown.map(({ id, name, level }) => (
            <li key={id} class={level}>
              <span class={`number ${level}`} aria-hidden="true" />
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
          {shownForms.map(({ id, title }) => (
            <li key={id}>
              <a href={`#form-${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <section aria-labelledby="rules">
        <h2 id="rules">{texts.rules}</h2>
        {shown.map((rule) => (
          <RuleArticle key={rule.id} texts={texts} rule={rule} />
        ))}
      </section>
      {shownForms.length > 0 && (
        <section aria-labelledby="forms">
          <h2 id="forms">{texts.forms}</h2>
          {shownForms.map((form) => (
            <FormHelp key={form.id} texts={texts} form={form} />
          ))}
        </section>
      )}
    </>
  );
}

/** True where every word that was typed stands somewhere in what is said of the rule. */
function speaksOf(rule: RuleEntry, wanted: string): boolean {
  const { id, name, meaning, checked, todo, fine, wrong, right, law } = rule;
  const all = [id, name, meaning, checked, todo, fine, wrong.note, right.note, ...law.flatMap(Object.values)]
    .join('\n')
    .toLowerCase();
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  return words.every((word) => all.includes(word));
}
