/** What a phrase of the phrasebook matches: forms, case, marks, longer phrases, names, titles; and that any text is safe. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createChecker } from '../../src/check.js';
import type { Article } from '../../src/model/article.js';
import type { Phrasebook } from '../../src/model/phrasebook.js';
import { readPhrasingYaml } from '../../src/read/read-phrasing-yaml.js';
import forbiddenPhrasing from '../../src/rules/style/forbidden-phrasing.js';
import glossaryViolation from '../../src/rules/terminology/glossary-violation.js';
import { linearPattern } from '../../src/text/linear-pattern.js';

const checker = await createChecker({}, [forbiddenPhrasing, glossaryViolation]);

function bookOf(yaml: string, path = 'phrasing.yaml'): Phrasebook {
  const { book, faults } = readPhrasingYaml(path, yaml);
  if (!book) throw new Error(JSON.stringify(faults));
  return book;
}

function article(language: string, hypothesis: string): Article {
  return { id: 'a', hypothesis: { language, value: hypothesis }, references: [], allow: [] };
}

async function quotes(language: string, entries: string, hypothesis: string): Promise<string[]> {
  const { findings } = await checker.check(article(language, hypothesis), [
    bookOf(`${language}: {phrasings: [${entries}]}`),
  ]);
  return findings.map(({ quote }) => quote);
}

describe('word forms', () => {
  test.each([
    ['en', 'realize', 'They realized, realizes, realizing; realist.', ['realized', 'realizes', 'realizing']],
    ['en', 'car', 'A car, two cars; care, cart, scar.', ['car', 'cars']],
    ['en', 'country', 'Countries and the country’s king.', ['Countries', 'country']],
    ['de', 'Gutmensch', 'Die Gutmenschen und der Gutmenschenhafte.', ['Gutmenschen']],
    ['fr', 'bateau', 'Les bateaux et l’État, un bateau-école.', ['bateaux', 'bateau']],
    ['es', 'autobús escolar', 'El autobús escolar y la escolar.', ['autobús escolar']],
    ['ru', 'Украина', 'В Украине и на украинском; Украину.', ['Украине', 'Украину']],
    ['pl', 'ulica Nowa', 'Na ulicy Nowej stoi dom.', ['ulicy Nowej']],
    ['tr', 'vapur', 'Vapurlardan biri, vapur’un kaptanı.', ['Vapurlardan', 'vapur']],
    ['ar', 'سفينة', 'وصلت السفينة والسفن.', ['السفينة']],
    ['he', 'אונייה', 'באונייה היו עשרה נוסעים.', ['באונייה']],
    ['ko', '기차', '기차가 늦었다. 기차역에 갔다.', ['기차가']],
    ['hi', 'लड़का', 'लड़के और लड़कों ने देखा।', ['लड़के', 'लड़कों']],
    ['fi', 'laiva', 'Laiva ja laivat.', ['Laiva', 'laivat']],
    ['et', 'laev', 'Laev ja laevad.', ['Laev']],
  ])('%s “%s”', async (language, phrase, text, expected) => {
    expect(await quotes(language, `{forbid: ${phrase}}`, text)).toEqual(expected);
  });

  test('count only as written where the entry says so', async () => {
    expect(await quotes('en', '{forbid: car, forms: exact}', 'Two cars, a car, CARS.')).toEqual(['car']);
  });
});

describe('case', () => {
  test.each([
    ['smart', 'to bridge', 'To bridge it is to bridge it.', ['To bridge', 'to bridge']],
    ['smart', 'US', 'The US told us about the USA.', ['US']],
    ['smart', 'Polish', 'Polish it; a polish, a Polish ship.', ['Polish', 'Polish']],
    ['match', 'internet', 'The internet. Internet.', ['internet']],
    ['ignore', 'NATO', 'Nato and NATO and nato.', ['Nato', 'NATO', 'nato']],
  ])('%s: “%s” in “%s”', async (policy, phrase, text, expected) => {
    expect(await quotes('en', `{forbid: ${phrase}, case: ${policy}}`, text)).toEqual(expected);
  });

  test('a phrase that differs from the right one in a capital alone is right at the head of a sentence', async () => {
    const text = 'Internet use grows. The Internet is old.';
    expect(await quotes('en', '{forbid: Internet, prefer: internet}', text)).toEqual(['Internet']);
  });
});

describe('marks and spaces', () => {
  test.each([
    ['en', 'e-mail', 'E-mail or e‑mail, an e mail, an email.', ['E-mail', 'e‑mail']],
    ['en', 'C++', 'C++ is no C.', ['C++']],
    ['en', '.NET', 'Use .NET with a .net.', ['.NET']],
    ['en', 'at this point', 'At\u00a0this  point, at this, point.', ['At\u00a0this  point']],
    ['fr', "l'on", 'Si l’on veut, on va.', ['l’on']],
    ['ja', 'ドル', 'ドルとアイドル。', ['ドル']],
    ['zh-Hans', '电动巴士', '坐电动巴士去。', ['电动巴士']],
    ['th', 'รถไฟ', 'เขานั่งรถไฟไปเชียงใหม่', ['รถไฟ']],
  ])('%s “%s”', async (language, phrase, text, expected) => {
    expect(await quotes(language, `{forbid: "${phrase}"}`, text)).toEqual(expected);
  });
});

describe('what is part of something else is spared', () => {
  test.each([
    ['a longer right phrase', '{forbid: grid}, {prefer: grid bag}', 'The grid bag is on the grid.', ['grid']],
    [
      'a longer wrong phrase',
      '{forbid: make use}, {forbid: make use of it}',
      'They make use of it.',
      ['make use of it'],
    ],
    ['a name', '{forbid: apple}', 'An apple from the Apple shop.', ['apple']],
    ['a longer name', '{forbid: Kiev}', 'He likes Chicken Kiev, not Kiev.', ['Kiev']],
    ['a title', '{forbid: realize}', 'His book “Realize the Dream” helps to realize it.', ['realize']],
    ['a quoted word', '{forbid: realize}', 'The word “realize” was used.', []],
  ])('%s', async (_, entries, text, expected) => {
    expect(await quotes('en', entries, text)).toEqual(expected);
  });

  test('but what people say is checked', async () => {
    expect(await quotes('en', '{forbid: realize}', '“We will realize the plan,” she said.')).toEqual(['realize']);
  });
});

describe('patterns', () => {
  test.each([
    ['whole words of any script', 'ки[еї]в', 'Киевский, киев, Київ.', ['киев', 'Київ']],
    ['\\b at the edges says nothing new', '\\bT(ü|u)rkei\\b', 'Türkei, Türkeien', ['Türkei']],
    ['a capital in it asks for a capital', 'Bahn\\pL*', 'bahnhof Bahnhof', ['Bahnhof']],
    ['one behind another', 'na+', 'na naa nb na', ['na', 'naa', 'na']],
    ['no spaces in Chinese', '电动(巴士|汽车)', '坐电动巴士去', ['电动巴士']],
  ])('%s', async (_, pattern, text, expected) => {
    expect(await quotes('de', `{forbid: {pattern: '${pattern}'}}`, text)).toEqual(expected);
  });
});

test('the nearest phrasebook wins where two disagree, and each finding names its entry', async () => {
  const outer = bookOf(
    'en:\n  phrasings:\n    - {forbid: gotten, id: no-gotten, note: American.}\n    - {forbid: whilst}',
    'p.yaml',
  );
  const inner = bookOf('en: {phrasings: [{prefer: gotten}]}', 'us/p.yaml');
  const text = 'It has gotten late, whilst we waited.';
  const { findings } = await checker.check(article('en', text), [outer, inner]);
  expect(findings.map(({ quote, evidence }) => [quote, evidence])).toEqual([
    ['whilst', ['p.yaml:4 forbids “whilst”.']],
  ]);
  const [first] = (await checker.check(article('en', text), [outer])).findings;
  expect(first?.evidence).toEqual(['p.yaml:3 (no-gotten) forbids “gotten”.', 'Its note: American.']);
});

test('entries hold for their language and its varieties', async () => {
  const book = bookOf('pt: {terms: [{forbid: rede}]}\npt-PT: {terms: [{forbid: malha}]}');
  const found = async (language: string) =>
    (await checker.check(article(language, 'A rede e a malha.'), [book])).findings.map(({ quote }) => quote);
  expect([await found('pt'), await found('pt-BR'), await found('pt-PT'), await found('es')]).toEqual([
    ['rede'],
    ['rede'],
    ['rede', 'malha'],
    [],
  ]);
});

describe('any text is safe', () => {
  const book = bookOf(
    "en: {phrasings: [{forbid: [a b, C++, realize, 网络, {pattern: '(a+)+b?'}, {pattern: '\\p{Han}*x'}]}, {prefer: a b c}]}",
  );

  test('every finding quotes its place', async () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      'C++',
      'Realized',
      '网',
      '络',
      'x',
      ' ',
      '  ',
      '\n',
      '“',
      '”',
      '-',
      '’',
      '\u0301',
      '😀',
      '\ud800',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary' }),
    );
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        const { findings, problems } = await checker.check(article('en', value), [book]);
        expect(problems).toEqual([]);
        for (const { start, end, quote } of findings) expect(value.slice(start, end)).toBe(quote);
        for (const [index, { start }] of findings.entries())
          expect(start).toBeGreaterThanOrEqual(findings[index - 1]?.end ?? 0);
      }),
      { numRuns: 200 },
    );
  });

  // Each would keep a backtracking engine busy for longer than the test may take.
  test.each(['(a+)+$', '(a|aa)+b', '(a*)*b', '(.*a){20}b', 'a.*b.*c.*d'])(
    '%s on 100,000 characters comes to an end',
    (source) => {
      const pattern = linearPattern(source, true);
      if ('fault' in pattern) throw new Error(pattern.fault);
      const text = 'a'.repeat(50_000) + ' a'.repeat(25_000) + '!';
      for (const { start, end } of pattern.matchesIn(text)) expect(end).toBeGreaterThan(start);
    },
  );
});
