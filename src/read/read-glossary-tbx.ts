/** A termbase in TBX → phrasebook: each concept binds its terms in all its languages. */
import type { PhrasingEntry } from '../model/phrasebook.js';
import { phrasebookData, type LineFault, type PhrasebookData } from './phrasebook-faults.js';
import { entryFault, phraseFault } from './phrasing-values.js';
import { tbxConcepts, type TbxConcept, type TbxTerm } from './tbx-concepts.js';

/** Values of a term's status (ISO 12620, with and without `Term-admn-sts`); a term without one is admitted. */
const FORBIDDEN = /^(?:deprecated|superseded|obsolete)/i;
const PREFERRED = /^(?:preferred|standardized|legal|regulated)/i;

/**
 * Reads a termbase. Deprecated and superseded terms are forbidden, all others right, preferred ones first.
 * @param path names the entries.
 */
export function readGlossaryTbx(path: string, xml: string): PhrasebookData {
  const data = tbxConcepts(xml);
  if ('faults' in data) return { faults: data.faults };
  const faults = data.concepts.flatMap((concept) => [...conceptFaults(concept)]);
  return phrasebookData(
    path,
    faults.length > 0 ? [] : data.concepts.flatMap((concept) => toEntries(concept, path)),
    faults,
  );
}

function* conceptFaults({ terms }: TbxConcept): Iterable<LineFault> {
  for (const { text, line } of terms) {
    const fault = text === '' ? 'has a term without text' : phraseFault({ text });
    if (fault !== undefined)
      yield { code: 'invalid-value', fault: text === '' ? fault : `term “${text.slice(0, 40)}” ${fault}`, line };
  }
}

/** One entry for each language of the concept; the right terms of the others call for it. */
function toEntries({ id, line, terms, note }: TbxConcept, path: string): PhrasingEntry[] {
  const languages = [...new Set(terms.map(({ language }) => language))];
  return languages.flatMap((targetLanguage) => {
    const own = terms.filter(({ language }) => language === targetLanguage);
    const others = terms.filter(({ language }) => language !== targetLanguage);
    const [prefer, forbid] = [rightTerms(own), phrasesOf(own.filter(isForbidden))];
    const source = others.map(({ language, text }) => ({ language, phrase: { text } }));
    const binds = (prefer.length > 0 && source.length > 0) || forbid.length > 0;
    if (!binds || entryFault({ prefer, forbid }) !== undefined) return [];
    const about = { ...(id === undefined ? {} : { id }), ...(note === '' ? {} : { note }) };
    const entry = { kind: 'term', place: `${path}:${line}`, targetLanguage, source, prefer, forbid } as const;
    return [{ ...about, ...entry, case: 'smart', forms: 'inflected' }];
  });
}

function rightTerms(terms: readonly TbxTerm[]): readonly { readonly text: string }[] {
  const right = terms.filter((term) => !isForbidden(term));
  const isPreferred = ({ status }: TbxTerm): boolean => PREFERRED.test(status);
  return phrasesOf([...right.filter(isPreferred), ...right.filter((term) => !isPreferred(term))]);
}

function isForbidden({ status }: TbxTerm): boolean {
  return FORBIDDEN.test(status);
}

function phrasesOf(terms: readonly TbxTerm[]): readonly { readonly text: string }[] {
  return terms.map(({ text }) => ({ text }));
}
