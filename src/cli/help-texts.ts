/** What --help says besides the options. */

export const programFootnotes = `
Examples:
  calque check corpus/ --report reports/index.html
  calque check my.txt --target-language en --reference ref.txt
  calque score corpus/
  calque explain date-calque
`;

export const checkExamples = `
Examples:
  calque check corpus/                                  every article folder below corpus/
  calque check my.txt --target-language en --reference ref.txt
  calque check - --format jsonl < articles.jsonl        one article a line in, one result a line out
  calque check corpus/ --report reports/index.html --exit-zero
`;

export const checkFootnotes = `
An article folder holds hypothesis.<lang>.txt (the machine translation) and, as far as there are any,
reference.<lang>.txt, reference.2.<lang>.txt, source.<lang>.txt and article.yaml. A phrasing.yaml in any folder from
PATH down to the article's says which phrasings and terms are right and wrong there.

Exit status:
  0    the gate passed
  1    the gate failed
  2    wrong usage or configuration, or a bug in calque
  3    undecided: something could not be read or checked, or there was nothing to check
  130  interrupted (SIGINT)     143  terminated (SIGTERM)
`;

export const scoreExamples = `
Examples:
  calque score corpus/                                  a table for each language, a line for each system
  calque score corpus/ --baseline online-a --format json
  calque score corpus/ --compare online-a online-b      where the two differ
  calque score - --metric chrf,bleu --sentence --format tsv < articles.jsonl
`;

export const scoreFootnotes = `
Systems are named in hypothesis.<lang>.<system>.txt, article.yaml or the field "system". Segments are lines where all
texts of an article have the same lines, else the article is one segment. Quality is the mean over articles; MQM is
penalty points per 1,000 words. BLEU, chrF, chrF++ and TER are sacreBLEU's under the signature printed.

Exit status:
  0    everything was scored
  2    wrong usage or configuration, or a bug in calque
  3    something could not be read or has no reference
  130  interrupted (SIGINT)     143  terminated (SIGTERM)
`;
