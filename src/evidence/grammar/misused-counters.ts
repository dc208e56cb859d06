/** Measure words that are not those of what is counted: `三只学生`, `3匹の医師`, by the pack's table. */
import type { LanguagePack } from '../../model/language-pack.js';
import { allMatches } from '../../text/all-matches.js';
import type { BrokenPhrase } from './phrase-habits.js';

/** What may stand behind the noun; another noun would be what is counted (`一张孩子的照片`, `2本の学生映画`). */
const BEHIND: Readonly<Record<string, string>> = {
  Hans: '(?=[，。；？！、在被将将已也都因正受参死]|$)',
  Hant: '(?=[，。；？！、在被將已也都因正受參死]|$)',
  Jpan: '(?![\\p{sc=Han}ァ-ヶーの])',
};
const NUMBER = '[\\d０-９一二两兩三四五六七八九十百千万萬几幾多数]';

/** In order of rows, then of place. */
export function misusedCounters(text: string, pack: LanguagePack): BrokenPhrase[] {
  return patternsOf(pack).flatMap(({ pattern, counter }) =>
    allMatches(text, pattern).map(({ index, 0: phrase, groups }) => ({
      start: index,
      end: index + phrase.length,
      fact: `“${groups?.noun ?? phrase}” is counted with “${counter}”`,
    })),
  );
}

interface CounterPattern {
  readonly pattern: RegExp;
  /** The right one. */
  readonly counter: string;
}

const made = new WeakMap<LanguagePack, readonly CounterPattern[]>();

function patternsOf(pack: LanguagePack): readonly CounterPattern[] {
  const known = made.get(pack);
  if (known) return known;
  const behind = BEHIND[pack.script] ?? '';
  const patterns = (pack.tables['misused-counters'] ?? []).map(([nouns = '', wrong = '', counter = '']) => ({
    pattern: new RegExp(
      `(?:${wrong})(?<=${NUMBER}(?:${wrong}))${pack.script === 'Jpan' ? 'の' : ''}(?<noun>${nouns})${behind}`,
      'gmu',
    ),
    counter,
  }));
  made.set(pack, patterns);
  return patterns;
}
