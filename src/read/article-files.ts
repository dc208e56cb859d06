/** What the names of files in an article folder say. */
import { knownLanguage, unknownLanguage } from './known-language.js';
import type { Fault } from './read-result.js';

export interface ArticleFile {
  readonly name: string;
  readonly role: 'hypothesis' | 'reference' | 'source';
  /** Canonical BCP 47 tag. */
  readonly language: string;
  /** Of a hypothesis: `online-x` in `hypothesis.en.online-x.txt`. */
  readonly system?: string;
  /** Of a reference: 2 in `reference.2.en.txt`, 1 where no number is given. */
  readonly order: number;
}

/** Whether a folder that holds this file is an article. */
export function isHypothesisName(name: string): boolean {
  return /^hypothesis\.(.+\.)?txt$/.test(name);
}

/** Reads a file's name. `null` for files that are none of an article's texts, a fault for those that only look like one. */
export function parseArticleFile(name: string): ArticleFile | Fault | null {
  const match = /^(hypothesis|reference|source)\.(.+\.)?txt$/.exec(name);
  if (!match) return null;
  const role = match[1] as ArticleFile['role'];
  const parts = (match[2] ?? '').split('.').filter((part) => part !== '');
  const order = role === 'reference' && /^\d+$/.test(parts[0] ?? '') ? Number(parts.shift()) : 1;
  const [tag, ...rest] = parts;
  if (tag === undefined)
    return { code: 'file-name', fault: `has no language in its name; call it ${role}.<language>.txt` };
  const language = knownLanguage(tag);
  if (language === undefined) return { code: 'unknown-language', fault: unknownLanguage(tag) };
  if (rest.length === 0) return { name, role, language, order };
  if (role === 'hypothesis') return { name, role, language, system: rest.join('.'), order };
  return { code: 'file-name', fault: `has "${rest.join('.')}" after the language; call it ${role}.${tag}.txt` };
}
