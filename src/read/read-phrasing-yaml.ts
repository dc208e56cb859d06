/** `phrasing.yaml` → phrasebook. */
import { z } from 'zod';
import type { Phrase, PhrasingEntry, PhrasingKind, SourcePhrase } from '../model/phrasebook.js';
import { knownLanguage, unknownLanguage } from './known-language.js';
import { parseYaml } from './parse-yaml.js';
import { phrasebookData, type PhrasebookData } from './phrasebook-faults.js';
import { CASE_POLICIES, ENTRY_SEVERITIES, entryFault, FORM_POLICIES, phraseFault } from './phrasing-values.js';

const text = z.string().min(1);

const words = text.transform((value): Phrase => ({ text: value }));
const pattern = z.strictObject({ pattern: text });
const list = z.array(z.union([words, pattern])).min(1);

/** A text, a mapping with a pattern, or a list of both. */
const anyPhrases = z.union([words.transform((one) => [one]), pattern.transform((one) => [one]), list]);

/** Checked behind the union, whose own message would hide what is wrong. */
const phrases = anyPhrases.superRefine(checkPhrases);

/** Terms of any source language, or by language. */
const source = z
  .union([
    words.transform((one): SourcePhrase[] => [{ phrase: one }]),
    list.transform((all): SourcePhrase[] => all.map((one) => ({ phrase: one }))),
    z.record(z.string(), anyPhrases).transform((byLanguage, context): SourcePhrase[] =>
      Object.entries(byLanguage).flatMap(([tag, all]) => {
        const language = languageOf(tag, context);
        return all.map((one) => ({ language, phrase: one }));
      }),
    ),
  ])
  .superRefine((terms, context) => {
    checkPhrases(
      terms.map((term) => term.phrase),
      context,
    );
  });

function checkPhrases(all: readonly Phrase[], context: z.RefinementCtx): void {
  for (const [index, one] of all.entries()) {
    const fault = phraseFault(one);
    const path = all.length > 1 ? [index] : [];
    if (fault !== undefined) context.addIssue({ code: 'custom', path, message: fault });
  }
}

const entry = z
  .strictObject({
    id: text.exactOptional(),
    source: source.exactOptional(),
    prefer: phrases.exactOptional(),
    forbid: phrases.exactOptional(),
    case: z.enum(CASE_POLICIES).exactOptional(),
    forms: z.enum(FORM_POLICIES).exactOptional(),
    note: text.exactOptional(),
    severity: z.enum(ENTRY_SEVERITIES).exactOptional(),
  })
  .superRefine(({ prefer = [], forbid = [] }, context) => {
    const fault = entryFault({ prefer, forbid });
    if (fault !== undefined) context.addIssue({ code: 'custom', message: fault });
  });

type EntryData = z.output<typeof entry>;

const KEYS: Readonly<Record<string, PhrasingKind>> = { terms: 'term', phrasings: 'phrasing' };

const ofLanguage = z.strictObject({
  terms: z.array(entry).exactOptional(),
  phrasings: z.array(entry).exactOptional(),
});

const schema = z.record(z.string(), ofLanguage).superRefine((languages, context) => {
  for (const tag of Object.keys(languages)) languageOf(tag, context);
});

/**
 * Reads the text of a `phrasing.yaml`: target languages, each with `terms` and `phrasings`.
 * @param path names the entries.
 */
export function readPhrasingYaml(path: string, yaml: string): PhrasebookData {
  const data = parseYaml(yaml, schema);
  if (!('value' in data)) return { faults: data.faults };
  const entries = Object.entries(data.value).flatMap(([tag, lists]) =>
    Object.entries(KEYS).flatMap(([key, kind]) =>
      (lists[key as keyof typeof lists] ?? []).map((item, index) =>
        toEntry(item, {
          kind,
          place: `${path}:${data.lineOf([tag, key, index])}`,
          targetLanguage: knownLanguage(tag) ?? tag,
        }),
      ),
    ),
  );
  return phrasebookData(path, entries, []);
}

function toEntry(data: EntryData, where: Pick<PhrasingEntry, 'kind' | 'place' | 'targetLanguage'>): PhrasingEntry {
  const {
    source: terms = [],
    prefer = [],
    forbid = [],
    case: casePolicy = 'smart',
    forms = 'inflected',
    ...rest
  } = data;
  return { ...where, ...rest, source: terms, prefer, forbid, case: casePolicy, forms };
}

function languageOf(tag: string, context: z.RefinementCtx): string {
  const language = knownLanguage(tag);
  if (language === undefined) {
    context.addIssue({ code: 'custom', path: [tag], message: `names no language: ${unknownLanguage(tag)}` });
  }
  return language ?? 'und';
}
