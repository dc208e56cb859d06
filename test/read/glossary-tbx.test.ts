/** Termbases in TBX, both versions; hostile and broken XML is refused with its line. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGlossaryTbx } from '../../src/read/read-glossary-tbx.js';

const VERSION_2 = `<?xml version="1.0" encoding="UTF-8"?>
<martif type="TBX-Basic" xml:lang="en">
  <text><body>
    <termEntry id="c7">
      <note>Not the fishing gear.</note>
      <langSet xml:lang="pt"><tig><term>rede</term></tig></langSet>
      <langSet xml:lang="en">
        <tig><term>net</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
        <tig><term>grid &amp; web</term></tig>
        <ntig><termGrp><term>net<hi>work</hi></term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig>
      </langSet>
    </termEntry>
  </body></text>
</martif>`;

const VERSION_3 = `<tbx style="dct" type="TBX-Min" xml:lang="en" xmlns:min="urn:x">
  <text><body>
    <conceptEntry id="c8">
      <langSec xml:lang="zh-Hans"><termSec><term><![CDATA[网络]]></term></termSec></langSec>
      <langSec xml:lang="de"><termSec><term>Netz</term>
        <min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec></langSec>
    </conceptEntry>
  </body></text>
</tbx>`;

function entriesOf(xml: string) {
  return readGlossaryTbx('t.tbx', xml).book?.entries.map(({ targetLanguage, source, prefer, forbid, place }) => ({
    place,
    targetLanguage,
    source: source.map(({ language, phrase }) => `${language} ${'text' in phrase ? phrase.text : ''}`),
    prefer: prefer.map((phrase) => ('text' in phrase ? phrase.text : '')),
    forbid: forbid.map((phrase) => ('text' in phrase ? phrase.text : '')),
  }));
}

test('version 2: preferred before admitted, deprecated forbidden', () => {
  expect(entriesOf(VERSION_2)).toEqual([
    {
      place: 't.tbx:4',
      targetLanguage: 'pt',
      source: ['en net', 'en grid & web', 'en network'],
      prefer: ['rede'],
      forbid: [],
    },
    { place: 't.tbx:4', targetLanguage: 'en', source: ['pt rede'], prefer: ['network', 'grid & web'], forbid: ['net'] },
  ]);
  const [entry] = readGlossaryTbx('t.tbx', VERSION_2).book?.entries ?? [];
  expect([entry?.id, entry?.note]).toEqual(['c7', 'Not the fishing gear.']);
});

test('version 3, with types as elements', () => {
  expect(entriesOf(VERSION_3)).toEqual([
    { place: 't.tbx:3', targetLanguage: 'zh-Hans', source: ['de Netz'], prefer: ['网络'], forbid: [] },
    { place: 't.tbx:3', targetLanguage: 'de', source: ['zh-Hans 网络'], prefer: [], forbid: ['Netz'] },
  ]);
});

describe('what is refused', () => {
  test.each([
    [
      '<!DOCTYPE x [<!ENTITY a "b">]><tbx>&a;</tbx>',
      ['1: has a document type (DOCTYPE), which is not read for safety; delete it'],
    ],
    ['<tbx>\n&a;</tbx>', ['1: has a & that begins no character reference; write &amp;']],
    ['<tbx>&#xD800;</tbx>', ['1: has a & that begins no character reference; write &amp;']],
    ['<tbx>\n<a></b></tbx>', ['2: closes <b> where <a> is open']],
    ['<tbx>\n\n<a>', ['3: never closes <a>']],
    ['<tbx/><tbx/>', ['1: has a second element beside the first']],
    ['<tbx/>x', ['1: has text outside the element']],
    ['<tbx a=b/>', ['1: has no proper value for a in <tbx>']],
    ['<tbx a="1" a="2"/>', ['1: has a twice in <tbx>']],
    ['<tbx a="<"/>', ['1: has no proper value for a in <tbx>']],
    ['<tbx><a< /></tbx>', ['1: has a broken tag <a']],
    ['<tbx>1 < 2</tbx>', ['1: has a < that begins no element; write &lt;']],
    ['<tbx><!-- </tbx>', ['1: has markup that never ends in -->']],
    ['', ['1: has no element']],
    ['<html/>', ['1: begins with <html>, not with <tbx> or <martif>']],
    [`<tbx>${'<a>'.repeat(200)}`, ['1: nests elements more than 100 deep']],
    ['<tbx>\n<langSec/></tbx>', ['2: has <langSec> without xml:lang']],
    [
      '<tbx>\n<langSec xml:lang="xx"/></tbx>',
      ['2: language tag "xx" is unknown; use BCP 47, such as en, pt-BR or zh-Hans'],
    ],
    [
      '<tbx><conceptEntry>\n<langSec xml:lang="en">\n<termSec><term/></termSec></langSec></conceptEntry></tbx>',
      ['3: has a term without text'],
    ],
    [
      '<tbx><conceptEntry><langSec xml:lang="en"><termSec><term>!</term></termSec></langSec></conceptEntry></tbx>',
      ['1: term “!” has no word in it; write it as a pattern'],
    ],
  ])('%j', (xml, faults) => {
    const found = readGlossaryTbx('t.tbx', xml).faults ?? [];
    expect(found.map(({ line, fault }) => `${line}: ${fault}`)).toEqual(faults);
  });
});

test('any text is read or refused', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '/',
    '</',
    '<tbx>',
    '</tbx>',
    '<term>',
    '&',
    ';',
    '#x41',
    '"',
    ' a="',
    '<!--',
    '-->',
    ']]>',
    '<![CDATA[',
    'x',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => void readGlossaryTbx('t.tbx', pieces.join(''))),
  );
});
