/** What language models leave around and in a translation. */
import type { Ground, Injector } from '../model.js';
import { insertLine, placesOf } from '../places.js';
import { closings, preambles, prompts, refusals, translatorNotes } from '../phrases/generation.js';

type Phrases = Readonly<Record<string, readonly string[]>>;

const own = (phrases: Phrases, ground: Ground): string | undefined => ground.random.pick(phrases[ground.primary] ?? []);

function atStart(ground: Ground, text: string | undefined) {
  return text === undefined
    ? undefined
    : { at: 0, end: 0, text: text + ground.separator, span: [0, text.length] as const };
}

function atEnd(ground: Ground, text: string | undefined) {
  const last = ground.lines.at(-1);
  if (text === undefined || !last) return undefined;
  const shift = ground.separator.length;
  return { at: last.end, end: last.end, text: ground.separator + text, span: [shift, shift + text.length] as const };
}

export const generation: readonly Injector[] = [
  { kind: 'chat-preamble/own-language', unlisted: true, inject: (ground) => atStart(ground, own(preambles, ground)) },
  {
    kind: 'chat-preamble/english',
    alsoNamedBy: ['wrong-language'],
    unlisted: true,
    inject: (ground) => atStart(ground, ground.random.pick(preambles['en'] ?? [])),
  },
  {
    kind: 'chat-preamble/closing',
    alsoNamedBy: ['translator-note', 'chat-closing'],
    unlisted: true,
    inject: (ground) => atEnd(ground, own(closings, ground)),
  },
  {
    kind: 'chat-preamble/closing-in-english',
    alsoNamedBy: ['translator-note', 'chat-closing', 'wrong-language'],
    unlisted: true,
    inject: (ground) => atEnd(ground, ground.random.pick(closings['en'] ?? [])),
  },
  { kind: 'refusal/paragraph', unlisted: true, inject: (ground) => insertLine(ground, own(refusals, ground) ?? '') },
  { kind: 'refusal/at-end', unlisted: true, inject: (ground) => atEnd(ground, own(refusals, ground)) },
  {
    kind: 'translator-note/at-end',
    alsoNamedBy: ['chat-preamble'],
    unlisted: true,
    inject: (ground) => atEnd(ground, own(translatorNotes, ground)),
  },
  {
    kind: 'translator-note/between-paragraphs',
    alsoNamedBy: ['chat-preamble'],
    unlisted: true,
    inject: (ground) => insertLine(ground, own(translatorNotes, ground) ?? ''),
  },
  {
    kind: 'prompt-leak/line',
    alsoNamedBy: ['leftover-markup', 'markdown-residue', 'wrong-language'],
    unlisted: true,
    inject: (ground) => insertLine(ground, ground.random.pick(prompts) ?? ''),
  },
  {
    kind: 'prompt-leak/at-end',
    alsoNamedBy: ['leftover-markup', 'markdown-residue', 'wrong-language'],
    unlisted: true,
    inject: (ground) => atEnd(ground, ground.random.pick(prompts)),
  },
  {
    kind: 'prompt-leak/unknown-token',
    alsoNamedBy: ['leftover-markup'],
    inject: (ground) => {
      const place = ground.random.pick(placesOf(ground, /(?<= )[\p{L}\p{M}]{3,}(?= )/gu));
      return (
        place && { at: place.start, end: place.end, text: ground.random.pick(['<unk>', '[UNK]', '⁇', '@@']) ?? '<unk>' }
      );
    },
  },
];
