/** The first page that a person sees: what the extension does, a report to try it on, five pictures, and what the browser has to be asked for. */
import type { ComponentChildren } from 'preact';
import type { WelcomeAccess, WelcomeStep, WelcomeTexts } from '../../lib/words/ui-types/welcome';
import { DraftPicture, LevelsPicture, PagePicture, PinPicture, WorkbenchPicture } from './Pictures';
import type { Access, WelcomeActions, WelcomeState } from './types';

interface Props {
  texts: WelcomeTexts;
  /** The names of the levels: 错误, 待核, 提示. */
  levels: { error: string; review: string; hint: string };
  state: WelcomeState;
  /** The browser at hand: how its icon is pinned is told first. */
  browser: 'chromium' | 'firefox';
  version: string;
  /** What is new in this version, a sentence each. */
  news: readonly string[];
  /** Where the made-up report opens. */
  sample: string;
  actions: WelcomeActions;
}

export function WelcomePage({ texts, levels, state, browser, version, news, sample, actions }: Props) {
  const { labels } = texts;
  return (
    <>
      <header class="welcome-head">
        <img src="/icon/128.png" alt="" width="72" height="72" />
        <div>
          <h1>{texts.title}</h1>
          <p class="lead">{texts.lead}</p>
        </div>
      </header>
      <div class="try">
        <a class="primary" href={sample}>
          {texts.tryIt}
        </a>
        <p>{texts.tryNote}</p>
      </div>
      <p class="privacy">{texts.privacy}</p>
      {(state.government !== null || state.files !== null) && (
        <section class="card" aria-labelledby="access">
          <h2 id="access">{texts.access.title}</h2>
          <AccessRow texts={texts.access.government} access={state.government} onAsk={actions.askGovernment} />
          <AccessRow texts={texts.access.files} access={state.files} onAsk={actions.askFiles} />
          {state.files === 'granted' && !state.filesOpen && <p class="note">{texts.access.fileSwitch}</p>}
        </section>
      )}
      <h2 class="steps-title">{texts.steps}</h2>
      <ol class="steps-list">
        <Step step={texts.pin} picture={<PinPicture name={texts.pin.picture} labels={labels} />}>
          <dl class="ways">
            {texts.pin.ways
              .filter((way) => way.browser === browser)
              .map((way) => (
                <div key={way.name}>
                  <dt>{way.name}</dt>
                  <dd>{way.text}</dd>
                </div>
              ))}
          </dl>
        </Step>
        <Step step={texts.page} picture={<PagePicture name={texts.page.picture} labels={labels} />} />
        <Step
          step={texts.levels}
          picture={<LevelsPicture name={texts.levels.picture} words={[levels.error, levels.review, levels.hint]} />}
        >
          <dl class="ways">
            {(['error', 'review', 'hint'] as const).map((level) => (
              <div key={level} class={level}>
                <dt>{levels[level]}</dt>
                <dd>{texts.levels.meanings[level]}</dd>
              </div>
            ))}
          </dl>
        </Step>
        <Step step={texts.drafts} picture={<DraftPicture name={texts.drafts.picture} labels={labels} />}>
          <p>
            <a class="link" href="/document.html">
              {texts.drafts.open}
            </a>
          </p>
        </Step>
        <Step step={texts.workbench} picture={<WorkbenchPicture name={texts.workbench.picture} labels={labels} />}>
          <p>
            <a class="link" href="/workbench.html">
              {texts.workbench.open}
            </a>
          </p>
        </Step>
      </ol>
      {state.fileSwitch !== null && (
        <section class="card" aria-labelledby="files">
          <h2 id="files">{texts.fileSwitch.title}</h2>
          <p>{state.fileSwitch ? texts.fileSwitch.on : texts.fileSwitch.off}</p>
          {!state.fileSwitch && (
            <button type="button" class="secondary" onClick={actions.openDetails}>
              {texts.fileSwitch.open}
            </button>
          )}
        </section>
      )}
      {state.keep !== null && <KeepQuestion texts={texts.keep} answer={state.keep} onAnswer={actions.keepOpened} />}
      {news.length > 0 && (
        <section class="card" aria-labelledby="news">
          <h2 id="news">{texts.news(version)}</h2>
          <ul class="news">
            {news.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      <footer class="page-foot">
        <a class="link" href="/help.html">
          {texts.help}
        </a>
        <a class="link" href="/options.html">
          {texts.settings}
        </a>
      </footer>
    </>
  );
}

interface KeepProps {
  texts: WelcomeTexts['keep'];
  answer: NonNullable<WelcomeState['keep']>;
  onAnswer(keep: boolean): void;
}

/** The one question: no answer is no. */
function KeepQuestion({ texts, answer, onAnswer }: KeepProps) {
  return (
    <section class="card" aria-labelledby="keep">
      <h2 id="keep">{texts.title}</h2>
      <p>{texts.text}</p>
      <p class="answers">
        <button type="button" class="secondary" aria-pressed={answer === 'yes'} onClick={() => onAnswer(true)}>
          {texts.yes}
        </button>
        <button type="button" class="secondary" aria-pressed={answer === 'no'} onClick={() => onAnswer(false)}>
          {texts.no}
        </button>
        <span class={answer === 'failed' ? 'problem' : 'note'} role="status">
          {answer === 'yes' && texts.kept}
          {answer === 'no' && texts.notKept}
          {answer === 'failed' && texts.failed}
        </span>
      </p>
    </section>
  );
}

interface StepProps {
  step: WelcomeStep;
  picture: ComponentChildren;
  children?: ComponentChildren;
}

function Step({ step, picture, children }: StepProps) {
  return (
    <li class="step">
      {picture}
      <div>
        <h3>{step.title}</h3>
        <p>{step.text}</p>
        {children}
      </div>
    </li>
  );
}

interface AccessRowProps {
  texts: WelcomeAccess;
  access: Access;
  onAsk(): void;
}

/** One right: why, and the click that asks for it. */
function AccessRow({ texts, access, onAsk }: AccessRowProps) {
  if (access === null) return null;
  return (
    <div class="row access">
      <div>
        <h3>{texts.title}</h3>
        <p class="note">{texts.text}</p>
        <p class={access === 'refused' ? 'problem' : 'note ok'} role="status">
          {access === 'granted' && texts.granted}
          {access === 'refused' && texts.refused}
        </p>
      </div>
      {access !== 'granted' && (
        <button type="button" class="primary" onClick={onAsk}>
          {texts.ask}
        </button>
      )}
    </div>
  );
}
