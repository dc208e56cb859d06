/** Dates that cannot be, or stand in a foreign form. Each stands in a sentence of its own put into the article. */
import type { Edit, Ground, Injector } from '../model.js';
import { insertLine } from '../places.js';
import { dateCalques, dateSentences, foreignNumbers, foreignNumericDates, weekdayForms } from '../phrases/dates.js';

type Slots = Readonly<Record<string, string>>;

/** Names of one day by CLDR, in the form they have inside a date. `weekdayShift` moves the weekday away from the right one. */
function slotsOf({ article, primary }: Ground, day: Date, weekdayShift: number): Slots {
  const part = (type: Intl.DateTimeFormatPartTypes, options: Intl.DateTimeFormatOptions, date: Date): string =>
    new Intl.DateTimeFormat(article.language, { ...options, timeZone: 'UTC', numberingSystem: 'latn' })
      .formatToParts(date)
      .find((candidate) => candidate.type === type)?.value ?? '';
  const month = part('month', { month: 'long', day: 'numeric' }, day) + (['zh', 'ja'].includes(primary) ? '月' : '');
  const shifted = new Date(day.getTime() + weekdayShift * 86_400_000);
  const weekday = weekdayForms[primary]?.[shifted.getUTCDay() - 1] ?? part('weekday', { weekday: 'long' }, shifted);
  const number = day.getUTCDate();
  return {
    weekday,
    Weekday: capital(weekday),
    month,
    Month: capital(month),
    day: String(number),
    ordinal: ordinal(number),
    year: String(day.getUTCFullYear()),
  };
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function ordinal(day: number): string {
  const suffix =
    day % 10 === 1 && day !== 11
      ? 'st'
      : day % 10 === 2 && day !== 12
        ? 'nd'
        : day % 10 === 3 && day !== 13
          ? 'rd'
          : 'th';
  return `${day}${suffix}`;
}

/** A day of 2015–2022 from Monday to Friday, of the kind that reads as a day in one order only. */
function someDay({ random }: Ground): Date {
  const day = new Date(Date.UTC(2015 + random.below(8), random.below(12), 14 + random.below(7)));
  const weekend = day.getUTCDay() === 0 ? 1 : day.getUTCDay() === 6 ? 2 : 0;
  return new Date(day.getTime() + weekend * 86_400_000);
}

const fill = (template: string, slots: Slots): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? '');

/** The sentence as a line; the damage is the part from the first to the last slot. */
function dated(ground: Ground, slots: Slots): Edit | undefined {
  const template = dateSentences[ground.primary];
  if (template === undefined) return undefined;
  const before = template.slice(0, template.indexOf('{'));
  const after = template.slice(template.lastIndexOf('}') + 1);
  const text = fill(template, slots);
  return insertLine(ground, text, [before.length, text.length - after.length]);
}

function marked(ground: Ground, template: string | undefined, slots: Slots): Edit | undefined {
  if (template === undefined) return undefined;
  const [before = '', damage = '', after = ''] = template.split(/\[\[|\]\]/).map((part) => fill(part, slots));
  return insertLine(ground, before + damage + after, [before.length, before.length + damage.length]);
}

/** A line with this day in its right form; the span is the date. */
export function sentenceWithDate(ground: Ground, day: Date): Edit | undefined {
  return dated(ground, slotsOf(ground, day, 0));
}

function wrongWeekday(ground: Ground): Edit | undefined {
  const day = someDay(ground);
  return dated(ground, slotsOf(ground, day, day.getUTCDay() > 2 ? -2 : 1));
}

/** A numeric date in place of everything from the first to the last slot. */
function inPlaceOfDate(ground: Ground, text: string | undefined): Edit | undefined {
  const template = dateSentences[ground.primary];
  if (template === undefined || text === undefined) return undefined;
  const from = template.indexOf('{');
  const line = template.slice(0, from) + text + template.slice(template.lastIndexOf('}') + 1);
  return insertLine(ground, line, [from, from + text.length]);
}

const QUANTITY: Readonly<Record<string, string>> = {
  en: 'The repairs cost [[{number}]] dollars.',
  pt: 'As obras custaram [[{number}]] dólares.',
  es: 'Las obras costaron [[{number}]] dólares.',
  fr: 'Les travaux ont coûté [[{number}]] dollars.',
  it: 'I lavori sono costati [[{number}]] dollari.',
  de: 'Die Arbeiten kosteten [[{number}]] Dollar.',
  nl: 'De werken kostten [[{number}]] dollar.',
  sv: 'Arbetena kostade [[{number}]] dollar.',
  pl: 'Prace kosztowały [[{number}]] dolarów.',
  cs: 'Práce stály [[{number}]] dolarů.',
  ru: 'Работы обошлись в [[{number}]] долларов.',
  uk: 'Роботи коштували [[{number}]] доларів.',
  tr: 'Çalışmalar [[{number}]] dolara mal oldu.',
  he: 'העבודות עלו [[{number}]] דולר.',
  hi: 'इस काम पर [[{number}]] डॉलर खर्च हुए।',
  zh: '这项工程耗资[[{number}]]美元。',
  ja: '工事には[[{number}]]ドルかかった。',
  ko: '공사에는 [[{number}]]달러가 들었다.',
};

export const dates: readonly Injector[] = [
  { kind: 'weekday-date-mismatch/wrong-weekday', inject: wrongWeekday },
  {
    kind: 'weekday-date-mismatch/no-such-day',
    alsoNamedBy: ['date-conflict', 'impossible-date'],
    inject: (ground) => dated(ground, { ...slotsOf(ground, new Date(Date.UTC(2021, 10, 17)), 0), day: '31' }),
  },
  {
    kind: 'date-calque/foreign-order',
    alsoNamedBy: ['date-format-locale', 'proper-noun-case'],
    unlisted: true,
    inject: (ground) => marked(ground, ground.random.pick(dateCalques[ground.primary] ?? []), plainWeekday(ground)),
  },
  {
    kind: 'date-format-locale/numeric-date',
    alsoNamedBy: ['date-calque'],
    inject: (ground) => inPlaceOfDate(ground, ground.random.pick(foreignNumericDates[ground.primary] ?? [])),
  },
  {
    kind: 'number-format-locale/separators',
    unlisted: true,
    inject: (ground) => {
      const number = ground.random.pick(foreignNumbers[ground.primary] ?? []);
      return number === undefined || (ground.primary === 'es' && ground.article.language !== 'es')
        ? undefined
        : marked(ground, QUANTITY[ground.primary], { number });
    },
  },
];

/** CLDR’s own weekday, without the preposition of `weekdayForms`. */
function plainWeekday(ground: Ground): Slots {
  const slots = slotsOf(ground, someDay(ground), 0);
  const weekday = slots['weekday']?.replace(/^\p{L}{1,2} /u, ground.primary === 'he' ? '$&' : '') ?? '';
  return { ...slots, weekday, Weekday: capital(weekday) };
}
