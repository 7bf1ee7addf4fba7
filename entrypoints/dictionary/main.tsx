/** The page that explains the columns of the files, from the same lists that the files are written by. */
import { render } from 'preact';
import { DictionaryPage, type Entry } from '../../components/dictionary/DictionaryPage';
import { browserLanguage } from '../../lib/browser/language';
import { REPORT_COLUMNS } from '../../lib/files/report-columns';
import { cellNames } from '../../lib/files/wide';
import { languageOf } from '../../lib/settings/schema';
import { loadSettings } from '../../lib/storage/settings';
import { DATA_COLUMNS, findingHead } from '../../lib/words/file-heads';
import { fileTexts } from '../../lib/words/files';
import { dictionaryTexts } from '../../lib/words/ui/dictionary';
import { languageTags } from '../../lib/words/ui/language-tag';

const { settings } = await loadSettings();
const language = languageOf(settings, browserLanguage());
const texts = dictionaryTexts[language];

const cells = cellNames(language).map(({ code, name }): Entry => ({ name: code, meaning: name }));

document.documentElement.lang = languageTags[language];
document.title = texts.title;
render(
  <DictionaryPage
    texts={texts}
    long={DATA_COLUMNS.map((name) => ({ name, meaning: texts.dataMeanings[name] }))}
    wide={REPORT_COLUMNS.map((name) => ({ name, meaning: fileTexts[language].reportColumns[name] }))}
    cells={cells}
    findings={findingHead.map((name, index) => ({ name, meaning: texts.findingMeanings[index] ?? '' }))}
  />,
  document.getElementById('screen') as HTMLElement,
);
