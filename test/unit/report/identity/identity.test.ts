import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDepartment } from '../../../../lib/report/identity/body';
import { identify, line } from '../text-report';

const SECTION = ['一、总体情况', '我局认真做好政府信息公开工作。'];

describe('the body', () => {
  it('is read from the preamble', () => {
    const identity = identify(['本报告根据《条例》要求，由青溪县教育局编制。', '一、总体情况', '做好工作。']);
    expect(identity.body).toBe('青溪县教育局');
    expect(identity.bodyKind).toBe('department');
  });

  it.each([
    ['2022年，我镇没有收到申请。', 'township'],
    ['我局认真落实我区要求。', 'department'],
    ['全区上下努力，我区政府信息公开工作取得进展。', 'government'],
    ['我街道按照要求公开。', 'office'],
    ['各项工作顺利。', 'unknown'],
  ])('has a kind by how the text speaks of itself: %s', (text, kind) => {
    expect(identify(['一、总体情况', text]).bodyKind).toBe(kind);
  });

  it.each([
    ['青溪县住房和城乡建设局', true],
    ['镇江市财政局', true],
    ['青溪县乡村振兴局', true],
    ['青溪县城镇管理办公室', true],
    ['青溪县白芦镇党政办公室', false],
    ['白芦镇人民政府办公室', false],
    ['青溪县白芦乡便民服务办', false],
    ['青溪县古槐街道办公室', false],
    ['青溪县公安局城关分局', false],
    ['青溪县信息中心', false],
  ])('%s is a department of a government: %s', (name, is) => {
    expect(isDepartment(name)).toBe(is);
  });

  describe('whose name is torn over headings', () => {
    const heading = (text: string) => line(text, { heading: 1 });
    const torn = [heading('青溪县国有资'), heading('产监督管理局2025年政府信息公开年度报告'), ...SECTION];

    it('is whole where the page has it elsewhere, too', () => {
      const crumbs = line('青溪县国有资产监督管理局', { link: true, chrome: true });
      expect(identify([crumbs, ...torn]).body).toBe('青溪县国有资产监督管理局');
      expect(identify(torn, '青溪县国有资产监督管理局2025年年报').body).toBe('青溪县国有资产监督管理局');
    });

    it('stays as its line has it where nothing else says so', () => {
      expect(identify(torn).body).toBe('产监督管理局');
      const site = [heading('青溪县人民'), heading('水利局2025年政府信息公开年度报告'), ...SECTION];
      expect(identify(site, '青溪县人民政府').body).toBe('水利局');
    });
  });

  it('is read from the table of particulars', () => {
    const cell = (text: string) => ({
      ref: 9,
      text,
      rowspan: 1,
      colspan: 1,
      header: false,
      picture: null,
      link: false,
    });
    const table = {
      type: 'table' as const,
      cut: false,
      rows: [
        { ref: 9, group: 0, cells: [cell('发布机构'), cell('青溪县民政局'), cell('发布日期'), cell('2023-01-20')] },
      ],
    };
    const identity = identify([table, '一、总体情况', '做好工作。']);
    expect(identity.body).toBe('青溪县民政局');
    expect(identity.publishedOn).toBe('2023-01-20');
  });

  it('is read from the signature', () => {
    const identity = identify([...SECTION, '六、其他需要报告的事项', '无。', '青溪县水利局', '2023年1月18日']);
    expect(identity.body).toBe('青溪县水利局');
    expect(identity.publishedOn).toBeNull();
    expect(identity.publications).toMatchObject([{ source: 'signed', date: '2023-01-18' }]);
  });
});

describe('the year', () => {
  const OWN = '本报告统计期限自2022年1月1日起至2022年12月31日止。';
  it('is what two sources say against one', () => {
    const identity = identify([
      '青溪县水利局2023年政府信息公开工作年度报告',
      `现将我局2022年度政府信息公开工作年度报告公布如下。${OWN}`,
      ...SECTION,
    ]);
    expect(identity.year).toBe(2022);
  });

  it('is the title where title and period stand alone against each other', () => {
    expect(identify(['青溪县水利局2023年政府信息公开工作年度报告', OWN, ...SECTION]).year).toBe(2023);
  });

  it('is what the counts of section one decide between title and period', () => {
    const identity = identify([
      '青溪县水利局2023年政府信息公开工作年度报告',
      OWN,
      '一、总体情况',
      '2022年，我局主动公开信息30条。2022年未收到政府信息公开申请。',
    ]);
    expect(identity.year).toBe(2022);
  });

  it('is never read from an address, a number, a date of publication or a plan', () => {
    const identity = identify([
      '政府信息公开工作年度报告',
      '索引号：00248984X/2024-00227 邮箱：qxslj2021@163.com',
      '根据国办公开办函〔2021〕30号要求编制，电话0736-2019222。',
      '发布日期：2025-01-08',
      '一、总体情况',
      '我局成立于1986年，2008年以来认真落实2019年修订的《条例》。',
      '五、存在的主要问题及改进情况',
      '2026年，我局将继续努力。',
    ]);
    expect(identity.year).toBeNull();
    expect(identity.publishedOn).toBe('2025-01-08');
  });

  it('comes from the sentences of section one where nothing else states it', () => {
    const identity = identify(['一、总体情况', '2022年，我镇主动公开政府信息59条。']);
    expect(identity.year).toBe(2022);
    expect(identity.years).toContainEqual(expect.objectContaining({ source: 'text', year: 2022, role: 'own' }));
  });

  it('calls other years other', () => {
    const identity = identify([
      '青溪县水利局2022年政府信息公开工作年度报告',
      '一、总体情况',
      '2022年主动公开信息120条，较2021年增长20%。公开2021年部门决算1份。2021年结转132件。2023年计划公开信息200条。',
      '自2018年起每年举办培训。“十四五”（2021—2025年）规划已公开。2024年1月1日起施行的办法已解读。',
    ]);
    const wrong = identity.years.filter((year) => year.role === 'own' && year.year !== 2022);
    expect(wrong).toEqual([]);
  });

  it('takes the name of a notice for no name of the report', () => {
    const identity = identify([
      '根据《青溪县人民政府办公室关于做好2021年政府信息公开工作年度报告编制发布工作的通知》要求，现将我镇2022年度政府信息公开工作报告如下。',
      '一、总体情况',
      '做好工作。',
    ]);
    expect(identity.year).toBe(2022);
    expect(identity.years.filter((year) => year.year === 2021 && year.role === 'own')).toEqual([]);
  });
});

it('never throws on any text', () => {
  const piece = fc.constantFrom(
    '2022年',
    '二〇二二年',
    '政府信息公开',
    '工作',
    '年度',
    '报告',
    '1月1日',
    '至',
    '统计期限',
    '我局',
    '，',
    '。',
    '〔2021〕3号',
    '202',
    '(',
    '一、',
    '发布日期：',
    '2023-01-32',
    '\n',
    '"',
  );
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((parts) => parts.join('')),
        ),
        { maxLength: 8 },
      ),
      fc.string(),
      (lines, title) => {
        identify(lines, title);
      },
    ),
    { numRuns: 300 },
  );
});
