/** A person gets the pronoun of the other gender: `Merkel said … he added`. */
import {
  genderedPronouns,
  onlyGender,
  type Gender,
  type GenderedPronouns,
} from '../../evidence/grammar/gendered-pronouns.js';
import type { Counterpart, Evidence } from '../../model/evidence.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { primarySubtag } from '../../text/normal-form.js';
import { defineSegmentRule } from '../define-rule.js';

/** Elsewhere pronouns stand for things as well, and another noun asks for another pronoun. */
const OF_PERSONS_ONLY = new Set(['en', 'sv', 'da', 'zh', 'ja', 'ko']);
/** Pairs of sentences that are less alike may be about different persons. */
const LEAST_LIKENESS = { reference: 0.3, source: 0.05 };

interface Contrary {
  readonly by: 'source' | 'reference';
  readonly gender: Gender;
  readonly form: string;
}

export default defineSegmentRule({
  id: 'gender-flip',
  dimension: 'accuracy',
  severity: 'major',
  stage: 'stable',
  confidence: 0.85,
  needs: [],
  languages: ['en', 'sv', 'da', 'zh', 'ja', 'ko', 'es', 'pt', 'ru', 'uk', 'pl', 'cs'],
  summary: 'A person is taken up by a pronoun of the other gender.',
  why: 'Many languages leave the pronoun out or have one for all; an engine then guesses, most often “he”.',
  fix: 'Use the pronoun of the person that the source or the reference speaks of.',
  examples: {
    bad: [
      {
        language: 'en',
        sourceLanguage: 'pt',
        source: 'Ela prometeu uma resposta até sexta-feira.',
        hypothesis: '[[He]] promised an answer by Friday.',
        message: '“He” is masculine, but the source has the feminine “Ela”.',
      },
      {
        language: 'en',
        reference: 'Costa said she would publish the figures next week.',
        hypothesis: 'Costa said [[he]] would publish the figures next week.',
        message: '“he” is masculine, but the reference has the feminine “she”.',
      },
      {
        language: 'sv',
        reference: 'Ministern sade att han väntar på svar från kommunen.',
        hypothesis: 'Ministern sade att [[hon]] väntar på svar från kommunen.',
        message: '“hon” is feminine, but the reference has the masculine “han”.',
      },
      {
        language: 'zh-Hans',
        sourceLanguage: 'en',
        source: 'She said the new bridge would open in May.',
        hypothesis: '[[他]]说，新桥将于五月开放。',
        message: '“他” is masculine, but the source has the feminine “She”.',
      },
      {
        language: 'pt',
        reference: 'A prefeita Maria Luna fica até maio. Luna disse que ela nunca pensou em sair.',
        hypothesis: 'A prefeita Maria Luna fica até maio. Luna disse que [[ele]] nunca pensou em sair.',
        message: '“ele” is masculine, but the reference has the feminine “ela”.',
      },
      {
        language: 'ru',
        reference: 'Мэр Мария Лунд останется до весны. Позже выяснилось, что она передумала.',
        hypothesis: 'Мэр Мария Лунд останется до весны. Позже выяснилось, что [[он]] передумала.',
        message: '“он” is masculine, but the reference has the feminine “она”.',
      },
    ],
    good: [
      {
        language: 'es',
        reference: 'La casa ardió en mayo. Nadie sabe quién vivía en ella.',
        hypothesis: 'El edificio ardió en mayo. Nadie sabe quién vivía en él.',
      },
      {
        language: 'en',
        sourceLanguage: 'pt',
        source: 'Ela disse ao irmão que ele devia esperar.',
        hypothesis: 'She told her brother that he should wait.',
      },
      {
        language: 'en',
        reference: 'She was told by the coach to wait.',
        hypothesis: 'He told her to wait.',
      },
      {
        language: 'en',
        sourceLanguage: 'ru',
        source: 'Компания заявила, что она закроет завод.',
        hypothesis: 'The company said it would close the plant.',
      },
      { language: 'sv', hypothesis: 'Hon väntade på honom.' },
      {
        language: 'ja',
        sourceLanguage: 'en',
        source: 'They said the bridge would open.',
        hypothesis: '彼は橋が開通すると述べた。',
      },
    ],
  },
  *check(segment, evidence) {
    const own = genderedPronouns([segment], evidence.pack);
    const gender = onlyGender(own);
    const [first] = gender ? own[gender] : [];
    if (!gender || !first) return;
    if (!OF_PERSONS_ONLY.has(primarySubtag(evidence.text.language)) && !isOnlyChange(first, segment, evidence)) return;
    const contrary = contraryOf(segment, own, evidence);
    if (!contrary || contrary.gender === gender) return;
    yield {
      range: { start: first.start, end: first.end },
      message: `“${first.text}” is ${gender}, but the ${contrary.by} has the ${contrary.gender} “${contrary.form}”.`,
      evidence: [`No other ${gender} or ${contrary.gender} pronoun stands in the sentence.`],
    };
  },
});

/** Whether the pronoun is all that differs from a reference here and in the sentence before. */
function isOnlyChange(pronoun: Token, segment: Segment, { reference, text }: Evidence): boolean {
  if (!reference) return false;
  const nearby = [text.segments[segment.index - 1], segment].flatMap((near) => near ?? []);
  return nearby.every((near) => {
    const bead = reference.beadOf(near);
    const { edits } = reference.wordsOf(bead);
    return (
      bead.other.length > 0 && edits.every(({ hypothesis }) => hypothesis.length === 1 && hypothesis[0] === pronoun)
    );
  });
}

/** What the references have, or the source where they say nothing; undefined where they disagree. */
function contraryOf(segment: Segment, own: GenderedPronouns, { references, source }: Evidence): Contrary | undefined {
  const seen = references.flatMap((text) => genderIn(segment, own, text, LEAST_LIKENESS.reference) ?? []);
  const [first] = seen;
  if (first) return seen.some(({ gender }) => gender !== first.gender) ? undefined : { by: 'reference', ...first };
  const inSource = source && genderIn(segment, own, source, LEAST_LIKENESS.source);
  return inSource && { by: 'source', ...inSource };
}

/** The gender in the facing sentence, where it has as many subjects of a gender and no pronoun of the other. */
function genderIn(
  segment: Segment,
  own: GenderedPronouns,
  text: Counterpart,
  least: number,
): Omit<Contrary, 'by'> | undefined {
  const bead = text.beadOf(segment);
  if (bead.hypothesis.length !== 1 || bead.other.length !== 1 || bead.similarity < least) return undefined;
  const facing = genderedPronouns(text.segmentsFor(segment), text.pack);
  const gender = onlyGender(facing);
  const form = gender && facing[gender][0]?.text;
  if (!gender || form === undefined || facing.subjects !== own.subjects || own.subjects === 0) return undefined;
  return { gender, form };
}
