/** Sentences with one fault each, `[[…]]`, and the same sentence without it for the reference. By rule and variant, then language. */

export interface FaultySentence {
  readonly faulty: string;
  /** What a reference has; only the kinds that need one give it. */
  readonly sound?: string;
}

export interface SentenceKind {
  readonly kind: string;
  readonly alsoNamedBy?: readonly string[];
  readonly needs?: 'reference';
  readonly sentences: Readonly<Record<string, readonly FaultySentence[]>>;
}

const rows = (...faulty: string[]): FaultySentence[] => faulty.map((sentence) => ({ faulty: sentence }));
const pairs = (...list: (readonly [string, string])[]): FaultySentence[] =>
  list.map(([faulty, sound]) => ({ faulty, sound }));

export const faultySentences: readonly SentenceKind[] = [
  {
    kind: 'article-before-name/country',
    sentences: {
      en: rows(
        'The convoy with the food crossed into [[the Germany]] before dawn.',
        'Farmers in [[the Poland]] say that the grain no longer fits in their barns.',
        'The family moved to [[the Brazil]] when the factory closed.',
      ),
    },
  },
  {
    kind: 'confused-character/listed',
    sentences: {
      zh: rows('志愿者清理了河边的[[拉圾]]。', '双方昨天[[签定协议]]，明年开工。', '他的肩膀受伤，[[必竟]]训练太多。'),
      ja: rows(
        '新しい機械の[[特微]]は音が静かなことだ。',
        '市は[[専問家]]の意見を聞いた。',
        '店は[[訓錬]]を受けた犬を預かる。',
      ),
    },
  },
  {
    kind: 'misused-particle/neighbours',
    sentences: {
      ja: rows(
        '新しい市長は図書館の門[[お開けた]]。',
        '試合[[わ]]雨で延期になった。',
        '発表会は市民会館[[て]]行われた。',
        '[[彼女は彼女の]]妹と住んでいる。',
      ),
      zh: rows(
        '昨天有[[三名工人们]]修好了屋顶。',
        '他说自己[[不有]]足够的钱。',
        '这是一个重要[[得]]原因。',
        '她买了[[二本]]旧书。',
      ),
      ko: rows(
        '지난달 새 도서관을 [[건설되었다]].',
        '이 길로 가면 바다를 [[볼수 있다]].',
        '시장은 다리가 안전하다고 [[했했다]].',
      ),
    },
  },
  {
    kind: 'misused-particle/roles',
    sentences: {
      ja: rows(
        '毎朝体温[[が測定する]]ことが大切だ。',
        '市内の学生が合唱団[[を所属して]]いる。',
        '彼は大切な書類を[[失なった]]。',
      ),
      ko: rows('지난해 수출[[을 늘었다]].', '시는 5월에 축제[[가 개최할 예정]]이다.', '상자에 사과 20[[㎏들]]이 있다.'),
      zh: rows('维修费用[[支付由公司]]。', '他昨天[[没有收到了]]信。', '山上[[只有三房屋]]。'),
    },
  },
  {
    kind: 'concord-error/listed-noun',
    alsoNamedBy: ['agreement-error'],
    sentences: {
      ar: rows(
        'افتتح الوزير [[المدرسة الجديد]] في الحي.',
        'وصلت إلى الميناء [[25 شاحنات]] من الحبوب.',
        'أعلن المتحدث أن [[المجلس رفضت]] الطلب.',
      ),
      he: rows(
        'הם פתחו [[מסעדה חדש]] במרכז העיר.',
        'המשרד מבקש [[לבנות הגשר]] עד הקיץ.',
        'לדבריה, [[הוא מתאימה]] גם לעגלות.',
      ),
      hi: rows('बच्चे [[कमरा में]] खेल रहे थे।', 'टीम ने दो साल पहले तीन [[मैच जीता]]।', 'पुलिस ने [[मामला को]] दर्ज किया।'),
    },
  },
  {
    kind: 'mass-noun-plural/noun',
    sentences: {
      en: rows(
        'The library gathers [[informations]] about the flood of last spring.',
        'Volunteers loaded the [[furnitures]] on two trucks.',
        'The lawyer gave them several [[advices]] before the hearing.',
        'The police found new [[evidences]] in the cellar.',
      ),
    },
  },
  {
    kind: 'count-mass-agreement/quantity',
    sentences: {
      en: rows(
        'The storm damaged a large [[amount of houses]] along the coast.',
        'There were not [[much tourists]] in the village this summer.',
        'A great [[amount of students]] has signed the letter.',
      ),
    },
  },
  {
    kind: 'lost-apostrophe/joined',
    sentences: {
      en: rows(
        'The harbour master [[doesnt]] answer letters from the islands.',
        'The boats [[couldnt]] leave before the fog had lifted.',
        'Nobody on the quay said that it [[wasnt]] his crate.',
      ),
      fr: rows(
        'La pêche à [[lanchois]] reprend dans le golfe.',
        'Le phare reste ouvert [[jusquen]] septembre.',
        '[[Cétait]] le dernier bateau pour les îles.',
      ),
      it: rows('La barca è rimasta [[allancora]] per tre notti.', 'Il prezzo [[dellolio]] è salito di nuovo.'),
      uk: rows('На причалі чекали [[девять]] старих човнів.', 'Місто згадує про [[память]] загиблих моряків.'),
    },
  },
  {
    kind: 'lost-apostrophe/apart',
    sentences: {
      en: rows(
        'The harbour master [[doesn t]] answer letters from the islands.',
        'They stored the [[captain s]] papers in a dry cellar.',
      ),
      fr: rows('Le vent a poussé [[l épave]] vers la plage.', 'Personne [[n a]] vu le chien du gardien.'),
      it: rows('Il vento ha spinto [[l ancora]] contro il molo.', 'La nave torna [[dall isola]] domani.'),
      ca: rows('El vent va empènyer [[l illa]] de gel.', 'El port obre abans [[d abril]].'),
      nl: rows('De vuurtoren brandt [[s nachts]] niet meer.', 'In de kelder lagen oude [[foto s]] van de haven.'),
    },
  },
  {
    kind: 'stray-pronoun/doubled-subject',
    sentences: {
      en: rows(
        'The mayor of the town [[she]] promised new buses for the schools.',
        'The old fisherman [[he]] refused to leave his boat.',
      ),
      fr: rows('Le maire de la commune [[il]] a promis de nouveaux bus pour les écoles.'),
      de: rows('Der Bürgermeister der Stadt [[er]] versprach neue Busse für die Schulen.'),
      nl: rows('De burgemeester van de stad [[hij]] beloofde nieuwe bussen voor de scholen.'),
      sv: rows('Borgmästaren i staden [[han]] lovade nya bussar till skolorna.'),
    },
  },
  {
    kind: 'stray-pronoun/doubled-object',
    sentences: {
      en: rows(
        'The union accuses [[them]] Germany and France of breaking the agreement.',
        'The report blames [[him]] Peter Lund for the delay.',
      ),
    },
  },
  {
    kind: 'dropped-pronoun/behind-that',
    sentences: {
      en: rows(
        'The minister explained that [[is]] ready to pay for the repairs.',
        'The company closed the mine because [[was]] no longer safe.',
      ),
      de: rows('Der Minister erklärte, dass [[ist bereit]], die Reparatur zu bezahlen.'),
      fr: rows('Le ministre a expliqué que [[est]] prêt à payer les réparations.'),
      nl: rows('De minister legde uit dat [[is]] bereid om de reparatie te betalen.'),
      sv: rows('Ministern förklarade att [[är]] beredd att betala reparationen.'),
    },
  },
  {
    kind: 'dropped-pronoun/sentence-start',
    sentences: {
      en: rows(
        '[[Said]] that the money would be paid before the end of the month.',
        '[[Is]] the first time that the village has had a doctor of its own.',
      ),
      fr: rows('[[A déclaré]] que l’argent serait versé avant la fin du mois.'),
      de: rows('[[Sagte]], dass das Geld vor Ende des Monats ausgezahlt wird.'),
    },
  },
  {
    kind: 'dropped-object/transitive-verb',
    needs: 'reference',
    sentences: {
      en: pairs(
        [
          'The ministry spoke of a visit but did not [[specify]] when the guests would arrive.',
          'The ministry spoke of a visit but did not specify the date when the guests would arrive.',
        ],
        [
          'She knew of the letter and did not [[mention]] when she met the press.',
          'She knew of the letter and did not mention it when she met the press.',
        ],
      ),
    },
  },
  {
    kind: 'verb-government/frame',
    sentences: {
      en: rows(
        'The union [[accuses the company hide]] the results of the tests.',
        'The rain [[prevented the team to play]] the second half.',
        'The rules do not [[allow visitors entering]] the old mine.',
        'The council [[insists of]] a new bridge over the river.',
      ),
    },
  },
  {
    kind: 'agreement-error/number',
    sentences: {
      en: rows(
        '[[These problem]] will not be solved before the winter.',
        '[[Several countries is]] waiting for the same vaccine.',
      ),
      es: rows(
        '[[Las problemas]] no se resolverán antes del invierno.',
        '[[Los casa]] del barrio viejo siguen vacías.',
      ),
      fr: rows('[[Les ministre]] ne se sont pas exprimés avant la réunion.', '[[Le réunion]] a duré jusqu’à minuit.'),
      it: rows('[[I ministro]] non hanno parlato prima della riunione.', '[[La problema]] resta aperto da anni.'),
      pt: rows(
        '[[As problemas]] não serão resolvidos antes do inverno.',
        '[[Os casa]] do bairro velho continuam vazias.',
      ),
      de: rows('[[Die Haus]] am Fluss steht seit Jahren leer.', '[[Der Regierung]] hat sich nicht geäußert.'),
      nl: rows('[[Het regering]] heeft niet gereageerd op de vragen.'),
      sv: rows('[[Ett regering]] måste svara på sådana frågor.'),
    },
  },
  {
    kind: 'unclosed-appositive/spokesman',
    sentences: {
      en: rows('A spokesman for the harbour, [[Peter Lund said]] that the cranes would be repaired by spring.'),
      es: rows('El portavoz del puerto, [[Pedro Luna dijo]] que las grúas estarían reparadas en primavera.'),
      pt: rows('O porta-voz do porto, [[Pedro Luna disse]] que os guindastes seriam reparados na primavera.'),
      fr: rows('Le porte-parole du port, [[Pierre Lune a déclaré]] que les grues seraient réparées au printemps.'),
      de: rows('Ein Sprecher des Hafens, [[Peter Lund sagte]], die Kräne würden bis zum Frühjahr repariert.'),
      nl: rows('De woordvoerder van de haven, [[Peter Lund zei]] dat de kranen in het voorjaar klaar zijn.'),
      it: rows('Il portavoce del porto, [[Pietro Luna ha detto]] che le gru saranno riparate in primavera.'),
    },
  },
  {
    kind: 'preposition-choice/calque',
    sentences: {
      en: rows(
        'The price will [[depend of]] the weather in the north.',
        'The team [[consists in]] four nurses and a driver.',
        'She is [[married with]] a teacher from the same village.',
      ),
      de: rows('Das Dorf ist [[abhängig auf]] seine Bäume.'),
      es: rows('La directora [[decidió de]] abrir la puerta.'),
      it: rows('Il sindaco era [[orgoglioso sul]] teatro.'),
      nl: rows('De prijs is [[afhankelijk op]] het weer.'),
      pt: rows('O menino [[gosta o]] rio da aldeia.'),
      sv: rows('Bonden är [[nöjd av]] sin skörd.'),
    },
  },
  {
    kind: 'verb-position/behind-an-opening',
    sentences: {
      de: rows('Heute [[er steht]] früh auf.', 'Mit dem alten Boot [[wir fuhren]] hinaus.'),
      nl: rows('Gisteren [[hij stond]] vroeg op.', 'Met de oude boot [[we kwamen]] niet ver.'),
      sv: rows('Igår [[hon stod]] vid bron.', 'Skriv när du [[kan inte]] sova.'),
    },
  },
  {
    kind: 'misattached-clause/where',
    sentences: {
      en: rows('“The roads are closed,” [[said Lund, where]] the snow lies two metres deep.'),
      fr: rows('« Les routes sont coupées », [[a déclaré Lund, où]] la neige atteint deux mètres.'),
      es: rows('“Las carreteras están cortadas”, [[dijo Lund, donde]] la nieve alcanza dos metros.'),
      de: rows('„Die Straßen sind gesperrt“, [[sagte Lund, wo]] der Schnee zwei Meter hoch liegt.'),
      pt: rows('“As estradas estão cortadas”, [[disse Lund, onde]] a neve chega a dois metros.'),
    },
  },
  {
    kind: 'editorial-brackets/across-a-clause',
    sentences: {
      en: rows(
        '“The yard is quietly building [[(ferries for the islands, but)]] we are watching the quay,” Lund said.',
        '“They promised us [[(new boats by spring, and)]] nobody has seen one,” Lund said.',
      ),
    },
  },
  {
    kind: 'garbled-phrase/impossible-order',
    sentences: {
      en: rows(
        'The talks led [[to the during]] the winter new bridge plan.',
        'He spoke of [[the of]] harbour long closed workers.',
      ),
      es: rows('Las obras llevaron a [[la de]] reunión para el puerto.'),
      pt: rows('As obras levaram a [[a de]] reunião para o porto.'),
      fr: rows('Les travaux ont mené à [[la de]] réunion pour le port.'),
    },
  },
  {
    kind: 'spurious-entity/country',
    sentences: {
      en: rows(
        'The ships left for ports in [[the United States]] middle East two days later.',
        'The delegation flew to [[France]] the Germany summit in Berlin.',
      ),
    },
  },
  {
    kind: 'unresolved-alternatives/joined',
    alsoNamedBy: ['fused-words', 'spurious-entity'],
    sentences: {
      en: rows(
        'The delegation flew to [[FranceParis]] for a second meeting.',
        'It was [[the/a]] first bridge over the river.',
      ),
      es: rows('La delegación voló a [[FranciaParís]] para una segunda reunión.'),
      pt: rows('A delegação voou para a [[FrançaParis]] para uma segunda reunião.'),
      fr: rows('La délégation s’est rendue en [[ItalieRome]] pour une deuxième réunion.'),
      de: rows('Die Delegation flog nach [[FrankreichParis]] zu einem zweiten Treffen.'),
      it: rows('La delegazione è volata in [[FranciaParigi]] per un secondo incontro.'),
      ru: rows('Делегация вылетела во [[ФранциюПариж]] на вторую встречу.'),
    },
  },
  {
    kind: 'unresolved-alternatives/country-and-capital',
    alsoNamedBy: ['spurious-entity'],
    sentences: {
      en: rows('The delegation flew to [[France Paris]] for a second meeting.'),
      es: rows('La delegación voló a [[Francia París]] para una segunda reunión.'),
      pt: rows('A delegação voou para [[França Paris]] para uma segunda reunião.'),
      fr: rows('La délégation s’est rendue en [[Italie Rome]] pour une deuxième réunion.'),
      it: rows('La delegazione è volata in [[Francia Parigi]] per un secondo incontro.'),
    },
  },
  {
    kind: 'false-friend/body-without-speaker',
    sentences: {
      en: rows(
        'The [[Speaker of the National Security Council]] denied the report.',
        'The [[Speaker of the Ministry of Health]] denied the report.',
      ),
    },
  },
  {
    kind: 'term-inconsistency/role',
    sentences: {
      en: rows('Spokeswoman Maria Lund opened the meeting, and later the [[Speaker Maria Lund]] answered questions.'),
    },
  },
  {
    kind: 'agent-inversion/roles',
    needs: 'reference',
    sentences: {
      en: pairs(
        ['After the match [[Lund accused Berger]] of lying.', 'After the match Berger accused Lund of lying.'],
        [
          'In the second round [[Lund defeated Berger]] by one vote.',
          'In the second round Berger defeated Lund by one vote.',
        ],
      ),
      fr: pairs([
        'Au second tour, [[Lund a battu Berger]] d’une seule voix.',
        'Au second tour, Berger a battu Lund d’une seule voix.',
      ]),
      es: pairs([
        'En la segunda vuelta, [[Lund venció a Berger]] por un voto.',
        'En la segunda vuelta, Berger venció a Lund por un voto.',
      ]),
      it: pairs([
        'Al secondo turno [[Lund ha sconfitto Berger]] per un voto.',
        'Al secondo turno Berger ha sconfitto Lund per un voto.',
      ]),
    },
  },
  {
    kind: 'formality-mix/address',
    sentences: {
      de: rows('Schicken Sie uns Ihre Meinung, und [[teile diesen Beitrag mit deinen Freunden]].'),
      fr: rows('Envoyez-nous votre avis et [[partage cet article avec tes amis]].'),
      es: rows('Envíenos su opinión y [[comparte esta nota con tus amigos]].'),
      it: rows('Ci mandi la Sua opinione e [[condividi questo articolo con i tuoi amici]].'),
      ru: rows('Пришлите нам ваше мнение и [[поделись этой статьёй со своими друзьями]].'),
      nl: rows('Stuurt u ons uw mening en [[deel dit artikel met je vrienden]].'),
    },
  },
  {
    kind: 'variant-mix/spelling',
    sentences: {
      en: rows('The [[colour of the center]] pleased everybody in the town.'),
      pt: rows('O [[autocarro parou e o ônibus]] seguinte não veio, disse a professora.'),
    },
  },
  {
    kind: 'acronym-mismatch/acronym',
    needs: 'reference',
    sentences: {
      en: pairs(['The [[ACT]] of the patients was measured twice.', 'The TBW of the patients was measured twice.']),
      ru: pairs(['Доклад подготовила группа [[ЛФК]] по санкциям.', 'Доклад подготовила группа ООН по санкциям.']),
    },
  },
  {
    kind: 'source-acronym-left/acronym',
    sentences: {
      en: rows('The [[ONU]] sent three observers to the region.', 'The [[OTAN]] ministers meet again in autumn.'),
      fr: rows('La [[NATO]] se réunira de nouveau à l’automne.'),
      de: rows('Die [[OTAN]] will im Herbst erneut beraten.'),
      es: rows('La [[NATO]] volverá a reunirse en otoño.'),
      pt: rows('A [[WHO]] voltará a reunir-se no outono.'),
    },
  },
  {
    kind: 'magnitude-shift/scale',
    needs: 'reference',
    alsoNamedBy: ['number-mismatch'],
    sentences: {
      en: pairs(['The bridge will cost [[3 million]] dollars.', 'The bridge will cost 3 billion dollars.']),
      de: pairs(['Die Brücke kostet [[3 Millionen]] Euro.', 'Die Brücke kostet 3 Milliarden Euro.']),
      fr: pairs(['Le pont coûtera [[3 millions]] d’euros.', 'Le pont coûtera 3 milliards d’euros.']),
      es: pairs(['El puente costará [[3 millones]] de euros.', 'El puente costará 3 billones de euros.']),
      pt: pairs(['A ponte custará [[3 milhões]] de euros.', 'A ponte custará 3 mil milhões de euros.']),
      ru: pairs(['Мост обойдётся в [[3 миллиона]] рублей.', 'Мост обойдётся в 3 миллиарда рублей.']),
      zh: pairs(['这座桥将耗资[[3万]]元。', '这座桥将耗资3亿元。']),
      ja: pairs(['この橋には[[3万円]]かかる。', 'この橋には3億円かかる。']),
      ko: pairs(['이 다리에는 [[3만]] 원이 든다.', '이 다리에는 3억 원이 든다.']),
      hi: pairs(['इस पुल पर [[3 लाख]] रुपये खर्च होंगे।', 'इस पुल पर 3 करोड़ रुपये खर्च होंगे।']),
    },
  },
  {
    kind: 'currency-mismatch/currency',
    needs: 'reference',
    alsoNamedBy: ['number-mismatch'],
    sentences: {
      en: pairs(['The ticket costs [[40 dollars]].', 'The ticket costs 40 euros.']),
      de: pairs(['Die Karte kostet [[40 Dollar]].', 'Die Karte kostet 40 Euro.']),
      fr: pairs(['Le billet coûte [[40 dollars]].', 'Le billet coûte 40 euros.']),
      ja: pairs(['切符は[[40ドル]]です。', '切符は40ユーロです。']),
    },
  },
  {
    kind: 'unit-mismatch/unit',
    needs: 'reference',
    alsoNamedBy: ['number-mismatch'],
    sentences: {
      en: pairs(['The village lies [[40 miles]] from the coast.', 'The village lies 40 kilometres from the coast.']),
      de: pairs([
        'Das Dorf liegt [[40 Meilen]] von der Küste entfernt.',
        'Das Dorf liegt 40 Kilometer von der Küste entfernt.',
      ]),
      fr: pairs(['Le village est à [[40 miles]] de la côte.', 'Le village est à 40 kilomètres de la côte.']),
    },
  },
  {
    kind: 'url-email-mismatch/address',
    needs: 'reference',
    sentences: {
      en: pairs(
        [
          'The timetable stands on [[www.example.com/timetable]] from Monday.',
          'The timetable stands on www.example.com/fahrplan from Monday.',
        ],
        ['Questions go to [[haven@example.org]] until Friday.', 'Questions go to hafen@example.org until Friday.'],
      ),
      de: pairs([
        'Der Fahrplan steht ab Montag unter [[www.example.com/timetable]].',
        'Der Fahrplan steht ab Montag unter www.example.com/fahrplan.',
      ]),
      es: pairs([
        'Las preguntas van a [[puerto@example.org]] hasta el viernes.',
        'Las preguntas van a port@example.org hasta el viernes.',
      ]),
      ru: pairs([
        'Вопросы принимаются по адресу [[gavan@example.org]] до пятницы.',
        'Вопросы принимаются по адресу hafen@example.org до пятницы.',
      ]),
      ja: pairs([
        '時刻表は[[www.example.com/jikoku]]に掲載される。',
        '時刻表は www.example.com/timetable に掲載される。',
      ]),
    },
  },
  {
    kind: 'gender-flip/pronoun',
    needs: 'reference',
    sentences: {
      en: pairs([
        'Maria Lund, the mayor, said that she would stay until spring. Lund added that [[he]] had never planned to leave.',
        'Maria Lund, the mayor, said that she would stay until spring. Lund added that she had never planned to leave.',
      ]),
      es: pairs([
        'La alcaldesa María Luna pagará la obra. La alcaldesa añadió que [[él]] nunca pensó en irse.',
        'La alcaldesa María Luna pagará la obra. La alcaldesa añadió que ella nunca pensó en irse.',
      ]),
      fr: pairs([
        'La maire Marie Lune restera jusqu’au printemps. La maire a ajouté qu’[[il]] n’avait jamais voulu partir.',
        'La maire Marie Lune restera jusqu’au printemps. La maire a ajouté qu’elle n’avait jamais voulu partir.',
      ]),
      de: pairs([
        'Die Bürgermeisterin Maria Lund bleibt bis zum Frühjahr. Die Bürgermeisterin fügte hinzu, [[er]] habe nie gehen wollen.',
        'Die Bürgermeisterin Maria Lund bleibt bis zum Frühjahr. Die Bürgermeisterin fügte hinzu, sie habe nie gehen wollen.',
      ]),
      sv: pairs([
        'Borgmästaren Maria Lund stannar till våren. Lund tillade att [[han]] aldrig hade tänkt ge sig av.',
        'Borgmästaren Maria Lund stannar till våren. Lund tillade att hon aldrig hade tänkt ge sig av.',
      ]),
      ru: pairs([
        'Мэр Мария Лунд останется до весны. Лунд добавила, что [[он]] никогда не думал об отъезде.',
        'Мэр Мария Лунд останется до весны. Лунд добавила, что она никогда не думал об отъезде.',
      ]),
      pt: pairs([
        'A prefeita Maria Luna fica até a primavera. A prefeita disse ainda que [[ele]] nunca pensou em sair.',
        'A prefeita Maria Luna fica até a primavera. A prefeita disse ainda que ela nunca pensou em sair.',
      ]),
    },
  },
  {
    kind: 'hearsay-conditional/would-have',
    needs: 'reference',
    alsoNamedBy: ['modality-mismatch'],
    sentences: {
      en: pairs(
        [
          'The driver of the truck [[would have fled]] across the border.',
          'The driver of the truck has reportedly fled across the border.',
        ],
        [
          'The ship [[would be]] under the flag of another country.',
          'The ship is reportedly under the flag of another country.',
        ],
      ),
      de: pairs([
        'Der Fahrer des Lastwagens [[wäre]] über die Grenze geflohen.',
        'Der Fahrer des Lastwagens soll über die Grenze geflohen sein.',
      ]),
    },
  },
  {
    kind: 'modality-mismatch/modal',
    needs: 'reference',
    sentences: {
      en: pairs(
        ['The council [[must]] close the bridge in the winter.', 'The council may close the bridge in the winter.'],
        ['The mill [[will]] be sold before the summer.', 'The mill could be sold before the summer.'],
      ),
      de: pairs(['Der Rat [[muss]] die Brücke im Winter schließen.', 'Der Rat kann die Brücke im Winter schließen.']),
      es: pairs([
        'El consejo [[debe]] cerrar el puente en invierno.',
        'El consejo puede cerrar el puente en invierno.',
      ]),
    },
  },
  {
    kind: 'missing-article/role',
    needs: 'reference',
    sentences: {
      en: pairs(
        [
          '[[Government of the region]] promised to pay for the new roof.',
          'The government of the region promised to pay for the new roof.',
        ],
        [
          'The students gave the letter to [[director]] of the school.',
          'The students gave the letter to the director of the school.',
        ],
      ),
      de: pairs([
        '[[Regierung]] der Region hat versprochen, das neue Dach zu bezahlen.',
        'Die Regierung der Region hat versprochen, das neue Dach zu bezahlen.',
      ]),
    },
  },
  {
    kind: 'agreement-error/pair-of-words',
    sentences: {
      en: rows('The neighbours said that [[they was]] asleep.', '[[The roads was]] under water by noon.'),
      es: rows('Los dos pescadores [[fueron rescatado]] de madrugada.', 'El alcalde firmó [[las decreto]] anoche.'),
      fr: rows('Quatre ponts [[ont été fermé]] pendant la nuit.', 'Le maire a lu [[les déclaration]] du comité.'),
      it: rows('I due pescatori [[sono stati salvato]] all’alba.', 'Il sindaco ha letto [[la documento]] ieri.'),
      pt: rows('Os dois pescadores [[foram resgatado]] de madrugada.', 'O prefeito assinou [[uma contrato]] ontem.'),
    },
  },
  {
    kind: 'currency-said-twice/sign-and-name',
    sentences: {
      en: rows('A new roof would cost [[€90,000 euros]].', 'The prize was [[$2 million dollars]] last year.'),
      de: rows('Ein neues Dach würde [[€90.000 Euro]] kosten.'),
      fr: rows('Un nouveau toit coûterait [[€ 400 euros]] par pièce.'),
      it: rows('Un nuovo tetto costerebbe [[€ 400 euro]] a stanza.'),
      pt: rows('Um telhado novo custaria [[€ 400 euros]] por sala.'),
      nl: rows('Een nieuw dak zou [[€ 400 euro]] per kamer kosten.'),
      sv: rows('Ett nytt tak skulle kosta [[€400 euro]] per rum.'),
      pl: rows('Nowy dach kosztowałby [[€400 euro]] za pokój.'),
      ru: rows('Новая крыша обошлась бы в [[$400 долларов]] за комнату.'),
      zh: rows('新屋顶要花费[[¥320万元]]。'),
      ja: rows('新しい屋根には[[¥300万円]]かかる。'),
    },
  },
  {
    kind: 'currency-code-left/own',
    sentences: {
      uk: rows('Ремонт мосту оцінили в [[UAH 35]] млн.'),
      ru: rows('Новая крыша обошлась в [[RUB 400]] тыс.'),
      pl: rows('Nowy dach kosztował [[PLN 4000]] za salę.'),
      cs: rows('Nová střecha stála [[CZK 4000]] za třídu.'),
      tr: rows('Biletler kapıda [[TRY 150]]’ye satıldı.'),
      ar: rows('بلغ سعر التذكرة [[SAR 150]] في اليوم الأول.'),
      hi: rows('नई छत पर [[INR 4,000]] ख़र्च हुए।'),
      zh: rows('新屋顶要花费[[CNY 3200]]。'),
      ja: rows('新しい屋根には[[JPY 3000]]かかる。'),
      ko: rows('새 지붕에는 [[KRW 30,000]]이 든다.'),
    },
  },
  {
    kind: 'currency-said-twice/two-currencies',
    sentences: {
      en: rows('A new roof would cost [[$90,000 euros]].'),
      tr: rows('Biletler kapıda [[$150 liraya]] satıldı.'),
      he: rows('הכרטיס עולה [[$80 שקלים]] בלבד.'),
    },
  },
  {
    kind: 'malformed-ordinal/ending',
    sentences: {
      en: rows('The hall marked its [[53th]] birthday.'),
      fr: rows('La chapelle date du [[13ième]] siècle.'),
      es: rows('El corredor llegó en el [[4ª]] lugar.'),
      pt: rows('Foi a [[6º]] reunião do conselho este ano.', 'Na [[3º]] rua à direita fica a escola.'),
      it: rows('Il corridore è arrivato al [[4ª]] posto.'),
      pl: rows('Mieszka na [[7-mym]] piętrze.', 'To był [[10-ty]] rok budowy.'),
      ru: rows('Школа стоит на [[3-ей]] улице.', 'Это был [[10-ый]] год стройки.'),
      tr: rows('Koşucu [[5inci]] oldu.'),
    },
  },
  {
    kind: 'number-scale-locale/thousands',
    sentences: {
      zh: rows('仓库里有[[25千]]册图书。'),
      ja: rows('倉庫には[[25千]]冊の本がある。'),
      ko: rows('창고에는 책 [[25천]] 권이 있다.'),
    },
  },
  {
    kind: 'confused-word/neighbour',
    alsoNamedBy: ['agreement-error', 'wrong-word-form', 'misspelling'],
    sentences: {
      en: rows('The new hall is smaller [[then]] the old one.', 'The families hope [[too]] stay in the valley.'),
      de: rows('Viele stimmten für [[denn]] Vorschlag der Stadt.'),
      fr: rows('Le jour [[ou]] elle est revenue, il neigeait.'),
      es: rows('El mercado [[esta]] abierto desde marzo.'),
      cs: rows('Školu postavili [[ni]] kopci za městem.'),
    },
  },
  {
    kind: 'number-spacing/touching-or-split',
    alsoNamedBy: ['fused-words', 'number-format-locale'],
    sentences: {
      en: rows('The school closed [[after40]] years.', 'The hall burnt down in [[199 8]] and was rebuilt.'),
      de: rows('Die Halle brannte im März [[20 17]] ab.'),
      es: rows('La sala tiene más [[de300]] asientos.'),
      pt: rows('A sala tem mais [[de300]] lugares.'),
      sv: rows('Hallen har [[över300]] platser.'),
      ru: rows('Зал построили в [[августе2015]] года.'),
      ar: rows('تتسع القاعة لأكثر [[من300]] شخص.'),
      zh: rows('礼堂于 [[201 5]] 年开放。'),
    },
  },
  {
    kind: 'number-disagreement/noun-or-verb',
    alsoNamedBy: ['agreement-error'],
    sentences: {
      en: rows(
        'The walk from the station takes about [[20 minute]].',
        'On Tuesday, [[the teachers has]] agreed to the plan.',
        'The museum opens at nine [[every mornings]].',
      ),
    },
  },
  {
    kind: 'subject-verb-mismatch/plural-subject',
    alsoNamedBy: ['agreement-error'],
    sentences: {
      es: rows('[[Los pescadores vende]] menos que antes.', '[[Las escuelas abre]] mañana.'),
      fr: rows('[[Les pêcheurs vend]] moins qu’avant.', '[[Les écoles ouvre]] demain.'),
      it: rows('[[I pescatori vende]] meno di prima.', '[[Le scuole apre]] domani.'),
      pt: rows('[[Os pescadores vende]] menos do que antes.', '[[As escolas abre]] amanhã.'),
    },
  },
  {
    kind: 'adjective-mismatch/gender-or-number',
    alsoNamedBy: ['agreement-error'],
    sentences: {
      es: rows('Pintaron [[las casas blanco]] del puerto.', 'El pueblo tiene [[una plaza nuevo]].'),
      it: rows('Hanno dipinto [[le case bianco]] del porto.', 'Il paese ha [[una piazza nuovo]].'),
      pt: rows('Pintaram [[as casas branco]] do porto.', 'A vila tem [[uma praça novo]].'),
      fr: rows('Le village a [[une place nouveau]].', 'Ils ont peint [[la maison blanc]] du port.'),
    },
  },
  {
    kind: 'split-word/article',
    sentences: {
      he: rows('בסוף השבוע [[ה גשר]] נפתח מחדש.', 'התושבים שמחים כי [[ה שוק]] חזר לפעול.'),
      ar: rows('وصل الصيادون إلى [[ال ميناء]] بعد العاصفة.', 'أغلقت البلدية [[ال جسر]] القديم.'),
    },
  },
  {
    kind: 'missing-article/bare-noun',
    sentences: {
      en: rows('[[Explosion was]] heard as far as the harbour.', '[[Ministry said]] that the road will reopen.'),
      es: rows('[[Ministerio anunció]] que la carretera abrirá pronto.'),
      fr: rows('[[Ministère a]] annoncé que la route rouvrira bientôt.'),
      it: rows('[[Ministero ha]] annunciato che la strada riaprirà presto.'),
      pt: rows('[[Ministério anunciou]] que a estrada reabrirá em breve.'),
    },
  },
  {
    kind: 'source-residue/english-word',
    sentences: {
      es: rows('[[However]], nadie ha reclamado el barco.', 'El puente sigue cerrado [[because]] falta dinero.'),
      fr: rows('[[Meanwhile]], personne n’a réclamé le bateau.', 'Le pont reste fermé [[although]] il est réparé.'),
      it: rows('[[However]], nessuno ha reclamato la barca.', 'Il ponte resta chiuso [[because]] mancano i soldi.'),
      pt: rows('[[However]], ninguém reclamou o barco.', 'A ponte segue fechada [[although]] esteja pronta.'),
      de: rows('[[However]], niemand hat das Boot vermisst.', 'Die Brücke bleibt zu, [[because]] das Geld fehlt.'),
      nl: rows('[[However]], niemand mist de boot.', 'De brug blijft dicht, [[because]] het geld is op.'),
      sv: rows('[[However]], ingen saknar båten.', 'Bron är stängd [[although]] den är lagad.'),
      pl: rows('[[However]], nikt nie szuka łodzi.', 'Most [[should]] być otwarty do maja.'),
      cs: rows('[[However]], člun nikdo nepostrádá.', 'Most [[should]] být otevřen do května.'),
      tr: rows('[[However]], tekneyi kimse aramadı.', 'Köprü mayısa kadar [[because]] kapalı kalacak.'),
    },
  },
  {
    kind: 'number-format-locale/decimal',
    sentences: {
      de: rows('Die Miete stieg in der Stadt um [[4.2]] Prozent.', 'Der Umbau kostet [[3.6]] Millionen Euro.'),
      nl: rows('De huur steeg in de stad met [[4.2]] procent.', 'De verbouwing kost [[3.6]] miljoen euro.'),
      sv: rows('Hyran steg i staden med [[4.2]] procent.', 'Bygget kostar [[3.6]] miljoner kronor.'),
      pl: rows('Czynsze wzrosły w mieście o [[4.2]] procent.', 'Remont kosztuje [[3.6]] mln złotych.'),
      cs: rows('Nájmy ve městě vzrostly o [[4.2]] procenta.', 'Oprava stojí [[3.6]] milionu korun.'),
      ru: rows('Аренда в городе подорожала на [[4.2]] процента.', 'Ремонт стоит [[3.6]] млн рублей.'),
      uk: rows('Оренда в місті зросла на [[4.2]] відсотка.', 'Ремонт коштує [[3.6]] млн гривень.'),
      tr: rows('Kentte kiralar yüzde [[4.2]] arttı.', 'Onarım [[3.6]] milyon lira tutacak.'),
    },
  },
  {
    kind: 'proper-noun-case/weekday-without-date',
    sentences: {
      nl: rows('De markt verhuist op [[Dinsdag]] naar het plein.'),
      sv: rows('Torget öppnar igen på [[Tisdag]] morgon.'),
      pl: rows('Targ otworzą w [[Piątek]] rano.'),
      cs: rows('Trh otevřou v [[Úterý]] ráno.'),
      ru: rows('Рынок откроют во [[Вторник]] утром.'),
      uk: rows('Ринок відкриють у [[Вівторок]] зранку.'),
    },
  },
  {
    kind: 'wrong-language/near-language',
    alsoNamedBy: ['untranslated-segment'],
    sentences: {
      sv: rows('[[Fiskerne har ikke set båden siden i går, og nu leder politiet efter den.]]'),
      cs: rows('[[Rybári loď od včera nevideli a teraz ju hľadá aj polícia, ktorá prišla z mesta.]]'),
      ru: rows('[[Рибалки не бачили човна від учора, і тепер його шукає поліція, яка приїхала з міста.]]'),
      uk: rows('[[Рыбаки не видели лодку со вчерашнего дня, и теперь ее ищет полиция, которая приехала из города.]]'),
      nl: rows('[[Die Fischer haben das Boot seit gestern nicht gesehen, und jetzt sucht es die Polizei.]]'),
    },
  },
  {
    kind: 'stray-pronoun/office-and-pronoun',
    sentences: {
      de: rows('Der Bürgermeister [[er]] nannte den Markt zu klein.', 'Die Ministerin [[sie]] lehnte den Plan ab.'),
      nl: rows('De burgemeester [[hij]] noemde de markt te klein.', 'De minister [[zij]] wees het plan af.'),
      sv: rows('Ministern [[hon]] kallade torget för litet.', 'Borgmästaren [[han]] avslog planen.'),
    },
  },
];
