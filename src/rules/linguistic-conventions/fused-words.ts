/** Two words with no space between them: `Kirbysaid`, `RussiaMoscow`, `ofthe`. */
import { fusedNumbers } from '../../evidence/fused-words/fused-numbers.js';
import { readFusedWords } from '../../evidence/fused-words/fused-words.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'fused-words',
  dimension: 'linguistic-conventions',
  severity: 'major',
  stage: 'stable',
  confidence: 0.95,
  needs: [],
  summary: 'Two words are written as one.',
  why: 'The space was lost when the text was cut up or put together; the reader meets a word that does not exist.',
  fix: 'Put the space back; where two renderings of one word stand together, keep one.',
  absorbs: ['misspelling'],
  examples: {
    bad: [
      {
        language: 'de',
        hypothesis: 'Der Bau kostete viel [[Lichtsowie]] Wasser.',
        message: '“Lichtsowie” is two words written as one: “Licht sowie”.',
      },
      {
        language: 'uk',
        hypothesis: 'Міст будують [[вБерліні]] вже рік.',
        message: '“вБерліні” is two words written as one: “в Берліні”.',
      },
      {
        language: 'en',
        hypothesis: 'The bridge opened late. [[Kirbysaid]] it was the rain.',
        message: '“Kirbysaid” is two words written as one: “Kirby said”.',
      },
      {
        language: 'sv',
        hypothesis: 'Domaren Woods talade länge. Sedan gick [[Woodsoch]] hans vänner hem.',
        message: '“Woodsoch” is two words written as one: “Woods och”.',
      },
      {
        language: 'cs',
        hypothesis: 'Most otevřel Brink. Dělník firmy [[Brinkpři]] práci zpíval.',
        message: '“Brinkpři” is two words written as one: “Brink při”.',
      },
      {
        language: 'fr',
        hypothesis: 'Le maire Sims est parti. La mort de [[Simsde]] Lyon reste un mystère.',
        message: '“Simsde” is two words written as one: “Sims de”.',
      },
      {
        language: 'ru',
        hypothesis: 'Решение в [[Пекинеможет]] многое изменить.',
        message: '“Пекинеможет” is two words written as one: “Пекине может”.',
      },
      {
        language: 'hu',
        hypothesis: 'A hidat Ivanov nyitotta meg. Az este [[Ivanovmondta]] a beszédet.',
        message: '“Ivanovmondta” is two words written as one: “Ivanov mondta”.',
      },
      {
        language: 'ar',
        hypothesis: 'أضافت الشرطة في [[البيانالصحفي]] أن الطريق مغلق.',
        message: '“البيانالصحفي” is two words written as one: “البيان الصحفي”.',
      },
      {
        language: 'en',
        hypothesis: 'The talks began at [[04:00BST]] and ended at 09:30 BST on the same day.',
        message: '“04:00BST” is two words written as one: “04:00 BST”.',
      },
      {
        language: 'fr',
        hypothesis: 'L’ancien patron, Bernard [[Fayolleavait]] fermé la chaîne en janvier.',
        message: '“Fayolleavait” is two words written as one: “Fayolle avait”.',
      },
      {
        language: 'el',
        hypothesis: 'Η γέφυρα άνοιξε στις [[29Σεπτεμβρίου]] και έκλεισε ξανά.',
        message: '“29Σεπτεμβρίου” is two words written as one: “29 Σεπτεμβρίου”.',
      },
      {
        language: 'fr',
        hypothesis: 'Des témoins ont [[vuplusieurs]] bateaux dans le port.',
        message: '“vuplusieurs” is two words written as one: “vu plusieurs”.',
      },
      {
        language: 'es',
        hypothesis: 'El gobierno pidió más dinero [[ypara]] los vecinos es tarde.',
        message: '“ypara” is two words written as one: “y para”.',
      },
      {
        language: 'it',
        hypothesis: 'Apre un concerto diretto da [[RiccardoFerrante]] in piazza.',
        message: '“RiccardoFerrante” is two words written as one: “Riccardo Ferrante”.',
      },
      {
        language: 'ko',
        hypothesis: '업체들이 바닷가에 [[매장을차렸다]]. 도로가 막혔다.',
        message: '“매장을차렸다” is two words written as one: “매장을 차렸다”.',
      },
      {
        language: 'ko',
        hypothesis: '태풍이 지나간 뒤 마을은 [[잔해로뒤덮여]] 있었다.',
        message: '“잔해로뒤덮여” is two words written as one: “잔해로 뒤덮여”.',
      },
      {
        language: 'ar',
        hypothesis: 'الجسر مغلق. وقال الصياد سالم [[البلوشيإن]] الأسماك عادت.',
        message: '“البلوشيإن” is two words written as one: “البلوشي إن”.',
      },
      {
        language: 'de',
        hypothesis: 'Die Stadt prüft den Plan, und [[dienächste]] Sitzung ist im Mai.',
        message: '“dienächste” is two words written as one: “die nächste”.',
      },
      {
        language: 'sv',
        hypothesis: 'Kommunen säger att bron är [[nödvändigför]] handeln i byn.',
        message: '“nödvändigför” is two words written as one: “nödvändig för”.',
      },
      {
        language: 'ro',
        hypothesis: 'Primarul a promis o [[soluțierapidă]] pentru pod.',
        message: '“soluțierapidă” is two words written as one: “soluție rapidă”.',
      },
      {
        language: 'es',
        hypothesis: 'La obra empieza a [[partirde]] mayo en el puerto.',
        message: '“partirde” is two words written as one: “partir de”.',
      },
      {
        language: 'en',
        hypothesis: 'The town has two bridges, both [[commitmentsand]] costs.',
        message: '“commitmentsand” is two words written as one: “commitments and”.',
      },
      {
        language: 'pl',
        hypothesis: 'Burmistrz obiecał [[szybkierozwiązanie]] dla mostu.',
        message: '“szybkierozwiązanie” is two words written as one: “szybkie rozwiązanie”.',
      },
      {
        language: 'en',
        hypothesis: 'The water is tested daily. Tanks keep [[dirtywater]] out of the river.',
        message: '“dirtywater” is two words written as one: “dirty water”.',
      },
      {
        language: 'en',
        hypothesis: 'It was the last pub, said [[HelenMarsh]], who led them. Marsh is 58.',
        message: '“HelenMarsh” is two words written as one: “Helen Marsh”.',
      },
      {
        language: 'ko',
        hypothesis: '다리 공사가 늦어진다. 시는 다리를 [[닫겠다고발표했다]]. 비용은 알려지지 않았다.',
        message: '“닫겠다고발표했다” is two words written as one: “닫겠다고 발표했다”.',
      },
      {
        language: 'hu',
        hypothesis: 'Az eső miatt [[ahajó]] nem indult el ma.',
        message: '“ahajó” is two words written as one: “a hajó”.',
      },
      {
        language: 'hi',
        hypothesis: 'मंत्री का [[कहनाहै]] कि पुल मई तक बंद रहेगा। सड़क खुली है।',
        message: '“कहनाहै” is two words written as one: “कहना है”.',
      },
      {
        language: 'he',
        hypothesis: 'הגשר בעיר סגור. ראש העיר אמר כי העבודות נמשכות. לפי הדובר, [[העבודותבעיר]] יסתיימו במאי.',
        message: '“העבודותבעיר” is two words written as one: “העבודות בעיר”.',
      },
      {
        language: 'ko',
        hypothesis: '어부들은 폐그물이 늘었다고 말한다. 시는 [[폐그물을줄이지]] 못했다.',
        message: '“폐그물을줄이지” is two words written as one: “폐그물을 줄이지”.',
      },
      {
        language: 'hi',
        hypothesis: 'पुल की जाँच [[विशेषज्ञोंकी]] समिति करेगी। सड़क खुली है।',
        message: '“विशेषज्ञोंकी” is two words written as one: “विशेषज्ञों की”.',
      },
      {
        language: 'he',
        hypothesis: 'הגשר סגור. המנהל ביקש לקצר [[אתהמשמרות]] בלילה.',
        message: '“אתהמשמרות” is two words written as one: “את המשמרות”.',
      },
      {
        language: 'ar',
        hypothesis: 'الجسر مغلق. وصلت السفينة [[إلىالميناء]] مساء أمس.',
        message: '“إلىالميناء” is two words written as one: “إلى الميناء”.',
      },
      {
        language: 'he',
        hypothesis: 'הגשר סגור. הדובר אמר כי [[הגשריםייפתחו]] בחודש מאי.',
        message: '“הגשריםייפתחו” is two words written as one: “הגשרים ייפתחו”.',
      },
      {
        language: 'ar',
        hypothesis: 'الجسر مغلق حتى الصيف. قال الوزير إن نهاية الأشغال قريبة، وستستمر [[حتىنهاية]] شهر مايو.',
        message: '“حتىنهاية” is two words written as one: “حتى نهاية”.',
      },
      {
        language: 'en',
        hypothesis:
          'Envoys left Serbia for Belgrade and Zagreb. In the [[SerbiaZagreb]] talks nothing was agreed, said Zagreb.',
        message: '“SerbiaZagreb” is two words written as one: “Serbia Zagreb”.',
      },
      {
        language: 'en',
        hypothesis: 'The mayor spoke at the opening [[ofthe]] new bridge.',
        message: '“ofthe” is two words written as one: “of the”.',
      },
      {
        language: 'pt',
        hypothesis: 'O [[ministroafirmou]] ontem que a ponte será reaberta.',
        message: '“ministroafirmou” is two words written as one: “ministro afirmou”.',
      },
      {
        language: 'ru',
        hypothesis: 'На встрече присутствовал посол Новак. [[Новакзаявил]], что переговоры продолжатся.',
        message: '“Новакзаявил” is two words written as one: “Новак заявил”.',
      },
      {
        language: 'de',
        hypothesis: 'Der Gesandte traf Novak am Montag. [[Novaksagte]], die Gespräche gingen weiter.',
        message: '“Novaksagte” is two words written as one: “Novak sagte”.',
      },
      {
        language: 'es',
        reference: 'El tren salió para la frontera.',
        hypothesis: 'El tren salió [[parala]] frontera.',
        message: '“parala” is two words written as one: “para la”.',
      },
      {
        language: 'fr',
        hypothesis: 'Les pêcheurs ont gardé [[leurbateau]] au port. Chaque bateau est vérifié avant le départ.',
        message: '“leurbateau” is two words written as one: “leur bateau”.',
      },
      {
        language: 'ru',
        hypothesis: 'Старый мост закрыли весной. Дети бежали через [[старыймост]] к школе.',
        message: '“старыймост” is two words written as one: “старый мост”.',
      },
      {
        language: 'pl',
        hypothesis: 'Most zamknięto, [[ponieważbył]] uszkodzony po powodzi.',
        message: '“ponieważbył” is two words written as one: “ponieważ był”.',
      },
      {
        language: 'en',
        hypothesis: 'The ferry was late, the [[captainNovak]] told reporters. Passengers thanked Novak for his calm.',
        message: '“captainNovak” is two words written as one: “captain Novak”.',
      },
      {
        language: 'es',
        hypothesis: 'Los [[vecinosdecidieron]] irse antes de la noche.',
        message: '“vecinosdecidieron” is two words written as one: “vecinos decidieron”.',
      },
      {
        language: 'cs',
        hypothesis: '„Vlak stojí,“ [[řeklmluvčí]] dráhy. Na místo jede jeřáb.',
        message: '“řeklmluvčí” is two words written as one: “řekl mluvčí”.',
      },
      {
        language: 'uk',
        hypothesis: 'Міст, [[вулицюякого]] закрили, стоїть. Закрили й вулицю поруч.',
        message: '“вулицюякого” is two words written as one: “вулицю якого”.',
      },
      {
        language: 'cs',
        hypothesis:
          'Sládek Jan Halouzka vaří pivo. Podle sládka Halouzka ví vše. [[Halouzkaotevře]] sklep, když zájem vydrží.',
        message: '“Halouzkaotevře” is two words written as one: “Halouzka otevře”.',
      },
      {
        language: 'ru',
        hypothesis: 'Ихтиолог Анна Сухорукова изучает озеро. Потом [[Сухорукованадеется]] найти других рыб.',
        message: '“Сухорукованадеется” is two words written as one: “Сухорукова надеется”.',
      },
      {
        language: 'fr',
        hypothesis: 'Hier, [[Paulinerépondra]] aux élèves de la ville.',
        message: '“Paulinerépondra” is two words written as one: “Pauline répondra”.',
      },
    ],
    good: [
      { language: 'en', hypothesis: 'The bridge was built by Skipwith and Larrymore with an iPhone.' },
      { language: 'hu', hypothesis: 'A híd tetszik Warrennek és a városnak a határok mentén.' },
      { language: 'es', hypothesis: 'El puente sale en elEconomista de hoy.' },
      { language: 'en', hypothesis: 'Painters loved the long nightfalls of the far north.' },
      { language: 'en', hypothesis: 'Bensaid and the coach met. Bensaid is late.' },
      { language: 'es', hypothesis: 'Pueden sobrecalentar el motor en milisegundos y recargarlo luego.' },
      { language: 'sv', hypothesis: 'Enheterna är startbara, och de kritiserar mittpolitiken.' },
      {
        language: 'en',
        hypothesis: 'Clint met Clinton, and Martin met the Martins in Newton, near Johnston and Petersfield.',
      },
      {
        language: 'pl',
        hypothesis: 'Donald Trump mówił długo. Obok Trumpa i Trumpowi, z Trumpem, siedział Trumpowski.',
      },
      {
        language: 'fi',
        hypothesis:
          'Palu on kaupunki. Palulla ja Palussa asuu väkeä; keskustaruutu, 30-vuotisen sodan jälkeen Trumpille ja Trumpista.',
      },
      { language: 'nl', hypothesis: 'In Brussel sprak de Brusselaar, en Janssens zag Jans in Amsterdam.' },
      { language: 'el', hypothesis: 'Ένας 20χρονος και δύο 18χρονοι πέρασαν τη γέφυρα.' },
      { language: 'it', hypothesis: 'Il 34enne gioca il suo 47esimo incontro, il 13enne guarda.' },
      { language: 'cs', hypothesis: 'Našli 16letého chlapce a 24hodinový obchod, sedm minut od mostu.' },
      { language: 'ko', hypothesis: '2016년부터 다리를 고친다. 4페이지를 페이지별로 읽었다.' },
      {
        language: 'en',
        hypothesis:
          'The 11am report to 247sports cost £11million and 3.2billion; a million read it, 30min long, page F125per.',
      },
      { language: 'hi', hypothesis: 'यह 19वीं सदी का पुल है।' },
      {
        language: 'en',
        hypothesis: 'Hazeltine, Kristeller and Yongshun met in Petersfield; two offences, no Russophobia.',
      },
      { language: 'ar', hypothesis: 'وبالإضافة إلى ذلك، قالت الإدارة للإعلام إن اللاإنسانية والإهمال سيإدين.' },
      {
        language: 'de',
        hypothesis:
          'Das rekonvaleszente Plasma wird davongeschwemmt, die dermale Reaktion bleibt bestätigterweise mild.',
      },
      {
        language: 'it',
        hypothesis:
          'Il guardaspiaggia ha visto un ventitreenne nuotare; l’intubazione è riuscita, le macchie plasmatiche no.',
      },
      { language: 'ro', hypothesis: 'Efectele tsunamiului și ale tsunamiurilor vecine sunt vizibile.' },
      { language: 'sv', hypothesis: 'Kritikerna kallar det mittpolitiken, och den självutnämnde ledaren håller med.' },
      { language: 'en', hypothesis: 'The club fundraised for the fourballs.' },
      { language: 'en', hypothesis: 'A 10km run, the 1990s, the 20th place, £11million and a site called 247sports.' },
      {
        language: 'ko',
        hypothesis: '공과대학 하원의원은 아이오와의 교육과정과 유럽에서의 경험을 국가주석에게 말했다.',
      },
      { language: 'ko', hypothesis: '시는 다리를 닫겠다고는 했다지만, 언제 끝난다고까지는 말하지 않았다.' },
      { language: 'hi', hypothesis: 'मेक्सिको के मंत्री ने कहा कि जिसमें नुकसान है, उसको बदलने का काम होगा। अखबार ऊपर है।' },
      { language: 'ko', hypothesis: '샤를로트와 베를린에서 온 학생은 서울에서도 서울에서처럼 산다. 서울이 좋다.' },
      { language: 'hi', hypothesis: 'क्योंकि होंगे तो हैरान होंठ भी हैं, हैदराबाद के गोंद वाले।' },
      { language: 'he', hypothesis: 'אתה ואלוהים, שלהערכתו, שלהם ושלהן, עלה אתהפך.' },
      { language: 'he', hypothesis: 'בית הספר בעיר פתוח, והבית של ראש העיר סגור. שלפחות אחד ידע.' },
      {
        language: 'en',
        hypothesis: 'WhatsApp said on Monday that YouTube and ExxonMobil would follow. You may ask what Exxon wants.',
      },
      {
        language: 'en',
        hypothesis: 'He went into Chile with an envoy; the Chilean theme then was however within reach.',
      },
      { language: 'en', hypothesis: 'The group fundraised for an underprepared, frictionless slugfest.' },
      { language: 'es', hypothesis: 'Los implementadores inclinan la balanza jerárquicamente, sin acosamiento.' },
      { language: 'de', hypothesis: 'Das Bundesverkehrsministerium lehnt ab. Im Bund sagte niemand etwas.' },
      { language: 'pt', hypothesis: 'A Itália venceu. Italianos nos disseram que a festa na Itália seria longa.' },
      { language: 'ar', hypothesis: 'وقال الوزير إن الحكومة ستجتمع، والحكومة لم تعلق.' },
      {
        language: 'en',
        hypothesis:
          'Their wellbeing suffered in the lockdown. The door was locked; down there, being well was a luxury.',
      },
      {
        language: 'en',
        hypothesis: 'He flew with easyJet. It was an easy flight on a small jet, and cancelled only once, said deWitt.',
      },
      {
        language: 'es',
        hypothesis: 'Quería recargarlo. Pidió lo de siempre: recargar la tarjeta y parirlos a bromas.',
      },
      {
        language: 'ru',
        hypothesis: 'Видеосервиса больше нет. Он снял видео для сервиса, и небелое платье, не белое, исчезло.',
      },
      {
        language: 'nl',
        hypothesis: 'De klimaattafel kwam bijeen. Het klimaat lag op tafel, en daarover sprak men lang.',
      },
      { language: 'cs', hypothesis: 'Jan Mariupol žije zde. Mariupolskými ulicemi šel Mariupol.' },
      { language: 'ru', hypothesis: 'Иван приехал вчера. Ивановна и Иваном гордилась, говорит Иван.' },
    ],
  },
  *check(segment, evidence) {
    for (const { start, end, number, word } of fusedNumbers(segment, evidence)) {
      const apart = `${number} ${word}`;
      const message = `“${number}${word}” is two words written as one: “${apart}”.`;
      yield { range: { start, end }, message, suggestion: apart };
    }
    for (const token of segment.tokens) {
      const fused = readFusedWords(token, segment, evidence);
      if (!fused) continue;
      const apart = `${fused.left} ${fused.right}`;
      yield {
        range: { start: token.start, end: token.end },
        message: `“${token.text}” is two words written as one: “${apart}”.`,
        evidence: fused.evidence,
        suggestion: apart,
      };
    }
  },
});
