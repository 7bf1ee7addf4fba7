import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/text-mismatch';

/** What a clerk should know of `text-mismatch`, in English. */
export const help: RuleHelp = {
  checked:
    'Whether the numbers of requests, cases, licences, penalties and documents in the text are those of the tables. A sentence may mean several things (received may include what was carried over); only a number that fits none of them is listed. A denial against a number in the table is an error.',
  todo: 'Find in your records which of the two is right, and make them agree.',
  fine: 'Where the text counts something else, such as lower bodies, say so there. Numbers with 余, 约 or 近 are not compared.',
  wrong: { ...zh.wrong, note: 'The text says 25; the table has 28 received, 30 with those carried over.' },
  right: { ...zh.right, note: '28 in both.' },
  law: zh.law,
};
