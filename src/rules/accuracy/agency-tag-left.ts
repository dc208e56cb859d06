/** An agency's signature glued to the last sentence: `in Ukraine./AP`. */
import { packWords } from '../../evidence/words/pack-words.js';
import {
  AGENCY_SIGN,
  namesAgency,
  SMALL_AGENCY_SIGN,
  withAgencySigns,
} from '../../evidence/leftovers/news-agencies.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Report } from '../../model/finding.js';
import type { Range } from '../../model/range.js';
import type { Block, SegmentedText } from '../../model/segmented-text.js';
import { primarySubtag } from '../../text/normal-form.js';
import { defineArticleRule } from '../define-rule.js';

const LOOK = 60;
/** Inside a text only what a slash glues to a full stop is sure to be a signature. */
const SLASHED = /[.!?…。؟।][”"»’」]?\s?\/\s?[^\s/]{2,20}(?:[ /-][^\s/]{2,20}){0,2}$/u;

export default defineArticleRule({
  id: 'agency-tag-left',
  dimension: 'accuracy',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.95,
  needs: [],
  absorbs: ['irregular-symbol-spacing', 'missing-sentence-space'],
  summary: 'The signature of a news agency is left at the end of the text.',
  why: 'The agency belongs in the credit of the article; glued to a sentence it reads as part of it.',
  fix: 'Move the agency to the credit, or write it as the house does.',
  examples: {
    bad: [
      {
        language: 'es',
        hypothesis: 'El puente cierra\nEl puente cierra en mayo.\nLos vecinos esperan.\n[[EFE/Archivo]]',
        message: 'The agency signature “EFE/Archivo” is left at the end of the text.',
      },
      {
        language: 'da',
        hypothesis: 'Broen lukker\n[[/ritzau/]] Broen lukkede mandag.\nFolk ventede længe.',
        message: 'The agency signature “/ritzau/” is left at the beginning of a paragraph.',
      },
      {
        language: 'fr',
        hypothesis: 'Le pont a fermé lundi.\nLe maire était ravi[[. (avec AFP)]]',
        message: 'The agency signature “. (avec AFP)” is left at the end of the text.',
      },
      {
        language: 'es',
        hypothesis: 'El concejo votó el lunes.\nEl mercado se mudará en mayo[[. EFE lar/jdm]]',
        message: 'The agency signature “. EFE lar/jdm” is left at the end of the text.',
      },
      {
        language: 'en',
        hypothesis: 'The council voted on Monday.\nTraders will move in May[[./AFP]]',
        message: 'The agency signature “./AFP” is left at the end of the text.',
      },
      {
        language: 'de',
        hypothesis: 'Der Rat stimmte am Montag ab. Die Händler ziehen im Mai um[[. dpa/mkl]]',
        message: 'The agency signature “. dpa/mkl” is left at the end of the text.',
      },
      {
        language: 'ru',
        hypothesis: 'Совет проголосовал в понедельник. Рынок переедет в мае[[.ТАСС]]',
        message: 'The agency signature “.ТАСС” is left at the end of the text.',
      },
      {
        language: 'es',
        hypothesis: 'El concejo votó el lunes.\nEl mercado se mudará en mayo.\n[[EFE]]',
        message: 'The agency signature “EFE” is left at the end of the text.',
      },
      {
        language: 'ja',
        hypothesis: '議会は月曜日に投票した。市場は五月に移る[[。/共同]]',
        message: 'The agency signature “。/共同” is left at the end of the text.',
      },
      {
        language: 'sv',
        hypothesis: 'Rådet röstade på måndagen.\nHandlarna flyttar i maj[[. (TT)]]',
        message: 'The agency signature “. (TT)” is left at the end of the text.',
      },
      {
        language: 'de',
        hypothesis: 'Der Rat stimmte am Montag ab. Die Händler ziehen im Mai um[[. (dpa/lnw)]]',
        message: 'The agency signature “. (dpa/lnw)” is left at the end of the text.',
      },
      {
        language: 'de',
        hypothesis: 'Der Rat stimmte am Montag ab. Die Händler ziehen im Mai um[[. ksc/dpa]]',
        message: 'The agency signature “. ksc/dpa” is left at the end of the text.',
      },
      {
        language: 'ru',
        hypothesis: 'Совет проголосовал в понедельник. Рынок переедет в мае[[. /ТАСС/]]',
        message: 'The agency signature “. /ТАСС/” is left at the end of the text.',
      },
      {
        language: 'pl',
        hypothesis: 'Rada głosowała w poniedziałek.\nTargowisko przeniesie się w maju.\n[[mk/ abc/]]',
        message: 'The agency signature “mk/ abc/” is left at the end of the text.',
      },
      {
        language: 'ar',
        hypothesis: 'صوت المجلس يوم الاثنين[[./رويترز]]\nينتقل السوق في مايو.',
        message: 'The agency signature “./رويترز” is left at the end of a paragraph.',
      },
    ],
    good: [
      { language: 'en', hypothesis: 'The council voted on Monday. and/or AP.\nTraders will move in May.' },
      { language: 'en', hypothesis: 'The council voted on Monday.\nTraders met the Automobile Association (AA).' },
      { language: 'en', hypothesis: 'NAIROBI (Reuters) — The council voted.\nTraders told AP.' },
      { language: 'es', hypothesis: 'El concejo votó el lunes, según la agencia EFE.' },
      { language: 'de', hypothesis: 'Das berichtet die dpa. Mehr dazu meldete AFP' },
      { language: 'en', hypothesis: 'The council voted on Monday.\nTraders will move in May. (AP)' },
    ],
  },
  *check({ blocks, value }, { pack, references }) {
    if (references.some(({ text }) => isSigned(text, pack))) return;
    const last = blocks.at(-1);
    const alone = blocks.length > 2 && last !== undefined && isSignatureLine(last.text, pack);
    const range = alone || (last && isArchiveLine(last, pack)) ? last?.range : signature(last?.range, value, pack);
    if (range) yield report(range, value, 'the text');
    for (const {
      text,
      range: { start },
    } of blocks.slice(0, OPENING_BLOCKS)) {
      const opening = LEADING.test(text) ? LEADING_SIGNATURE.exec(withAgencySigns(text.slice(0, LOOK), pack)) : null;
      if (opening) yield leading({ start, end: start + opening[0].length }, value);
    }
    for (const block of blocks.slice(0, -1)) {
      const inside = SLASHED.test(block.text.slice(-LOOK)) ? signature(block.range, value, pack) : undefined;
      if (inside) yield report(inside, value, 'a paragraph');
    }
  },
});

function report(range: Range, text: string, where: string): Report {
  return {
    range,
    message: `The agency signature “${text.slice(range.start, range.end)}” is left at the end of ${where}.`,
  };
}

/** `/ritzau/ Den 29-årige …`: before the first sentence. */
const LEADING = /^\//;
const LEADING_SIGNATURE = new RegExp(String.raw`^/\s?${AGENCY_SIGN}\s?/(?=\s\p{L})`, 'u');
const OPENING_BLOCKS = 3;

function leading(range: Range, text: string): Report {
  const message = `The agency signature “${text.slice(range.start, range.end)}” is left at the beginning of a paragraph.`;
  return { range, message };
}

function isSigned({ blocks, value }: SegmentedText, pack: LanguagePack): boolean {
  const last = blocks.at(-1);
  return last !== undefined && (isSignatureLine(last.text, pack) || signature(last.range, value, pack) !== undefined);
}

/** Of editors: `ksc/dpa`. */
const INITIALS = String.raw`(?:(?:\p{Ll}{2,4}|${SMALL_AGENCY_SIGN})\s?/\s?){0,2}`;
const MORE = String.raw`(?:\s?[/,-]\s?(?:${AGENCY_SIGN}|\p{Ll}{2,4})){0,2}`;
/** English papers credit an agency in brackets behind the last sentence. */
const BRACKETS_ARE_CREDITS = new Set(['en']);
/** `AFP`, `dpa/mkl` as a line of their own, or the initials of Polish editors (`mk/ abc/`). */
const SIGNATURE_LINE = new RegExp(
  String.raw`^(?:[(（\[]?[/–—-]?\s?${INITIALS}${AGENCY_SIGN}${MORE}[/)）\]]?\.?|\p{Ll}{2,3}\s?/(?:\s?\p{Ll}{2,3}\s?/){1,3})$`,
  'u',
);
const GLUED = String.raw`(?:\s?/\s?|\s[-–—]\s|\s|)${INITIALS}${AGENCY_SIGN}${MORE}/?`;
const BRACKETED = String.raw`\s?[(（\[]\s?(?:\p{Ll}{1,4} )?${INITIALS}${AGENCY_SIGN}${MORE}\s?[)）\]]`;
const ONLY_INITIALS = String.raw`(?:\s${AGENCY_SIGN})?\s\p{Ll}{2,4}(?:/\p{Ll}{2,4}){1,3}`;
const [GLUED_SIGNATURE, SIGNATURE] = [GLUED, `(?:${GLUED}|${BRACKETED})`].map(
  (signed) => new RegExp(String.raw`[.!?…。؟।][”"»’]?(?:${signed}\.?|${ONLY_INITIALS})$`, 'u'),
);
/** A sentence ends before the last character: otherwise no signature follows one. */
const ENDS_INSIDE = /[.!?…。؟।](?=.)/;

function isSignatureLine(line: string, pack: LanguagePack): boolean {
  return line.length <= LOOK && SIGNATURE_LINE.test(withAgencySigns(line, pack));
}

/** `EFE/Archivo`, `Europa Press / Archivo`: where the picture is from, as a line of its own. */
function isArchiveLine({ text, index }: Block, pack: LanguagePack): boolean {
  const [, name = '', archive = ''] = index > 2 && text.length <= LOOK ? (ARCHIVE_LINE.exec(text) ?? []) : [];
  if (archive === '' || !packWords(pack, 'archive-words').has(archive.toLowerCase())) return false;
  return namesAgency(name, pack) || /^\p{Lu}/u.test(name);
}

const ARCHIVE_LINE = /^([^/.,:;!?]{2,40}?)\s?\/\s?(\p{L}[\p{L}\p{M}]{3,13})[.)]?$/u;

/** From the last full stop to the end, if only a signature stands there that is not set off in brackets. */
function signature(block: Range | undefined, text: string, pack: LanguagePack): Range | undefined {
  if (!block) return undefined;
  const { start, end } = block;
  const from = Math.max(start, end - LOOK);
  const tail = text.slice(from, end);
  if (!ENDS_INSIDE.test(tail)) return undefined;
  const pattern = BRACKETS_ARE_CREDITS.has(primarySubtag(pack.tag)) ? GLUED_SIGNATURE : SIGNATURE;
  const match = pattern?.exec(withAgencySigns(tail, pack));
  return match ? { start: from + match.index, end } : undefined;
}
