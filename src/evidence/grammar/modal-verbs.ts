/** Modal verbs, and where hypothesis and reference have different ones at the same place. */
import type { WordAlignment } from '../../model/alignment.js';
import type { Counterpart, Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { contains } from '../../text/ranges.js';
import { beadDifferences } from '../words/bead-differences.js';
import { packWords } from '../words/pack-words.js';

/** A modal verb and what it says of the action (`possible`, `obligatory`). */
export interface Modal {
  readonly token: Token;
  readonly modality: string;
}

export interface ChangedModal {
  readonly own: Modal;
  readonly other: Modal;
}

/** Words that must match right before and behind the modal: the sentence is the same but for it. */
const NEAR = 3;
const modalitiesOfPacks = new WeakMap<LanguagePack, ReadonlyMap<string, string>>();

/** Modals of a sentence that stand for one of another modality, in an otherwise equal stretch; no second reference may have the same one. */
export function changedModals(
  segment: Segment,
  evidence: Evidence & { readonly reference: Counterpart },
): ChangedModal[] {
  const { pack, reference, references } = evidence;
  const known = modalitiesOf(pack);
  if (known.size === 0 || !segment.tokens.some(({ normal }) => known.has(normal))) return [];
  const bead = reference.beadOf(segment);
  const { onlyHypothesis } = beadDifferences(bead, evidence.text, reference.text);
  if (!onlyHypothesis.some(({ normal }) => known.has(normal))) return [];
  const words = reference.wordsOf(bead);
  return words.edits.flatMap(({ kind, hypothesis, reference: others }) => {
    const [own, other] = [hypothesis[0], others[0]];
    if (kind !== 'replaced' || !own || !other || hypothesis.length + others.length > 2) return [];
    const modality = known.get(own.normal);
    const otherModality = known.get(other.normal);
    if (!modality || !otherModality || !areContrary(modality, otherModality) || !contains(segment.range, own))
      return [];
    if (!isFramed(own, words) || isDenied(segment, pack) || isElsewhere(own, segment, references)) return [];
    return [{ own: { token: own, modality }, other: { token: other, modality: otherModality } }];
  });
}

/** Advice lies between what may and what must be: translators render either by `should`. */
function areContrary(a: string, b: string): boolean {
  return a !== b && a !== 'advisable' && b !== 'advisable';
}

/** `may not` and `must not` mean the same. */
function isDenied(segment: Segment, pack: LanguagePack): boolean {
  const negations = packWords(pack, 'negations');
  return segment.tokens.some(({ normal }) => negations.has(normal));
}

function isFramed(own: Token, { matches }: WordAlignment): boolean {
  const near = (token: Token): boolean =>
    Math.abs(token.start - own.end) <= 40 || Math.abs(own.start - token.end) <= 40;
  const around = matches.filter(({ hypothesis }) => hypothesis.kind === 'word' && near(hypothesis));
  const before = around.filter(({ hypothesis }) => hypothesis.end <= own.start).length;
  return before >= 1 && around.length - before >= 1 && around.length >= NEAR;
}

function isElsewhere(own: Token, segment: Segment, references: readonly Counterpart[]): boolean {
  return references.some((reference) =>
    reference.segmentsFor(segment).some(({ tokens }) => tokens.some(({ normal }) => normal === own.normal)),
  );
}

function modalitiesOf(pack: LanguagePack): ReadonlyMap<string, string> {
  const known = modalitiesOfPacks.get(pack);
  if (known) return known;
  const rows = pack.tables['modal-verbs'] ?? [];
  const modalities = new Map(
    rows.flatMap(([modality = '', forms = '']) => forms.split('|').map((form) => [form, modality] as const)),
  );
  modalitiesOfPacks.set(pack, modalities);
  return modalities;
}
