// Loaded into the processes of the unit tests before anything else: jsdom answers at once whether an element is displayed and visible.
// jsdom computes every property of an element before it answers about one: borders and fonts of each cell, which nobody asks for, were half of
// the processor time of all tests with pages. Here the same cascade is followed for the two properties that the reader asks for; whoever asks
// for another gets jsdom's own answer. test/unit/page/read/quick-styles.test.ts compares the two.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const inside = (path) => require(`jsdom/lib/${path}`);
const computed = inside('jsdom/living/css/helpers/computed-style.js');
const { parseStyleSheet } = inside('jsdom/living/css/helpers/css-parser.js');
const { isGlobalKeyword } = inside('jsdom/living/css/helpers/css-values.js');
const { evaluateMediaList } = inside('jsdom/living/css/MediaList-impl.js');
const [ImportRule, MediaRule, StyleRule, StyleProperties] = [
  'ImportRule',
  'MediaRule',
  'StyleRule',
  'StyleProperties',
].map((name) => inside(`generated/idl/CSS${name}.js`));
const { default: Specificity } = createRequire(require.resolve('jsdom'))('@bramus/specificity');
const defaultSheet = require('node:fs').readFileSync(
  require.resolve('jsdom/lib/jsdom/browser/default-stylesheet.css'),
  'utf8',
);

/** jsdom's own way to compute a style; the test that compares the two finds it beside ours. */
const whole = computed.getComputedStyleDeclaration;
computed.computeWholeStyle = whole;

/** What is answered at once, with the value where no rule says anything; a child is as visible as its parent. */
const INITIAL = { display: 'inline', visibility: 'visible' };
const NAMES = Object.keys(INITIAL);

/** The rules of a sheet that say something of the two, in their order. */
function rulesOf(sheet) {
  const say = ({ style }) => NAMES.some((name) => style.getPropertyValue(name) !== '');
  const within = (rules) => rules._list.filter((rule) => StyleRule.isImpl(rule) && say(rule));
  return sheet.cssRules._list.flatMap((rule) => {
    if (ImportRule.isImpl(rule))
      return rule.styleSheet && evaluateMediaList(rule.media._list) ? within(rule.styleSheet.cssRules) : [];
    if (MediaRule.isImpl(rule)) return evaluateMediaList(rule.media._list) ? within(rule.cssRules) : [];
    return StyleRule.isImpl(rule) && say(rule) ? [rule] : [];
  });
}

let defaultRules;
/** What is known of a document until it changes, by the cache that jsdom throws away when it does. */
const known = new WeakMap();

function knownOf(element) {
  const { _ownerDocument: document, _globalObject: global } = element;
  let entry = known.get(document._styleCache);
  if (!entry) {
    defaultRules ??= rulesOf(parseStyleSheet(defaultSheet, global));
    entry = { rules: [...defaultRules, ...document.styleSheets._list.flatMap(rulesOf)], answers: new Map() };
    known.set(document._styleCache, entry);
  }
  return entry;
}

/** False where the last part of no selector can be this element: asking that is cheaper than asking for a match. */
function mayMatch(rule, element, selector) {
  rule._selectorSubjects ??= selector.extractSubjects(
    rule.selectorText,
    element._ownerDocument.contentType !== 'text/html',
  );
  const subjects = rule._selectorSubjects;
  return (
    subjects.length === 0 ||
    subjects.some(
      ({ id, className, tag }) =>
        (!id || id === element.getAttributeNS(null, 'id')) &&
        (!className || element.classList.contains(className)) &&
        (!tag || tag.toLowerCase() === element._localName.toLowerCase()),
    )
  );
}

/** The two values as the rules and the style attribute have them; '' where none of them says anything. */
function declared(element) {
  const selector = element._ownerDocument._getDOMSelector();
  const values = { display: '', visibility: '' };
  const weights = {};
  for (const rule of knownOf(element).rules) {
    if (!mayMatch(rule, element, selector)) continue;
    const { ast, match, pseudoElement } = selector.check(rule.selectorText, element);
    if (!match || pseudoElement) continue;
    for (const name of NAMES) {
      const value = rule.style.getPropertyValue(name);
      if (value === '') continue;
      if (rule.style.getPropertyPriority(name)) {
        values[name] = value;
        weights[name] = 'important';
      } else if (weights[name] !== 'important') {
        const weight = Specificity.max(...Specificity.calculate(ast)).value;
        if (weights[name] && Specificity.compare(weight, weights[name]) < 0) continue;
        values[name] = value;
        weights[name] = weight;
      }
    }
  }
  const { style } = element;
  for (const name of NAMES) {
    const value = style.getPropertyValue(name);
    if (value !== '' && (weights[name] !== 'important' || style.getPropertyPriority(name))) values[name] = value;
  }
  return values;
}

/** The two computed values. */
function answerOf(element) {
  const { answers } = knownOf(element);
  let answer = answers.get(element);
  if (!answer) {
    answer = declared(element);
    for (const name of NAMES) {
      if (isGlobalKeyword(answer[name])) answer[name] = whole(element).getPropertyValue(name);
    }
    const above = element.parentElement;
    answer.display ||= INITIAL.display;
    answer.visibility ||= above ? answerOf(above).visibility : INITIAL.visibility;
    answers.set(element, answer);
  }
  return answer;
}

computed.getComputedStyleDeclaration = (element) => {
  const declaration = StyleProperties.createImpl(element._globalObject, [], { computed: true, ownerNode: element });
  const answer = answerOf(element);
  let own = null;
  const rest = () => {
    own ??= whole(element);
    return own;
  };
  declaration.getPropertyValue = (name) => answer[name] ?? rest().getPropertyValue(name);
  declaration.getPropertyPriority = (name) => rest().getPropertyPriority(name);
  declaration.item = (index) => rest().item(index);
  Object.defineProperty(declaration, 'length', { get: () => rest().length });
  declaration._readonly = true;
  return declaration;
};
