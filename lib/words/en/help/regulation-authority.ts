import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/regulation-authority';

/** What a clerk should know of `regulation-authority`, in English. */
export const help: RuleHelp = {
  checked:
    'Whether a body without the power to make rules has numbers in the row 规章. By the Legislation Law, rules are made by departments of the State Council and by governments of provinces, autonomous regions, municipalities, cities with districts and autonomous prefectures. Numbers from a county, a township or a local department mostly belong in the row below.',
  todo: 'See what the documents are: where they are normative documents, move them to the row 行政规范性文件, and write 0 here.',
  fine: 'Bodies with that power, and offices that report for a government, are not listed.',
  wrong: { ...zh.wrong, note: 'A county’s bureau with its normative documents in the row 规章.' },
  right: { ...zh.right, note: '0 here, and the same documents in their own row.' },
  law: zh.law,
};
