/** Punctuation of another language: a missing `¿`, a Latin comma in Arabic, a Chinese full stop in Russian, English quotation marks in German. */
import type { Evidence } from '../../model/evidence.js';
import type { Report } from '../../model/finding.js';
import { closeFrenchMarks, foreignMarks, unopenedQuestions } from '../../evidence/characters/foreign-punctuation.js';
import { mismatchedQuotes } from '../../evidence/characters/mismatched-quotes.js';
import { foreignQuotes } from '../../evidence/characters/foreign-quotes.js';
import { quotationEnd } from '../../evidence/characters/odd-quotation.js';
import { languageName } from '../../evidence/untranslated/segment-language.js';
import { excerpt } from '../../text/excerpt.js';
import { primarySubtag } from '../../text/normal-form.js';
import { defineArticleRule } from '../define-rule.js';

/** More slips of one kind have one cause. */
const MOST_SINGLE = 3;

interface Slip {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly message: string;
  readonly suggestion?: string;
}

export default defineArticleRule({
  id: 'punctuation-locale',
  dimension: 'locale-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.9,
  needs: [],
  absorbs: ['mixed-quote-style'],
  summary: 'A punctuation mark belongs to another language.',
  why: 'Engines copy marks from the source; to a reader the text looks foreign at once.',
  fix: 'Write the mark of the target language.',
  examples: {
    bad: [
      {
        language: 'it',
        hypothesis: 'Temono che le auto invadano la città: [[„Senza]] un parcheggio sarà il caos», avverte Bruno Neri.',
        message: 'The quotation opens with „ and closes with ».',
      },
      {
        language: 'ru',
        hypothesis: '«Мы долго [[ждали"]], — сказала мэр города.',
        message: 'The quotation opens with « and closes with ".',
      },
      {
        language: 'ja',
        hypothesis: '小野寺さんは「1日30分歩くだけで下が[[る人もいます"]]と説明します。',
        message: 'The quotation opens with 「 and closes with ".',
      },
      {
        language: 'zh-Hans',
        hypothesis: '居民说：[[«大桥五月开放。»]]工程还在继续。',
        message: '«大桥五月开放。» has quotation marks of another language; “大桥五月开放。” was expected.',
      },
      {
        language: 'ja',
        hypothesis: '市は橋を閉じ、道を直し、水を止め、灯を消した[[，]]と発表した。',
        message: '“，” is not Japanese punctuation; “、” was expected.',
      },
      {
        language: 'es',
        hypothesis: 'La ministra preguntó: [[cuándo vuelven?]] Nadie respondió.',
        message: '“cuándo vuelven?” is not opened with “¿”.',
      },
      {
        language: 'ar',
        hypothesis: 'وصل الوزير أمس[[,]] ثم غادر اليوم.',
        message: '“,” is not Arabic punctuation; “،” was expected.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '部长昨天抵达[[,]]会谈今天开始。',
        message: '“,” is not Chinese punctuation; “，” was expected.',
      },
      {
        language: 'ru',
        hypothesis: 'Министр прибыл[[，]] переговоры начались.',
        message: '“，” is not Russian punctuation; “,” was expected.',
      },
      {
        language: 'el',
        hypothesis: 'Πότε έφτασε ο υπουργός[[?]]',
        message: '“?” is not Greek punctuation; “;” was expected.',
      },
      {
        language: 'de',
        hypothesis: 'Er nannte das Ergebnis [[“gut”]] und ging.',
        message: '“gut” has quotation marks of another language; „gut“ was expected.',
      },
      {
        language: 'en',
        hypothesis: "The mayor called the bridge [[``a gift'']] and left.",
        message: "``a gift'' has quotation marks of another language; “a gift” was expected.",
      },
      {
        language: 'pl',
        hypothesis: 'Burmistrz nazwał most [[「darem」]] i wyszedł.',
        message: '「darem」 has quotation marks of another language; „darem” was expected.',
      },
      {
        language: 'he',
        hypothesis: "ראש העיר קרא לגשר [[``מתנה'']] והלך.",
        message: "``מתנה'' has quotation marks of another language; ”מתנה“ was expected.",
      },
      {
        language: 'fr',
        hypothesis: 'Le pont est fermé[[;]] personne ne sait pourquoi.',
        message: 'A space is missing before “;”.',
      },
      {
        language: 'hi',
        hypothesis: 'पुल बंद है।\nसड़क खुली है।\nकोई घायल नहीं हुआ।\nकाम मार्च में शुरू होगा[[.]]',
        message: '“.” is not Hindi punctuation; “।” was expected.',
      },
      {
        language: 'fr',
        hypothesis:
          'Le maire a dit : [[„Le]] pont est fermé et il ne rouvrira pas avant le mois de mai.“ Il est parti.',
        message:
          '„Le pont est fermé et il ne rouvrira pas … le mois de mai.“ has quotation marks of another language; «Le pont est fermé et il ne rouvrira pas … le mois de mai.» was expected.',
      },
    ],
    good: [
      {
        language: 'fr',
        hypothesis: 'Le maire a dit : « Le pont est fermé et il ne rouvrira pas avant le mois de mai. » Il est parti.',
      },
      { language: 'zh-Hans', hypothesis: '大桥开放吗?工程结束了吗?市长会来吗？' },
      {
        language: 'fr',
        hypothesis: 'Pourquoi ? « Personne ne sait », dit-il : le site Yahoo! et http://example.org sont en panne.',
      },
      { language: 'fr-CA', hypothesis: 'Pourquoi? Personne ne le sait!' },
      { language: 'es', hypothesis: '¿Cuándo vuelven? ¡Ya!, dijo; si es así, ¿para qué? (¡Nadie lo sabe!).' },
      { language: 'ar', hypothesis: 'قال: «متى؟» ثم غادر، وبلغ السعر 1,250 دولارا.' },
      { language: 'zh-Hans', hypothesis: '他用 iPhone 15, 价格约 3.5 万元（约合 4,800 美元）。“好。”他说。' },
      { language: 'ja', hypothesis: '市長は「はい」と答えた。本当か!? 3.5%増。' },
      { language: 'de', hypothesis: 'Er sagte: „Das ist ‚gut‘.“ Oder »gut«. Die "Zeit" schrieb es.' },
      { language: 'el', hypothesis: 'Πότε; Το Yahoo! και το «Who Wants to Be?» ξεκινούν.' },
      { language: 'en', hypothesis: "Type ``ls`` to see it; don't use `quotes' of old." },
      { language: 'de-CH', hypothesis: 'Er nannte es «gut».' },
      {
        language: 'fr',
        hypothesis: '« Il a dit "oui", puis “non” », dit-elle. L’écran de 27" et le « "vrai" prix » restent.',
      },
    ],
  },
  *check({ value }, evidence) {
    const slips = [
      ...markSlips(evidence),
      ...quoteSlips(evidence),
      ...pairSlips(evidence),
      ...spanishSlips(evidence),
      ...frenchSlips(evidence),
    ];
    for (const kind of new Set(slips.map((slip) => slip.kind)))
      yield* reports(
        slips.filter((slip) => slip.kind === kind),
        value,
      );
  },
});

function* markSlips({ text, pack, references }: Evidence): Generator<Slip> {
  for (const segment of text.segments) {
    for (const { at, mark, expected } of foreignMarks(segment, pack, text)) {
      if (references.some((other) => other.text.value.includes(mark))) continue;
      const start = segment.range.start + at;
      const rest = expected === '' ? '' : `; “${expected}” was expected`;
      yield {
        start,
        end: start + mark.length,
        kind: mark,
        message: `“${mark}” is not ${languageName(primarySubtag(text.language))} punctuation${rest}`,
        suggestion: expected,
      };
    }
  }
}

function* spanishSlips({ text, pack }: Evidence): Generator<Slip> {
  if (pack.tag !== 'es') return;
  for (const segment of text.segments) {
    for (const { at, mark, expected } of unopenedQuestions(segment)) {
      const start = segment.range.start + at;
      const message = `“${mark}” is not opened with “${expected}”`;
      yield { start, end: start + mark.length, kind: expected, message, suggestion: expected + mark };
    }
  }
}

function* frenchSlips({ text, pack }: Evidence): Generator<Slip> {
  if (pack.tag !== 'fr') return;
  for (const segment of text.segments) {
    for (const { at, mark, expected } of closeFrenchMarks(segment, text.language)) {
      const start = segment.range.start + at;
      const message = `A space is missing ${mark === '«' ? 'behind' : 'before'} “${mark}”`;
      yield { start, end: start + mark.length, kind: 'space', message, suggestion: expected };
    }
  }
}

function* quoteSlips({ text, pack, references }: Evidence): Generator<Slip> {
  for (const { start, end, open, expected } of foreignQuotes(text.value, pack)) {
    if (references.some((other) => other.text.value.includes(open))) continue;
    const quoted = excerpt(text.value.slice(start, end));
    const message = `${quoted} has quotation marks of another language; ${excerpt(expected)} was expected`;
    // What opens as the language does is closed wrongly: `„… so”` in German.
    const isOwn = pack.quotes.some(([own]) => own === open);
    const [last] = isOwn ? (LAST_WORD.exec(text.value.slice(start, end)) ?? []) : [];
    const place =
      last === undefined ? { start, end: quotationEnd(text.value, { start, end }) } : { start: end - last.length, end };
    yield { ...place, kind: open, message };
  }
}

/** In UTF-16 code units at most 26 with its marks. */
const LAST_WORD = /[\p{L}\p{M}\p{N}-]{1,23}[.,!?…]?[“”„»«]$/u;

function* pairSlips({ text, pack, references }: Evidence): Generator<Slip> {
  for (const { start, end, open, close } of mismatchedQuotes(text.value, pack)) {
    const quote = text.value.slice(start, end);
    if (references.some((other) => other.text.value.includes(quote))) continue;
    yield { start, end, kind: 'pair', message: `The quotation opens with ${open} and closes with ${close}` };
  }
}

function* reports(slips: readonly Slip[], text: string): Generator<Report> {
  const systematic = slips.length > MOST_SINGLE;
  const count = systematic ? ` (and so at ${slips.length - 1} more places)` : '';
  for (const { start, end, message, suggestion } of systematic ? slips.slice(0, 1) : slips) {
    if (text.slice(start, end) !== '')
      yield { range: { start, end }, message: `${message}${count}.`, ...(suggestion ? { suggestion } : {}) };
  }
}
