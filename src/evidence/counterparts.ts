/** Source and references as one list, each with the name by which messages call it. */
import type { Counterpart, Evidence } from '../model/evidence.js';
import type { RelatedPlace } from '../model/finding.js';

export interface NamedCounterpart {
  readonly counterpart: Counterpart;
  readonly name: 'source' | 'reference';
  /** What a related place of this text has besides its range. */
  readonly place: Omit<RelatedPlace, 'range'>;
}

/** The source first, then the references. */
export function counterpartsOf({ source, references }: Evidence): NamedCounterpart[] {
  return [
    ...(source ? [{ counterpart: source, name: 'source' as const, place: { text: 'source' as const } }] : []),
    ...references.map((counterpart, referenceIndex) => ({
      counterpart,
      name: 'reference' as const,
      place: { text: 'reference' as const, referenceIndex },
    })),
  ];
}
