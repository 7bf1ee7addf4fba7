import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/fee-tariff';

/** What a clerk should know of `fee-tariff`, in English. */
export const help: RuleHelp = {
  checked:
    'Whether the amount of the processing fee can come from the tariff: every price of it is a multiple of 10 yuan, and of 100 where it is charged by the case.',
  todo: 'Compare the amount with the notices of payment.',
  fine: 'A multiple of 10 yuan is not listed; whether it is the right amount the program cannot tell.',
  wrong: { ...zh.wrong, note: '125 yuan is no multiple of 10.' },
  right: { ...zh.right, note: '120 yuan can come from the tariff.' },
  law: zh.law,
};
