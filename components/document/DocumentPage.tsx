/** The page that checks drafts: ways in, open drafts, and the list of the one in front. The draft itself stands beside it. */
import { useEffect, useRef } from 'preact/hooks';
import type { DocumentTexts } from '../../lib/words/ui-types/document';
import type { UiTexts } from '../../lib/words/ui-types/screen';
import { Icon } from '../Icon';
import { Report } from '../screen/Report';
import { TextContext } from '../texts';
import { Comparison } from './Comparison';
import { DraftTabs } from './DraftTabs';
import { EarlierVersion } from './EarlierVersion';
import { Outcome } from './Outcome';
import { ProgressNote } from './ProgressNote';
import type { DocumentActions, DocumentState } from './types';

interface Props {
  texts: DocumentTexts;
  /** The words around a report. */
  uiTexts: UiTexts;
  state: DocumentState;
  /** The id of the file field, which stands in the page from the start. */
  fileField: string;
  actions: DocumentActions;
}

export function DocumentPage({ texts, uiTexts, state, fileField, actions }: Props) {
  const { drafts, front, status, current, busy } = state;
  const draft = drafts.find(({ id }) => id === front);
  return (
    <TextContext.Provider value={uiTexts}>
      <header class="draft-head">
        <h1>{texts.title}</h1>
        <WaysIn texts={texts} pasting={state.pasting} fileField={fileField} actions={actions} />
        {drafts.length > 0 && <DraftTabs texts={texts} drafts={drafts} front={front} actions={actions} />}
      </header>
      <section class={draft ? 'draft-side' : 'draft-side start'} aria-live="off">
        {!draft && (
          <div class="draft-start">
            <p class="lead">{texts.intro}</p>
            <label class="drop-zone" for={fileField}>
              <Icon name="download" />
              <strong>{texts.drop}</strong>
              <span>{texts.kinds}</span>
            </label>
            <p class="privacy">{texts.privacy}</p>
          </div>
        )}
        {draft?.state.kind === 'report' && (
          <div class="tab">
            {draft.state.notes.map((note) => (
              <p class="banner hint" key={note}>
                {texts.notes[note]}
              </p>
            ))}
            {draft.state.progress && <ProgressNote texts={texts} progress={draft.state.progress} />}
            {!draft.state.notes.includes('sample') && (
              <div class="draft-actions">
                {!draft.state.comparison && (
                  <button type="button" class="link" onClick={actions.compare}>
                    {texts.comparison.start}
                  </button>
                )}
                <button type="button" class="link" title={texts.keepHelp} disabled={busy} onClick={actions.keep}>
                  {texts.keep}
                </button>
                <EarlierVersion texts={texts} drafts={drafts} draft={draft} actions={actions} />
              </div>
            )}
            {draft.state.comparison && (
              <Comparison texts={texts.comparison} comparison={draft.state.comparison} actions={actions} />
            )}
            <Report
              key={draft.id}
              report={draft.state.report}
              current={current}
              status={status}
              busy={busy}
              onPanel={null}
              onDrafts={null}
              actions={actions.report}
            />
          </div>
        )}
        {draft && draft.state.kind !== 'report' && <Outcome texts={texts} draft={draft} />}
      </section>
      {state.dropping && (
        <div class="drop-veil" aria-hidden="true">
          <strong>{texts.dropNow}</strong>
        </div>
      )}
    </TextContext.Provider>
  );
}

interface WaysInProps {
  texts: DocumentTexts;
  pasting: boolean;
  fileField: string;
  actions: DocumentActions;
}

function WaysIn({ texts, pasting, fileField, actions }: WaysInProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (pasting) field.current?.focus();
  }, [pasting]);
  return (
    <div class="ways-in">
      <label class="primary" for={fileField}>
        {texts.choose}
      </label>
      <button type="button" class="secondary" aria-expanded={pasting} onClick={() => actions.setPasting(!pasting)}>
        <Icon name="copy" />
        {texts.paste}
      </button>
      {pasting && (
        <textarea
          ref={field}
          class="paste-field"
          rows={1}
          aria-label={texts.pasteHere}
          placeholder={texts.pasteHere}
          onKeyDown={(event) => event.key === 'Escape' && actions.setPasting(false)}
        />
      )}
    </div>
  );
}
