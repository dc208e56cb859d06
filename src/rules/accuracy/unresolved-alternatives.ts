/** Two renderings of one word left side by side: `the president/leader said`, `to Russia Moscow`. */
import {
  alternativePairs,
  articlePairs,
  bracketedAlternatives,
  phrasePairs,
} from '../../evidence/model-traces/alternatives.js';
import { capitalPairs, joinedCapitals } from '../../evidence/model-traces/capital-pairs.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'unresolved-alternatives',
  dimension: 'accuracy',
  severity: 'major',
  stage: 'stable',
  confidence: 0.85,
  needs: [],
  absorbs: ['fused-words'],
  summary: 'Two renderings of one word stand side by side.',
  why: 'The system or the translator offered a choice, and nobody made it.',
  fix: 'Keep one of them.',
  examples: {
    bad: [
      {
        language: 'fr',
        hypothesis:
          'Pont fermé\nLe conseil a voté.\nPrès de [[la majorité/une majorité]] des habitants ont signé.\nLe détour est long.\nTous attendent.',
        message: '“la majorité/une majorité” offers two renderings; nothing else in the text is written so.',
      },
      {
        language: 'ru',
        hypothesis:
          'Мост закрыт\nСовет голосовал.\nЗаявление подают [[письменно/в письменном]] виде.\nОбъезд длинный.\nВодители ждут.',
        message: '“письменно/в письменном” offers two renderings; nothing else in the text is written so.',
      },
      {
        language: 'de',
        hypothesis: 'Das Koffein bleibt sechs [[(oder: 6)]] Stunden im Blut.',
        message: '“(oder: 6)” offers two renderings; one of them is left in brackets.',
      },
      {
        language: 'ko',
        hypothesis: '다리 폐쇄\n의회가 표결했다.\n주민은 시청에 [[대책/방안을]] 요구했다.\n길은 멀다.\n모두 기다린다.',
        message: '“대책/방안을” offers two renderings; nothing else in the text is written so.',
      },
      {
        language: 'zh-Hans',
        hypothesis:
          '大桥关闭\n昨天下雨。\n市长在接受[[采访/访问]]时表示，大桥要修。\n工程五月结束。\n居民很满意。\n学校照常上课。',
        message: '“采访/访问” offers two renderings; nothing else in the text is written so.',
      },
      {
        language: 'en',
        hypothesis: 'The [[chairman/leader]] spoke on Monday.',
        reference: 'The chairman spoke on Monday.',
        message: '“chairman/leader” offers two renderings; the reference has one, “chairman”.',
      },
      {
        language: 'es',
        sourceLanguage: 'en',
        source: 'The president spoke on Monday.',
        hypothesis: 'El [[presidente/mandatario]] habló el lunes.',
        message: '“presidente/mandatario” offers two renderings; the source has no such pair.',
      },
      {
        language: 'en',
        hypothesis: 'The parts went to [[Norway Oslo]] by ship.',
        message: '“Norway” and its capital “Oslo” stand side by side without a comma.',
      },
      {
        language: 'ru',
        hypothesis: '[[Глава/председатель]] совета выступил в понедельник.',
        reference: 'Председатель совета выступил в понедельник.',
        message: '“Глава/председатель” offers two renderings; the reference has one, “Председатель”.',
      },
      {
        language: 'es',
        hypothesis: 'Las piezas llegaron a [[NoruegaOslo]] en barco.',
        message: '“Noruega” and its capital “Oslo” stand in one word.',
      },
      {
        language: 'en',
        hypothesis: 'She sent [[a/the]] letter to the council.',
        message: '“a/the” offers two renderings; a noun takes one article.',
      },
      {
        language: 'pl',
        hypothesis:
          'Most zamknięty\nRada głosowała.\n[[Prace/roboty]] potrwają do maja.\nObjazd jest długi.\nKierowcy czekają.',
        message: '“Prace/roboty” offers two renderings; nothing else in the text is written so.',
      },
      {
        language: 'uk',
        hypothesis:
          'Міст закрито\nРада голосувала.\nРешту зібрали [[волонтери/добровольці]] з міста.\nОб’їзд довгий.\nВодії чекають.',
        message: '“волонтери/добровольці” offers two renderings; nothing else in the text is written so.',
      },
    ],
    good: [
      { language: 'de', hypothesis: 'Sechs (oder mehr) Stunden dauert es (Hinweis: bitte warten).' },
      {
        language: 'nl',
        hypothesis:
          'Brug dicht\nDe raad stemde.\nOver het type/de omvang is niets bekend.\nDe omweg is lang.\nIedereen wacht.',
      },
      {
        language: 'zh-Hans',
        hypothesis:
          '大桥关闭\n昨天下雨。\n据研究中心/波士顿民调显示，大桥要修。\n工程五月结束。\n居民很满意。\n学校照常上课。',
      },
      { language: 'en', hypothesis: 'Drivers and/or owners pay.', reference: 'Drivers or owners pay.' },
      { language: 'en', hypothesis: 'It left Oslo, Norway, at 90 km/h.', reference: 'It left Oslo at 90 km/h.' },
      {
        language: 'en',
        hypothesis: 'The input/output unit failed.',
        reference: 'The input/output unit failed.',
      },
      { language: 'de', hypothesis: 'Sie lebt in Bozen/Südtirol.', reference: 'Sie lebt in Bozen.' },
      { language: 'es', hypothesis: 'El alcalde/gobernador y la ciudad/pueblo hablaron.' },
      { language: 'sv', hypothesis: 'Hon kom med make/maka eller någon annan.' },
    ],
  },
  *check(segment, evidence) {
    for (const { range, quote, fact } of [
      ...alternativePairs(segment, evidence),
      ...phrasePairs(segment, evidence),
      ...articlePairs(segment, evidence),
      ...bracketedAlternatives(segment, evidence),
    ]) {
      yield { range, message: `“${quote}” offers two renderings; ${fact}.` };
    }
    if (segment.kind === 'headline') return;
    for (const { range, country, capital } of capitalPairs(segment, evidence)) {
      yield { range, message: `“${country}” and its capital “${capital}” stand side by side without a comma.` };
    }
    for (const { range, country, capital } of joinedCapitals(segment, evidence)) {
      yield { range, message: `“${country}” and its capital “${capital}” stand in one word.` };
    }
  },
});
