/** One sentence with a date by language, and forms of dates that the language does not use. Slots: {weekday} {day} {month} {year}. */

/** A full date in its right form. */
export const dateSentences: Readonly<Record<string, string>> = {
  en: 'The council met on {weekday}, {month} {day}, {year}, in the old town hall.',
  pt: 'O conselho reuniu-se na {weekday}, {day} de {month} de {year}, no antigo paço.',
  es: 'El consejo se reunió el {weekday} {day} de {month} de {year} en el antiguo ayuntamiento.',
  fr: 'Le conseil s’est réuni le {weekday} {day} {month} {year} dans l’ancien hôtel de ville.',
  it: 'Il consiglio si è riunito {weekday} {day} {month} {year} nel vecchio municipio.',
  de: 'Der Rat tagte am {weekday}, dem {day}. {month} {year}, im alten Rathaus.',
  nl: 'De raad vergaderde op {weekday} {day} {month} {year} in het oude stadhuis.',
  sv: 'Rådet sammanträdde {weekday}en den {day} {month} {year} i det gamla rådhuset.',
  pl: 'Rada zebrała się w starym ratuszu {weekday}, {day} {month} {year} r.',
  cs: 'Rada se sešla ve staré radnici {weekday} {day}. {month} {year} dopoledne.',
  ru: 'Совет собрался в старой ратуше {weekday}, {day} {month} {year} года.',
  uk: 'Рада зібралася у старій ратуші {weekday}, {day} {month} {year} року.',
  tr: 'Konsey {day} {month} {year} {weekday} günü eski belediye binasında toplandı.',
  ar: 'اجتمع المجلس يوم {weekday} {day} {month} {year} في مبنى البلدية القديم.',
  he: 'המועצה התכנסה ב{weekday}, {day} ב{month} {year}, בבית העירייה הישן.',
  hi: 'परिषद की बैठक {weekday}, {day} {month} {year} को पुराने नगर भवन में हुई।',
  zh: '理事会于{year}年{month}{day}日{weekday}在旧市政厅开会。',
  ja: '理事会は{year}年{month}{day}日、{weekday}に旧市庁舎で開かれた。',
  ko: '이사회는 {year}년 {month} {day}일 {weekday}에 옛 시청에서 열렸다.',
};

/** Weekdays, Monday first, in the form the sentence wants, where CLDR’s is not it. */
export const weekdayForms: Readonly<Record<string, readonly string[]>> = {
  pl: ['w poniedziałek', 'we wtorek', 'w środę', 'w czwartek', 'w piątek'],
  cs: ['v pondělí', 'v úterý', 've středu', 've čtvrtek', 'v pátek'],
  ru: ['в понедельник', 'во вторник', 'в среду', 'в четверг', 'в пятницу'],
  uk: ['у понеділок', 'у вівторок', 'у середу', 'у четвер', 'у п’ятницу'],
};

/** Word orders and marks taken over from another language; `[[…]]` is the damage. {Weekday} and {Month} are capitalised. */
export const dateCalques: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The council met on [[{weekday} the {ordinal}]] in the old town hall.',
    'The council met this [[{weekday} ({day})]] in the old town hall.',
    'The council met on [[the {day} of {month} of {year}]] in the old town hall.',
  ],
  pt: [
    'O conselho reuniu-se na [[{Weekday}, {Month} {day}]], no antigo paço.',
    'O conselho reuniu-se em [[{Month} {day}, {year}]], no antigo paço.',
    'O conselho reuniu-se no dia [[{day}th]] de {month}, no antigo paço.',
  ],
  es: [
    'El consejo se reunió el [[{Weekday}, {Month} {day}]], en el antiguo ayuntamiento.',
    'El consejo se reunió en [[{Month} {day}, {year}]] en el antiguo ayuntamiento.',
    'El consejo se reunió el [[{day}th]] de {month} en el antiguo ayuntamiento.',
  ],
  fr: [
    'Le conseil s’est réuni [[{Weekday}, {Month} {day}]], dans l’ancien hôtel de ville.',
    'Le conseil s’est réuni le [[{month} {day}, {year}]] dans l’ancien hôtel de ville.',
    'Le conseil s’est réuni le [[{day}th]] {month} dans l’ancien hôtel de ville.',
  ],
  it: [
    'Il consiglio si è riunito [[{Weekday}, {Month} {day}]], nel vecchio municipio.',
    'Il consiglio si è riunito il [[{month} {day}, {year}]] nel vecchio municipio.',
    'Il consiglio si è riunito il [[{day}th]] {month} nel vecchio municipio.',
  ],
  de: [
    'Der Rat tagte am [[{weekday}, {month} {day}]], im alten Rathaus.',
    'Der Rat tagte am [[{month} {day}, {year}]] im alten Rathaus.',
    'Der Rat tagte am [[{day}th]] {month} im alten Rathaus.',
    'Der Rat tagte am [[{weekday} ({day})]] im alten Rathaus.',
  ],
  nl: [
    'De raad vergaderde op [[{Weekday}, {Month} {day}]], in het oude stadhuis.',
    'De raad vergaderde op [[{month} {day}, {year}]] in het oude stadhuis.',
    'De raad vergaderde op [[{day}th]] {month} in het oude stadhuis.',
  ],
  sv: [
    'Rådet sammanträdde på [[{weekday}, {month} {day}]], i det gamla rådhuset.',
    'Rådet sammanträdde [[{month} {day}, {year}]] i det gamla rådhuset.',
    'Rådet sammanträdde den [[{day}th]] {month} i det gamla rådhuset.',
  ],
  pl: [
    'Rada zebrała się w starym ratuszu w [[{weekday}, {month} {day}]].',
    'Rada zebrała się w starym ratuszu [[{month} {day}, {year}]].',
    'Rada zebrała się w starym ratuszu [[{day}th]] {month}.',
  ],
  cs: [
    'Rada se sešla ve staré radnici v [[{weekday}, {month} {day}]].',
    'Rada se sešla ve staré radnici [[{month} {day}, {year}]].',
    'Rada se sešla ve staré radnici [[{day}th]] {month}.',
  ],
  ru: [
    'Совет собрался в старой ратуше в [[{weekday}, {month} {day}]].',
    'Совет собрался в старой ратуше [[{month} {day}, {year}]].',
    'Совет собрался в старой ратуше [[{day}th]] {month}.',
  ],
  uk: [
    'Рада зібралася у старій ратуші у [[{weekday}, {month} {day}]].',
    'Рада зібралася у старій ратуші [[{month} {day}, {year}]].',
    'Рада зібралася у старій ратуші [[{day}th]] {month}.',
  ],
  tr: [
    'Konsey [[{Weekday}, {Month} {day}]] eski belediye binasında toplandı.',
    'Konsey [[{Month} {day}, {year}]] tarihinde eski belediye binasında toplandı.',
    'Konsey [[{day}th]] {Month} günü eski belediye binasında toplandı.',
  ],
  ar: [
    'اجتمع المجلس يوم [[{weekday}، {month} {day}]] في مبنى البلدية القديم.',
    'اجتمع المجلس في [[{month} {day}، {year}]] في مبنى البلدية القديم.',
  ],
  he: [
    'המועצה התכנסה ב[[{weekday}, {month} {day}]], בבית העירייה הישן.',
    'המועצה התכנסה ב[[{month} {day}, {year}]] בבית העירייה הישן.',
  ],
  hi: [
    'परिषद की बैठक [[{weekday}, {month} {day}]] को पुराने नगर भवन में हुई।',
    'परिषद की बैठक [[{day}th]] {month} को पुराने नगर भवन में हुई।',
  ],
  zh: ['理事会于[[{weekday}，{day}日{month}]]在旧市政厅开会。', '理事会于[[{day}日{month}{year}年]]在旧市政厅开会。'],
  ja: [
    '理事会は[[{weekday}、{day}日{month}]]に旧市庁舎で開かれた。',
    '理事会は[[{day}日{month}{year}年]]に旧市庁舎で開かれた。',
  ],
  ko: [
    '이사회는 [[{weekday}, {day}일 {month}]]에 옛 시청에서 열렸다.',
    '이사회는 [[{day}일 {month} {year}년]]에 옛 시청에서 열렸다.',
  ],
};

/** Numeric dates, day 26 of November 2022, that the language does not write. */
export const foreignNumericDates: Readonly<Record<string, readonly string[]>> = {
  en: ['26.11.2022', '2022.11.26'],
  pt: ['11/26/2022', '2022/11/26'],
  es: ['11/26/2022', '2022/11/26'],
  fr: ['11/26/2022', '2022/11/26'],
  it: ['11/26/2022', '2022/11/26'],
  de: ['11/26/2022', '26/11/2022'],
  nl: ['11/26/2022', '2022/11/26'],
  sv: ['11/26/2022', '11-26-2022'],
  pl: ['11/26/2022', '26/11/2022'],
  cs: ['11/26/2022', '26/11/2022'],
  ru: ['11/26/2022', '26/11/2022'],
  uk: ['11/26/2022', '26/11/2022'],
  tr: ['11/26/2022', '11-26-2022'],
  ar: ['11/26/2022', '11-26-2022'],
  he: ['11/26/2022', '2022/11/26'],
  hi: ['11/26/2022', '2022.11.26'],
  zh: ['26/11/2022', '26.11.2022'],
  ja: ['26/11/2022', '26.11.2022'],
  ko: ['26/11/2022', '11/26/2022'],
};

/** A number with the separators of another language, which can be read in one way only. */
export const foreignNumbers: Readonly<Record<string, readonly string[]>> = {
  en: ['1.250.000', '3.480.150,75'],
  de: ['1,250,000', '3,480,150.75'],
  fr: ['1,250,000', '3.480.150,75'],
  pt: ['1,250,000', '3,480,150.75'],
  es: ['3,480,150.75'],
  it: ['1,250,000', '3,480,150.75'],
  nl: ['1,250,000', '3,480,150.75'],
  sv: ['1,250,000', '3,480,150.75'],
  pl: ['1,250,000', '3,480,150.75'],
  cs: ['1,250,000', '3,480,150.75'],
  ru: ['1,250,000', '3,480,150.75'],
  uk: ['1,250,000', '3,480,150.75'],
  tr: ['1,250,000', '3,480,150.75'],
  he: ['1.250.000'],
  hi: ['1.250.000'],
  zh: ['1.250.000'],
  ja: ['1.250.000'],
  ko: ['1.250.000'],
};
