/** Who acts and who is acted on are swapped: `which firms is using Minsk` for `which firms Minsk is using`. */
import { invertedRoles } from '../../evidence/comparison/inverted-roles.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'agent-inversion',
  dimension: 'accuracy',
  severity: 'critical',
  stage: 'stable',
  confidence: 0.85,
  needs: ['reference'],
  languages: ['en', 'fr', 'es', 'pt', 'it', 'nl', 'sv'],
  summary: 'The one who acts in the reference is acted on in the hypothesis.',
  why: 'Where the source’s word order or cases are lost, subject and object change places, and the sentence says the contrary.',
  fix: 'Put subject and object back in their places.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis: 'It is known [[which firms are using Minsk]] as a front.',
        reference: 'It is known which firms Minsk is using as a front.',
        message: 'In the reference “Minsk” is the one who acts (“Minsk is using”), here it is acted on.',
      },
      {
        language: 'en',
        hypothesis: 'On Monday [[Togo attacked Ghana]] in the final minutes.',
        reference: 'On Monday Ghana attacked Togo in the final minutes.',
        message: 'In the reference “Ghana” is the one who acts (“Ghana attacked”), here it is acted on.',
      },
      {
        language: 'fr',
        hypothesis: 'Lundi, [[Lomé accuse Accra]] de fraude.',
        reference: 'Lundi, Accra accuse Lomé de fraude.',
        message: 'In the reference “Accra” is the one who acts (“Accra accuse”), here it is acted on.',
      },
    ],
    good: [
      {
        language: 'en',
        hypothesis: 'On Monday Togo attacked Ghana.',
        reference: 'On Monday Ghana was attacked by Togo.',
      },
      { language: 'en', hypothesis: 'Keller met Ortiz in Oslo.', reference: 'Ortiz met Keller in Oslo.' },
      { language: 'en', hypothesis: '“We wait,” said Keller.', reference: '“We wait,” Keller said.' },
      { language: 'es', hypothesis: 'Ayer llegó Keller.', reference: 'Ayer Keller llegó.' },
    ],
  },
  *check(segment, evidence) {
    if (segment.kind === 'headline') return;
    for (const { range, name, acting } of invertedRoles(segment, evidence, evidence.reference)) {
      yield {
        range,
        message: `In the reference “${name}” is the one who acts (“${acting.text}”), here it is acted on.`,
        related: [{ text: 'reference', referenceIndex: 0, range: acting.range }],
      };
    }
  },
});
