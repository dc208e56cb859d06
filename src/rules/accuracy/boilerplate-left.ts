/** Website furniture between the paragraphs: `Continue after the ad`. */
import { inlineLabels } from '../../evidence/leftovers/inline-labels.js';
import { siteSuffix } from '../../evidence/leftovers/site-names.js';
import { isFurniture } from '../../evidence/leftovers/furniture-lines.js';
import { packWords } from '../../evidence/words/pack-words.js';
import type { Evidence } from '../../model/evidence.js';
import type { Report } from '../../model/finding.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Block } from '../../model/segmented-text.js';
import { normalForm } from '../../text/normal-form.js';
import { excerpt } from '../../text/excerpt.js';
import { withoutEdgeMarks } from '../../text/edge-marks.js';
import { lineKey } from '../../text/line-key.js';
import { defineArticleRule } from '../define-rule.js';

const LONGEST = 90;
/** `Read more: the other article`: a phrase of several words, a colon and a headline. */
const COLON = /[:：]/;
const LABEL = /^([^:：]{6,50}(?=\s?[:：]\s)|(?=[\p{sc=Han}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}])[^:：]{4,20})\s?[:：]/u;
/** Characters that are syllables or words. */
/** `【相关阅读】…`, `[관련기사] …` */
const BRACKETED =
  /^[【［[〈＜<▶■]\s?([\p{sc=Han}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}][^】］\]〉＞>]{2,12})[】］\]〉＞>]\s?\S/u;
const WIDE = /^[\p{sc=Han}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}]/u;

export default defineArticleRule({
  id: 'boilerplate-left',
  dimension: 'accuracy',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.95,
  needs: [],
  summary: 'A line of website furniture stands in the text.',
  why: 'The page was scraped with its buttons and advertisements, and they were translated like text.',
  fix: 'Remove the line.',
  examples: {
    bad: [
      {
        language: 'uk',
        hypothesis: 'Рада підтримала новий міст[[ | Новини Півночі]]\nМіст відкриють у травні.',
        message: '“| Новини Півночі” behind the headline names the site, not the article.',
      },
      {
        language: 'ko',
        hypothesis: '제주 앞바다서 새 산호 발견[[ - 북쪽뉴스]]\n산호는 오월에 발견됐다.',
        message: '“- 북쪽뉴스” behind the headline names the site, not the article.',
      },
      {
        language: 'es',
        hypothesis: 'El puente cierra\nEl puente cierra en mayo. [[PUBLICIDAD]] Los vecinos esperan.',
        message: '“PUBLICIDAD” is website furniture, not text.',
      },
      {
        language: 'ja',
        hypothesis: '橋が閉鎖\n橋は五月に閉鎖される。\n[[【関連記事】橋の一年]]\n住民は待っている。',
        message: 'The line “【関連記事】橋の一年” is website furniture, not text.',
      },
      {
        language: 'fr',
        hypothesis:
          'L’horloge sonne de nouveau.\nLes visites reprendront le 2 juillet. [[Lire aussi : Dix horloges à voir en Europe]]\nElle compte trente mille pièces.',
        message: '“Lire aussi : Dix horloges à voir en Europe” is website furniture, not text.',
      },
      {
        language: 'pl',
        hypothesis:
          'Dorośli zapłacą od 26 do 55 zł. [[Czytaj także: Ile kosztuje wizyta prywatna?]] Receptę może wystawić lekarz.',
        message: '“Czytaj także: Ile kosztuje wizyta prywatna?” is website furniture, not text.',
      },
      {
        language: 'en',
        hypothesis: 'The council voted on Monday.\n[[The article continues after the ad]]\nThe vote was close.',
        message: 'The line “The article continues after the ad” is website furniture, not text.',
      },
      {
        language: 'es',
        hypothesis: 'El concejo votó el lunes.\n[[Suscríbete a nuestro boletín]]\nEl resultado fue reñido.',
        message: 'The line “Suscríbete a nuestro boletín” is website furniture, not text.',
      },
      {
        language: 'ja',
        hypothesis: '議会は月曜日に投票した。\n[[関連記事]]\n結果は僅差だった。',
        message: 'The line “関連記事” is website furniture, not text.',
      },
      {
        language: 'tr',
        hypothesis: 'Meclis pazartesi günü oy verdi.\n[[Sign up for our newsletter]]\nSonuç yakındı.',
        message: 'The line “Sign up for our newsletter” is website furniture, not text.',
      },
      {
        language: 'en',
        sourceLanguage: 'ru',
        source: 'Совет проголосовал в понедельник.\nЧитайте также\nРазрыв был мал.',
        hypothesis: 'The council voted on Monday.\n[[Читайте также]]\nThe vote was close.',
        message: 'The line “Читайте также” is website furniture, not text.',
      },
      {
        language: 'de',
        hypothesis:
          'Der Rat tagte am Montag.\n[[Hier kostenlos den Newsletter der Woche abonnieren]]\nDas Ergebnis war knapp.',
        message: 'The line “Hier kostenlos den Newsletter der Woche abonnieren” is website furniture, not text.',
      },
      {
        language: 'ko',
        hypothesis: '의회는 월요일에 표결했다.\n[[이 기사를 친구와 공유하세요]]\n결과는 박빙이었다.',
        message: 'The line “이 기사를 친구와 공유하세요” is website furniture, not text.',
      },
      {
        language: 'ko',
        hypothesis: '시의회가 월요일에 투표했다.\n[[관련 기사: 오래된 시장의 아침]]\n상인들은 남기를 바란다.',
        message: 'The line “관련 기사: 오래된 시장의 아침” is website furniture, not text.',
      },
      {
        language: 'es',
        hypothesis: 'El puente abrirá en mayo\n[[Suscríbete a nuestro boletín]]\nEl alcalde lo anunció el lunes.',
        message: 'The line “Suscríbete a nuestro boletín” is website furniture, not text.',
      },
    ],
    good: [
      { language: 'en', hypothesis: 'The council votes - and the bridge stays shut\nIt closed in May.' },
      { language: 'de', hypothesis: 'Rat stimmt ab – Nachrichten aus dem Norden bleiben aus.\nDie Brücke ist zu.' },
      { language: 'ru', hypothesis: 'Совет закрыл мост — жители ждут\nЗакрыт он. РЕКЛАМНЫЙ щит стоит.' },
      { language: 'en', hypothesis: 'The council voted.\nHow to share a story of a lost war\nIt was close.' },
      {
        language: 'fr',
        hypothesis:
          'Le conseil a voté.\nPartager le pain et le travail\n« Lisez cet article », dit-elle.\nC’était serré.',
      },
      {
        language: 'en',
        hypothesis: 'The advertisement drew criticism.\nReaders were told to continue after the ad had ended.',
      },
      { language: 'de', hypothesis: '„Lesen Sie mehr Bücher“, sagte sie.\nDer Rat tagte am Montag.' },
      {
        language: 'fr',
        hypothesis: 'La publicité a choqué.\nIl faut partager cet article de la Constitution en deux.',
      },
    ],
  },
  *check(text, evidence) {
    for (const block of text.blocks) {
      const { text: line, range, kind } = block;
      yield* suffixOf(block, text.value, evidence);
      for (const label of inlineLabels(block, evidence.pack))
        yield {
          range: label,
          message: `“${text.value.slice(label.start, label.end)}” is website furniture, not text.`,
        };
      if ((kind === 'headline' && block.index === 0) || isInReference(line, evidence)) continue;
      if (line.length > LONGEST) {
        yield* linksInside(block, evidence);
        continue;
      }
      const articles = evidence.repeatedBlocks.get(lineKey(line));
      if (articles === undefined && !isKnownFurniture(line, evidence) && !isFurniture(block, evidence.pack)) {
        yield* linksInside(block, evidence);
        continue;
      }
      const evidenceOfRun = articles === undefined ? [] : [`${articles} articles of this run have the same line.`];
      yield { range, message: `The line “${excerpt(line)}” is website furniture, not text.`, evidence: evidenceOfRun };
    }
  },
});

/** Only a headline has the name of its site behind it; where the source or a reference has it too, it is meant. */
function* suffixOf({ kind, index, ...block }: Block, value: string, evidence: Evidence): Iterable<Report> {
  const { pack, source, references } = evidence;
  const range = index > 0 || kind !== 'headline' ? undefined : siteSuffix({ kind, index, ...block }, pack);
  if (!range) return;
  const quote = value.slice(range.start, range.end);
  const others = source ? [...references, source] : references;
  const mark = quote.trim().charAt(0);
  if (others.some(({ text }) => text.blocks[0]?.text.includes(mark))) return;
  yield { range, message: `“${quote.trim()}” behind the headline names the site, not the article.` };
}

/** `Read also: Ten clocks` between or behind the sentences of a paragraph. */
function* linksInside({ segments }: Block, { pack }: Evidence): Iterable<Report> {
  for (const { text, range } of segments.slice(1)) {
    if (text.length > LONGEST || !isLabelled(text, pack, 'boilerplate')) continue;
    yield { range, message: `“${excerpt(text)}” is website furniture, not text.` };
  }
}

/** In the language of the article, of its source, or in English, which pages of any language have. */
function isKnownFurniture(line: string, { pack, source }: Evidence): boolean {
  if (isKnownLine(line, pack, 'boilerplate') || isKnownLine(line, pack, 'english-boilerplate')) return true;
  return source !== undefined && isKnownLine(line, source.pack, 'boilerplate');
}

function isInReference(line: string, { references }: Evidence): boolean {
  return references.some(({ text }) => text.blocks.some((block) => block.text === line));
}

function isKnownLine(line: string, pack: LanguagePack, list: 'boilerplate' | 'english-boilerplate'): boolean {
  const known = packWords(pack, list);
  if (known.size === 0) return false;
  return known.has(normalForm(withoutEdgeMarks(line), pack.tag)) || isLabelled(line, pack, list);
}

/** A listed label of several words, a colon, and what it points to. */
function isLabelled(line: string, pack: LanguagePack, list: 'boilerplate' | 'english-boilerplate'): boolean {
  const label = BRACKETED.exec(line)?.[1] ?? (COLON.test(line) ? LABEL.exec(line)?.[1] : undefined);
  if (label === undefined || !(label.includes(' ') || WIDE.test(label))) return false;
  return packWords(pack, list).has(normalForm(withoutEdgeMarks(label), pack.tag));
}
