/** A web or e-mail address that the source does not have, or that spaces broke. */
import type { Counterpart } from '../../model/evidence.js';
import { findBrokenLinks, findLinks } from '../../evidence/leftovers/links.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'url-email-mismatch',
  dimension: 'accuracy',
  severity: 'major',
  stage: 'stable',
  confidence: 0.9,
  needs: [],
  summary: 'A web or e-mail address differs from the source, or is broken.',
  why: 'Engines translate the words of an address or put spaces into it; it leads nowhere, or to somebody else.',
  fix: 'Copy the address from the source.',
  examples: {
    bad: [
      {
        language: 'en',
        source: 'Leia mais em exemplo.com.br/noticias hoje.',
        sourceLanguage: 'pt',
        hypothesis: 'Read more on [[example.com/news]] today.',
        message: 'The address “example.com/news” is not in the source, which has “exemplo.com.br/noticias”.',
      },
      {
        language: 'es',
        hypothesis: 'Escriba a [[redaccion @ diario.example]] antes del lunes.',
        message: 'The address “redaccion @ diario.example” is broken; “redaccion@diario.example” was expected.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '详情请见[[ｗｗｗ．ｅｘａｍｐｌｅ．ｃｏｍ]]',
        message: 'The address “ｗｗｗ．ｅｘａｍｐｌｅ．ｃｏｍ” is broken; “www.example.com” was expected.',
      },
      {
        language: 'ru',
        hypothesis: 'Подробнее на [[www. example .com]] уже сегодня.',
        message: 'The address “www. example .com” is broken; “www.example.com” was expected.',
      },
    ],
    good: [
      {
        language: 'de',
        source: 'Read more on https://www.example.com/news/.',
        sourceLanguage: 'en',
        hypothesis: 'Mehr auf example.com/news.',
      },
      {
        language: 'ja',
        source: 'Write to desk@example.org.',
        sourceLanguage: 'en',
        hypothesis: 'desk@example.org まで。',
      },
      { language: 'ru', source: 'Booking says so.', sourceLanguage: 'en', hypothesis: 'Об этом сообщает Booking.com.' },
      { language: 'en', hypothesis: 'They met @ noon; the site example.com went down. www. is not needed.' },
    ],
  },
  *check(segment, { source, references }) {
    for (const { start, end, repaired } of findBrokenLinks(segment.text)) {
      const quote = segment.text.slice(start, end);
      const range = { start: segment.range.start + start, end: segment.range.start + end };
      yield { range, message: `The address “${quote}” is broken; “${repaired}” was expected.`, suggestion: repaired };
    }
    const others = source ? [source, ...references] : references;
    const links = others.length === 0 ? [] : findLinks(segment.text);
    for (const { start, end, text, normal } of links) {
      if (others.some((other) => isIn(other, normal))) continue;
      const own = new Set(links.map((link) => link.normal));
      const facing = others.flatMap((other) => other.segmentsFor(segment).flatMap((theirs) => findLinks(theirs.text)));
      const expected = facing.find((link) => !own.has(link.normal) && isAlike(link.text, text));
      if (expected === undefined) continue;
      const where = source ? 'the source' : 'the reference';
      const message = `The address “${text}” is not in ${where}, which has “${expected.text}”.`;
      yield {
        range: { start: segment.range.start + start, end: segment.range.start + end },
        message,
        suggestion: expected.text,
      };
    }
  },
});

/** Anywhere in the text: sentences may have moved. */
function isIn({ text }: Counterpart, normal: string): boolean {
  return text.value.toLowerCase().includes(normal);
}

/** An address of the same kind: with an `@` in the same place, or without. */
function isAlike(a: string, b: string): boolean {
  return a.indexOf('@') === -1 ? !b.includes('@') : b.includes('@') && (a[0] === '@') === (b[0] === '@');
}
