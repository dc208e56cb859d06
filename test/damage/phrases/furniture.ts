/** Furniture of websites, captions and credits, by language: own wording; many lines stand in no pack. */

export const boilerplate: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Story continues below this ad',
    'Click here to get our daily newsletter in your inbox',
    'Share this story on Facebook',
    'You might also be interested in',
  ],
  pt: [
    'A notícia continua depois da publicidade',
    'Clique aqui e receba as notícias do dia por e-mail',
    'Compartilhe esta reportagem no Facebook',
    'Você também pode se interessar por',
  ],
  es: [
    'La noticia continúa después de la publicidad',
    'Haz clic aquí para recibir nuestro boletín diario',
    'Comparte esta noticia en Facebook',
    'También te puede interesar',
  ],
  fr: [
    'L’article continue après la publicité',
    'Cliquez ici pour recevoir notre lettre quotidienne',
    'Partager cet article sur Facebook',
    'Cela peut aussi vous intéresser',
  ],
  it: [
    'L’articolo continua dopo la pubblicità',
    'Clicca qui per ricevere la nostra newsletter quotidiana',
    'Condividi questo articolo su Facebook',
    'Potrebbe interessarti anche',
  ],
  de: [
    'Nach der Anzeige geht es weiter',
    'Hier klicken und unseren täglichen Newsletter abonnieren',
    'Diesen Artikel auf Facebook teilen',
    'Das könnte Sie auch interessieren',
  ],
  nl: [
    'Het artikel gaat verder na de advertentie',
    'Klik hier om onze dagelijkse nieuwsbrief te ontvangen',
    'Deel dit artikel op Facebook',
    'Dit vindt u misschien ook interessant',
  ],
  sv: [
    'Artikeln fortsätter efter annonsen',
    'Klicka här för att få vårt dagliga nyhetsbrev',
    'Dela artikeln på Facebook',
    'Du kanske också är intresserad av',
  ],
  pl: [
    'Dalsza część artykułu pod reklamą',
    'Kliknij tutaj, aby otrzymywać nasz codzienny newsletter',
    'Udostępnij ten artykuł na Facebooku',
    'Może Cię również zainteresować',
  ],
  cs: [
    'Článek pokračuje pod reklamou',
    'Klikněte sem a dostávejte náš denní newsletter',
    'Sdílet článek na Facebooku',
    'Mohlo by vás také zajímat',
  ],
  ru: [
    'Продолжение после рекламы',
    'Нажмите здесь, чтобы получать нашу ежедневную рассылку',
    'Поделиться этой новостью в Facebook',
    'Вас также может заинтересовать',
  ],
  uk: [
    'Продовження після реклами',
    'Натисніть тут, щоб отримувати нашу щоденну розсилку',
    'Поділитися цією новиною у Facebook',
    'Вас також може зацікавити',
  ],
  tr: [
    'Haberin devamı reklamdan sonra',
    'Günlük bültenimizi almak için buraya tıklayın',
    'Bu haberi Facebook’ta paylaşın',
    'Bunlar da ilginizi çekebilir',
  ],
  ar: [
    'يتبع المقال بعد الإعلان',
    'انقر هنا لتلقي نشرتنا الإخبارية اليومية',
    'شارك هذا الخبر على فيسبوك',
    'قد يهمك أيضا',
  ],
  he: [
    'הכתבה ממשיכה אחרי הפרסומת',
    'לחצו כאן כדי לקבל את הניוזלטר היומי שלנו',
    'שתפו את הכתבה בפייסבוק',
    'אולי יעניין אותך גם',
  ],
  hi: [
    'विज्ञापन के बाद खबर जारी है',
    'हमारा दैनिक न्यूज़लेटर पाने के लिए यहाँ क्लिक करें',
    'इस खबर को फेसबुक पर शेयर करें',
    'आपको यह भी पसंद आ सकता है',
  ],
  zh: ['广告之后内容继续', '点击此处订阅我们的每日简报', '分享此文章到脸书', '您可能还会感兴趣'],
  ja: [
    '記事は広告の下に続きます',
    'ここをクリックして毎日のニュースレターを購読する',
    'この記事をフェイスブックでシェアする',
    'こちらの記事もおすすめ',
  ],
  ko: [
    '광고 후 기사가 이어집니다',
    '여기를 클릭하여 일일 뉴스레터를 구독하세요',
    '이 기사를 페이스북에 공유하기',
    '이런 기사도 관심 있으실 거예요',
  ],
};

/** A picture’s caption with its credit, as scraped into the body. */
export const captions: Readonly<Record<string, string>> = {
  en: 'Anna Lund speaks to reporters in this photo taken on March 3, 2021. Photo: Paul Reyes/Reuters',
  pt: 'Anna Lund fala a jornalistas em foto tirada em 3 de março de 2021. Foto: Paul Reyes/Reuters',
  es: 'Anna Lund habla con la prensa en una foto tomada el 3 de marzo de 2021. Foto: Paul Reyes/Reuters',
  fr: 'Anna Lund répond à la presse, sur cette photo prise le 3 mars 2021. Photo : Paul Reyes/Reuters',
  it: 'Anna Lund parla con i giornalisti in una foto scattata il 3 marzo 2021. Foto: Paul Reyes/Reuters',
  de: 'Anna Lund spricht mit Journalisten, Aufnahme vom 3. März 2021. Foto: Paul Reyes/Reuters',
  nl: 'Anna Lund spreekt met journalisten op deze foto van 3 maart 2021. Foto: Paul Reyes/Reuters',
  sv: 'Anna Lund talar med journalister på en bild tagen den 3 mars 2021. Foto: Paul Reyes/Reuters',
  pl: 'Anna Lund rozmawia z dziennikarzami, zdjęcie z 3 marca 2021 r. Fot. Paul Reyes/Reuters',
  cs: 'Anna Lund hovoří s novináři na snímku z 3. března 2021. Foto: Paul Reyes/Reuters',
  ru: 'Анна Лунд беседует с журналистами на фотографии от 3 марта 2021 года. Фото: Пол Рейес/Reuters',
  uk: 'Анна Лунд розмовляє з журналістами на фотографії від 3 березня 2021 року. Фото: Пол Рейєс/Reuters',
  tr: 'Anna Lund, 3 Mart 2021’de çekilen bu fotoğrafta gazetecilerle konuşuyor. Fotoğraf: Paul Reyes/Reuters',
  ar: 'آنا لوند تتحدث إلى الصحفيين في صورة التقطت في 3 مارس 2021. تصوير: بول رييس/رويترز',
  he: 'אנה לונד משוחחת עם עיתונאים בתמונה שצולמה ב-3 במרץ 2021. צילום: פול רייס/רויטרס',
  hi: '3 मार्च 2021 को ली गई इस तस्वीर में पत्रकारों से बात करतीं अन्ना लुंड। फोटो: पॉल रेयेस/रॉयटर्स',
  zh: '2021年3月3日，安娜·隆德在接受记者采访（资料图）。图片来源：路透社',
  ja: '2021年3月3日に撮影された写真で記者団に話すアンナ・ルンド氏。写真：ロイター',
  ko: '2021년 3월 3일 촬영된 사진에서 안나 룬드가 기자들과 이야기하고 있다. 사진=로이터',
};

export const places: Readonly<Record<string, readonly string[]>> = {
  en: ['WASHINGTON', 'LONDON', 'PARIS'],
  pt: ['LISBOA', 'BRASÍLIA', 'PARIS'],
  es: ['MADRID', 'BOGOTÁ', 'PARÍS'],
  fr: ['PARIS', 'BRUXELLES', 'LONDRES'],
  it: ['ROMA', 'PARIGI', 'MILANO'],
  de: ['BERLIN', 'WIEN', 'PARIS'],
  nl: ['AMSTERDAM', 'BRUSSEL', 'PARIJS'],
  sv: ['STOCKHOLM', 'LONDON', 'PARIS'],
  pl: ['WARSZAWA', 'BERLIN', 'PARYŻ'],
  cs: ['PRAHA', 'BERLÍN', 'PAŘÍŽ'],
  ru: ['МОСКВА', 'БЕРЛИН', 'ПАРИЖ'],
  uk: ['КИЇВ', 'БЕРЛІН', 'ПАРИЖ'],
  tr: ['ANKARA', 'BERLİN', 'PARİS'],
};

/** People who write for no paper, by script. */
export const authors: Readonly<Record<string, readonly string[]>> = {
  Latn: ['Clara Venturi', 'Jonas Ekdal', 'Marta Solana', 'Emil Radovan'],
  Cyrl: ['Олена Гринько', 'Марина Лунёва', 'Андрій Бойчук', 'Глеб Савин'],
};
