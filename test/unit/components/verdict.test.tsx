// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Report } from '../../../components/screen/Report';
import { TextContext } from '../../../components/texts';
import type { ReportActions } from '../../../components/types';
import type { ReportView } from '../../../lib/view/schema';
import { uiTexts } from '../../../lib/words/ui/screen';
import { sampleView } from '../support/sample-view';

const view = sampleView();
const actions = {
  show: vi.fn(),
  hint: vi.fn(),
  step: vi.fn(),
  setMarks: vi.fn(),
  recheck: vi.fn(),
  exportData: vi.fn(),
  copyNote: vi.fn(),
  openSettings: vi.fn(),
  openLedger: vi.fn(),
  compareLastYear: vi.fn(),
  setAside: vi.fn(),
  restore: vi.fn(),
  readTables: vi.fn(),
} satisfies ReportActions;

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('main');
  document.body.append(root);
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
  vi.clearAllMocks();
});

function show(of: ReportView, language: 'zh' | 'en') {
  const report = { frameId: 0, report: 0, view: of, marksShown: true };
  act(() =>
    render(
      <TextContext.Provider value={uiTexts[language]}>
        <Report
          report={report}
          current={null}
          status={null}
          busy={false}
          onPanel={null}
          onDrafts={null}
          actions={actions}
        />
      </TextContext.Provider>,
      root,
    ),
  );
}
const click = (element: HTMLElement) => act(() => element.click());

describe('what was not seen', () => {
  const folded = [2, 3, 5].map((section) => ({ section, why: 'folded' as const }));
  const whole = { ...view, items: [], sums: { held: 42, computed: 0, broken: 0, unchecked: 0, all: 42 } };
  const draw = (change: Partial<typeof view>, language: 'zh' | 'en' = 'zh') => show({ ...whole, ...change }, language);
  const entry = { index: 0, name: '规定表格', reason: '未显示。', places: 0 };

  it('takes the green away, opens the fold, and says which parts and what to do', () => {
    const sums = { held: 0, computed: 0, broken: 0, unchecked: 0, all: 0 };
    draw({ unread: folded, unchecked: [entry], sums });
    const verdict = root.querySelector('.verdict') as HTMLElement;
    expect(verdict.className).toBe('verdict open');
    expect(verdict.textContent).toContain('尚未完成核对：第二、三、五部分未显示');
    expect(verdict.textContent).toContain('请在网页中展开各部分');
    expect(verdict.textContent).not.toContain('未发现问题');
    expect(root.querySelector<HTMLDetailsElement>('.unchecked')?.open).toBe(true);
    click(verdict.querySelector('button') as HTMLElement);
    expect(actions.recheck).toHaveBeenCalledOnce();
    draw({ unread: folded, sums }, 'en');
    expect(root.querySelector('.verdict')?.textContent).toContain('parts 2, 3 and 5 not shown');
  });

  it('advises to expand only what can be expanded', () => {
    draw({
      unread: [{ section: 3, why: 'embedded' }],
      sums: { held: 3, computed: 0, broken: 0, unchecked: 39, all: 42 },
    });
    const words = root.querySelector('.verdict')?.textContent;
    expect(words).toContain('未能完成核对');
    expect(words).toContain('42 项勾稽关系：3 项成立，39 项未能核对');
    expect(words).toContain('第三部分表格为嵌入的文件');
    expect(words).not.toContain('展开');
  });

  it('is said of a page that was too large, and of sums that could not be made', () => {
    for (const change of [{ cut: true }, { sums: { held: 38, computed: 0, broken: 0, unchecked: 4, all: 42 } }]) {
      draw(change);
      expect(root.querySelector('.verdict')?.className).toBe('verdict open');
    }
  });

  it('leaves nothing that fails unsaid where everything is set aside', () => {
    const [item] = view.items;
    const aside = {
      id: 'a',
      level: 'error',
      levelName: '错误',
      headline: item?.headline ?? '',
      sentence: '',
      place: null,
    };
    const kept = { ...aside, reason: 'verified', reasonName: '', words: '', at: '2024-02-01T08:00:00.000Z' } as const;
    const dismissals = { items: [{ ...kept, level: 'error' as const }], changed: [], state: 'fine' as const };
    draw({ aside: dismissals, sums: { held: 40, computed: 0, broken: 2, unchecked: 0, all: 42 } });
    const words = root.querySelector('.verdict.dismissed')?.textContent;
    expect(words).toContain('没有待处理的问题');
    expect(words).toContain('42 项勾稽关系：40 项成立，2 项不成立（已搁置）');
    expect(root.querySelector('.shown')).toBeNull();
  });

  it('is nothing where a report is fine: then all is listed that the check has shown', () => {
    const shown = { parts: true, tables: true, years: ['title', 'period', 'text'] as const, rules: 22 };
    draw({ shown: { ...shown, years: [...shown.years] } });
    expect([...root.querySelectorAll('.shown li')].map(({ textContent }) => textContent)).toEqual([
      '六个部分齐全',
      '三张规定表格的行、列齐全',
      '标题、统计期限、正文年度一致（2023年）',
      '42 项勾稽关系全部成立',
      '另有 22 条规则未发现问题',
    ]);
    draw({ shown: { parts: false, tables: true, years: [], rules: 22 } });
    expect(root.querySelectorAll('.shown li')).toHaveLength(3);
  });
});
