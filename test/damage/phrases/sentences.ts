/** Plain news sentences by language: what is added to an article, or stands in it in the wrong language. */
export const foreignSentences: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The harbour will stay closed for three weeks while divers look for the rest of the lost cargo.',
    'Teachers at the school have collected old musical instruments and lend them to the children of the village.',
  ],
  pt: [
    'O porto ficará fechado durante três semanas enquanto os mergulhadores procuram o resto da carga perdida.',
    'Os professores da escola juntaram instrumentos musicais antigos e não cobram nada às crianças da aldeia.',
  ],
  es: [
    'El puerto permanecerá cerrado durante tres semanas mientras los buzos buscan el resto de la carga perdida.',
    'Los maestros de la escuela han reunido instrumentos musicales viejos y los prestan a los niños del pueblo.',
  ],
  fr: [
    'Le port restera fermé pendant trois semaines, le temps que les plongeurs cherchent le reste de la cargaison perdue.',
    'Les enseignants de l’école ont rassemblé de vieux instruments de musique et les prêtent aux enfants du village.',
  ],
  it: [
    'Il porto resterà chiuso per tre settimane mentre i sommozzatori cercano il resto del carico perduto.',
    'Gli insegnanti della scuola hanno raccolto vecchi strumenti musicali e li prestano ai bambini del paese.',
  ],
  de: [
    'Der Hafen bleibt drei Wochen lang geschlossen, während Taucher nach dem Rest der verlorenen Ladung suchen.',
    'Die Lehrer der Schule haben alte Musikinstrumente gesammelt und leihen sie den Kindern des Dorfes.',
  ],
  nl: [
    'De haven blijft drie weken gesloten terwijl duikers naar de rest van de verloren lading zoeken.',
    'De leraren van de school hebben oude muziekinstrumenten verzameld en lenen ze uit aan de kinderen van het dorp.',
  ],
  sv: [
    'Hamnen kommer att vara stängd i tre veckor medan dykare letar efter resten av den förlorade lasten.',
    'Lärarna på skolan har samlat in gamla musikinstrument och lånar ut dem till barnen i byn.',
  ],
  pl: [
    'Port pozostanie zamknięty przez trzy tygodnie, podczas gdy nurkowie szukają reszty utraconego ładunku.',
    'Nauczyciele szkoły zebrali stare instrumenty muzyczne i pożyczają je dzieciom ze wsi.',
  ],
  cs: [
    'Přístav zůstane tři týdny uzavřen, zatímco potápěči hledají zbytek ztraceného nákladu.',
    'Učitelé školy shromáždili staré hudební nástroje a půjčují je dětem z vesnice.',
  ],
  ru: [
    'Порт останется закрытым в течение трёх недель, пока водолазы ищут остатки потерянного груза.',
    'Учителя школы собрали старые музыкальные инструменты и дают их детям из деревни.',
  ],
  uk: [
    'Порт залишатиметься закритим упродовж трьох тижнів, поки водолази шукають решту втраченого вантажу.',
    'Учителі школи зібрали старі музичні інструменти й позичають їх дітям із села.',
  ],
  tr: [
    'Dalgıçlar kayıp yükün geri kalanını ararken liman üç hafta boyunca kapalı kalacak.',
    'Okulun öğretmenleri eski müzik aletlerini topladı ve bunları köyün çocuklarına ödünç veriyor.',
  ],
  ar: [
    'سيبقى الميناء مغلقا لمدة ثلاثة أسابيع بينما يبحث الغواصون عن بقية الحمولة المفقودة.',
    'جمع معلمو المدرسة آلات موسيقية قديمة وهم يعيرونها لأطفال القرية.',
  ],
  he: [
    'הנמל יישאר סגור במשך שלושה שבועות בזמן שצוללנים מחפשים את שאר המטען האבוד.',
    'המורים בבית הספר אספו כלי נגינה ישנים והם משאילים אותם לילדי הכפר.',
  ],
  hi: [
    'बंदरगाह तीन सप्ताह तक बंद रहेगा, जबकि गोताखोर खोए हुए माल का बाकी हिस्सा खोज रहे हैं।',
    'स्कूल के शिक्षकों ने पुराने वाद्ययंत्र इकट्ठा किए हैं और वे उन्हें गाँव के बच्चों को उधार देते हैं।',
  ],
  zh: ['港口将关闭三周，潜水员正在寻找其余丢失的货物。', '这所学校的老师收集了旧乐器，并把它们借给村里的孩子们使用。'],
  ja: [
    '港は三週間閉鎖され、その間に潜水士が失われた積み荷の残りを探す予定である。',
    'この学校の教師たちは古い楽器を集め、村の子どもたちに貸し出している。',
  ],
  ko: [
    '잠수부들이 잃어버린 화물의 나머지를 찾는 동안 항구는 3주 동안 폐쇄될 예정이다.',
    '학교 교사들은 낡은 악기를 모아 마을 아이들에게 빌려주고 있다.',
  ],
};
