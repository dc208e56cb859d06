/** A date that contradicts another date of the article, or the source's or reference's date at the same place. */
import type { DateMention, Evidence } from '../../model/evidence.js';
import type { Report } from '../../model/finding.js';
import { weekdayName } from '../../evidence/dates/calendar.js';
import { changedCalendarWords, type ChangedCalendarWord } from '../../evidence/dates/changed-calendar-words.js';
import { contradictingDate, differences, isSwap } from '../../evidence/dates/date-agreement.js';
import { defineArticleRule } from '../define-rule.js';

/** A text with more dates is a list, in which each date would be held against each. */
const MOST_DATES = 1000;

export default defineArticleRule({
  id: 'date-conflict',
  dimension: 'accuracy',
  severity: 'major',
  stage: 'stable',
  confidence: 0.85,
  needs: [],
  summary: 'A date contradicts another date of the article, or the date of the source or reference.',
  why: 'Dates are converted while translating: a month is guessed, day and month change places, or two versions of a date are both kept.',
  fix: 'Take the date from the source; where the article contradicts itself, find out which date is right.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis: 'The vote was held on Monday, June 6. Turnout was low on [[Tuesday, June 6]], officials said.',
        message: '“Tuesday, June 6” contradicts “Monday, June 6” earlier in the article.',
      },
      {
        language: 'es',
        sourceLanguage: 'en',
        source: 'The vote was held in the capital on 4 March 2022, and turnout was low.',
        hypothesis: 'La votación se celebró en la capital el [[3 de abril de 2022]] y la participación fue baja.',
        message: '“3 de abril de 2022” has day and month the wrong way round: the source has “4 March 2022”.',
      },
      {
        language: 'en',
        reference: 'The vote in the old town was held on Monday, June 6, and turnout was low.',
        hypothesis: 'The vote in the old town took place on [[Monday, July 6]], and turnout was low.',
        message: '“Monday, July 6” is another date than “Monday, June 6” in the reference.',
      },
      {
        language: 'en',
        reference: 'The vote in the old town was held on Monday, and turnout was low.',
        hypothesis: 'The vote in the old town was held on [[Friday]], and turnout was low.',
        message: '“Friday” is “Monday” in the reference.',
      },
      {
        language: 'ru',
        reference: 'Башню в старом городе открыли в марте.',
        hypothesis: 'Башню в старом городе открыли в [[мае]].',
        message: '“мае” is “марте” in the reference.',
      },
      {
        language: 'ja',
        sourceLanguage: 'en',
        source: 'The vote was held in Osaka on June 6, 2022.',
        hypothesis: '投票は[[2022年6月16日]]に大阪で行われた。',
        message: '“2022年6月16日” is another date than “June 6, 2022” in the source.',
      },
    ],
    good: [
      {
        language: 'en',
        hypothesis:
          'It was announced on Monday, May 2, and takes effect on Wednesday, June 1, 2022, or on Thursday, June 1, 2023.',
      },
      {
        language: 'en',
        reference: 'The count began on Monday night. It may end on Friday, and turnout was low.',
        hypothesis:
          'The count began on Monday night and into Tuesday. In May it may end, and turnout was low on Friday.',
      },
      {
        language: 'de',
        sourceLanguage: 'en',
        source: 'The vote was held on 6/7/2022 and counted on Thursday.',
        hypothesis: 'Die Wahl fand am 7. Juni 2022 statt und wurde am Donnerstag ausgezählt.',
      },
      {
        language: 'en',
        reference: 'The vote was held on June 6; the count ended on June 8.',
        hypothesis: 'The vote took place on June 6 and counting was over on June 8, 2022.',
      },
      { language: 'ru', hypothesis: 'Голосование прошло в понедельник, 6 июня, а подсчёт завершился в среду, 8 июня.' },
    ],
  },
  *check(_hypothesis, evidence) {
    const compared = [evidence, ...evidence.references, ...(evidence.source ? [evidence.source] : [])];
    if (compared.some(({ dates }) => dates.length > MOST_DATES)) return;
    for (const date of evidence.dates) {
      const report = contradiction(date, evidence) ?? inside(date, evidence);
      if (report) yield report;
    }
    for (const changed of changedCalendarWords(evidence)) yield renamed(changed);
  },
});

/** Every counterpart there is must contradict the date: one that agrees vouches for it. */
function contradiction(date: DateMention, evidence: Evidence): Report | undefined {
  const named = [
    ...evidence.references.map((counterpart, referenceIndex) => ({
      counterpart,
      name: 'reference' as const,
      referenceIndex,
    })),
    ...(evidence.source ? [{ counterpart: evidence.source, name: 'source' as const, referenceIndex: 0 }] : []),
  ];
  const found = named.map((one) => ({ ...one, other: contradictingDate(date, one.counterpart, evidence.dates) }));
  const [first] = found;
  if (!first?.other || found.some(({ other }) => other === undefined)) return undefined;
  const { other, name, counterpart, referenceIndex } = first;
  const quote = quoteOf(date, evidence.text.value);
  const expected = quoteOf(other, counterpart.text.value);
  const message = isSwap(date, other)
    ? `${quote} has day and month the wrong way round: the ${name} has ${expected}.`
    : `${quote} is another date than ${expected} in the ${name}.`;
  const place = name === 'source' ? { text: name } : { text: name, referenceIndex };
  return {
    range: date.range,
    message,
    evidence: [`They differ in ${differences(date, other).join(' and ')}.`],
    related: [{ ...place, range: other.range }],
  };
}

/** One day has one weekday: the same day and month, in the same year or in none, with two weekdays is a contradiction. */
function inside(date: DateMention, { dates, text }: Evidence): Report | undefined {
  const { weekday, day, month, year } = date;
  if (weekday === undefined || day === undefined || month === undefined) return undefined;
  const earlier = dates.find(
    (other) =>
      other.range.start < date.range.start &&
      other.weekday !== undefined &&
      other.weekday !== weekday &&
      other.day === day &&
      other.month === month &&
      other.year === year,
  );
  if (!earlier) return undefined;
  return {
    range: date.range,
    message: `${quoteOf(date, text.value)} contradicts ${quoteOf(earlier, text.value)} earlier in the article.`,
    evidence: [`A day cannot be a ${weekdayName(earlier.weekday ?? weekday)} and a ${weekdayName(weekday)}.`],
    related: [{ text: 'hypothesis', range: earlier.range }],
  };
}

function renamed({ token, instead, name }: ChangedCalendarWord): Report {
  const place = name === 'source' ? { text: name } : { text: name, referenceIndex: 0 };
  return {
    range: { start: token.start, end: token.end },
    message: `“${token.text}” is “${instead.text}” in the ${name}.`,
    evidence: ['It is the only one in the sentence, there and here.'],
    related: [{ ...place, range: { start: instead.start, end: instead.end } }],
  };
}

function quoteOf({ range }: DateMention, text: string): string {
  return `“${text.slice(range.start, range.end)}”`;
}
