/** The first look at pages that are no report, against one `document.body.textContent`. */
import { type Figure, figure, type Part } from '../figure';
import { plainPages } from '../pages/plain-pages';
import { reportPages } from '../pages/reports';
import type { Setup } from '../setup';
import { ratios } from '../statistics';

/** Design, section 8. */
const MOST = 2;

export async function detectorPart({ lab, seed, quick, effort }: Setup): Promise<Part> {
  const pages = plainPages(seed);
  const samples = await lab.measure(pages, ['body-text', 'detect', 'detector-script'], effort);
  const figures: Figure[] = pages.flatMap(({ name }, at) => {
    const of = samples[at];
    if (!of) return [];
    const text = of['body-text'];
    return [
      figure(`${name}: detectPage`, '×', ratios(of.detect, text), MOST),
      figure(`${name}: detector script`, '×', ratios(of['detector-script'], text), MOST),
      figure(`${name}: body.textContent`, 'µs', text),
    ];
  });
  const reports = reportPages(seed, quick ? 4 : 12);
  const seen = await lab.measure(reports, ['body-text', 'detect'], effort);
  figures.push(
    figure(
      'pages with a report: detectPage',
      '×',
      seen.flatMap((of) => ratios(of.detect, of['body-text'])),
    ),
  );
  return { title: 'Detector against one document.body.textContent', figures };
}
