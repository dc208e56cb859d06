/** Separators of another locale, in numbers that can be read one way only: `1.234.567` in English, `1,250,000` in German. */
import { numberFormats, type NumberFormats } from '../../evidence/number-formats.js';
import { defineSegmentRule } from '../define-rule.js';

/** Two groups of three or more; or a group and a fraction by two different signs; or a percentage with a fraction. */
const GROUPED = /(?<![\p{sc=Latn}\p{Nd}.,:\/\\#_-])(\d{1,3})([.,])(\d{3})((?:\2\d{3})*)(?:([.,])(\d{1,6}))?(?![\p{Nd}\p{sc=Latn}\/_-]|[.,:]\d)/gu;
const PERCENTAGE = /(?<![\p{sc=Latn}\p{Nd}.,:\/\\#_-])(\d{1,3})([.,])(\d{1,2})(?= ?%|\u00a0%|\u202f%)/gu;
const HINT = /\d[.,]\d/;
/** Words and signs before a number that is none: versions, sections, telephone numbers. */
const LABEL = /(?:[§№]|\b(?:v|ver|version|n°|nr|no|tel|ip|art)\.?)\s?$/iu;

export default defineSegmentRule({
  id: 'number-format-locale',
  dimension: 'locale-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.9,
  needs: [],
  summary: 'A number has the separators of another language.',
  why: 'The reader takes the decimal sign for a thousands separator, or the other way round, and reads another number.',
  fix: 'Write the number with the separators of the target language.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis: 'The council paid [[1.250.000,50]] reais for the bridge.',
        message: 'The number “1.250.000,50” has the separators of another language; “1,250,000.50” was expected.',
      },
      {
        language: 'de',
        hypothesis: 'Die Stadt zahlte [[1,250,000]] Euro für die Brücke.',
        message: 'The number “1,250,000” has the separators of another language; “1.250.000” was expected.',
      },
      {
        language: 'ru',
        hypothesis: 'Цены выросли за год на [[12.5]] %.',
        message: 'The number “12.5” has the separators of another language; “12,5” was expected.',
      },
      {
        language: 'ja',
        hypothesis: '人口は[[1.234.567]]人に達した。',
        message: 'The number “1.234.567” has the separators of another language; “1,234,567” was expected.',
      },
    ],
    good: [
      { language: 'en-IN', hypothesis: 'The council paid 12,50,000 rupees, or 1,250,000.50 in another count, 3.5% more.' },
      { language: 'es-MX', hypothesis: 'El consejo pagó 1,250,000.50 pesos, un 3.5% más.' },
      { language: 'es', hypothesis: 'El consejo pagó 1.250.000 euros, un 3,5 % más; en México, 1,250,000 pesos.' },
      { language: 'de', hypothesis: 'Version 1.2.3 und 192.168.100.200 sind keine Zahlen; 1.234 Euro und 3,5 % schon.' },
      { language: 'fr', hypothesis: 'Le conseil a payé 1 250 000 euros, soit 3,5 % de plus qu’en 2019.' },
      { language: 'zh-Hans', hypothesis: '市政府支付了1,250,000元，增长3.5%。' },
    ],
  },
  *check(segment, { text, references }) {
    if (!HINT.test(segment.text)) return;
    const formats = numberFormats(text.language);
    if (!formats) return;
    for (const { at, number, expected } of strangeNumbers(segment.text, formats)) {
      if (references.some((other) => other.text.value.includes(number))) continue;
      const start = segment.range.start + at;
      const message = `The number “${number}” has the separators of another language; “${expected}” was expected.`;
      yield { range: { start, end: start + number.length }, message, suggestion: expected };
    }
  },
});

interface StrangeNumber {
  readonly at: number;
  readonly number: string;
  readonly expected: string;
}

function* strangeNumbers(text: string, formats: NumberFormats): Generator<StrangeNumber> {
  for (const { index: at, 0: number, 1: first = '', 2: group = '', 3: second = '', 4: rest = '', 5: decimal, 6: fraction = '' } of text.matchAll(GROUPED)) {
    const oneReading = rest !== '' || (decimal !== undefined && decimal !== group);
    if (!oneReading || decimal === group || LABEL.test(text.slice(Math.max(0, at - 12), at))) continue;
    if (formats.groups.has(group) || (decimal === undefined && isAddress(number))) continue;
    yield { at, number, expected: formats.example(first + second + rest.replaceAll(group, ''), fraction) };
  }
  if (!text.includes('%')) return;
  for (const { index: at, 0: number, 1: whole = '', 2: decimal = '', 3: fraction = '' } of text.matchAll(PERCENTAGE)) {
    if (!formats.decimals.has(decimal)) yield { at, number, expected: formats.example(whole, fraction) };
  }
}

/** `192.168.100.200`: four groups without a fraction may be an address. */
function isAddress(number: string): boolean {
  return number.split('.').length === 4;
}
