/** A space before a mark that stands close to its word: `the actions .` */
import type { Counterpart } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment } from '../../model/segmented-text.js';
import { isDandaSpaced, isLooselySpaced } from '../../evidence/characters/loose-spacing.js';
import { Trait } from '../../text/character-traits.js';
import { defineSegmentRule } from '../define-rule.js';
import { allMatches } from '../../text/all-matches.js';

/** A mark behind one to three spaces, and what follows it: nothing, a space or a closing mark, so that `.NET`, `.5`, `...` and `:)` are none. */
const SPACED_MARK =
  /(?<=[\p{L}\p{M}\p{N}%”’»)\]])[ \u00a0\u202f]{1,3}([.,;:!?،؛؟।])(?=$|[\s”’»]|(?<=[,،;؛])[\p{Ll}\p{Lo}]|(?<=\p{sc=Hang} [.,])\p{sc=Hang})/gu;
/** Full-width marks need no space behind them; between them and a Latin word or a number people type one. */
const SPACED_WIDE_MARK = /(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}」』）％%])[ \u00a0\u3000]{1,3}([。，、；！？])/gu;
/** Inside a pair of round brackets. */
const SPACED_BRACKET = /(?<=[\p{L}\p{M}])[ \u00a0\u202f]{1,3}(\))(?=$|[\s.,;:!?])/gu;
/** What closes a quotation that a comma may have opened. */
const CLOSING = /[‘’'“”"]/;
const MARKS_BEHIND_SPACE = / [.,;:!?،؛؟।)。，、；：！？]/;

export default defineSegmentRule({
  id: 'space-before-punctuation',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.95,
  needs: [],
  cues: Trait.spacedMark,
  summary: 'A space stands before a punctuation mark that belongs close to its word.',
  why: 'Engines that work on tokens do not always put the text together again; the loose mark may even slip to the next line.',
  fix: 'Remove the space.',
  examples: {
    bad: [
      {
        language: 'es',
        hypothesis: 'Los vecinos sienten [[ansiedad ,]]pero ninguno se ha marchado.',
        message: 'A space stands before “,”: “ansiedad ,”; “ansiedad,” was expected.',
      },
      {
        language: 'en',
        hypothesis: 'The council did not comment on the [[vote .]] It meets again today.',
        message: 'A space stands before “.”: “vote .”; “vote.” was expected.',
      },
      {
        language: 'es',
        hypothesis: 'El [[martes ,]] la ministra viajó a Lima.',
        message: 'A space stands before “,”: “martes ,”; “martes,” was expected.',
      },
      {
        language: 'ru',
        hypothesis: 'Министр прибыл в [[Минск ,]] где начались переговоры.',
        message: 'A space stands before “,”: “Минск ,”; “Минск,” was expected.',
      },
      {
        language: 'uk',
        hypothesis: 'Кватирка вистуджує [[стіни ,]]і витрати на опалення зростають.',
        message: 'A space stands before “,”: “стіни ,”; “стіни,” was expected.',
      },
      {
        language: 'ar',
        hypothesis: 'يكون السوق [[هادئاً ،]]ويمكنكم التقاط الصور.',
        message: 'A space stands before “،”: “هادئاً ،”; “هادئاً،” was expected.',
      },
      {
        language: 'ar',
        hypothesis: 'وصل الوزير أمس إلى [[بيروت ،]] ثم غادر.',
        message: 'A space stands before “،”: “بيروت ،”; “بيروت،” was expected.',
      },
      {
        language: 'hi',
        hypothesis: 'मेला शुरू हुआ। बहुत लोग [[आए ।]] दुकानें खुली हैं। बारिश नहीं है।',
        message: 'A space stands before “।”: “आए ।”; “आए।” was expected.',
      },
      {
        language: 'fr',
        hypothesis: 'Le ministre est arrivé [[mardi .]]',
        message: 'A space stands before “.”: “mardi .”; “mardi.” was expected.',
      },
      {
        language: 'ko',
        hypothesis: '시장은 다리를 고치겠다고 [[말했다 .]]그는 예산도 밝혔다.',
        message: 'A space stands before “.”: “말했다 .”; “말했다.” was expected.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '部长昨天抵达[[日内瓦 ，]]会谈今天开始。',
        message: 'A space stands before “，”: “日内瓦 ，”; “日内瓦，” was expected.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '事故比前年减少了[[12% 。]]',
        message: 'A space stands before “。”: “12% 。”; “12%。” was expected.',
      },
    ],
    good: [
      { language: 'fr', hypothesis: 'Pourquoi maintenant ? Personne ne le sait : ni lui, ni elle !' },
      { language: 'en', hypothesis: 'The team moved to .NET last year and cut costs by .5 points.' },
      { language: 'cs', hypothesis: 'Řekl, že musí ,pocítit tlak‘ a odejít.' },
      { language: 'en', hypothesis: 'He waited … and then ... he left.' },
      { language: 'en', hypothesis: 'The score was 3 : 2 after extra time.' },
      { language: 'hi', hypothesis: 'मंत्री कल दिल्ली पहुंचे। उन्होंने बातचीत की।' },
      {
        language: 'bn',
        hypothesis: 'মেলা শুরু হয়েছে । অনেক মানুষ এসেছে । দোকান খোলা আছে । বৃষ্টি নেই।',
      },
      {
        language: 'en',
        source: 'Der Film „Wie bitte ?“ läuft heute .',
        sourceLanguage: 'de',
        hypothesis: 'The film “What ?” is on today .',
      },
    ],
  },
  *check(segment, { text, pack, source, reference }) {
    if (!MARKS_BEHIND_SPACE.test(segment.text.replace(/[\u00a0\u202f\u3000]/g, ' '))) return;
    if (!pack.spaced && isLooselySpaced(text)) return;
    for (const { mark, start, end } of spacedMarks(segment.text, pack)) {
      if (mark === '।' && isDandaSpaced(text)) continue;
      if ([source, reference].some((other) => other && vouches(other, segment, mark))) continue;
      const gap = segment.range.start + start;
      const range = { start: lastWordStart(segment, gap), end: segment.range.start + end };
      const quote = text.value.slice(range.start, range.end);
      const word = text.value.slice(range.start, gap);
      const message = `A space stands before “${mark}”: “${quote}”; “${word}${mark}” was expected.`;
      yield { range, message, suggestion: `${word}${mark}` };
    }
  },
});

/** Where the word before a gap begins, its closing marks included. */
function lastWordStart({ tokens }: Segment, gap: number): number {
  const last = tokens.findLastIndex(({ end }) => end <= gap);
  const word = tokens.slice(0, last + 1).findLast(({ kind }) => kind !== 'punctuation' && kind !== 'symbol');
  return word && gap - word.end <= 2 ? word.start : (tokens[last]?.start ?? gap);
}

interface SpacedMark {
  readonly mark: string;
  readonly start: number;
  readonly end: number;
}

/** Marks behind a space that the language does not write so; offsets are in the sentence. */
function* spacedMarks(text: string, pack: LanguagePack): Generator<SpacedMark> {
  for (const pattern of [SPACED_MARK, SPACED_BRACKET, SPACED_WIDE_MARK]) {
    for (const match of allMatches(text, pattern)) {
      const mark = match[1] ?? '';
      const end = match.index + match[0].length;
      const ratio = mark === ':' && /\d$/.test(text.slice(0, match.index)) && /^\s\d/.test(text.slice(end, end + 2));
      const spacedBracket = mark === ')' && /\(\s/.test(text);
      const behind = text.slice(end);
      const opensQuotation = mark === ',' && /^\p{L}/u.test(behind) && CLOSING.test(behind) && hasLowQuotes(pack);
      if (!isWrittenSo(mark, pack) && !ratio && !spacedBracket && !opensQuotation)
        yield { mark, start: match.index, end };
    }
  }
}

/** Where quotations open low, a comma is typed for that mark too: `musí ,pocítit tlak‘`. */
function hasLowQuotes({ quotes }: LanguagePack): boolean {
  return quotes.some(([open]) => open === '„' || open === '‚');
}

/** French spaces some marks by rule; where a language is not known, it may do so too. */
function isWrittenSo(mark: string, pack: LanguagePack): boolean {
  return pack.spaceBefore.includes(mark) || (pack.depth === 'basic' && !'.,،।)。，、'.includes(mark));
}

/** Whether the same loose mark stands in what the sentence was translated from, or in how a person put it. */
function vouches(other: Counterpart, segment: Segment, mark: string): boolean {
  const spaced = [` ${mark}`, `\u00a0${mark}`, `\u202f${mark}`];
  return (
    !other.pack.spaceBefore.includes(mark) &&
    other.segmentsFor(segment).some(({ text }) => spaced.some((loose) => text.includes(loose)))
  );
}
