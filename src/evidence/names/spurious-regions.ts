/** Countries that the hypothesis names and no text to compare with hints at. */
import type { Counterpart, Evidence, ReadText } from '../../model/evidence.js';
import type { Segment } from '../../model/segmented-text.js';
import { latinSkeleton } from '../../text/latin-skeleton.js';
import { normalForm } from '../../text/normal-form.js';
import { counterpartsOf } from '../counterparts.js';
import { packWords } from '../words/pack-words.js';
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
const METONYMS: Readonly<Record<string, string>> = {
  US: '拜登 特朗普 amer wash usa u.s yank trump biden penta white 美 米 сша амер вашинг etats eeuu ee.uu eua sua abd unite verein spoj stan 미국 أمري אמר ארה अमेरि',
  GB: 'brit engl lond scot schott ecos wales wels u.k uk brexit 英 англ брит лонд велик royaume reino regno шотл 영국 لندن بريط בריט ब्रिट',
  RU: 'russ mosc mosk krem putin росс русс рос рф моск крем 俄 露 ロシア 러시아 روس רוס रूस',
  CN: 'chin pekin beij кита пекин 中 华 華 京 중국',
  DE: 'germ deut berl alem alle tede нем герм фрг берлин 德 独 ドイツ nem niem duit bund tysk',
  FR: 'fran fren paris фран париж 法 仏 フラ elys',
  NL: 'dutch holl holand holan neder голл нидер amster 荷 オラ haag pays-bas niederl нидер',
  CH: 'swis schwei suis suiz sviz шве 瑞士 スイス helv bern zur eidg svyc',
  GR: 'gree grie hell athen grec грец грек 希 rec',
  ES: 'span espa madr исп испан 西班 スペイン katal catal',
  KR: 'seo kor кор 韩 韓 сеул corea sud 한국 대한',
  KP: 'pyong kor кндр 朝 кор corea nord пхен',
  JP: 'tok nip 日 jap япон 国内',
  IN: 'indi инд инд 印 delh hindu',
  IT: 'ital итал 意 伊 rom',
  AU: 'austral австрал 豪 澳 sydn oz',
  CA: 'kan can 加 кан ottaw',
  ZA: 'юар пар южноаф south sudaf sudaf 南非 南ア safr',
  HK: 'hong 港 гонк xiang',
  MO: 'maca 澳 мака',
  IL: 'isra jerus 以 изр ізр',
  VN: 'viet 越 вьет',
  AE: 'emir dub abu эмир оаэ uae 阿联 vae アラブ dhabi',
  CZ: 'czech tschech ces prag чех 捷 praz tcheq checa',
  HU: 'hung ungar magyar mad венг 匈 hongr vengr',
  AT: 'austr osterr vien wien autri австр 奥 rakou',
  HR: 'croat kroat hrvat хорв chorv',
  TW: 'taip taiw 台 臺 тайв',
  BY: 'bela bielo weiss minsk luka бел бил 白俄 ベラ',
  UA: 'ukra kiew kyiv kiev укр киев київ 乌 烏 ウク kyjev',
};

/** Region mentions whose country stands in no counterpart, whatever word form it may have there. */
export function* spuriousRegions(segment: Segment, evidence: Evidence): Iterable<SpuriousRegion> {
  const counterparts = counterpartsOf(evidence).map(({ counterpart }) => counterpart);
  if (counterparts.length === 0 || !counterparts.every(knowsRegions)) return;
  const mentions = regionsIn(segment, evidence.text.language, evidence.pack);
  if (mentions.length === 0) return;
  if (counterparts.some((counterpart) => counterpart.segmentsFor(segment).length === 0)) return;
  const home = homeOf(evidence.source?.text.language);
  for (const mention of mentions) {
    const name = evidence.text.value.slice(mention.start, mention.stop);
    if (mention.code === '' || mention.code === home || isOtherWord(mention, evidence)) continue;
    if (counterparts.some((counterpart) => hintsAt(mention.code, name, counterpart))) continue;
    yield { mention, name, instead: replaced(segment, counterparts, evidence) };
  }
}

/** The country that texts in a language need not name, for they are written there. */
function homeOf(language: string | undefined): string | undefined {
  if (language === undefined) return undefined;
  if (language !== lastHome?.language) lastHome = { language, region: new Intl.Locale(language).maximize().region };
  return lastHome.region;
}

/** Of the language asked for last: CLDR takes a while to answer. */
let lastHome: { readonly language: string; readonly region: string | undefined } | undefined;

/** `Того` is Togo and `that`, `アルバ` is Aruba and the beginning of Albania, `New Guinea` is not Guinea. */
function isOtherWord({ segment, first, end }: RegionMention, { pack, text, vocabulary }: Evidence): boolean {
  const [before, token, next] = [segment.tokens[first - 1], segment.tokens[first], segment.tokens[end]];
  if (!token) return true;
  if (!pack.spaced)
    return (
      next?.start === segment.tokens[end - 1]?.end &&
      KATAKANA.test(`${text.value[(next?.start ?? 0) - 1]}${next?.text}`)
    );
  const isCommon = packWords(pack, 'function-words').has(token.normal) || vocabulary.isCommon(token.normal);
  return isCommon || (before !== undefined && /^\p{Lu}/u.test(before.text) && first > 1);
}

const KATAKANA = /^[\p{sc=Kana}ー]{2}/u;

function knowsRegions({ pack }: ReadText): boolean {
  return pack.depth === 'full';
}

const texts = new WeakMap<object, string>();
const stems = new Map<string, readonly string[]>();

/** Whether any name of the country, or the beginning of one, stands in the text. */
function hintsAt(code: string, name: string, { text, pack }: Counterpart): boolean {
  const value = texts.get(text) ?? latinSkeleton(normalForm(text.value, text.language));
  texts.set(text, value);
  const key = `${code} ${text.language}`;
  const known = stems.get(key) ?? stemsOfRegion(code, { text, pack });
  stems.set(key, known);
  return [...known, ...stemsOf(name, text.language)].some((stem) => value.includes(stem));
}

function stemsOfRegion(code: string, read: Pick<ReadText, 'text' | 'pack'>): string[] {
  const { language } = read.text;
  const names = [...namesOf(code, language), ...namesOf(code, 'en'), ...listed(code, read)];
  const metonyms = (METONYMS[code] ?? '').split(' ').filter((stem) => stem !== '');
  return [...names.flatMap((name) => stemsOf(name, language)), ...metonyms.map(latinSkeleton)];
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
  const own = new Set(evidence.text.segments.flatMap((other) => codesOf(other, evidence)));
  for (const counterpart of counterparts) {
    const { text, pack } = counterpart;
    const facing = counterpart.segmentsFor(segment).flatMap((other) => regionsIn(other, text.language, pack));
    const missing = facing.find(({ code }) => !own.has(code));
    if (missing) return text.value.slice(missing.start, missing.stop);
  }
  return undefined;
}

function codesOf(segment: Segment, { text, pack }: ReadText): string[] {
  return regionsIn(segment, text.language, pack).map(({ code }) => code);
}
