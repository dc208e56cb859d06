/** Draws a stretch of text with its marks. Marks have no box of their own, so that letters still join and bidi order stays. */
import type { Finding } from '../../../model/finding.js';
import { SEVERITIES } from '../report-data.js';
import type { ReadyText } from './article-texts.js';
import { element } from './dom.js';
import type { Mark, Piece } from './marks.js';
import { cutIntoPieces } from './marks.js';

/** The next letter belongs to a script whose letters may join; a number drawn before it would tear the word apart. */
const MAY_JOIN =
  /^(?![\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])[\p{L}\p{M}\u200d]/u;

/** What drawing a text needs besides the text. */
export interface Drawing {
  readonly findings: readonly Finding[];
  /** Called with the findings under a mark that was clicked, gravest first. */
  readonly choose: (positions: readonly number[]) => void;
}

/** Nodes for one stretch of a text. */
export function drawStretch(text: ReadyText, index: number, drawing: Drawing): (Node | string)[] {
  const stretch = text.stretches[index];
  if (stretch === undefined) return [];
  const pieces = cutIntoPieces(text.value, stretch, text.marks[index] ?? []);
  return pieces.map((piece, at) => {
    if (piece.marks.length === 0) return piece.text;
    return drawPiece(piece, { drawing, follows: pieces.slice(at + 1).find((next) => next.text !== '')?.text ?? '' });
  });
}

function drawPiece(piece: Piece, { drawing, follows }: { drawing: Drawing; follows: string }): HTMLElement {
  const positions = gravestFirst(piece.marks, drawing.findings);
  const own = piece.marks.filter((mark) => mark.role === 'finding');
  const gravest = gravestFirst(own, drawing.findings)[0];
  const severity = gravest === undefined ? undefined : drawing.findings[gravest]?.severity;
  const classes = [
    severity === undefined ? 'related' : `finding severity-${severity}`,
    ...(piece.text === '' ? ['omission'] : []),
    ...(own.length > 1 ? ['overlap'] : []),
    ...(/^\s+$/.test(piece.text) ? ['blank'] : []),
  ];
  const number = piece.ends.map((mark) => mark.finding + 1).join(',');
  const torn = MAY_JOIN.test(follows) && piece.text !== '';
  return element(
    'mark',
    {
      class: classes.join(' '),
      'data-findings': positions.join(' '),
      'data-number': number !== '' && !torn ? number : undefined,
      click: () => drawing.choose(positions),
    },
    piece.text,
  );
}

function gravestFirst(marks: readonly Mark[], findings: readonly Finding[]): number[] {
  const rank = (position: number): number => SEVERITIES.indexOf(findings[position]?.severity ?? 'neutral');
  return [...new Set(marks.map((mark) => mark.finding))].sort((one, other) => rank(one) - rank(other) || one - other);
}
