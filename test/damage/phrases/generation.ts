/** What a language model writes around a translation, by language: own wording, not taken from the packs. */

export const preambles: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Sure, here is the English translation of the article:',
    'Below you will find the translated text:',
    'Certainly! The translation reads as follows:',
  ],
  pt: ['Claro! Aqui está a tradução do artigo:', 'Segue abaixo o texto traduzido:'],
  es: ['¡Por supuesto! Aquí está la traducción del artículo:', 'A continuación se presenta el texto traducido:'],
  fr: ['Bien sûr ! Voici la traduction de l’article :', 'Vous trouverez ci-dessous le texte traduit :'],
  it: ['Certo! Ecco la traduzione dell’articolo:', 'Di seguito il testo tradotto:'],
  de: ['Gerne! Hier ist die Übersetzung des Artikels:', 'Nachfolgend der übersetzte Text:'],
  nl: ['Natuurlijk! Hier is de vertaling van het artikel:', 'Hieronder staat de vertaalde tekst:'],
  sv: ['Självklart! Här är översättningen av artikeln:', 'Nedan följer den översatta texten:'],
  pl: ['Oczywiście! Oto tłumaczenie artykułu:', 'Poniżej znajduje się przetłumaczony tekst:'],
  cs: ['Samozřejmě! Zde je překlad článku:', 'Níže naleznete přeložený text:'],
  ru: ['Конечно! Вот перевод статьи:', 'Ниже приведён переведённый текст:'],
  uk: ['Звичайно! Ось переклад статті:', 'Нижче наведено перекладений текст:'],
  tr: ['Elbette! İşte makalenin çevirisi:', 'Çevrilmiş metin aşağıdadır:'],
  ar: ['بالتأكيد! إليك ترجمة المقال:', 'فيما يلي النص المترجم:'],
  he: ['בוודאי! הנה תרגום הכתבה:', 'להלן הטקסט המתורגם:'],
  hi: ['ज़रूर! यह रहा लेख का अनुवाद:', 'नीचे अनुवादित पाठ दिया गया है:'],
  zh: ['当然！以下是这篇文章的译文：', '好的，这是翻译后的文本：'],
  ja: ['もちろんです！以下が記事の翻訳です：', '翻訳文は次のとおりです：'],
  ko: ['물론입니다! 다음은 기사의 번역입니다:', '번역된 텍스트는 아래와 같습니다:'],
};

export const closings: Readonly<Record<string, readonly string[]>> = {
  en: ['Let me know if you would like any changes to the translation!', 'I hope this translation is helpful.'],
  pt: ['Se quiser que eu ajuste a tradução, é só avisar!', 'Espero que esta tradução seja útil.'],
  es: ['Si desea que ajuste la traducción, no dude en decírmelo.', 'Espero que esta traducción le sea útil.'],
  fr: [
    'N’hésitez pas à me dire si vous souhaitez modifier la traduction.',
    'J’espère que cette traduction vous sera utile.',
  ],
  it: ['Fammi sapere se vuoi modificare la traduzione!', 'Spero che questa traduzione ti sia utile.'],
  de: ['Sag mir Bescheid, wenn ich die Übersetzung anpassen soll!', 'Ich hoffe, diese Übersetzung hilft Ihnen weiter.'],
  nl: ['Laat het me weten als je de vertaling wilt aanpassen!', 'Ik hoop dat deze vertaling nuttig is.'],
  sv: ['Säg till om du vill att jag ändrar översättningen!', 'Jag hoppas att den här översättningen är till hjälp.'],
  pl: ['Daj mi znać, jeśli chcesz zmienić tłumaczenie!', 'Mam nadzieję, że to tłumaczenie będzie pomocne.'],
  cs: ['Dejte mi vědět, pokud chcete překlad upravit!', 'Doufám, že vám tento překlad pomůže.'],
  ru: ['Дайте мне знать, если нужно изменить перевод!', 'Надеюсь, этот перевод будет вам полезен.'],
  uk: ['Дайте мені знати, якщо потрібно змінити переклад!', 'Сподіваюся, цей переклад буде вам корисним.'],
  tr: ['Çeviride değişiklik isterseniz bana bildirin!', 'Umarım bu çeviri işinize yarar.'],
  ar: ['أخبرني إذا كنت ترغب في تعديل الترجمة!', 'آمل أن تكون هذه الترجمة مفيدة لك.'],
  he: ['ספרו לי אם תרצו לשנות את התרגום!', 'אני מקווה שהתרגום הזה יועיל לכם.'],
  hi: ['अगर आप अनुवाद में बदलाव चाहते हैं तो मुझे बताएँ!', 'मुझे उम्मीद है कि यह अनुवाद आपके काम आएगा।'],
  zh: ['如果您需要修改译文，请告诉我！', '希望这份翻译对您有所帮助。'],
  ja: ['翻訳の修正が必要でしたらお知らせください。', 'この翻訳がお役に立てば幸いです。'],
  ko: ['번역을 수정하고 싶으시면 말씀해 주세요!', '이 번역이 도움이 되기를 바랍니다.'],
};

export const refusals: Readonly<Record<string, readonly string[]>> = {
  en: [
    'I’m sorry, but I am unable to translate this text.',
    'As an AI language model, I cannot help with this request.',
  ],
  pt: [
    'Desculpe, mas não posso traduzir este texto.',
    'Como modelo de linguagem de IA, não posso ajudar com esse pedido.',
  ],
  es: [
    'Lo siento, pero no puedo traducir este texto.',
    'Como modelo de lenguaje de IA, no puedo ayudar con esta solicitud.',
  ],
  fr: [
    'Je suis désolé, mais je ne peux pas traduire ce texte.',
    'En tant que modèle de langage, je ne peux pas répondre à cette demande.',
  ],
  it: [
    'Mi dispiace, ma non posso tradurre questo testo.',
    'In quanto modello linguistico, non posso aiutare con questa richiesta.',
  ],
  de: [
    'Es tut mir leid, aber ich kann diesen Text nicht übersetzen.',
    'Als KI-Sprachmodell kann ich bei dieser Anfrage nicht helfen.',
  ],
  nl: ['Het spijt me, maar ik kan deze tekst niet vertalen.', 'Als AI-taalmodel kan ik niet helpen met dit verzoek.'],
  sv: [
    'Jag är ledsen, men jag kan inte översätta den här texten.',
    'Som AI-språkmodell kan jag inte hjälpa till med den här begäran.',
  ],
  pl: ['Przykro mi, ale nie mogę przetłumaczyć tego tekstu.', 'Jako model językowy AI nie mogę pomóc w tej sprawie.'],
  cs: ['Je mi líto, ale tento text nemohu přeložit.', 'Jako jazykový model AI nemohu s touto žádostí pomoci.'],
  ru: ['Извините, но я не могу перевести этот текст.', 'Как языковая модель ИИ, я не могу помочь с этим запросом.'],
  uk: ['Вибачте, але я не можу перекласти цей текст.', 'Як мовна модель ШІ, я не можу допомогти з цим запитом.'],
  tr: ['Üzgünüm, ancak bu metni çeviremem.', 'Bir yapay zekâ dil modeli olarak bu isteğe yardımcı olamam.'],
  ar: ['عذرا، لا يمكنني ترجمة هذا النص.', 'بصفتي نموذجا لغويا للذكاء الاصطناعي، لا أستطيع المساعدة في هذا الطلب.'],
  he: ['אני מצטער, אבל איני יכול לתרגם את הטקסט הזה.', 'כמודל שפה של בינה מלאכותית, איני יכול לסייע בבקשה זו.'],
  hi: ['माफ़ कीजिए, मैं इस पाठ का अनुवाद नहीं कर सकता।', 'एक एआई भाषा मॉडल के रूप में, मैं इस अनुरोध में मदद नहीं कर सकता।'],
  zh: ['抱歉，我无法翻译这段文字。', '作为一个人工智能语言模型，我无法协助处理此请求。'],
  ja: [
    '申し訳ありませんが、この文章を翻訳することはできません。',
    'AI言語モデルとして、このリクエストにはお応えできません。',
  ],
  ko: ['죄송하지만 이 텍스트를 번역할 수 없습니다.', 'AI 언어 모델로서 이 요청을 도와드릴 수 없습니다.'],
};

export const translatorNotes: Readonly<Record<string, readonly string[]>> = {
  en: [
    '(Translator’s note: the original name of the office was kept.)',
    'Note: I have left the names of the parties untranslated.',
  ],
  pt: [
    '(Nota do tradutor: manteve-se o nome original do cargo.)',
    'Observação: mantive os nomes dos partidos sem tradução.',
  ],
  es: [
    '(Nota del traductor: se mantuvo el nombre original del cargo.)',
    'Nota: he dejado los nombres de los partidos sin traducir.',
  ],
  fr: [
    '(Note du traducteur : le nom d’origine de la fonction a été conservé.)',
    'Remarque : j’ai laissé les noms des partis sans les traduire.',
  ],
  it: [
    '(Nota del traduttore: è stato mantenuto il nome originale della carica.)',
    'Nota: ho lasciato i nomi dei partiti senza tradurli.',
  ],
  de: [
    '(Anmerkung des Übersetzers: Der ursprüngliche Name des Amtes wurde beibehalten.)',
    'Hinweis: Ich habe die Namen der Parteien nicht übersetzt.',
  ],
  nl: [
    '(Noot van de vertaler: de oorspronkelijke naam van het ambt is behouden.)',
    'Opmerking: ik heb de namen van de partijen onvertaald gelaten.',
  ],
  sv: [
    '(Översättarens anmärkning: ämbetets ursprungliga namn har behållits.)',
    'Obs: Jag har lämnat partiernas namn oöversatta.',
  ],
  pl: ['(Przypis tłumacza: zachowano oryginalną nazwę urzędu.)', 'Uwaga: pozostawiłem nazwy partii bez tłumaczenia.'],
  cs: [
    '(Poznámka překladatele: původní název úřadu byl zachován.)',
    'Poznámka: názvy stran jsem ponechal nepřeložené.',
  ],
  ru: [
    '(Примечание переводчика: сохранено исходное название должности.)',
    'Примечание: я оставил названия партий без перевода.',
  ],
  uk: ['(Примітка перекладача: збережено початкову назву посади.)', 'Примітка: я залишив назви партій без перекладу.'],
  tr: ['(Çevirmenin notu: makamın özgün adı korunmuştur.)', 'Not: Partilerin adlarını çevirmeden bıraktım.'],
  ar: ['(ملاحظة المترجم: تم الإبقاء على الاسم الأصلي للمنصب.)', 'ملاحظة: تركت أسماء الأحزاب دون ترجمة.'],
  he: ['(הערת המתרגם: השם המקורי של התפקיד נשמר.)', 'הערה: השארתי את שמות המפלגות ללא תרגום.'],
  hi: ['(अनुवादक की टिप्पणी: पद का मूल नाम रखा गया है।)', 'नोट: मैंने दलों के नामों का अनुवाद नहीं किया है।'],
  zh: ['（译者注：保留了该职务的原名。）', '注：我没有翻译各政党的名称。'],
  ja: ['（訳注：役職名は原文のまま残した。）', '注：政党名は翻訳せずにそのまま残しました。'],
  ko: ['(옮긴이 주: 직책의 원래 이름을 그대로 두었다.)', '참고: 정당 이름은 번역하지 않고 그대로 두었습니다.'],
};

/** Control text and instructions; they leak in English whatever the target. */
export const prompts = [
  '<|im_end|>',
  '<|im_start|>assistant',
  '[INST] Translate the text. [/INST]',
  '</s>',
  '<think>The user wants a news text in another language.</think>',
  '### Response:',
  '<|endoftext|>',
  'Translate the following text and keep the line breaks:',
  '<target>',
] as const;
