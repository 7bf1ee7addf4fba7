/** A screen without a report: why, and what can be done. */

import type { Traces } from '../../lib/check/recognise-document';
import type { NoticeKind } from '../../lib/words/ui-types/screen';
import { Icon, type IconName } from '../Icon';
import { useTexts } from '../texts';

const icons: Record<NoticeKind, IconName> = {
  'not-report': 'hint',
  checked: 'hint',
  loading: 'refresh',
  'other-site': 'review',
  welcome: 'hint',
  'not-allowed': 'error',
  outdated: 'refresh',
  'page-gone': 'review',
  unseen: 'review',
  failed: 'error',
};

interface Props {
  notice: NoticeKind;
  /** What of a report was found on a page that is none; undefined where nobody has looked. */
  traces: Traces | undefined;
  canInspect: boolean;
  canAdd: boolean;
  busy: boolean;
  onInspect(): void;
  onSettings(addSite: boolean): void;
  /** Opens the side panel; null in the panel itself. */
  onPanel: (() => void) | null;
  /** Opens the page that checks drafts. */
  onDrafts(): void;
  /** Names of files in which the report of the page may stand. */
  files: readonly string[];
  /** How many links of the page most likely lead to reports. */
  links: number;
  /** Opens the workbench, with the links of the page where it has any. */
  onWorkbench(): void;
}

export function Notice({
  notice,
  traces,
  canInspect,
  canAdd,
  busy,
  onInspect,
  onSettings,
  onPanel,
  onDrafts,
  files,
  links,
  onWorkbench,
}: Props) {
  const texts = useTexts();
  const { title, text } = texts.notices[notice];
  return (
    <div class={`notice ${notice}`}>
      <div class="message" role="status">
        <span class="seal">
          <Icon name={icons[notice]} />
        </span>
        <h1>{title}</h1>
        {traces && <p>{texts.traces(traces)}</p>}
        <p>{files.length > 0 ? texts.inFiles(files) : text}</p>
      </div>
      {files.length > 0 && (
        <button type="button" class="primary" onClick={onDrafts}>
          <Icon name="draft" />
          {texts.openDrafts}
        </button>
      )}
      {canInspect && (
        <button type="button" class={files.length > 0 ? 'secondary' : 'primary'} disabled={busy} onClick={onInspect}>
          {busy ? texts.inspecting : texts.inspect}
        </button>
      )}
      {links > 1 && (
        <button type="button" class="primary" onClick={onWorkbench}>
          {texts.reportLinks(links)}
        </button>
      )}
      {canAdd && (
        <button type="button" class="link" onClick={() => onSettings(true)}>
          {texts.addSite}
        </button>
      )}
      <p class="privacy">{texts.privacy}</p>
      <div class="corners">
        {onPanel && (
          <button type="button" class="link corner" onClick={onPanel}>
            <Icon name="panel" />
            {texts.openPanel}
          </button>
        )}
        <button type="button" class="link corner" onClick={onDrafts}>
          <Icon name="draft" />
          {texts.openDrafts}
        </button>
        <button type="button" class="link corner" onClick={onWorkbench}>
          <Icon name="many" />
          {texts.openWorkbench}
        </button>
        <button type="button" class="link corner" onClick={() => onSettings(false)}>
          <Icon name="settings" />
          {texts.settings}
        </button>
      </div>
    </div>
  );
}
