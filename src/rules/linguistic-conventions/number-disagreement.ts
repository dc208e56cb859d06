/** English nouns and verbs of one phrase in different numbers: `12 hour`, `every days`, `Analysts believes`, `a kettle that are`. */
import { pronounClashes } from '../../evidence/grammar/english-pronoun-verbs.js';
import { auxiliaryClashes } from '../../evidence/grammar/english-auxiliary-subjects.js';
import { subjectClashes } from '../../evidence/grammar/english-agreement.js';
import { pronounAuxiliaryClashes } from '../../evidence/grammar/english-pronoun-auxiliaries.js';
import { quantityClashes } from '../../evidence/grammar/english-quantities.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'number-disagreement',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.9,
  languages: ['en'],
  absorbs: ['malformed-phrase', 'agreement-error'],
  needs: [],
  summary: 'A verb or a noun is in the singular where the plural is due, or the other way round.',
  why: 'English shows number on the noun and on the verb; translations from languages that show it on one of them, or on neither, leave the other one out.',
  fix: 'Put both into the same number: “12 hours”, “analysts believe”, “a kettle that is”.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis: 'The vet was early, and [[she have]] already left.',
        message: '“she” is singular, “have” is plural.',
      },
      {
        language: 'en',
        hypothesis: 'The club said that [[wooden boats was]] cheaper to repair.',
        message: '“boats” is plural, “was” is singular.',
      },
      {
        language: 'en',
        hypothesis: 'Meanwhile, [[the town’s old bridge are]] closed again.',
        message: '“bridge” is singular, “are” is plural.',
      },
      {
        language: 'en',
        hypothesis: 'It rained. [[The price of bread have]] risen since May.',
        message: '“price” is singular, “have” is plural.',
      },
      {
        language: 'en',
        hypothesis: 'The hall was full when [[Mr Ruiz are]] late.',
        message: '“Ruiz” is singular, “are” is plural.',
      },
      {
        language: 'en',
        hypothesis: 'Nobody believed that [[it are]] over.',
        message: '“it” is singular, “are” is plural.',
      },
      {
        language: 'en',
        hypothesis: 'He says [[there are]] a small problem with the oven.',
        message: '“problem” is singular, “are” is plural.',
      },
      {
        language: 'en',
        hypothesis: 'According to the library, [[readers keeps]] a book for two weeks.',
        message: '“readers” is plural, “keeps” is singular.',
      },
      {
        language: 'en',
        hypothesis: '[[The researchers, led by Ana Ruiz, has]] counted the bees.',
        message: '“researchers” is plural, “has” is singular.',
      },
      {
        language: 'en',
        hypothesis: 'More than [[180 nurses in Lower Stanning has]] bought shares.',
        message: '“nurses” is plural, “has” is singular.',
      },
      {
        language: 'en',
        hypothesis: 'The shop was closed, and [[it have]] rained since noon.',
        message: '“it” is singular, “have” is plural.',
      },
      {
        language: 'en',
        hypothesis: 'The ferry waited. [[Analysts believes]] that the price will fall.',
        message: '“Analysts” is plural, “believes” is singular.',
      },
      {
        language: 'en',
        hypothesis: 'In June, [[three small farms has]] lost their hay.',
        message: '“farms” is plural, “has” is singular.',
      },
      {
        language: 'en',
        hypothesis: 'It was late. [[Residents of a quiet village in Wales has]] built a mill.',
        message: '“Residents” is plural, “has” is singular.',
      },
      {
        language: 'en',
        hypothesis: 'The vet warned [[babies who has]] not slept.',
        message: '“babies” is plural, “has” is singular.',
      },
      {
        language: 'en',
        hypothesis: 'They sell [[a kettle that are]] made of copper.',
        message: '“kettle” is singular, “are” is plural.',
      },
      {
        language: 'en',
        hypothesis: 'It rained. [[The robot have]] a red light on its head.',
        message: '“robot” is singular, “have” is plural.',
      },
      {
        language: 'en',
        hypothesis: 'The crossing takes about [[12 hour]], the captain explained.',
        message: '“12” takes the plural: “hours”.',
      },
      {
        language: 'en',
        hypothesis: 'The bridge costs [[11 millions]] dollars and a few trees.',
        message: 'Behind “11” it is written “million”.',
      },
      {
        language: 'en',
        hypothesis: 'The baker opens at six [[every days]], even in winter.',
        message: '“every” takes the singular: “day”.',
      },
      {
        language: 'en',
        hypothesis: 'The map is too small for [[this drivers]].',
        message: '“this” takes the singular: “driver”.',
      },
      {
        language: 'en',
        hypothesis: '[[They finds]] the key under a stone.',
        message: '“They” is plural, “finds” is singular.',
      },
      {
        language: 'en',
        hypothesis: 'The shop stays open because [[he want]] more customers.',
        message: '“he” is singular, “want” is plural.',
      },
      {
        language: 'en',
        hypothesis: '[[There is]] four races left this year.',
        message: '“races” is plural, “is” is singular.',
      },
    ],
    good: [
      {
        language: 'en',
        hypothesis:
          'There are a few plans and a lot of maps. World War I has many names; those you met and he are friends, if it were so.',
      },
      {
        language: 'en',
        hypothesis: 'Making jam is fun. The team are ready, and the shoes in this box are new. Keys is a film.',
      },
      {
        language: 'en',
        hypothesis:
          'She insists that the boy have a coat. On the table are two cups. Mr Ruiz and Ms Bell are late, as a bus and a tram were.',
      },
      { language: 'en', hypothesis: 'She wished, as it were, that he were here, and the people who need it are many.' },
      {
        language: 'en',
        hypothesis: 'In Leeds, jobs are rare; about 50 miles is a long walk.',
      },
      { language: 'en', hypothesis: 'He need not worry, and she dare not ask.' },
      {
        language: 'en',
        hypothesis:
          'They insist that she leave, and so did he go. We students sing; it hit the wall. There is five miles to go.',
      },
      {
        language: 'en',
        hypothesis: 'One of the cows that grazes here is ill; lots of water is lost, the news is good.',
      },
      { language: 'en', hypothesis: 'The Reunions is a film. Brooks has won, and what matters is the price of eggs.' },
      { language: 'en', hypothesis: 'A 12 hour flight, page 7 chapter 2, a 5 mile run, 12 percent, and 40 sheep.' },
      {
        language: 'en',
        hypothesis: 'Many visit in May. Sports reports the team are ready; an academic found both enemy and friend.',
      },
      {
        language: 'en',
        hypothesis: 'The people has spoken. The two horse race ends; each costs 5, each sports club wins.',
      },
    ],
  },
  *check(segment, evidence) {
    if (segment.kind === 'headline') return;
    const { tokens } = segment;
    for (const { determiner, noun, fact } of quantityClashes(tokens, evidence)) {
      yield { range: { start: determiner.start, end: noun.end }, message: fact };
    }
    const found = [...subjectClashes(tokens, evidence), ...pronounClashes(tokens, evidence)];
    const others = [...pronounAuxiliaryClashes(tokens, evidence), ...auxiliaryClashes(tokens, evidence)];
    const more = others.filter(({ verb }) => !found.some((clash) => clash.verb === verb));
    for (const { first, noun, verb, number } of [...found, ...more]) {
      const other = number === 'plural' ? 'singular' : 'plural';
      yield {
        range: { start: first.start, end: verb.end },
        message: `“${noun.text}” is ${number}, “${verb.text}” is ${other}.`,
        evidence: [`The subject is “${evidence.text.value.slice(first.start, noun.end)}”.`],
      };
    }
  },
});
