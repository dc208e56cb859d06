/** Countries that the hypothesis names and no text to compare with hints at. */
import type { Counterpart, Evidence, ReadText } from '../model/evidence.js';
import type { Segment } from '../model/segmented-text.js';
import { latinSkeleton } from '../text/latin-skeleton.js';
import { normalForm } from '../text/normal-form.js';
import { counterpartsOf } from './counterparts.js';
import { regionNames, regionsIn, type RegionMention } from './region-names.js';

export interface SpuriousRegion {
  readonly mention: RegionMention;
  readonly name: string;
  /** A country that the facing sentence names and the hypothesis lacks. */
  readonly instead: string | undefined;
}

/** Demonyms share this much with their country's name nearly everywhere (`Turk-ish`, `Turk-ey`). */
const STEM = 3;
/** Countries that are called by many names: people write `America`, `Washington`, `the Kremlin`, `London`. */
const METONYMS: Readonly<Record<string, readonly string[]>> = {
  US: ['amer', 'wash', 'usa', 'u.s', 'yank', 'trump', 'biden', 'penta', 'white house', '美', '米', 'сша', 'амер', 'вашинг', 'états', 'etats', 'eeuu', 'ee.uu', 'eua', 'sua', 'abd', 'unite', 'verein', 'spoj', 'stan', '미', 'أمري', 'אמר', 'ארה', 'अमेरि'],
  GB: ['brit', 'engl', 'lond', 'scot', 'schott', 'écos', 'wales', 'wels', 'u.k', 'uk', 'brexit', 'johnson', '英', 'англ', 'брит', 'лонд', 'велик', 'royaume', 'reino', 'regno', 'великоб', 'шотл', '영국', 'لندن', 'بريط', 'בריט', 'ब्रिट'],
  RU: ['russ', 'mosc', 'mosk', 'kreml', 'krem', 'putin', 'росс', 'русс', 'рос', 'рф', 'моск', 'крем', '俄', '露', 'ロシア', '러시아', 'روس', 'רוס', 'रूस'],
  CN: ['chin', 'pekin', 'beij', 'кита', 'пекин', '中', '华', '華', '京'],
  DE: ['germ', 'deut', 'berl', 'alem', 'alle', 'tede', 'нем', 'герм', 'фрг', 'берлин', '德', '独', 'ドイツ', 'něm', 'niem', 'duit', 'bund', 'tysk'],
  FR: ['fran', 'fren', 'paris', 'фран', 'париж', '法', '仏', 'フラ', 'elys', 'élys'],
  NL: ['dutch', 'holl', 'holand', 'holan', 'neder', 'голл', 'нидер', 'amster', '荷', 'オラ', 'haag', 'pays-bas', 'niederl', 'нідер'],
  CH: ['swis', 'schwei', 'suis', 'suiz', 'sviz', 'шве', '瑞士', 'スイス', 'helv', 'bern', 'zür', 'eidg', 'švýc'],
  GR: ['gree', 'grie', 'hell', 'athen', 'grec', 'грец', 'грек', '希', 'řec'],
  ES: ['span', 'espa', 'madr', 'исп', 'іспан', '西班', 'スペイン', 'katal', 'catal', 'špan'],
  KR: ['seo', 'kor', 'кор', '韩', '韓', 'сеул', 'corea', 'süd', '한국', '대한'],
  KP: ['pyong', 'kor', 'кндр', '朝', 'кор', 'corea', 'nord', 'пхен'],
  JP: ['tok', 'nip', '日', 'jap', 'япон', '国内'],
  AE: ['emir', 'dub', 'abu', 'эмир', 'оаэ', 'ває', 'uae', '阿联', 'vae', 'アラブ', 'dhabi'],
  CZ: ['czech', 'tschech', 'čes', 'prag', 'чех', '捷', 'praž', 'tchèq', 'checa'],
  HU: ['hung', 'ungar', 'magyar', 'maďar', 'венг', '匈', 'hongr', 'vengr'],
  AT: ['austr', 'österr', 'vien', 'wien', 'autri', 'австр', '奥', 'rakou'],
  HR: ['croat', 'kroat', 'hrvat', 'хорв', 'chorv'],
  TW: ['taip', 'taiw', '台', '臺', 'тайв'],
  BY: ['bela', 'bielo', 'weiß', 'weiss', 'minsk', 'luka', 'бел', 'біл', '白俄', 'ベラ', 'biéло'],
  UA: ['ukra', 'kiew', 'kyiv', 'kiev', 'укр', 'киев', 'київ', '乌', '烏', 'ウク', 'kyjev'],
};

/** Region mentions whose country stands in no counterpart, whatever word form it may have there. */
export function* spuriousRegions(segment: Segment, evidence: Evidence): Iterable<SpuriousRegion> {
  const counterparts = counterpartsOf(evidence).map(({ counterpart }) => counterpart);
  if (counterparts.length === 0 || !counterparts.every(knowsRegions)) return;
  const mentions = regionsIn(segment, evidence.text.language, evidence.pack);
  if (mentions.length === 0) return;
  if (counterparts.some((counterpart) => counterpart.segmentsFor(segment).length === 0)) return;
  for (const mention of mentions) {
    const name = evidence.text.value.slice(mention.start, mention.stop);
    if (mention.code === '' || counterparts.some((counterpart) => hintsAt(mention.code, name, counterpart))) continue;
    const instead = replaced(segment, counterparts, evidence);
    yield { mention, name, instead };
  }
}

function knowsRegions({ pack }: ReadText): boolean {
  return pack.depth === 'full';
}

const texts = new WeakMap<object, string>();

/** Whether any name of the country, or the beginning of one, begins a word of the text. */
function hintsAt(code: string, name: string, { text, pack }: Counterpart): boolean {
  const value = texts.get(text) ?? ` ${latinSkeleton(normalForm(text.value, text.language))}`;
  texts.set(text, value);
  const names = [name, ...namesOf(code, text.language), ...namesOf(code, 'en'), ...listed(code, { text, pack })];
  const stems = [
    ...names.flatMap((other) => stemsOf(other, text.language)),
    ...(METONYMS[code] ?? []).map((stem) => latinSkeleton(stem)),
  ];
  return stems.some((stem) => value.includes(stem));
}

function namesOf(code: string, language: string): string[] {
  return (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames([language], { type: 'region', style }).of(code) ?? code,
  );
}

function listed(code: string, { text, pack }: Pick<ReadText, 'text' | 'pack'>): string[] {
  return [...regionNames(text.language, pack).values()]
    .flat()
    .filter(({ row }) => row[1] === code)
    .map(({ row }) => row[0] ?? '');
}

/** Beginnings of the words of a name; of unspaced names the first two signs. */
function stemsOf(name: string, language: string): string[] {
  const normal = latinSkeleton(normalForm(name, language));
  if (/[\p{sc=Han}\p{sc=Kana}\p{sc=Hang}]/u.test(normal)) return [normal.slice(0, 2)];
  return normal
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word.length > 2)
    .map((word) => word.slice(0, STEM));
}

/** A country of the facing sentence that the hypothesis names nowhere. */
function replaced(segment: Segment, counterparts: readonly Counterpart[], evidence: Evidence): string | undefined {
  for (const counterpart of counterparts) {
    for (const other of counterpart.segmentsFor(segment)) {
      for (const mention of regionsIn(other, counterpart.text.language, counterpart.pack)) {
        const has = evidence.text.segments.some(({ tokens, ...rest }) =>
          regionsIn({ tokens, ...rest }, evidence.text.language, evidence.pack).some(({ code }) => code === mention.code),
        );
        if (!has) return counterpart.text.value.slice(mention.start, mention.stop);
      }
    }
  }
  return undefined;
}
