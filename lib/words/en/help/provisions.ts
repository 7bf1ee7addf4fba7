/** The words of the law stay Chinese; what they say is told beside them. */
import { newestForm } from '../../../form/look-up';
import type { Provision, ProvisionId } from '../../help-types';
import { provisions as zh } from '../../zh/help/provisions';
import { cite, feeMeasures, legislationLaw, notice, regulations } from '../laws';

const form = (part = '') => cite(notice(newestForm, part));
const legislation = legislationLaw(null).name;

/** The words of a provision, with its source and meaning in English. */
const said = (id: ProvisionId, source: string, meaning: string): Provision => ({
  source,
  words: zh[id].words,
  meaning,
});

export const provisions: Readonly<Record<ProvisionId, Provision>> = {
  form: said(
    'form',
    cite(regulations('Article 50')),
    'The national authority in charge of the disclosure of government information shall publish one form for the annual reports, and keep it up to date.',
  ),
  format: said('format', form(), 'The revised form of the annual report is hereby issued; please follow it.'),
  balance: said(
    'balance',
    form('table of part three'),
    'In each column the first and the second item together equal the third and the fourth.',
  ),
  contents: said(
    'contents',
    cite(regulations('Article 50')),
    'The annual report shall include: (1) information disclosed on the body’s own account; (2) requests received and how they were dealt with; (3) administrative reconsideration and litigation about disclosure; (4) the main problems and improvements, and in reports of governments also the results of assessment, public evaluation and accountability; (5) other matters to be reported.',
  ),
  completeness: said(
    'completeness',
    form(),
    'The content of the report shall follow Article 50 of the regulations strictly: nothing may be left out, and it should not be spread thin.',
  ),
  problems: said(
    'problems',
    cite(regulations('Article 50, item 4')),
    'The main problems and improvements; reports of governments at every level shall also include the results of assessment, public evaluation and accountability.',
  ),
  overview: said(
    'overview',
    form('“General situation”'),
    'This part reports on the body’s work as a whole: mainly disclosure on its own account, disclosure on request, management of government information, the platform for disclosure, supervision and safeguards (with the results of assessment, public evaluation and accountability in the reports of governments).',
  ),
  'fee-note': said(
    'fee-note',
    form('“Other matters”'),
    '(In words; the charging of information-processing fees is reported here.)',
  ),
  unit: said('unit', form('table of part two'), 'Amount charged this year (unit: 10,000 yuan).'),
  decree: said(
    'decree',
    cite(regulations('')),
    'Promulgated by Decree No. 492 of the State Council on 5 April 2007; revised by its Decree No. 711 on 3 April 2019.',
  ),
  'day-departments': said(
    'day-departments',
    cite(regulations('Article 49')),
    'Departments of governments at county level and above shall hand in their report on the year before to the authority in charge at their level, and publish it, by 31 January of each year.',
  ),
  'day-governments': said(
    'day-governments',
    cite(regulations('Article 49')),
    'The authorities in charge at local governments of county level and above shall publish the report of their government on the year before by 31 March of each year.',
  ),
  'rules-departments': said(
    'rules-departments',
    `${legislation}, Article 91 (Article 80 before 2023)`,
    'Ministries, commissions, the People’s Bank, the Audit Office, and other bodies of the State Council with administrative functions may make rules within their powers.',
  ),
  'rules-governments': said(
    'rules-governments',
    `${legislation}, Article 93 (Article 82 before 2023)`,
    'Governments of provinces, autonomous regions and municipalities, of cities divided into districts and of autonomous prefectures may make rules.',
  ),
  'tariff-cases': said(
    'tariff-cases',
    cite(feeMeasures('Article 4')),
    'Requests of one applicant in one calendar month: up to 10, free; 11 to 30, 100 yuan each; from 31 on, by tens, each ten 100 yuan a request more than the one before.',
  ),
  'tariff-pages': said(
    'tariff-pages',
    cite(feeMeasures('Article 5')),
    'Up to 30 pages: free; 31 to 100: 10 yuan a page; 101 to 200: 20 yuan; from 201 on: 40 yuan.',
  ),
};
