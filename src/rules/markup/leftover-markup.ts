/** Tags, entities and placeholders in running text: `Q&amp;A`, `< br >`, `{name}`. */
import type { Counterpart, Evidence } from '../../model/evidence.js';
import type { Report } from '../../model/finding.js';
import type { Segment } from '../../model/segmented-text.js';
import { findMarkup } from '../../evidence/leftovers/markup.js';
import { findMasks, findPlaceholders } from '../../evidence/leftovers/placeholders.js';
import { Trait } from '../../text/character-traits.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'leftover-markup',
  dimension: 'markup',
  severity: 'major',
  stage: 'stable',
  confidence: 0.95,
  needs: [],
  absorbs: ['punctuation-spacing', 'irregular-symbol-spacing', 'number-format-locale'],
  cues: Trait.sign | Trait.bracket | Trait.otherMark | Trait.touchingMark | Trait.capitals,
  summary: 'Markup of a web page or a placeholder of a template stands in the text.',
  why: 'What was meant for a browser or a program reaches the reader; a placeholder that was translated is never filled.',
  fix: 'Remove the markup; give placeholders back the form that they have in the source.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis: 'The Q[[&amp;]]A with the mayor starts at noon.',
        message: 'The markup “&amp;” stands in the text.',
      },
      {
        language: 'pt',
        hypothesis: 'O prefeito chegou cedo.[[< br / >]] Depois falou.',
        message: 'The markup “< br / >” stands in the text.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '市长[[＆nbsp；]]昨天抵达。',
        message: 'The markup “＆nbsp；” stands in the text.',
      },
      {
        language: 'ru',
        hypothesis: 'Мэр приехал [[</strong>]] рано утром.',
        message: 'The markup “</strong>” stands in the text.',
      },
      {
        language: 'de',
        hypothesis: 'Hallo [[{nombre}]], willkommen.',
        source: 'Hello {name}, welcome.',
        sourceLanguage: 'en',
        message: 'The placeholder “{nombre}” is not in the source, which has “{name}”.',
      },
      {
        language: 'ja',
        hypothesis: 'こんにちは、[[{user_name}]]さん。',
        message: 'The placeholder “{user_name}” stands in the text.',
      },
      {
        language: 'ko',
        hypothesis: '시장은 [[XXXX]] 다리를 열었다.',
        message: 'The placeholder “XXXX” stands in the text.',
      },
      {
        language: 'sv',
        hypothesis: 'Bron kostade [[XXXX]] miljoner kronor.',
        message: 'The placeholder “XXXX” stands in the text.',
      },
      {
        language: 'he',
        hypothesis: 'ראש העיר [[XXX]] את הגשר ביום שני.',
        message: 'The placeholder “XXX” stands in the text.',
      },
      {
        language: 'en',
        hypothesis: 'The mayor said she had [[XXX]] the bridge on Monday.',
        message: 'The placeholder “XXX” stands in the text.',
      },
    ],
    good: [
      { language: 'en', hypothesis: 'Super Bowl XXX, the XXX Games, and a triple XXX rated film in size XXX.' },
      { language: 'es', hypothesis: 'La ciudad acogió ayer la XXX edición del festival.' },
      { language: 'en', hypothesis: 'Mr. XXXX paid with card 4000 XXXX XXXX 1234 on May 3.' },
      { language: 'en', hypothesis: 'If a < b > c, then note [1] of the XXX Games holds.' },
      { language: 'en', hypothesis: 'AT&T said that x < y and y > z; sales of M&Ms rose.' },
      { language: 'en', hypothesis: 'He writes “<div>” by hand and `<br>` too; “[i]t is art”, he says.' },
      { language: 'es', source: 'Hello {name}!', sourceLanguage: 'en', hypothesis: '¡Hola, {name}!' },
      { language: 'ru', hypothesis: 'Рост составил 5% (см. <Приложение>), сообщает R&D-отдел.' },
      { language: 'hi', hypothesis: 'एटी एंड टी (AT&T) ने 50% की छूट दी।' },
      {
        language: 'fr',
        source: 'The tag <br> breaks a line.',
        sourceLanguage: 'en',
        hypothesis: 'La balise <br> coupe une ligne.',
      },
    ],
  },
  *check(segment, evidence) {
    for (const { start, end } of findMarkup(segment.text)) {
      const quote = segment.text.slice(start, end);
      if (vouchers(evidence).some((other) => wholeSqueezed(other).includes(squeezed(quote)))) continue;
      const range = { start: segment.range.start + start, end: segment.range.start + end };
      yield { range, message: `The markup “${quote}” stands in the text.` };
    }
    yield* placeholderReports(segment, evidence);
  },
});

/** A person who kept the markup, or an author who wrote it, meant it to be read. */
function vouchers({ source, references }: Evidence): readonly Counterpart[] {
  return source ? [...references, source] : references;
}

const squeezedTexts = new WeakMap<Counterpart, string>();

function wholeSqueezed(other: Counterpart): string {
  const known = squeezedTexts.get(other) ?? squeezed(other.text.value);
  squeezedTexts.set(other, known);
  return known;
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

function* placeholderReports(segment: Segment, { text, source, references }: Evidence): Generator<Report> {
  const found = [...findPlaceholders(segment.text), ...findMasks(segment.text, text)];
  if (found.length === 0) return;
  const others = source ? [source] : references;
  const known = others.flatMap((other) => other.segmentsFor(segment).flatMap(placeholdersIn));
  const own = new Set(found.map(({ start, end }) => segment.text.slice(start, end)));
  const expected = known.find((placeholder) => !own.has(placeholder));
  const left = [...known];
  for (const { start, end } of found) {
    const quote = segment.text.slice(start, end);
    const place = left.indexOf(quote);
    if (place >= 0) left.splice(place, 1);
    if (place >= 0 || others.some((other) => other.text.value.includes(quote))) continue;
    const rest =
      source && expected !== undefined ? ` is not in the source, which has “${expected}”` : ' stands in the text';
    const range = { start: segment.range.start + start, end: segment.range.start + end };
    yield {
      range,
      message: `The placeholder “${quote}”${rest}.`,
      ...(expected === undefined ? {} : { suggestion: expected }),
    };
  }
}

function placeholdersIn({ text }: Segment): string[] {
  return findPlaceholders(text).map(({ start, end }) => text.slice(start, end));
}
