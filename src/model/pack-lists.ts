/** Names of the word lists and tables that a language pack may have; what each holds is said here and nowhere else. */

/** Word lists: `words/<name>.txt`, one entry a line, lower case unless the word is written with a capital. */
export type WordListName =
  /** Abbreviations that end in a full stop without ending a sentence (`Dr.`, `z.B.`), written with the stop. */
  | 'abbreviations'
  /** About 100–200 of the commonest closed-class words: they tell the language of a sentence and the halves of a fused word. */
  | 'function-words'
  | 'articles'
  | 'prepositions'
  | 'conjunctions'
  | 'subject-pronouns'
  /** Words that are subjects of the third person wherever no preposition stands before them (`er`, `qui`, `nadie`). */
  | 'third-persons'
  | 'object-pronouns'
  /** Words no complete headline, sentence or text ends in. */
  | 'non-final-words'
  /** Finite forms that attribute speech (`said`, `told`, `afirmou`). */
  | 'reporting-verbs'
  /** Nouns for people by office (`spokesman`, `minister`). */
  | 'person-roles'
  /** Adjectives of countries and peoples (`Iranian`). */
  | 'demonyms'
  /** Second halves of hyphenated modifiers (`backed`, `made`, `speaking`). */
  | 'hyphen-participles'
  /** Nouns that are no other word in small letters, in languages that write every noun with a capital (`regierung`). */
  | 'capitalised-nouns'
  /** Whole short lines that websites put between paragraphs (`Continue after the ad`). */
  | 'boilerplate'
  /** The same in English, kept in the root pack: pages of any language have such lines. */
  | 'english-boilerplate'
  /** Words before the name of an article's author, in a line of its own (`by`, `von`). */
  | 'byline-labels'
  /** Lines in the place of a byline that name no author (`by our correspondent…`); `…` a few words may follow. */
  | 'desk-bylines'
  /** Labels before a photographer's name (`Photo`, `Foto`). */
  | 'credit-labels'
  /** Names by which news and picture agencies sign (`AFP`), as written; in the root pack only. */
  | 'news-agencies'
  /** Nouns whose last vowel belies their gender (`problema`, `mano`), or that have both; `-ma` is an ending. */
  | 'other-vowels'
  /** Nouns that stand behind other nouns as an adjective does, without its forms (`palabras clave`). */
  | 'apposed-nouns'
  /** Adverbs that may stand between a copula and its predicate (`muy`). */
  | 'predicate-adverbs'
  /** Auxiliaries behind which a participle agrees with the subject (`è`, `ha sido`). */
  | 'agreeing-auxiliaries'
  /** Words that look like adjectives or verbs behind a noun and are something else (`dado que`). */
  | 'seeming-adjectives'
  /** Adverbs, negations and reflexive pronouns that may stand between a subject and its verb. */
  | 'preverbal-words'
  /** Words always written with a hyphen whose joined form does not exist (`peut-être`, `year-old`). */
  | 'hyphenated-words'
  /** Those of them, and others, whose halves are never two words side by side (`sexta-feira`, `по-прежнему`). */
  | 'hyphenated-pairs'
  /** Spellings that are right beside those that a dictionary has (`cardiaco` beside `cardíaco`). */
  | 'second-spellings'
  /** Ordinary words that happen to be two closed-class words in a row (`into`, `theme`, `parle`). */
  | 'seeming-joins'
  /** First or last parts of compounds and learned words (`video`, `down`, `cardio`, `logical`); in the root pack only. */
  | 'combining-forms'
  /** Prefixes that make new words (`re`, `non`); in the root pack only. */
  | 'word-prefixes'
  /** Pronouns of politeness and other closed-class words that have a capital inside a sentence by right (German `Sie`, Italian `Lei`). */
  | 'capital-pronouns'
  /** Things that have a label, and verbs that choose by one, behind which a capital quotes it (`the menu Open`, `click Save`). */
  | 'labelled-things'
  /** What has a number with a point by its nature, so that the point is no decimal sign (`version 2.5`, `chapter 3.1`), in all usual forms. */
  | 'numbered-things'
  /** Nouns that many write with a capital (Italian `Paese`, French `État`), so that one in the middle of a sentence shows nothing. */
  | 'dignified-nouns'
  /** What is written to a number in digits by rule and is a word too (Czech `krát`, German `fach`). */
  | 'number-endings'
  /** Letters with marks of the language's own words (`ñ`, `ï`), which are lost where the keys or an encoding lack them. */
  | 'marked-letters'
  /** Closed-class words that are written to the word behind them where words are joined by rule (German `davon`, Swedish `mitt`). */
  | 'joining-adverbs'
  /** Pronouns that stand in speech alone (Japanese お前), in languages whose articles leave out most pronouns. */
  | 'speech-pronouns'
  /** Endings of inflection that look like words (Romanian `ului`, Turkish `de`). */
  | 'inflection-endings'
  /** Common words that begin longer ones too (Czech `spolu`, Russian `раз`), where words are made of others freely. */
  | 'beginning-words'
  /** Common words that end longer ones too, or look like their endings (Ukrainian `ним`), in the same languages. */
  | 'ending-words'
  /** Endings of forms that begin no compound (Finnish -ssa, Swedish -erna), where words are joined by rule. */
  | 'final-endings'
  /** Words that never end another one, so that a longer word ending in them is two (Hindi है). */
  | 'separate-words'
  /** Forms in which a word ends, so that a longer word going on behind them is two (Korean 했다고). */
  | 'word-final-forms'
  /** What may follow those all the same. */
  | 'forms-after-final'
  /** Particles of one syllable that end a noun (Korean 이). */
  | 'noun-particles'
  /** Particles that close a noun phrase, of a language that writes them to the noun. */
  | 'case-particles'
  /** Endings with which a verb stands before another word, of such a language. */
  | 'connecting-endings'
  /** What may go on behind either of them within one word. */
  | 'joined-endings'
  /** Words that texts in other scripts write with Latin letters (`app`, `online`); in the root pack only. */
  | 'latin-loans'
  /** English words that texts in Latin letters write as they are (`deal`, `ranking`); in the root pack only. */
  | 'english-loans'
  /** Phrases that occur in captions only (`in this photo`, `pictured`). */
  | 'caption-cues'
  /** Beginnings of captions (`in the picture:`); without a colon, of those that are no sentence (Japanese 写真は before a noun). */
  | 'caption-openings'
  /** Words that stand between a person's names (`de`, `van`). */
  | 'name-particles'
  /** First names, each with its capital, that are no words in small letters. */
  | 'given-names'
  /** Nouns that have no plural (`information`). Plural forms as they are wrongly written. */
  | 'mass-noun-plurals'
  /** Country, city and region names that take an article (`the Netherlands`). */
  | 'names-with-article'
  /** Words that join the parts of a written number (`two hundred and fifty`, `zweiundzwanzig`). */
  | 'number-joints'
  /** Cities, states and continents that take no article, besides countries and capitals (`Texas`). */
  | 'bare-places'
  /** Words behind a country's name that make an article before it right (`the Brazil that he knew`). */
  | 'name-continuations'
  /** Words for a direction or a kind of place that many houses write with a small letter in a name (`north Africa`, `mar Negro`). */
  | 'direction-words'
  /** Large regions of the world, which stand beside no country's name without a word between (`Middle East`). */
  | 'world-regions'
  /** Multi-word place names, capitalised as they are written (`Middle East`). */
  | 'place-names'
  /** Names of cities, one word each, that are no other word of the language in small letters. */
  | 'city-names'
  /** Short forms of titles before persons' names that are written with a full stop, listed without it (`Sra`). */
  | 'title-abbreviations'
  /** Words that deny (`not`, `never`, `no`). */
  | 'negations'
  /** Infinitives that are no noun, adjective or past form as well (`send`, `provide`). */
  | 'bare-infinitives'
  /** Forms of verbs and adjectives that take `to` and an infinitive, and are no nouns (`wants`). */
  | 'infinitive-governors'
  /** Verbs that may close a clause about what is had (`the skills they have remain`). */
  | 'stative-verbs'
  /** Singular nouns that may take a plural verb (`team`). */
  | 'collective-nouns'
  /** Nouns that follow a numeral in the form of the singular (`percent`, `sheep`). */
  | 'unmarked-plurals'
  /** Nouns that end as plurals do and are none, or stand before other nouns so (`news`, `sports`). */
  | 'singular-nouns-in-s'
  /** Prepositions that neither begin nor end a longer word (`from`). */
  | 'free-prepositions'
  /** Nouns that can be counted and never begin a sentence without an article in the singular (`government`). */
  | 'article-nouns'
  /** Infinitives that are nouns too (`travel`): behind `to` and without an article they are verbs. */
  | 'noun-infinitives'
  /** Nouns that idioms have without a determiner (`avoir lieu`), in a language whose nouns have one. */
  | 'bare-nouns'
  /** Infinitives and participles of verbs that idioms have before such nouns, or whose complement is no object (`devenir`). */
  | 'light-verbs'
  /** Forms of verbs that take one object and nothing else: no second object, no clause (`accuses`). */
  | 'transitive-verbs'
  /** Forms of verbs that do not stand without an object (`specify`). */
  | 'object-verbs'
  /** Forms of verbs of thinking that take a bare clause (`believes`). */
  | 'opinion-verbs'
  /** Relative words for a place (`where`). */
  | 'place-relatives'
  /** Words of a place or body, which may have a `where` behind it (`university`). */
  | 'place-nouns'
  /** Common nouns that are no other word and begin none, in a script without spaces. */
  | 'plain-nouns'
  /** Sequences of words that stand in no sentence (`the of`). */
  | 'impossible-sequences'
  /** Conjunctions behind which a subject must come before the verb (`because`). */
  | 'clause-openers'
  /** Words that stand in no sentence side by side, because an article is due between them (`one of best`). */
  | 'articleless-sequences'
  /** Names that have an article behind a preposition, where no other noun follows (`the Supreme Court`). */
  | 'articled-names'
  /** Nouns that never stand behind a preposition in the singular without a determiner (`in village`). */
  | 'article-bound-nouns'
  /** Things of which `part-nouns` are parts, which need a determiner behind `of`. */
  | 'whole-nouns'
  /** Nouns before `of` that are a part of one thing (`the end of the year`). */
  | 'part-nouns'
  /** Words before `of` whose number is that of what they count (`a kind of birds are`). */
  | 'quantity-nouns'
  /** Words that ask for the base form or the subjunctive in what follows (`suggest he have`). */
  | 'base-form-words'
  /** Words in small letters that may be a subject, alone or before their noun. */
  | 'possible-subjects'
  /** Words behind an article that begin a phrase of manner, time or measure, which is no object (`built the right way`). */
  | 'adverbial-phrase-words'
  /** Participles that take an object too, so that they are passive before one (`when told the truth`). */
  | 'two-object-participles'
  /** Of `article-nouns`, those that stand bare behind an adjective in headings and names of kinds (`in medical school`). */
  | 'nouns-bare-with-adjective'
  /** Conjunctions of subordinate clauses whose subject stands before adverb and verb (Swedish `att`). */
  | 'subordinators'
  /** Adverbs between the subject and the verb of a subordinate clause (Swedish `inte`). */
  | 'clause-adverbs'
  /** Finite forms that are no infinitive, participle, noun or adverb, behind a subordinator without a subject (Swedish `skulle`). */
  | 'finite-verbs'
  /** Conjunctions behind which a subject must come before the verb where a reference has one there (`when`). */
  | 'subject-openers'
  /** Finite verb forms that are no other word and so show, behind a clause opener, that the subject is missing (`is`). */
  | 'finite-auxiliaries'
  /** Past and present forms of common verbs that are no other word (`zog`): behind one that begins a statement the subject must come. */
  | 'statement-verbs'
  /** Adverbs that fill the place before the verb of a main clause (German `danach`), where the verb is its second part. */
  | 'fronting-adverbs'
  /** Adverbs that stand behind the finite verb of a main clause in such languages (`nicht`). */
  | 'middle-adverbs'
  /** Subject pronouns that are no determiner or object in the same place (`er`, `man`). */
  | 'clause-subjects'
  /** Finite forms, and -endings of such forms, of which a subject pronoun right before them is the subject. */
  | 'clause-verbs'
  /** Words that may begin another clause behind a noun, without a mark before them (`als`). */
  | 'clause-joints'
  /** Conjunctions whose clause has its negation before the verb in every register (Swedish `om`). */
  | 'strict-subordinators'
  /** Words other than articles and pronouns that begin an object (`this`, `each`, `how`). */
  | 'object-openers'
  /** `sich`, `zich`, `sig`. */
  | 'reflexive-pronouns'
  /** All forms of verbs that make tenses, aspects, voices and moods (`been`, `having`, `will`). */
  | 'auxiliaries'
  /** A conjunction with a verb right behind it that shows that the subject is missing (`que est`, where `qu'il est` is due). */
  | 'subjectless-sequences'
  /** First words of a sentence that lacks its subject (`said that`). */
  | 'subjectless-openings'
  /** Endings of an adjective between a determiner and its noun (German `em`). */
  | 'attribute-endings'
  /** Adjectives and determiners of adverbials of time without a preposition (German `letzte Woche`), in the forms they have there. */
  | 'time-attributes'
  /** stems of adjectives that take a complement in a case of its own (`довольн` + instrumental). */
  | 'governing-adjectives'
  /** nominatives, or `-endings`, of nouns of the feminine declension that are masculine (Polish `artysta`). */
  | 'masculine-nouns'
  /** forms of nouns that no declension has, and words that look like forms of one. */
  | 'irregular-nouns'
  /** Endings of past tenses that adjectives have too (German `te`). */
  | 'past-endings'
  /** Nouns of measure, whose plural may take a singular verb (`five years is long`). */
  | 'measure-nouns'
  /** Nouns that cannot be counted, in the form in which they stand (`information`, `news`). */
  | 'mass-nouns'
  /** Forms of verbs whose subject and object may change places (`met`), or that stand before their subject. */
  | 'reciprocal-verbs'
  /** Adverbs of time that may end a clause (`yesterday`). */
  | 'time-adverbs'
  /** The points of the compass (`east`). */
  | 'cardinal-points'
  /** Determiners that take a plural noun only (`these`, `several`). */
  | 'plural-determiners'
  /** Determiners that take a singular noun only (`each`). */
  | 'singular-determiners'
  /** Prepositions behind which a verb stands in the infinitive only (Spanish `de`, `sin`). */
  | 'infinitive-prepositions'
  /** Words behind which a subject has its verb in another form (`did he have`). */
  | 'governing-words'
  /** Letters that no word of the language has (Danish `ø` in Swedish); names keep theirs. */
  | 'foreign-letters'
  /** English words that stand in no other language; in the root pack only. */
  | 'english-residue'
  /** Words that English names of firms, works and offices are made of (`bank`, `games`); in the root pack only. */
  | 'english-title-words'
  /** Words of the language that are written as English ones, where no dictionary tells (Czech `popularity`, of popularity). */
  | 'english-likes'
  /** Adverbs and demonstratives that begin sentences and no name, title or noun (`dessutom`): with a capital behind a word they open one. */
  | 'sentence-openers'
  /** Verbs and adverbs that no name, office or title is made of: with a capital inside a sentence they are a slip. */
  | 'uncapitalised-words'
  /** Endings of such words that no noun, name or adjective has (Russian `-лись`). */
  | 'uncapitalised-endings'
  /** English words that begin a sentence and are nobody's name (`However`); in the root pack only. */
  | 'english-openers'
  /** Acronyms that are short for something else too, so that only a source shows what they are left from; in the root pack only. */
  | 'ambiguous-acronyms'
  /** What an assistant says before a translation (`sure … translat*`); entries as in evidence/stock-phrases.ts, like the next six lists. */
  | 'chat-preambles'
  /** What an assistant says behind a translation (`let me know if`). */
  /** Words with their apostrophe, which people and programs lose; `*` at the end lets the word go on. */
  | 'apostrophe-words'
  /** The same where the word without it is, or may be, another one: told only where its parts stand apart. */
  | 'apostrophe-pairs'
  /** What stands behind an apostrophe and never alone. */
  | 'apostrophe-endings'
  /** What stands before an apostrophe where a vowel follows, and never alone. */
  | 'elided-words'
  | 'assistant-words'
  /** Parts of a month, behind which its name stands: `mediados`, `fin`, `koniec`. */
  | 'month-openers'
  | 'chat-closings'
  | 'chat-offers'
  /** What an assistant says instead of a translation (`i'm sorry … i can't … translat*`). */
  | 'refusals'
  /** Labels of a translator's note (`translator's note`, `n. del t.`). */
  | 'translator-note-labels'
  /** How a remark on the translation begins (`i kept … as`). */
  | 'translator-remarks'
  /** How a machine or a model signs a translation (`translated by … ai`); an entry without a gap is a whole line. */
  | 'translation-signatures'
  /** How an instruction to a translating model begins (`translate the following`). */
  | 'prompt-phrases'
  /** The same lists in English; in the root pack only, because models speak English whatever the target language. */
  | 'english-chat-preambles'
  | 'english-assistant-words'
  | 'english-chat-closings'
  | 'english-chat-offers'
  | 'english-refusals'
  | 'english-translator-note-labels'
  | 'english-translator-remarks'
  | 'english-translation-signatures'
  | 'english-prompt-phrases'
  /** Tokens that steer a model and belong into no text (`<|im_end|>`), as written; in the root pack only. */
  | 'control-tokens'
  /** Particles and endings of words behind which a sentence goes on (Japanese は, Korean 에서); headlines may end in them. */
  | 'open-endings'
  /** Words that no headline ends in, though a sentence may (Chinese 的). */
  | 'non-final-in-headlines'
  /** Counters of what there are no fractions of (Korean 명), and coins without smaller ones. */
  | 'whole-counters'
  /** Forms by which a note at the end of a text says who its author is (Hebrew הוא), in scripts without capitals. */
  | 'copulas'
  /** Words that may stand twice in a row (`had had`, `nous nous`, `very very`). */
  | 'repeatable-words'
  /** Words that join a word with itself (`over and over`, `year after year`). */
  | 'doubling-joints'
  /** Words that never stand twice in a row, in languages that double words on purpose. */
  | 'unrepeatable-words'
  /** Conditional forms by which news reports what others say (`seria`, `aurait`). */
  | 'hearsay-conditionals'
  /** Words that ask for a conditional without hearsay (`if`, `se`). */
  | 'condition-words'
  /** Words that name hearsay (`reportedly`, `allegedly`). */
  | 'hearsay-words'
  /** Forms that make a clause hypothetical (`would`). */
  | 'hypothetical-verbs'
  /** Finite singular forms no plural subject takes (`is`, `was`, `has`). */
  | 'singular-verbs'
  /** Words of a currency's name that say whose or which it is and are no demonym (`convertible`, `new`). */
  | 'currency-modifiers'
  /** Words that deny without a negation (`refuse`, `unable`), or come near it (`hardly`, `only`); a final `-` stands for any ending. */
  | 'denying-words';

/** Tables: `words/<name>.tsv`, columns by tab. */
export type TableName =
  /**
   * words joined by `|` that stand twice in a row where two clauses or functions meet; where the pair stands then: right `behind` one of the
   * others of the row, right `before` one, or somewhere `after` one in the sentence; those joined by `|`: words, `-endings`, `beginnings-`,
   * `,` for a mark or the sentence's edge.
   */
  | 'meeting-words'
  /** kind (`call` for what a website asks its reader to do, `page` for a part of a page), forms joined by `|`; `*` lets the word go on. */
  | 'furniture-words'
  /** word, value. */
  | 'number-words'
  /** word, value: `million` 1000000. */
  | 'scale-words'
  /** source language, source word, wrong words joined by `|`, right words joined by `|`. */
  | 'false-friends'
  /** literal name as a calque writes it, established name. */
  | 'exonym-calques'
  /** kind (`weekday`, `month`, `connector`), number (ISO weekday or month), forms joined by `|` that CLDR does not give. */
  | 'calendar-words'
  /** country or territory as it is called beside CLDR's name, its ISO 3166 code. */
  | 'region-names'
  /** wrong word, word that joins it to a body, bodies that have no such office joined by `|`, right words joined by `|`. */
  | 'false-friend-contexts'
  /** verb forms joined by `|`, frame (`X of V-ing` …): see the rule that reads it. */
  | 'verb-frames'
  /** base form, past forms joined by `|`, participles: verbs whose forms their endings do not show. */
  | 'irregular-verbs'
  /** wrong collocation, right collocation, source languages joined by `,`. */
  | 'preposition-calques'
  /** singular, plural, gender (`m`, `f`, `n` or `-`), `verb` where verbs have the form too: nouns that can be counted, with one gender. */
  | 'count-nouns'
  /** ending in a vowel, number, gender of nouns that end so, ending in the other number. */
  | 'vowel-genders'
  /** ending of nouns that all have one number and gender, number, gender, `verb` where verbs end so too; nouns that differ stand in count-nouns. */
  | 'noun-endings'
  /**
   * words joined by `|`, one or two of them each, then words that never stand right behind them, then exceptions. `-ost` is an ending in small
   * letters, `ال-ة` a beginning and an ending, `+ال-ة` the same behind a preposition, `^er` a word that begins a sentence, `@many` a number of CLDR's plural category, `@place` (second column) a country or capital as
   * it is listed, where an ending in the third column excepts names.
   */
  | 'clashing-words'
  /**
   * class, ending of its words (`-` for a consonant), endings that the dictionary must have instead (one of those joined by `|`, for each between
   * spaces; `-` for none, `0` for the stem itself), endings it must not have joined by `|`: how a form is known where the dictionary says only which forms exist.
   */
  | 'word-paradigms'
  /** words or classes (`@f`) of word-paradigms joined by `|`, `^` before the first where they must begin a sentence; words and classes that never stand right behind them; words and -endings of
   * either that are excepted. */
  | 'paradigm-clashes'
  /**
   * `noun` or `adjective`, gender, endings of the singular from nominative to locative between spaces (`|` joins those of one case, `0` is none,
   * `-` stands for a form that there is not), those of the plural, how many other forms the dictionary must have and their endings
   * (`!` before one that there must be); `+` for forms with a changed stem, which add to what another row says.
   */
  | 'declensions'
  /** prepositions and numerals joined by `|`, cases that they govern between spaces (`plural-genitive`, `plural-genitive-of-adjectives`), words and `-endings` that are excepted joined by `|`. */
  | 'preposition-cases'
  /** determiners joined by `|`, classes of word-paradigms of adjectives and of nouns that never stand behind them in this order, words that are excepted. */
  | 'phrase-clashes'
  /**
   * word, words or `@number` that it stands behind joined by `|` (`^` is a mark or the sentence's edge), how many words it may be away from them,
   * words it stands before, the word that is meant where there is none of them (Spanish `dé` for `de`); rows of one word add up.
   */
  | 'led-words'
  /** infinitive, forms of the third person singular joined by `|` (`-` for none), of the plural: those that are no other word. */
  | 'verb-numbers'
  /**
   * verb forms of the first or second person joined by `|`, number, words joined by `|` one of which is in their sentence, `sure`, `participle` (only
   * before one the form is surely a verb), `pronoun` (only behind one) or `clitic` (behind one too), further subjects of the third person joined by `|`.
   */
  | 'verb-persons'
  /** form of a copula in the third person, number, `subject` where another person has it too, so that only its subject shows which (Italian `sono`). */
  | 'copula-numbers'
  /** auxiliary of the third person, number, endings of the verb behind it joined by `|` (`-` for any word). */
  | 'compound-verbs'
  /** infinitive ending, number (`both` for a mood that shows none), endings of the finite third person joined by `|`, `noun` where nouns end so too. */
  | 'verb-endings'
  /** endings of adjectives: masculine singular, feminine singular, masculine plural, feminine plural; `-` for none. */
  | 'adjective-endings'
  /** masculine singular, feminine singular, masculine plural, feminine plural, `leading` where it often stands before its noun. */
  | 'adjective-forms'
  /** article or determiner, number (`singular`, `plural`), genders that it may go with, joined (`mf`), `opening` where only a clause's beginning shows it, `nominative`
   * or `nominative or accusative` for the forms that a sentence's subject has. */
  | 'determiner-forms'
  /** words of quantity, kind of noun they take (`mass`, `count`), what the other kind takes instead. */
  | 'quantity-words'
  /** name of a currency or unit that CLDR does not give, codes joined by `|` (`currency:USD`, `unit:mile`). */
  | 'measure-words'
  /** variant that the forms show (`en-GB`), variant they are foreign to, forms joined by `|`, the other variant's forms in the same order. */
  | 'spelling-variants'
  /**
   * where in a word (`end`, `part`, `word`), forms joined by `|` of a variety that the dictionary lacks, the dictionary's forms in the same order.
   */
  | 'spelling-counterparts'
  /**
   * register (`familiar`, `polite`), how a form is read (`any`, `capital`; `opening`: imperatives that show it, or `either`, as a sentence's first word;
   * `called`: in a sentence that one of those opens; `ending`: of any verb, and `otherwise`: words that end so by chance), forms joined by `|`.
   */
  | 'address-forms'
  /** register (`plain`, `polite`), endings of a sentence joined by `|`, in languages whose sentences end in the register. */
  | 'sentence-registers'
  /** class of words with one grammar (gender, number, frame; SOURCES.md names the classes), words joined by `|`; rows of one class add up. */
  | 'grammar-words'
  /** nouns joined by `|`, measure words that none of them is counted with, the one that they are counted with. */
  | 'misused-counters'
  /** gender (`masculine`, `feminine`), `subject` or `other` case, personal pronouns joined by `|` that are no other word. */
  | 'gendered-pronouns'
  /** modality (`possible`, `obligatory`, `advisable`), forms joined by `|`. */
  | 'modal-verbs'
  /** source language, phrases of the source joined by `|`, literal renderings joined by `|`, right rendering; `#` is any number. */
  | 'calques'
  /** organisation in English, then `language=form|form` for each language that has an acronym of its own for it; in the root pack only. */
  | 'acronyms'
  /** name that stays as it is, then `language=form|form` of what engines make of it; in the root pack only. */
  | 'translated-names'
  /** a language near this one, its common words that this one does not have joined by `|`, those of them that prove it by themselves, those that do so though a dictionary has them. */
  | 'near-language-words'
  /** forms of a verb joined by `|`, the preposition that it takes before an infinitive. */
  | 'governed-infinitives'
  /**
   * forms of a verb, adjective or noun joined by `|`, prepositions that it does not govern, the one that it does (`-` for none). A preposition is
   * wrong before an object; with `!` before any word, with `?` before what is no time and has not the right one behind it, with `~` before an infinitive.
   */
  | 'verb-prepositions'
  /** country, capital. */
  | 'capitals'
  /** preposition, prepositions that mean the contrary joined by `|`, preposition of the place where it is one of direction. */
  | 'opposite-prepositions'
  /** key of a pair that all languages share (`rise-fall`), forms of its one side joined by `|`, of its other; `рос*` lets the word go on. */
  | 'opposites'
  /**
   * class of tokens (score/sequence-classes.ts), guesses of what it gains before and behind any class, then columns `gain class class …` for
   * those behind it that differ from the guess: how much likelier they are there than by chance, in tenths of a natural logarithm.
   * The row `+usual` says what a token gains in what people write, and how far segments lie from it, times √tokens.
   * Figures only; test/score/count-sequences.mjs writes them.
   */
  | 'sequence-gains'
  /** what is no word of the language (`perchè`), the word that was meant: where there is no dictionary to ask. */
  | 'wrong-spellings'
  /**
   * a word, what stands before it, what stands behind it, the word that was meant: alternatives by `|`, `-ity` an ending, `un-` a beginning,
   * `@articles` a list of the pack, `^` a capital, `0` a number, `.` a mark between clauses or the end, `,` that mark, two words the neighbour and the one beyond it (`is -ing`), `!` before all none of them, `*` anything.
   */
  | 'confused-words'
  /** two words, the one word they are always written as (`de el`, `del`), words or -endings behind them that keep them apart. */
  | 'contractions'
  /**
   * word, beginnings of the next word before which it takes another form, that form (with a final apostrophe where it is joined), beginnings
   * that are excepted: `a`, `a|e|i|o`, `an`, `eu|one`.
   */
  | 'sound-forms'
  /** kind (`prefix`, `endings`), forms joined by `|` that one word may have (`-` for none), letters of the shortest stem. */
  | 'word-forms';
