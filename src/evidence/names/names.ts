/** Names: runs of capitalised words, read from capitals alone. */
import type { NameMention } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, SegmentedText, Token } from '../../model/segmented-text.js';
import { startsUpper } from '../words/vocabulary.js';

/** Names of a text in order; none in scripts without capitals, nor in headlines, where capitals may be style. */
export function readNames(text: SegmentedText, pack: LanguagePack): NameMention[] {
  if (!pack.cased) return [];
  const particles = new Set(pack.lists['name-particles'] ?? []);
  return text.segments.flatMap((segment) => namesOf(segment, particles));
}

function namesOf(segment: Segment, particles: ReadonlySet<string>): NameMention[] {
  const names: NameMention[] = [];
  let run: Token[] = [];
  const close = (): void => {
    while (run.length > 0 && particles.has(run.at(-1)?.normal ?? '')) run.pop();
    const first = run[0];
    const last = run.at(-1);
    if (first && last) {
      names.push({
        range: { start: first.start, end: last.end },
        segment,
        words: run.map((token) => token.normal),
        sentenceInitial: isInitial(segment, first),
      });
    }
    run = [];
  };
  for (const token of segment.tokens) {
    const previous = run.at(-1);
    const adjacent = previous === undefined || token.start - previous.end <= 1;
    if (token.kind === 'word' && startsUpper(token.text)) {
      if (!adjacent) close();
      run.push(token);
    } else if (token.kind === 'word' && run.length > 0 && adjacent && particles.has(token.normal)) run.push(token);
    else close();
  }
  close();
  return names;
}

/** Whether no word stands before the token in its sentence, or only an opening quote does. */
function isInitial(segment: Segment, token: Token): boolean {
  const position = segment.tokens.indexOf(token);
  return segment.tokens.slice(0, position).every(({ kind }) => kind === 'punctuation' || kind === 'symbol');
}
