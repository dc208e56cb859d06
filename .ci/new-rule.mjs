// Begins a rule: node .ci/new-rule.mjs DIMENSION RULE-ID. Its examples are the tests; they fail until they are filled in.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const RULES = fileURLToPath(new URL('../src/rules/', import.meta.url));
/** Top level of the MQM typology. */
const DIMENSIONS = [
  'accuracy',
  'terminology',
  'linguistic-conventions',
  'style',
  'locale-conventions',
  'audience',
  'markup',
];

const [dimension = '', id = '', ...more] = process.argv.slice(2);
const fault = more.length > 0 || id === '' ? 'usage: npm run new-rule -- DIMENSION RULE-ID' : faultOf();
if (fault === undefined) scaffold();
else {
  console.error(fault);
  process.exitCode = 2;
}

function faultOf() {
  if (!DIMENSIONS.includes(dimension))
    return `“${dimension}” is no dimension of MQM: take one of ${DIMENSIONS.join(', ')}`;
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) return `“${id}” is no rule id: small letters a to z, words joined by hyphens`;
  if (/^(?:no|check|is|has|find)-/.test(id)) return `“${id}” is no noun: name the fault itself, such as lost-hyphen`;
  const holder = DIMENSIONS.find((folder) => existsSync(`${RULES}${folder}/${id}.ts`));
  return holder && `src/rules/${holder}/${id}.ts exists already`;
}

function scaffold() {
  mkdirSync(`${RULES}${dimension}`, { recursive: true });
  writeFileSync(`${RULES}${dimension}/${id}.ts`, ruleFile());
  console.log(`src/rules/${dimension}/${id}.ts: fill in the words, the examples, then the check. Then:`);
  console.log(`npm run generate && RULE=${id} npx vitest run test/rules.test.ts`);
  console.log(`Beside it: ${readdirSync(`${RULES}${dimension}`).length - 1} rules of the same dimension to read.`);
}

function ruleFile() {
  return `/** Fill in: the fault in one line, with an example. */
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: '${id}',
  dimension: '${dimension}',
  severity: 'minor',
  stage: 'preview',
  confidence: 0.8,
  // ['source'], ['reference'] or ['date'] where the check is only sound with it.
  needs: [],
  summary: 'Fill in: what is wrong.',
  why: 'Fill in: how it comes about, and why it matters to a reader.',
  fix: 'Fill in: how to put it right.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis: 'Fill in: the fault is [[here]].',
        message: 'Fill in: what is there and what was expected.',
      },
      {
        language: 'ru',
        hypothesis: 'Fill in: the fault is [[here]].',
        message: 'Fill in: what is there and what was expected.',
      },
    ],
    good: [
      { language: 'en', hypothesis: 'Fill in: what looks like the fault and is right.' },
      { language: 'ru', hypothesis: 'Fill in: what looks like the fault and is right.' },
      { language: 'ja', hypothesis: 'Fill in: what looks like the fault and is right.' },
    ],
  },
  *check(segment, { text, pack }) {
    if (pack.depth === 'basic') return;
    for (const token of segment.tokens) {
      const quote = text.value.slice(token.start, token.end);
      if (quote === '') yield { range: token, message: \`“\${quote}” stands where … was expected.\` };
    }
  },
});
`;
}
