/**
 * Phrase patterns as a pack writes them, elements between spaces. An element is words joined by `|`: `word`, `-ending`, `@class` of inflected
 * words, `~class` of word-paradigms, `$list` of the pack, `START`, `END`, `MARK`, `NUMBER`, `NAME`, `WORD`, `ENCLITIC`; behind `/` stand exceptions.
 * Before it: `?` may be missing, `<` stands before, `<!` does not, `=` follows, `!` does not, `!>` nowhere up to the clause's end, `!>>` up to the sentence's, `!<` nowhere
 * before; `[` and `]` mark the fault. `{name}` is what a row that begins so says.
 */
import type { LanguagePack } from '../../model/language-pack.js';
import type { WordListName } from '../../model/pack-lists.js';
import { normalForm } from '../../text/normal-form.js';
import type { ElementRole, PatternElement } from './pattern-elements.js';

export interface PhrasePattern {
  readonly elements: readonly PatternElement[];
  readonly expected: string;
}

/** What stands before an element, the longer one first. */
const ROLES: readonly (readonly [string, ElementRole])[] = [
  ['!>>', 'nowhere-in-rest'],
  ['!>', 'nowhere-behind'],
  ['!<', 'nowhere-before'],
  ['<!', 'not-before'],
  ['<', 'before'],
  ['=', 'behind'],
  ['!', 'not-behind'],
  ['?', 'optional'],
];
const KIND = /^(?:START|END|MARK|NUMBER|NAME|WORD|ENCLITIC)$/;
const NO_WORDS: ReadonlySet<string> = new Set();

export function compilePatterns(rows: readonly (readonly string[])[], pack: LanguagePack): readonly PhrasePattern[] {
  const named = new Map(
    rows.filter(([name = '']) => /^\{[^ {}]*\}$/.test(name)).map(([name = '', what = '']) => [name, what]),
  );
  return rows.flatMap(([pattern = '', expected = '']) =>
    named.has(pattern)
      ? []
      : spellings(pattern, named).map((spelt) => ({
          elements: spelt
            .trim()
            .split(' ')
            .map((element) => compileElement(element, pack)),
          expected,
        })),
  );
}

const NAME = /\??\{[^ {}]*\}/;

/** With what the names stand for; a named run of several elements that may be missing makes two patterns. */
function spellings(pattern: string, named: ReadonlyMap<string, string>): readonly string[] {
  const [name] = NAME.exec(pattern) ?? [];
  if (name === undefined) return [pattern];
  const what = named.get(name.replace('?', '')) ?? '';
  const isRun = name.startsWith('?') && what.includes(' ');
  const put = (text: string): readonly string[] =>
    spellings(pattern.replace(name, text).replace(/ {2,}/g, ' ').trim(), named);
  return isRun ? [...put(what), ...put('')] : put(name.startsWith('?') ? `?${what}` : what);
}

function compileElement(written: string, pack: LanguagePack): PatternElement {
  if (written === '[') return elementOf('opens', [], []);
  if (written === ']') return elementOf('closes', [], []);
  const [mark = '', role = 'word'] = ROLES.find(([opening]) => written.startsWith(opening)) ?? [];
  const [choices = '', exceptions = ''] = written.slice(mark.length).split('/');
  return elementOf(role, allWords(choices, pack), allWords(exceptions, pack));
}

/** Lists by name are their words. */
function allWords(choices: string, pack: LanguagePack): readonly string[] {
  return choices.split('|').flatMap((one) => {
    if (!one.startsWith('$')) return one === '' ? [] : [one];
    const list: readonly string[] = pack.lists[one.slice(1) as WordListName] ?? [];
    return list.map((word) => normalForm(word, pack.tag));
  });
}

function elementOf(role: ElementRole, choices: readonly string[], exceptions: readonly string[]): PatternElement {
  const begun = (sign: string, all: readonly string[]): string[] =>
    all.flatMap((one) => (one.length > 1 && one.startsWith(sign) ? [one.slice(1)] : []));
  const words = choices.filter((one) => !KIND.test(one) && !/^[-@~]./.test(one));
  return {
    role,
    words: words.length === 0 ? NO_WORDS : new Set(words),
    endings: begun('-', choices),
    classes: begun('@', choices),
    paradigms: begun('~', choices),
    kinds: new Set(choices.filter((one) => KIND.test(one))),
    exceptions: new Set(exceptions.filter((one) => !one.startsWith('-'))),
    exceptedEndings: begun('-', exceptions),
  };
}
