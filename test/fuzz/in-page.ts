// The script that the browsers get: each random page becomes the document of one frame, laid out as any page is.
import { type FuzzOutcome, type FuzzPlan, fuzz, type WithPage } from './fuzz';

const withFramePage: WithPage = (html, use) => {
  const frame = document.createElement('iframe');
  // The page's own scripts stay out: what they do is the subject of test/e2e/hostile, and here it would stop the clock.
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = 'width:1200px;height:860px';
  document.body.append(frame);
  try {
    const inner = frame.contentDocument as Document;
    inner.open();
    inner.write(html);
    inner.close();
    use(inner);
  } finally {
    frame.remove();
  }
};

const scope = globalThis as { fuzzHere?: (plan: FuzzPlan) => FuzzOutcome[] };
scope.fuzzHere = (plan) => fuzz(plan, withFramePage);
