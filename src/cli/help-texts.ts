/** What --help says besides the options. */

export const programFootnotes = `
Examples:
  calque check corpus/ --report reports/index.html
  calque check my.txt --target-language en --reference ref.txt
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
