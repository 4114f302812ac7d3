/** What an author can get wrong in a file, and what is then said. */
export interface BadInput {
  name: string;
  /** File below content/. */
  file: string;
  /** Words that are replaced, by what; or the whole text of a new file. */
  edit: readonly [from: string | RegExp, to: string] | string;
  /** Code of the fault. */
  code: string;
  /** Line of the fault: a number, or words that stand in it after the edit. */
  line: number | string;
}

const [qwen, glm, term, reference] = [
  'systems/qwen-7b.yaml',
  'systems/chatglm-6b.yaml',
  'terms/token.yaml',
  'references/kaplan-2020-scaling.yaml',
];
const [outlook, chinese, page] = [
  'chapters/en/outlook.mdx',
  'chapters/zh/outlook.mdx',
  'pages/en/accessibility.mdx',
];

const row = (
  name: string,
  file: string,
  from: string | RegExp,
  to: string,
  code: string,
  line: number | string = to,
): BadInput => ({ name, file, edit: [from, to], code, line });

/** A new file that nobody reads. */
const stray = (name: string, file: string, code = 'E-FILE'): BadInput => ({
  name,
  file,
  edit: 'x',
  code,
  line: 0,
});

/** A paragraph at the end of an English page, which is shorter than a chapter and has the same rules. */
const prose = (name: string, text: string, code: string): BadInput =>
  row(name, page, /$/, `\n${text.replaceAll('$', '$$$$')}\n`, code, text.split('\n').at(-1) ?? '');

const files: BadInput[] = [
  stray('a record with the other ending of YAML', 'terms/zz.yml'),
  stray('a record whose ending is in capitals', 'terms/zz.YAML'),
  stray('a text file', 'terms/foo.txt'),
  stray('a copy that an editor keeps', 'chapters/en/outlook.mdx~'),
  stray('a copy by hand', 'systems/qwen-7b.yaml.bak'),
  stray('an unknown folder', 'recipes/soup.yaml'),
  stray('a third edition', 'chapters/fr/outlook.mdx'),
  stray('a third edition of a page', 'pages/de/about.mdx'),
  stray('a folder in a folder of records', 'terms/more/zz.yaml'),
  stray('a folder in an edition', 'chapters/en/more/zz.mdx'),
  stray('plain Markdown', 'chapters/en/zz.md'),
  stray('a file beside the folders', 'notes.yaml'),
  stray('a hidden file', '.DS_Store'),
  stray('a hidden file in a folder', 'terms/.zz.yaml.swp'),
  { ...stray('capitals in an id', 'terms/Zz.yaml', 'E-ID'), line: 1 },
  { ...stray('a space in an id', 'terms/z z.yaml', 'E-ID'), line: 1 },
  { ...stray('Chinese in an id', 'terms/词元.yaml', 'E-ID'), line: 1 },
  { ...stray('an id with a hyphen before it', 'terms/-zz.yaml', 'E-ID'), line: 1 },
  stray('an id of 245 letters', `terms/${'z'.repeat(245)}.yaml`, 'E-ID'),
  { name: 'an empty record', file: 'terms/zz.yaml', edit: '', code: 'E-YAML', line: 1 },
  { name: 'a record of a comment', file: 'terms/zz.yaml', edit: '# later\n', code: 'E-YAML', line: 1 },
  { name: 'a record that is a list', file: 'terms/zz.yaml', edit: '- a\n', code: 'E-YAML', line: 1 },
  { name: 'a record that is a word', file: 'terms/zz.yaml', edit: 'word\n', code: 'E-YAML', line: 1 },
  { name: 'an empty chapter', file: 'chapters/en/zz.mdx', edit: '', code: 'E-YAML', line: 1 },
  {
    name: 'a comparison of no chapter',
    file: 'collation/zz.yaml',
    edit: 'a: { en: x }\n',
    code: 'E-FILE',
    line: 0,
  },
  {
    name: 'a history of no chapter',
    file: 'history/zz.yaml',
    edit: "changes:\n  - { date: '2026-11-24', what: { en: A, zh: 甲 } }\n",
    code: 'E-HISTORY',
    line: 1,
  },
];

const yaml: BadInput[] = [
  row('a tab as indentation', term, 'aliases:\n  - ', 'aliases:\n\t- ', 'E-YAML', 3),
  row('a bracket that does not close', term, 'zh: 词元 }', 'zh: 词元', 'E-YAML', 'aliases'),
  row('a field twice', term, 'term:', 'aliases: []\nterm:', 'E-YAML', 3),
  row('two documents', term, /$/, '---\nterm: x\n', 'E-YAML', '---'),
  row('an alias of YAML', term, '- 令牌', '- &a 令牌\n  - *a', 'E-YAML', '&a'),
  row('an alias bomb', term, '- 令牌', '- &a [x, x, x, x]\n  - [*a, *a, *a, *a]', 'E-YAML', '&a'),
  row('a tag of YAML', term, '- 令牌', '- !!js/function x', 'E-YAML', '!!js'),
  row('merged fields', term, 'term: {', 'term: { <<: {},', 'E-YAML', '<<'),
  row('a misspelt field', term, 'definition:', 'definitoin:', 'E-FIELD'),
  row('a field that is not known', term, /$/, 'colour: red\n', 'E-FIELD', 'colour'),
  row('a missing edition', term, ', zh: 词元', '', 'E-FIELD', 'term:'),
  row('a list for a text', term, 'en: token', 'en: [token]', 'E-VALUE'),
  row('a conflict of versions', term, 'aliases:', '<<<<<<< HEAD\naliases:', 'E-LEFT', '<<<<<<<'),
  row('the end of a conflict', term, 'aliases:', '>>>>>>> theirs\naliases:', 'E-LEFT', '>>>>>>>'),
  row('something to do', term, '- 令牌', '- TODO', 'E-TODO'),
  row('something to do in a sentence', term, '- 令牌', '- see TODO later', 'E-TODO'),
];

const definition = 'en: token, zh';
const words = (name: string, to: string): BadInput =>
  row(name, term, definition, `en: ${to}, zh`, 'E-VALUE', 1);
const raw = (name: string, character: string): BadInput =>
  row(name, term, '- 令牌', `- 令${character}牌`, 'E-TEXT', 3);
const texts: BadInput[] = [
  words('an empty name', "''"),
  words('a blank name', "'   '"),
  words('an ideographic space as a name', "'\u3000'"),
  words('a space of no width, escaped', '"\\u200b"'),
  words('a mark of direction, escaped', '"to\\u202eken"'),
  words('a control, escaped', '"to\\u0007ken"'),
  words('private use, escaped', '"to\\ue000ken"'),
  words('a space before a name', "' token'"),
  words('a space after a name', "'token '"),
  words('a name in two alphabets', 'tоken'),
  words('a name without its quotes', '2020'),
  words('yes for a name', 'true'),
  raw('NUL', '\0'),
  raw('BEL', '\u0007'),
  raw('ESC', '\u001b'),
  raw('a lone CR', '\r'),
  raw('a mark of direction', '\u202e'),
  raw('an isolate', '\u2066'),
  raw('a space of no width', '\u200b'),
  raw('a byte order mark inside', '\ufeff'),
  raw('private use', '\ue000'),
  raw('a broken letter', '\ufffd'),
  row('accents apart from their letters', term, '- 令牌', '- cafe\u0301', 'E-TEXT', 3),
  row(
    'a mark of direction in a chapter',
    outlook,
    'had been measured by then',
    'had been\u202e measured',
    'E-TEXT',
    'lead:',
  ),
  row('a space of no width in a page', page, /$/, '\nWo\u200brd.\n', 'E-TEXT', 'Wo\u200brd'),
];

const numbers: BadInput[] = [
  row('a score below nothing', qwen, /score: [\d.]+/, 'score: -58.2', 'E-VALUE'),
  row('a score above a hundred', qwen, /score: [\d.]+/, 'score: 158.2', 'E-VALUE'),
  row('a score with a comma', qwen, /score: [\d.]+/, 'score: 58,2', 'E-VALUE'),
  row('no number at all', qwen, /score: [\d.]+/, 'score: .nan', 'E-VALUE'),
  row('a number without end', qwen, /score: [\d.]+/, 'score: .inf', 'E-VALUE'),
  row('a score that is absent', qwen, /score: [\d.]+/, 'score:', 'E-VALUE', 'score:\n'),
  row(
    'more heads for keys than heads',
    glm,
    /kv_heads:\n(\s+- )?value: \d+|kv_heads:[^}]*?value: \d+/,
    'kv_heads:\n    - value: 64',
    'E-VALUE',
    'value: 64',
  ),
  row(
    'parameters in billions',
    qwen,
    /(parameters:\n(?:.*\n)*?.*value: )\d+/,
    '$17',
    'E-VALUE',
    'value: 7\n',
  ),
  row(
    'more parameters than there are',
    qwen,
    /(parameters:\n(?:.*\n)*?.*value: )\d+/,
    '$17000000000000000000',
    'E-VALUE',
    'value: 7000000000000000000',
  ),
  row('gigabytes for bytes', glm, /bytes: \d+/, 'bytes: 6', 'E-VALUE'),
  row('a negative size', glm, /bytes: \d+/, 'bytes: -6', 'E-VALUE'),
  row(
    'an absent number in a series',
    'series/gsm8k-one-table.yaml',
    ', solved_percent: 15.2',
    '',
    'E-FIELD',
    '30000000000 }',
  ),
  row(
    'a share above a hundred in a series',
    'series/gsm8k-one-table.yaml',
    '15.2',
    '152',
    'E-VALUE',
    'solved_percent: 152',
  ),
  row('a share below nothing in a series', 'series/gsm8k-one-table.yaml', '15.2', '-15.2', 'E-VALUE'),
  row(
    'a share above a hundred to try',
    'explainers/two-rulers.yaml',
    /score: [\d.]+/,
    'score: 120',
    'E-VALUE',
  ),
];

const event = /date: '[\d-]+'/;
const days: BadInput[] = [
  row('an event to come', qwen, event, "date: '2203-08-03'", 'E-VALUE'),
  row('an event before computers', qwen, event, "date: '1203-08-03'", 'E-VALUE'),
  row('a day that is none', qwen, event, "date: '2023-02-30'", 'E-VALUE'),
  row('a day without quotes', qwen, event, 'date: 2023-08-03', 'E-VALUE'),
  row('a day the other way round', qwen, event, "date: '03/08/2023'", 'E-VALUE'),
  row(
    'a correction to come',
    'errata/scope.yaml',
    /corrected: "[\d-]+"/,
    "corrected: '2231-01-01'",
    'E-VALUE',
  ),
  row('a work of the year 9999', reference, /issued: '[\d-]+'/, "issued: '9999'", 'E-VALUE'),
  row('a work of a day that is none', reference, /issued: '[\d-]+'/, "issued: '2022-02-30'", 'E-VALUE'),
  row('a work of a month that is none', reference, /issued: '[\d-]+'/, "issued: '2022-13'", 'E-VALUE'),
  row('a year without quotes', reference, /issued: '[\d-]+'/, 'issued: 2020', 'E-VALUE'),
  row('a chapter changed in the future', outlook, /updated: '[\d-]+'/, "updated: '2203-01-01'", 'E-VALUE'),
  row('editions of two days', chinese, /updated: '[\d-]+'/, "updated: '2026-11-01'", 'E-EDITIONS'),
  row(
    'a history in disorder',
    'history/outlook.yaml',
    "'2026-11-30'",
    "'2026-11-01'",
    'E-VALUE',
    "'2026-11-24'",
  ),
];

const repo = /github: \S+/;
const address = (name: string, to: string): BadInput =>
  row(name, reference, /url: \S+/, `url: ${to}`, 'E-VALUE', to);
const addresses: BadInput[] = [
  address('an address with a secret', 'https://user:secret@example.org/'),
  address('an address with a name', 'https://user@example.org/'),
  address('an address that tells the campaign', 'https://example.org/?utm_source=x'),
  address('an address that tells the reader', 'https://example.org/?id=1&fbclid=x'),
  address('an address of look-alike letters', 'https://exаmple.org/'),
  address('an address of disguised letters', 'https://xn--exmple-4nf.org/'),
  address('an address without encryption', 'http://example.org/'),
  address('an address of this machine', 'https://localhost/'),
  address('an address by number', 'https://127.0.0.1/'),
  address('a script for an address', 'javascript:alert(1)'),
  address('no address', 'example.org'),
  row('a script for a repository', qwen, repo, 'github: javascript:alert(1)', 'E-VALUE'),
  row('a way out for a repository', qwen, repo, 'github: ../../evil', 'E-VALUE'),
  row('a whole address for a repository', qwen, repo, 'github: https://github.com/QwenLM/Qwen', 'E-VALUE'),
  row(
    'a way out of a pinned repository',
    'sources/chatglm6b.yaml',
    /path: \S+/,
    'path: ../../../evil',
    'E-VALUE',
  ),
  row('a path from the root', 'sources/chatglm6b.yaml', /path: \S+/, 'path: /etc/passwd', 'E-VALUE'),
  row('a commit that is not whole', 'sources/chatglm6b.yaml', /commit: \S+/, 'commit: abc', 'E-VALUE'),
];

const relations: BadInput[] = [
  row(
    'a relation to itself',
    'systems/qwen-7b-chat.yaml',
    'to: qwen-7b\n',
    'to: qwen-7b-chat\n',
    'E-RELATION',
  ),
  row(
    'a relation to nobody',
    'systems/qwen-7b-chat.yaml',
    /\n *to: qwen-7b\n/,
    '\n',
    'E-RELATION',
    'kind: tuned-from',
  ),
  row(
    'a relation with two aims',
    'systems/qwen-7b-chat.yaml',
    /\n( *)to: qwen-7b\n/,
    '\n$1to: qwen-7b\n$1to_name: Qwen\n',
    'E-RELATION',
    'kind: tuned-from',
  ),
  row(
    'a circle',
    qwen,
    /relations:(?: \[\])?/,
    'relations:\n- { kind: tuned-from, to: qwen-7b-chat, basis: stated, status: recalled, sources: [] }',
    'E-RELATION',
    'to: qwen-7b-chat',
  ),
  row(
    'a relation to an unknown system',
    'systems/qwen-7b-chat.yaml',
    'to: qwen-7b\n',
    'to: qwen-7\n',
    'E-REF',
  ),
  row('a term that sees itself', term, '- tokenizer', '- token', 'E-RELATION', '- token\n'),
  row('a term that sees one twice', term, '- tokenizer', '- context-window', 'E-RELATION', 10),
  row('a term that sees nothing', term, '- tokenizer', '- tokeniser', 'E-REF'),
  row('two systems of one name', glm, /name: .*/, 'name: { en: Qwen-7B, zh: ChatGLM }', 'E-NAME', 1),
  row('an alias that is the name of another', term, '- 令牌', '- tokenizer', 'E-NAME'),
  row('an alias twice', term, '- 令牌', '- 令牌\n  - 令牌', 'E-NAME', 4),
  row('two corrections of one number', 'errata/scope.yaml', /number: \d+/, 'number: 1', 'E-NAME'),
  row(
    'a statement treated nowhere',
    'statements/types-five.yaml',
    /treated: \S+/,
    'treated: outlook#nowhere',
    'E-ANCHOR',
  ),
  row(
    'an explainer in no section',
    'explainers/how-long.yaml',
    /section: \S+/,
    'section: outlook#nowhere',
    'E-ANCHOR',
  ),
  row(
    'a figure of facts of nobody',
    'explainers/will-it-fit.yaml',
    /erratum: \S+/,
    'erratum: nobody',
    'E-REF',
  ),
];

const chapters: BadInput[] = [
  prose('a cell too many', '| a | b |\n| - | - |\n| 1 | 2 | 3 |', 'E-TABLE'),
  prose('a cell too few', '| a | b |\n| - | - |\n| 1 |', 'E-TABLE'),
  prose('a footnote that nobody calls', '[^b]: Text.', 'E-FOOTNOTE'),
  prose('a footnote that leads nowhere', 'Word[^nope].', 'E-FOOTNOTE'),
  prose('a reference that leads nowhere', 'A [word][nope].', 'E-LINK'),
  prose('a definition that nobody uses', '[unused]: https://example.org/', 'E-LINK'),
  prose('a script behind a definition', '[x]: javascript:alert(1)', 'E-URL'),
  prose('a formula that does not close', 'So $x^{2$ grows.', 'E-FORMULA'),
  prose('a command that no formula knows', 'So $\\squared{x}$ grows.', 'E-FORMULA'),
  prose('two sums of money', 'It fell from $5 to about $10.', 'E-FORMULA'),
  prose('two short sums of money', 'It is $5 or $6.', 'E-FORMULA'),
  prose('a sum of money', 'It fell to $5.', 'E-LEFT'),
  prose('a formula on its own', '$$', 'E-FORMULA'),
  prose('a task', '- [ ] later', 'E-LEFT'),
  prose('bold that does not close', 'A **bold word.', 'E-LEFT'),
  prose('something to do', 'TODO', 'E-TODO'),
  prose('a link without words', 'A [](https://example.org/).', 'E-LINK'),
  prose('a link with a secret', 'A [link](https://a:b@example.org/).', 'E-URL'),
  prose('a link that tells the reader', 'A [link](https://example.org/?utm_source=x).', 'E-URL'),
  prose('a link without encryption', 'A [link](http://example.org/).', 'E-URL'),
  prose('a link inside the site', 'A [link](/en/about/).', 'E-URL'),
  prose('a place by two ways', 'A <See to="outlook" figure="agent-loop" />.', 'E-MDX-ATTR'),
  prose('a place by no way', 'A <See />.', 'E-MDX-ATTR'),
  prose('a place that is not there', 'A <See to="outlook#nowhere" />.', 'E-ANCHOR'),
  prose('a chapter that is not there', 'A <See to="outlok" />.', 'E-ANCHOR'),
  prose('a page that is not there', 'A <See page="nowhere" />.', 'E-REF'),
  prose('a form that is not there', 'A <Fact of="qwen-7b" is="parameters" as="long" />.', 'E-MDX-ATTR'),
  prose('a fact that is not there', 'A <Fact of="qwen-7b" is="weight" />.', 'E-FACT'),
  prose('a fact that nobody states', 'A <Fact of="qwen-7b" is="context.nothing" />.', 'E-FACT'),
  prose('a row that is not there', 'A <Fact of="qwen-7b" is="results" at="nowhere" />.', 'E-FACT'),
  prose('a row without its name', 'A <Fact of="chatglm-6b" is="memory" />.', 'E-FACT'),
  prose('a paragraph of the other edition', '这一段写错了地方。', 'E-EDITIONS'),
  row(
    'an English paragraph in Chinese',
    chinese,
    /$/,
    `\n${'This stands in the wrong edition. '.repeat(3).trim()}\n`,
    'E-EDITIONS',
    'This stands',
  ),
  prose('a Chinese heading in English', '## 展望 {/* #more-outlook */}', 'E-EDITIONS'),
  prose('a heading in one edition', '## More {/* #more-outlook */}', 'E-EDITIONS'),
  prose('a citation in one edition', 'So it is <Cite id="driess-2023-palme" />.', 'E-EDITIONS'),
  prose('a fact in one edition', 'It has <Fact of="yi-34b" is="parameters" />.', 'E-EDITIONS'),
  prose('a note in one edition', 'So it is.<Note>More.</Note>', 'E-EDITIONS'),
  row(
    'a number in words in one edition',
    outlook,
    'one twenty-fifth',
    'one thirtieth',
    'E-EDITIONS',
    'one thirtieth',
  ),
  prose('an empty attribute', 'A <Cite id="" />.', 'E-MDX-ATTR'),
  prose('an empty note', 'A word.<Note></Note>', 'E-EMPTY'),
  prose('an empty term', 'A <Term id="token"></Term>.', 'E-EMPTY'),
  prose('a note in a note', 'A.<Note>B.<Note>C.</Note></Note>', 'E-NEST'),
  prose('a tag that does not close', 'A <Note>word.', 'E-MDX'),
  prose('a brace that does not close', 'A {word.', 'E-MDX'),
  prose('an unknown work', 'A <Cite id="kaplan-2020-scalling" />.', 'E-REF'),
  prose('an unknown tag', 'A <Citee id="kaplan-2020-scaling" />.', 'E-MDX-TAG'),
  prose('an import', 'import x from "/etc/passwd"', 'E-MDX-ESM'),
  prose('an expression', 'A {process.env.HOME}.', 'E-MDX-EXPR'),
  prose('an export', 'export const x = 1', 'E-MDX-ESM'),
  prose('an expression on its own', '{process.env.HOME}', 'E-MDX-EXPR'),
  prose('a script', '<script>alert(1)</script>', 'E-MDX-TAG'),
  prose('a tag of HTML', 'A <b>word</b>.', 'E-MDX-TAG'),
  prose('a handler of events', 'A <Term id="token" onclick="alert(1)">b</Term>.', 'E-MDX-ATTR'),
  prose('a style', 'A <Zh style="color:red">词</Zh>.', 'E-MDX-ATTR'),
  prose('an attribute that is code', 'A <Cite id={process.env.HOME} />.', 'E-MDX-EXPR'),
  prose('attributes from elsewhere', 'A <Cite {...x} />.', 'E-MDX-EXPR'),
  prose('an unknown system', 'A <Fact of="chatglm-6" is="parameters" />.', 'E-REF'),
  prose('a missing attribute', 'A <Fact of="chatglm-6b" />.', 'E-MDX-ATTR'),
  prose('an attribute twice', 'A <Cite id="kaplan-2020-scaling" id="x" />.', 'E-MDX-ATTR'),
  prose('a tag alone on a line', '<Cite id="kaplan-2020-scaling" />', 'E-MDX-BLOCK'),
  prose('a figure inside a line', 'See <Figure id="agent-loop" /> here.', 'E-MDX-BLOCK'),
  prose('a footnote', 'A note.[^1]\n\n[^1]: Here.', 'E-FOOTNOTE'),
  prose('a second title', '# Title', 'E-OUTLINE'),
  prose('a row for a fact that has none', 'A <Fact of="qwen-7b" is="parameters" at="x" />.', 'E-FACT'),
  prose('struck words', 'A ~~word~~.', 'E-LEFT'),
  prose('letters set low by tildes', 'The H~2~O.', 'E-LEFT'),
  row('a line broken by two spaces', outlook, /$/, '\nA word.  \nMore.\n', 'E-LEFT', 'A word.'),
  prose('a rule between paragraphs', 'A word.\n\n***', 'E-LEFT'),
  prose('an empty item of a list', '- one\n-', 'E-EMPTY'),
  prose('a word of HTML entities', 'A &amp;nbsp; B.', 'E-LEFT'),
  prose('an image', 'A ![picture](x.png).', 'E-IMAGE'),
  prose('a heading without words', '##', 'E-HEADING'),
  prose('a heading that skips a level', '## One {/* #one-more */}\n\n#### Three', 'E-OUTLINE'),
  row(
    'a heading with the id of another',
    outlook,
    /$/,
    '\n## More {/* #theory */}\n',
    'E-HEADING',
    '## More',
  ),
  prose('a heading whose id has capitals', '## More {/* #Capital */}', 'E-HEADING'),
  prose('a heading whose id ends badly', '## More {/* #capital- */}', 'E-HEADING'),
  row('a Chinese heading without an id', chinese, /$/, '\n## 展望\n', 'E-HEADING', '## 展望'),
  row('front matter without its end', outlook, "'\n---\n", "'\n", 'E-YAML', 1),
  row('front matter that is no YAML', outlook, 'order: 3', 'order: 3: 4', 'E-YAML'),
  row('a blank title', outlook, 'title: Outlook', "title: '   '", 'E-VALUE'),
  row('a title of no width', outlook, 'title: Outlook', 'title: "\\u200b"', 'E-VALUE'),
  row('no title', outlook, 'title: Outlook\n', '', 'E-FIELD', 'order: 3'),
  row('a field of no chapter', outlook, 'order: 3', 'order: 3\nauthor: x', 'E-FIELD', 'author'),
  row('a number in one edition', chinese, 'order: 3', 'order: 7', 'E-EDITIONS'),
  row('two chapters of one number', outlook, 'order: 3', 'order: 1', 'E-NAME'),
  row('a page without its title', page, /title: .*\n/, '', 'E-FIELD', 'lead:'),
  {
    name: 'a chapter of one edition',
    file: 'chapters/en/zz.mdx',
    edit: outlookLike('Zz', 9),
    code: 'E-EDITIONS',
    line: 0,
  },
  {
    name: 'a chapter without a history',
    file: 'chapters/en/zz.mdx',
    edit: outlookLike('Zz', 9),
    code: 'E-HISTORY',
    line: 0,
  },
  row('a fingerprint by hand', 'collation/outlook.yaml', /en: \w+/, 'en: yes', 'E-VALUE'),
];

function outlookLike(title: string, order: number) {
  const fields = `title: ${title}\norder: ${order}\nlead: A.\ndescription: B.\nupdated: '2026-11-24'`;
  return `---\n${fields}\n---\n\nText.\n`;
}

/** Every kind of mistake that was seen, as data. */
export const badInputs: readonly BadInput[] = [
  ...files,
  ...yaml,
  ...texts,
  ...numbers,
  ...days,
  ...addresses,
  ...relations,
  ...chapters,
];
