/** The words of the ledger, by language. */
import { ledger as en } from '../en/ui/ledger';
import type { Language } from '../types';
import type { LedgerTexts } from '../ui-types/ledger';
import { ledger as zh } from '../zh/ui/ledger';

export const ledgerTexts: Record<Language, LedgerTexts> = { zh, en };
