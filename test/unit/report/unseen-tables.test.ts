// What the reader makes of tables that it was not written for.
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../lib/readers/static-dom/read-html';
import { checkDocument } from '../../../lib/view/page-check';
import { toPage } from '../../bench/accuracy/model/make-report';
import { plainPage } from '../../bench/accuracy/page/html';
import { plainDraft, someNumbers } from '../../bench/golden/base';
import { UNSEEN_TABLES } from './unseen-tables';

const NUMBERS = {
  ...someNumbers,
  'newReceived/naturalPerson': 1203,
  'granted/naturalPerson': 1104,
  'denied.deliberative/naturalPerson': 41,
  'unavailable.unclear/naturalPerson': 57,
  'fee/amount': 316,
};

describe('tables written in a way that nobody foresaw', () => {
  for (const form of ['2021', '2019'] as const) {
    it.each(UNSEEN_TABLES)(`are read cell by cell, form of ${form}: $id`, ({ write, allowed = [] }) => {
      const draft = plainDraft({ form, year: form === '2021' ? 2023 : 2020, numbers: NUMBERS });
      const check = checkDocument(readHtml(plainPage(toPage(draft), { table: write })), {
        url: 'http://slj.example.gov.cn/',
      });
      const findings = check?.findings.filter(({ rule }) => !allowed.includes(rule)) ?? [];
      expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
      const misread = [...draft.cells.values()].flatMap(({ at, truth }) => {
        const value = check?.report.tables[at.table]?.[at.row]?.[at.column]?.value ?? null;
        const silent = value === null && allowed.length > 0;
        return value === truth || silent ? [] : [`${at.table}.${at.row}.${at.column}: ${value} / ${truth}`];
      });
      expect(misread).toEqual([]);
    });
  }
});
