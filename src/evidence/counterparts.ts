/** Source and references as one list, each with the name by which messages call it. */
import type { Counterpart, Evidence } from '../model/evidence.js';
import type { RelatedPlace } from '../model/finding.js';

export interface NamedCounterpart {
  readonly counterpart: Counterpart;
  readonly name: 'source' | 'reference';
  /** What a related place of this text has besides its range. */
  readonly place: Omit<RelatedPlace, 'range'>;
}

const known = new WeakMap<Evidence, readonly NamedCounterpart[]>();

/** The source first, then the references. */
export function counterpartsOf(evidence: Evidence): readonly NamedCounterpart[] {
  const kept = known.get(evidence);
  if (kept) return kept;
  const counterparts = namedCounterparts(evidence);
  known.set(evidence, counterparts);
  return counterparts;
}

function namedCounterparts({ source, references }: Evidence): NamedCounterpart[] {
  return [
    ...(source ? [{ counterpart: source, name: 'source' as const, place: { text: 'source' as const } }] : []),
    ...references.map((counterpart, referenceIndex) => ({
      counterpart,
      name: 'reference' as const,
      place: { text: 'reference' as const, referenceIndex },
    })),
  ];
}
