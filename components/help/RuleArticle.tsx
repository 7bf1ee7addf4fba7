/** One rule: what is checked, an example of wrong and right, the law's words, what to do, and when it is no fault. */
import type { RuleExample } from '../../lib/words/help-types';
import type { HelpTexts } from '../../lib/words/ui-types/help';
import { Icon } from '../Icon';
import type { RuleEntry } from './types';

interface Props {
  texts: HelpTexts;
  rule: RuleEntry;
}

export function RuleArticle({ texts, rule }: Props) {
  return (
    <article class={`card rule ${rule.level}`} id={rule.id} aria-labelledby={`${rule.id}-name`} tabIndex={-1}>
      <h3 id={`${rule.id}-name`}>
        <span class={`number ${rule.level}`} aria-hidden="true" />
        {rule.name}
        <span class="tag">{rule.levelName}</span>
        {rule.offByDefault && <span class="note">{texts.offByDefault}</span>}
      </h3>
      <p class="meaning">{rule.meaning}</p>
      <h4>{texts.checked}</h4>
      <p>{rule.checked}</p>
      <div class="examples">
        <Example texts={texts} name={rule.name} kind="wrong" example={rule.wrong} />
        <Example texts={texts} name={rule.name} kind="right" example={rule.right} />
      </div>
      <h4>{texts.law}</h4>
      {rule.law.length === 0 && <p class="note">{texts.noLaw}</p>}
      {rule.law.map(({ source, words, meaning }) => (
        <figure class="law" key={source + words}>
          <blockquote lang="zh-CN">{words}</blockquote>
          <figcaption>
            {meaning !== undefined && (
              <p>
                {texts.meaning}
                {meaning}
              </p>
            )}
            <cite>{source}</cite>
          </figcaption>
        </figure>
      ))}
      <h4>{texts.todo}</h4>
      <p>{rule.todo}</p>
      <h4>{texts.fine}</h4>
      <p>{rule.fine}</p>
    </article>
  );
}

interface ExampleProps {
  texts: HelpTexts;
  /** Of the rule: no two boxes that scroll bear the same name. */
  name: string;
  kind: 'wrong' | 'right';
  example: RuleExample;
}

function Example({ texts, name, kind, example }: ExampleProps) {
  const { note, words, body, headings, table } = example;
  const place = placeOf(texts, example);
  return (
    <section class={`example ${kind === 'wrong' ? 'error' : 'ok'}`}>
      <h4>
        <Icon name={kind === 'wrong' ? 'error' : 'ok'} />
        {texts[kind]}
        {place !== '' && <span class="note">{body ? `${body} · ${place}` : place}</span>}
      </h4>
      {words !== undefined && <p lang="zh-CN">{words}</p>}
      {headings && (
        <ol lang="zh-CN">
          {headings.map((heading) => (
            <li key={heading}>{heading}</li>
          ))}
        </ol>
      )}
      {table && (
        <section
          class="example-box"
          aria-label={`${name} · ${texts[kind]}`}
          tabIndex={table.columns.length > 3 ? 0 : undefined}
        >
          <table lang="zh-CN">
            <thead>
              <tr>
                <td />
                {table.columns.map((column) => (
                  <th scope="col" key={column}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(([label, ...cells]) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  {cells.map((cell, at) => (
                    <td key={at}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <p class="note">{note}</p>
    </section>
  );
}

function placeOf({ places }: HelpTexts, { at, headings }: RuleExample): string {
  if (headings) return places.headings;
  if (at === undefined) return '';
  return typeof at === 'number' ? places.part(at) : places[at];
}
