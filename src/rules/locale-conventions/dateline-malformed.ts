/** A dateline that runs into the sentence: `WASHINGTON The United States …`. */
import { packWords } from '../../evidence/words/pack-words.js';
import { startsUpper } from '../../evidence/words/vocabulary.js';
import type { Counterpart, Evidence } from '../../model/evidence.js';
import type { Report } from '../../model/finding.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, SegmentedText, Token } from '../../model/segmented-text.js';
import { normalForm } from '../../text/normal-form.js';
import { defineArticleRule } from '../define-rule.js';

const FEWEST_LETTERS = 4;
const MOST_WORDS = 4;
/** Headline, byline, a line of the assistant: the dateline is not far below. */
const LAST_BLOCK = 5;
/** In letters; shorter names are not cut for their ending. */
const STEM = 4;

export default defineArticleRule({
  id: 'dateline-malformed',
  dimension: 'locale-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.9,
  needs: [],
  summary: 'The place that an article is datelined from runs into its first sentence.',
  why: 'The dash between dateline and text was lost; the place now reads as part of the sentence.',
  fix: 'Put the dash back, or write the dateline as the house does.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis: 'Council moves market\n[[NAIROBI The]] council voted on Monday. It was close.',
        message: 'The dateline “NAIROBI” runs into the sentence that begins with “The”; a dash was expected.',
      },
      {
        language: 'es',
        hypothesis: 'El mercado se muda\n[[SAN SALVADOR El]] concejo votó el lunes. Fue reñido.',
        message: 'The dateline “SAN SALVADOR” runs into the sentence that begins with “El”; a dash was expected.',
      },
      {
        language: 'de',
        hypothesis:
          'Markt zieht um\nVon Anna Wilk\n[[HUSUM Händler]] zogen am Montag um. Den Husumern gefällt es, in Husum bleibt es laut.',
        message: 'The dateline “HUSUM” runs into the sentence that begins with “Händler”; a dash was expected.',
      },
      {
        language: 'cs',
        hypothesis: 'Trh se stěhuje\n[[PRAHA Obchodníci]] se v pondělí stěhovali. Hlasování bylo těsné.',
        message: 'The dateline “PRAHA” runs into the sentence that begins with “Obchodníci”; a dash was expected.',
      },
      {
        language: 'ru',
        sourceLanguage: 'en',
        source: 'Market moves\nMINSK — Traders left the market on Monday.',
        hypothesis: 'Рынок переезжает\n[[МИНСК Торговцы]] покинули рынок в понедельник.',
        message: 'The dateline “МИНСК” runs into the sentence that begins with “Торговцы”; a dash was expected.',
      },
    ],
    good: [
      { language: 'en', hypothesis: 'Council moves market\nNAIROBI (AP) — The council voted on Monday.' },
      { language: 'it', hypothesis: 'Il mercato trasloca\nROMA – Il consiglio ha votato lunedì.' },
      { language: 'en', hypothesis: 'Probe lands\nNASA Chief Ron Novak praised the crew. NATO and UNESCO agreed.' },
      { language: 'tr', hypothesis: 'Pazar taşınıyor\nANKARA (AA) - Meclis pazartesi günü oyladı.' },
      {
        language: 'en',
        hypothesis: 'MARKET TO MOVE The council voted on Monday.\nIt was close. Traders had protested.',
      },
    ],
  },
  *check(text, evidence) {
    if (!evidence.pack.cased) return;
    for (const segment of openingSegments(text)) {
      const dateline = readDateline(segment);
      if (!dateline) continue;
      const report = reportOn(dateline, segment, evidence);
      if (report) yield report;
      return;
    }
  },
});

function reportOn({ place, next }: Dateline, segment: Segment, evidence: Evidence): Report | undefined {
  const [first] = place;
  if (!first || !isPlaceLike(place, evidence.text)) return undefined;
  const fact =
    openedByWord(next, evidence) ??
    commonWord(next, evidence) ??
    knownPlace(place, evidence) ??
    datelineOf(segment, evidence);
  if (fact === undefined) return undefined;
  const name = evidence.text.value.slice(first.start, place.at(-1)?.end);
  return {
    range: { start: first.start, end: next.end },
    message: `The dateline “${name}” runs into the sentence that begins with “${next.text}”; a dash was expected.`,
    evidence: [fact],
    suggestion: `${name} — ${next.text}`,
  };
}

/** The first sentences of the first paragraphs below the headline. */
function openingSegments(text: SegmentedText): Segment[] {
  return text.blocks
    .slice(1, LAST_BLOCK)
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ segments }) => segments.slice(0, 1));
}

interface Dateline {
  readonly place: readonly Token[];
  readonly next: Token;
}

/** Words in capitals at the start and the capitalised word right behind them. */
function readDateline({ tokens }: Segment): Dateline | undefined {
  const end = tokens.findIndex(({ kind, text }) => kind !== 'word' || !isCapitals(text));
  const next = tokens[end];
  if (end < 1 || end > MOST_WORDS || next?.kind !== 'word' || !startsUpper(next.text)) return undefined;
  const place = tokens.slice(0, end);
  const isLong = place.reduce((sum, { text }) => sum + text.length, 0) >= FEWEST_LETTERS;
  return isLong ? { place, next } : undefined;
}

function isCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** An acronym stands again in capitals, a place does not, unless the whole text shouts. */
function isPlaceLike(place: readonly Token[], text: SegmentedText): boolean {
  const inCapitals = new Set(place.map((token) => token.text));
  const others = text.segments.flatMap(({ tokens }) => tokens).filter((token) => !place.includes(token));
  return others.every((token) => !inCapitals.has(token.text));
}

/** `The`, `Il`, `Der`: a capital on such a word begins a sentence. */
function openedByWord(next: Token, { pack }: Evidence): string | undefined {
  const openers = packWords(pack, 'articles', 'subject-pronouns', 'prepositions', 'function-words');
  return openers.has(next.normal) && next.text.length > 1
    ? `“${next.text}” begins a sentence, because it is never capitalised inside one.`
    : undefined;
}

/** A word that the text writes small elsewhere has its capital from the beginning of a sentence. */
function commonWord(next: Token, { vocabulary }: Evidence): string | undefined {
  const isCommon = vocabulary.isCommon(next.normal) && vocabulary.count(next.normal) > 1;
  return isCommon ? `“${next.text}” begins a sentence: the text writes it small elsewhere.` : undefined;
}

/** A capital city, or a name that the text writes elsewhere in small letters, declined or not. */
function knownPlace(place: readonly Token[], { pack, text }: Evidence): string | undefined {
  const name = place.map(({ normal }) => normal).join(' ');
  if (capitalNames(pack).has(name)) return `“${place.map((token) => token.text).join(' ')}” is a city.`;
  const stem = name.length > STEM ? name.slice(0, -1) : name;
  const isForm = ({ kind, normal, text: word }: Token): boolean => {
    const [base = ''] = normal.split("'");
    return kind === 'word' && base.startsWith(stem) && base.length <= name.length + 2 && startsUpper(word);
  };
  const opens = new Set(text.segments.map(({ tokens }) => tokens[0]));
  const other = text.segments
    .flatMap(({ tokens }) => tokens)
    .find((token) => isForm(token) && !isCapitals(token.text) && !opens.has(token));
  return other && `The text writes the name “${other.text}” elsewhere.`;
}

const namesOfPacks = new WeakMap<LanguagePack, ReadonlySet<string>>();

function capitalNames(pack: LanguagePack): ReadonlySet<string> {
  const known = namesOfPacks.get(pack);
  if (known) return known;
  const names = new Set((pack.tables.capitals ?? []).map(([, capital = '']) => normalForm(capital, pack.tag)));
  namesOfPacks.set(pack, names);
  return names;
}

/** What the source or reference writes at this place: a place and a dash. */
function datelineOf(segment: Segment, { references, source }: Evidence): string | undefined {
  for (const other of [...references, ...(source ? [source] : [])]) {
    const line = datelineText(segment, other);
    if (line !== undefined) return `The other text has “${line}”.`;
  }
  return undefined;
}

function datelineText(segment: Segment, other: Counterpart): string | undefined {
  const [first] = other.segmentsFor(segment);
  return first && /^\p{Lu}[\p{L}. ,]{2,30}(?: ?\([^)]{2,30}\))? ?[—–-]+ /u.exec(first.text)?.[0].trim();
}
