/** Remarks on the translation, and the farewell behind it: `Note: I translated “canal” as …`. */
import { translatorNotes, type TranslatorNote } from '../../evidence/model-traces/translator-notes.js';
import { excerpt } from '../../text/excerpt.js';
import { defineArticleRule } from '../define-rule.js';

const SAYINGS: Readonly<Record<TranslatorNote['kind'], string>> = {
  note: 'is a note of the translator, not of the article',
  remark: 'speaks about the translation, not about the subject',
  signature: 'says who translated the text, and is no part of it',
  closing: 'is the model’s farewell, not the article’s end',
};

export default defineArticleRule({
  id: 'translator-note',
  dimension: 'accuracy',
  severity: 'major',
  stage: 'stable',
  confidence: 0.93,
  needs: [],
  summary: 'A remark of the translator or the model stands in the text.',
  why: 'Models explain their choices and offer more help; readers of the article did not ask for either.',
  fix: 'Remove the remark; where readers need it, make it a note of the editors.',
  absorbs: [
    'untranslated-segment',
    'wrong-language',
    'addition',
    'merged-caption',
    'boilerplate-left',
    'missing-sentence-space',
  ],
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis: 'The canal was closed.\nShips waited.\n[[Note: I translated “eclusa” as “lock” throughout.]]',
        message:
          'The passage “Note: I translated “eclusa” as “lock” throughout.” speaks about the translation, not about the subject.',
      },
      {
        language: 'es',
        hypothesis: 'El canal cerró ayer [[(N. del T.: en inglés en el original)]] y los barcos esperan.',
        message: 'The passage “(N. del T.: en inglés en el original)” is a note of the translator, not of the article.',
      },
      {
        language: 'ru',
        hypothesis: 'Шлюз [[(водная камера – прим. пер.)]] закрыли в понедельник.',
        message: 'The passage “(водная камера – прим. пер.)” is a note of the translator, not of the article.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '运河昨天关闭。\n船只在等候。\n[[注意：此处“lock”直译为“船闸”。]]',
        message: 'The passage “注意：此处“lock”直译为“船闸”。” speaks about the translation, not about the subject.',
      },
      {
        language: 'ar',
        hypothesis:
          'أغلقت القناة أمس.\nالسفن تنتظر.\n[[I hope this helps! Let me know if you need any changes to the text.]]',
        message:
          'The passage “I hope this helps! Let me know if you ne … ges to the text.” is the model’s farewell, not the article’s end.',
      },
      {
        language: 'ja',
        hypothesis: '運河は昨日閉鎖された。\n船は待っている。\n[[訳注：「lock」は閘門と訳した。]]',
        message: 'The passage “訳注：「lock」は閘門と訳した。” is a note of the translator, not of the article.',
      },
      {
        language: 'sv',
        hypothesis:
          'Kanalen är stängd.\n[[Obs: Jag har lämnat fartygens namn oöversatta.]]\nFartygen väntar.\nIngen vet hur länge.\nHamnen är full.\nMannarna sover.',
        message:
          'The passage “Obs: Jag har lämnat fartygens namn oöversatta.” speaks about the translation, not about the subject.',
      },
      {
        language: 'sv',
        hypothesis:
          'Slussen är stängd.\nBron är 4 meter hög. [[(Översättarens anmärkning: originalet anger fot.)]] Fartygen väntar i hamnen.',
        message:
          'The passage “(Översättarens anmärkning: originalet anger fot.)” is a note of the translator, not of the article.',
      },
      {
        language: 'de',
        hypothesis: 'Der Kanal ist zu.\nDie Schiffe warten.\n[[Übersetzt mit DeepL (kostenlose Version)]]',
        message:
          'The passage “Übersetzt mit DeepL (kostenlose Version)” says who translated the text, and is no part of it.',
      },
      {
        language: 'el',
        hypothesis: 'Το κανάλι έκλεισε.\nΤα πλοία περιμένουν.\n[[(Translated by AI)]]',
        message: 'The passage “(Translated by AI)” says who translated the text, and is no part of it.',
      },
      {
        language: 'ko',
        hypothesis: '[[AI 번역]]\n운하가 폐쇄되었다.\n배들이 기다린다.',
        message: 'The passage “AI 번역” says who translated the text, and is no part of it.',
      },
      {
        language: 'it',
        hypothesis: 'Il canale è chiuso.\nLe navi aspettano.\n[[Please note that some terms were adapted.]]',
        message:
          'The passage “Please note that some terms were adapted.” speaks about the translation, not about the subject.',
      },
      {
        language: 'fi',
        hypothesis: 'Hän sanoi: ”Silta on kiinni. [[(Kääntäjän huomautus: termi on vaikea.)]] Se avataan pian.”',
        message:
          'The passage “(Kääntäjän huomautus: termi on vaikea.)” is a note of the translator, not of the article.',
      },
      {
        language: 'en',
        hypothesis: 'The canal is closed. [[(Note: the original is ambiguous here.)]] Ships wait.',
        message:
          'The passage “(Note: the original is ambiguous here.)” is a note of the translator, not of the article.',
      },
      {
        language: 'tr',
        hypothesis: 'Kanal kapandı.\nGemiler bekliyor.\n[[Başka bir şeye ihtiyacınız olursa bana bildirin.]]',
        message:
          'The passage “Başka bir şeye ihtiyacınız olursa bana bildirin.” is the model’s farewell, not the article’s end.',
      },
      {
        language: 'nl',
        hypothesis: 'Het kanaal is dicht.\nDe schepen wachten.\n[[Als u nog iets wilt wijzigen, hoor ik het graag.]]',
        message:
          'The passage “Als u nog iets wilt wijzigen, hoor ik het graag.” is the model’s farewell, not the article’s end.',
      },
      {
        language: 'es',
        hypothesis:
          'El canal está cerrado.\nLos barcos esperan.\n[[Si necesita ayuda con otro texto, no dude en pedirla.]]',
        message:
          'The passage “Si necesita ayuda con otro texto, no dude en pedirla.” is the model’s farewell, not the article’s end.',
      },
      {
        language: 'ja',
        hypothesis: '運河は閉鎖された。\n船は待っている。\n[[他に修正が必要な箇所がありましたら、お知らせください。]]',
        message:
          'The passage “他に修正が必要な箇所がありましたら、お知らせください。” is the model’s farewell, not the article’s end.',
      },
    ],
    good: [
      {
        language: 'en',
        hypothesis:
          'The helpline is free.\nIf you need further help, call your local advice centre.\nFeel free to ask the staff for help at the entrance.',
      },
      {
        language: 'de',
        hypothesis:
          'Die Beratung ist kostenlos.\nWenn Sie weitere Hilfe benötigen, wenden Sie sich an die Verbraucherzentrale.',
      },
      {
        language: 'nl',
        hypothesis:
          'De lijn is gratis bereikbaar.\nAls u uw contract wilt wijzigen, neem dan contact op met uw leverancier.',
      },
      {
        language: 'fr',
        hypothesis:
          'Le service est gratuit.\nSi vous souhaitez modifier votre contrat, adressez-vous à la mairie.\nN’hésitez pas à poser vos questions au guichet.',
      },
      {
        language: 'es',
        hypothesis:
          'La línea es gratuita.\nSi necesita ayuda, llame al 024 a cualquier hora.\nNo dude en consultar a su médico.',
      },
      {
        language: 'pt',
        hypothesis: 'O apoio é gratuito.\nSe precisar de ajuda, ligue para a linha da câmara municipal.',
      },
      {
        language: 'it',
        hypothesis:
          'Il servizio è gratuito.\nSe avete bisogno di aiuto o se desidera modificare la prenotazione, chiami il comune.',
      },
      { language: 'cs', hypothesis: 'Linka je zdarma.\nPokud potřebujete pomoc, obraťte se na městský úřad.' },
      { language: 'uk', hypothesis: 'Лінія безкоштовна.\nЯкщо вам потрібна допомога, телефонуйте до міської ради.' },
      { language: 'ru', hypothesis: 'Линия бесплатная.\nЕсли вам нужна помощь, позвоните в городскую администрацию.' },
      { language: 'zh-Hans', hypothesis: '热线免费。\n如需帮助，请拨打市政府热线。' },
      { language: 'ja', hypothesis: '相談は無料です。\nご不明な点がございましたら、市役所までお問い合わせください。' },
      { language: 'ko', hypothesis: '상담은 무료다.\n도움이 더 필요하시면 시청으로 문의해 주세요.' },
      {
        language: 'en',
        hypothesis: 'The canal is closed.\nNote: the original is on display in the museum.\nIt is open daily.',
      },
      { language: 'en', hypothesis: 'Translated by AI?\nMachine translation is getting better.\nThe canal is closed.' },
      { language: 'fr', hypothesis: 'Le canal est fermé.\nTraduit par Anne Roux.' },
      {
        language: 'en',
        hypothesis: 'Note to readers: prices are in euros.\nThe canal reopens on Monday.\nNote: Times may change.',
      },
      {
        language: 'en',
        sourceLanguage: 'pt',
        source: 'O canal fechou (nota do tradutor: em inglês no original).',
        hypothesis: 'The canal was closed (translator’s note: in English in the original).',
      },
      {
        language: 'en',
        hypothesis:
          'The canal is closed.\nShips wait.\n“I hope this helps,” the mayor said. “Let me know if you need any help.”',
      },
      { language: 'de', hypothesis: 'Der Kanal ist zu.\nHinweis: Der Fährverkehr ruht bis Montag.' },
      { language: 'ko', hypothesis: '운하가 폐쇄되었다.\n참고: 배편은 월요일에 재개된다.' },
    ],
  },
  *check(text, evidence) {
    for (const block of text.blocks) {
      for (const { range, kind } of translatorNotes(block, evidence)) {
        const quote = excerpt(text.value.slice(range.start, range.end));
        yield { range, message: `The passage “${quote}” ${SAYINGS[kind]}.` };
      }
    }
  },
});
