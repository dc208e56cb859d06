/** Markup, entities, placeholders and Markdown left in the text. */
import type { Edit, Ground, Injector } from '../model.js';
import { bodyOf, insertLine, placesOf, wordPairs, wordsOf } from '../places.js';

const WORDS_OF_LETTERS = /[\p{L}\p{M}]{2,}/gu;

function around(ground: Ground, open: string, close: string, markOnly = false): Edit | undefined {
  const place = ground.random.pick(placesOf(ground, WORDS_OF_LETTERS));
  if (!place) return undefined;
  const text = open + place.text + close;
  return { at: place.start, end: place.end, text, span: markOnly ? [0, open.length] : [0, text.length] };
}

function instead(ground: Ground, marks: readonly string[]): Edit | undefined {
  const place = ground.random.pick(wordsOf(ground).filter(({ text }) => text.length > 1));
  const mark = ground.random.pick(marks) ?? '';
  return place && { at: place.start, end: place.end, text: mark };
}

export const markup: readonly Injector[] = [
  {
    kind: 'leftover-markup/entity-for-quotation-mark',
    inject: (ground) => {
      const place = ground.random.pick(placesOf(ground, /["“”„«»「」]/gu));
      const entity = ground.random.pick(['&quot;', '&ldquo;', '&#34;', '&#x201C;']) ?? '';
      return place && { at: place.start, end: place.end, text: entity };
    },
  },
  {
    kind: 'leftover-markup/entity-for-space',
    languages: ['en', 'pt', 'es', 'fr', 'it', 'de', 'nl', 'sv', 'pl', 'cs', 'ru', 'uk', 'tr', 'ar', 'he', 'hi', 'ko'],
    inject: (ground) => {
      const pair = ground.random.pick(wordPairs(ground));
      return pair && { at: pair[0].end, end: pair[1].start, text: '&nbsp;' };
    },
  },
  { kind: 'leftover-markup/element', inject: (ground) => around(ground, '<strong>', '</strong>', true) },
  {
    kind: 'leftover-markup/link-element',
    inject: (ground) => around(ground, '<a href="https://example.org/a">', '</a>', true),
  },
  {
    kind: 'leftover-markup/line-break',
    inject: (ground) => {
      const line = ground.random.pick(bodyOf(ground));
      return line && { at: line.end, end: line.end, text: ground.random.pick(['<br>', '<br />', '</p>']) ?? '' };
    },
  },
  {
    kind: 'leftover-markup/placeholder',
    inject: (ground) =>
      instead(ground, ['{name}', '{{0}}', '%s', '%1$s', '{0}', '__PH_1__', '${title}', '<x id="1"/>', '⟦2⟧']),
  },
  {
    kind: 'leftover-markup/shortcode',
    inject: (ground) =>
      insertLine(
        ground,
        ground.random.pick([
          '[gallery ids="12,14"]',
          '[caption id="attachment_12" align="left"]',
          '[embed]https://example.org/v/1[/embed]',
        ]) ?? '',
      ),
  },
  { kind: 'markdown-residue/bold', alsoNamedBy: ['leftover-markup'], inject: (ground) => around(ground, '**', '**') },
  {
    kind: 'markdown-residue/heading',
    alsoNamedBy: ['leftover-markup'],
    inject: (ground) => {
      const line = ground.lines[0];
      return line && { at: line.start, end: line.start, text: ground.random.pick(['# ', '## ']) ?? '# ' };
    },
  },
  {
    kind: 'markdown-residue/link',
    alsoNamedBy: ['leftover-markup'],
    inject: (ground) => around(ground, '[', '](https://example.org/news)'),
  },
  {
    kind: 'markdown-residue/code-mark',
    alsoNamedBy: ['leftover-markup'],
    inject: (ground) => around(ground, '`', '`'),
  },
  {
    kind: 'markdown-residue/fence',
    alsoNamedBy: ['leftover-markup', 'prompt-leak'],
    inject: (ground) => ({
      at: 0,
      end: 0,
      text: `${ground.random.pick(['```', '```text', '```markdown']) ?? '```'}\n`,
      span: [0, 3],
    }),
  },
  {
    kind: 'markdown-residue/rule-line',
    alsoNamedBy: ['leftover-markup'],
    // Not `***`, which newspapers set between the parts of an article.
    inject: (ground) => insertLine(ground, '---'),
  },
  {
    kind: 'markdown-residue/json-wrapper',
    alsoNamedBy: ['leftover-markup', 'prompt-leak', 'chat-preamble'],
    inject: () => ({ at: 0, end: 0, text: '{"translation": "' }),
  },
  {
    kind: 'markdown-residue/escaped-line-break',
    alsoNamedBy: ['leftover-markup', 'prompt-leak'],
    inject: (ground) => {
      const line = ground.random.pick(bodyOf(ground).slice(0, -1));
      const next = line && ground.lines.find(({ start }) => start > line.start);
      return line && next && { at: line.end, end: next.start, text: '\\n\\n' };
    },
  },
];
