/** WordNet files of the user's: which words share a synset, and what word alignment makes of it. */
import { expect, test } from 'vitest';
import { shareSynset } from '../../src/align/shared-synsets.js';
import { createChecker } from '../../src/check.js';
import type { Synonyms } from '../../src/model/synonyms.js';
import { readWordNet } from '../../src/read/read-wordnet.js';
import { loadConfig } from '../../src/run/load-config.js';
import { UserError } from '../../src/run/user-error.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

/** A database of a few words, in the format of the real one. */
const FILES = {
  'index.noun': [
    '  1 Lines of the licence begin with a space.  ',
    'boat n 1 2 @ ~ 1 1 00000100  ',
    'goose n 1 1 @ 1 0 00000200  ',
    'gander n 2 1 @ 2 0 00000200 00000300  ',
    'ice_boat n 1 1 @ 1 0 00000100  ',
    'vessel n 2 2 @ ~ 2 1 00000400 00000100  ',
    '',
  ].join('\n'),
  'index.verb': 'begin v 1 1 @ 1 1 00000100  \nstart v 2 1 @ 2 1 00000100 00000500  \nstop v 1 1 ! 1 1 00000600  \n',
  'index.adj': 'big a 1 1 ! 1 1 00000100  \nlarge a 1 1 ! 1 1 00000100  \n',
  'index.adv': 'soon r 1 0 1 1 00000100  \n',
  'noun.exc': 'geese goose\n',
  'verb.exc': 'began begin\nbegun begin\n',
};

async function synonyms(): Promise<Synonyms> {
  const found = await readWordNet(temporaryFolder(FILES));
  if ('problems' in found) throw new Error(found.problems[0]?.message);
  return found.synonyms;
}

test.each([
  ['boat', 'vessel', true],
  ['boats', 'vessels', true],
  ['geese', 'gander', true],
  ['began', 'started', true],
  ['starting', 'begins', true],
  ['bigger', 'large', true],
  ['boat', 'large', false],
  ['boat', 'soon', false],
  ['start', 'stopped', false],
  ['ferry', 'boat', false],
  ['ice', 'vessel', false],
])('%s and %s: %s', async (one, other, expected) => {
  const known = await synonyms();
  expect(shareSynset(one, other, known)).toBe(expected);
  expect(shareSynset(other, one, known)).toBe(expected);
});

test('words of one place that share a synset are no difference', async () => {
  const article = {
    id: 'a',
    hypothesis: { language: 'en', value: 'The large boats began to sink near Oslo.' },
    references: [{ language: 'en', value: 'The big vessels started to sink near Bergen.' }],
    allow: [],
  };
  const parts = async (settings: { synonyms?: Synonyms }): Promise<string[]> => {
    const { check } = await createChecker({ differences: true, ...settings }, []);
    return ((await check(article)).differences ?? []).map(({ reference }) => reference);
  };
  expect(await parts({ synonyms: await synonyms() })).toEqual(['Bergen']);
  expect(await parts({})).toEqual(['big vessels started', 'Bergen']);
  expect(await parts({ synonyms: { ...(await synonyms()), language: 'de' } })).toEqual([
    'big vessels started',
    'Bergen',
  ]);
});

test('the configuration says where the files are', async () => {
  const folder = temporaryFolder({
    'calque.config.yaml': 'wordnet: dict',
    ...Object.fromEntries(Object.entries(FILES).map(([name, text]) => [`dict/${name}`, text])),
  });
  const { settings } = await loadConfig(`${folder}/calque.config.yaml`);
  expect(settings.synonyms?.sets.get('vessel')).toHaveLength(2);
});

test('a folder without them is a mistake of the user', async () => {
  const folder = temporaryFolder({ 'calque.config.yaml': 'wordnet: elsewhere' });
  const refused = await loadConfig(`${folder}/calque.config.yaml`).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(UserError);
  expect((refused as UserError).diagnostics.at(-1)?.replace(folder, 'F')).toBe(
    'F/calque.config.yaml: “wordnet” is the folder with WordNet’s index files.',
  );
  expect((refused as UserError).diagnostics).toHaveLength(5);
});
