// Controls but for the line end, marks of direction, what has no width, private use, a broken letter.
const unseen = /(?!\n)(?:[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029\uFFFD]|\p{Variation_Selector})/u;

/** All characters that no reader can see. */
export const unseenCharacters = new RegExp(unseen, 'gu');

// Letters that look alike in two alphabets, side by side in a word; Greek ones stand before and after Latin words.
const alphabetsMixed =
  /\p{sc=Latin}\p{sc=Cyrillic}|\p{sc=Cyrillic}\p{sc=Latin}|\p{sc=Latin}\p{sc=Greek}\p{sc=Latin}/u;

/** Letters that no word has in a row; more of them are no words, and run out of a narrow page. */
const endlessWord = /[\p{L}]{60,}/u;

/** What words of a reader never hold, and what to do about it. */
const neverInWords: readonly [pattern: RegExp, mend: string][] = [
  [/\p{Emoji_Presentation}/u, 'Our fonts have no pictures; take it out'],
  [
    /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/,
    'Letters and digits are not written in full width; write them plainly',
  ],
  [/\?{3}|\blorem ipsum\b|\bcitation needed\b|\bTBD\b|待补|待定/i, 'This is still to be written'],
  [/\b(the|a|an|of|to|in|is|and|that|it)\s+\1\b/i, 'A word stands twice; take one out'],
  [/[\ufb00-\ufb06\u2160-\u217f]/, 'Several letters are one sign here; write them singly'],
  [
    /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Thai}]+/u,
    'Our fonts have no letters of this script; write them in Latin or Chinese ones',
  ],
  [/\p{sc=Latin}\s+[.,;](?=\s|$)/u, 'No space stands before this mark; take it out'],
  [/\p{L}\.{3}/u, 'Dots that trail off are one sign; write …'],
];

// Words of records and of front matter are shown as they are.
const markup =
  /<\/?(?:[A-Z]\w*|a|b|i|u|p|br|em|strong|div|span|su[bp]|code|img|script)\b[^>]*>|\]\(|\*\*|\*\S[^*]*\*|&(?:[a-z]+|#\d+);|`|\$[^$]+\$/;

/** Marks of the other language beside a letter. */
const foreignMarks = { en: /[\p{L}\d][，。；：！？、]/u, zh: /\p{sc=Han}(?:[,;:!?]|\.(?:\s|$))/u };

/** The first day that a fact of this survey can have. */
const firstDay = '1950-01-01';

/** The day of this edition: what was written by then is right on a machine whose clock is slow, too. */
const editionDay = '2026-11-30';

const dayInMilliseconds = 86_400_000;

/** Parameters that say who followed an address, not where it leads. */
const tracking =
  /^(utm_\w+|fbclid|gclid|msclkid|yclid|mc_[ce]id|igshid|spm|from_wecom|share_token|_ga|ref_src)$/i;

/** The first character that no reader can see, with its number and its place in the text. */
export function unseenCharacter(text: string) {
  const found = unseen.exec(text);
  if (!found) return undefined;
  const number = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { index: found.index, name: `U+${number}` };
}

/** What is wrong with words that a reader is to see, or nothing. */
export function textFault(text: string) {
  const hidden = unseenCharacter(text);
  if (hidden) return `The text has a character that nobody sees: found ${hidden.name}. Take it out.`;
  if (text && !text.trim()) return 'The text is blank: found spaces alone.';
  if (text !== text.trim()) return 'The text begins or ends with a space. Take it away.';
  const mixed = alphabetsMixed.exec(text)?.[0];
  if (mixed) return `One word has Latin and Cyrillic letters: found “${mixed}”. Write it in one alphabet.`;
  for (const [pattern, mend] of neverInWords) {
    const found = pattern.exec(text)?.[0];
    if (found) return `${mend}: found “${found}”.`;
  }
  const never = impossibleDay(text);
  if (never) return `There is no such day: found “${never}”.`;
  if (endlessWord.test(text)) return 'A word has 60 letters or more. Part it.';
  return text === text.normalize('NFC') ? undefined : 'The accents are apart from their letters (not NFC).';
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const englishDate = new RegExp(`(\\d{1,2}) (${months.join('|')}) (\\d{4})`, 'g');
const chineseDate = /(\d{4})\s?年\s?(\d{1,2})\s?月(?:\s?(\d{1,2})\s?日)?/g;

/** A day in words of either language that is in no calendar. */
function impossibleDay(text: string) {
  const days = [
    ...[...text.matchAll(englishDate)].map(([found, day, month = '', year]) => [
      found,
      year,
      months.indexOf(month) + 1,
      day,
    ]),
    ...[...text.matchAll(chineseDate)].map(([found, year, month, day = 1]) => [found, year, month, day]),
  ] as const;
  return days.find(([, year, month, day]) => {
    const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    return moment.getUTCMonth() + 1 !== Number(month) || moment.getUTCDate() !== Number(day);
  })?.[0];
}

/** What is wrong with words that are shown as they are, or nothing. */
export function plainTextFault(text: string) {
  const marked = markup.exec(text)?.[0];
  const fault = textFault(text);
  return (
    fault ?? (marked && `Markdown and tags are shown as they are here: found “${marked}”. Take them out.`)
  );
}

/** What is wrong with a year, month or day that is written rightly, or nothing. */
export function dayFault(date: string) {
  const [year = '', month = '01', day = '01'] = date.split('-');
  const moment = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (Number.isNaN(moment.getTime()) || moment.toISOString().slice(8, 10) !== day)
    return `There is no such day: found ${date}.`;
  if (date.slice(0, 4) < firstDay.slice(0, 4)) return `The day is too early: found ${date}.`;
  // East of Greenwich the day has begun already.
  const tomorrow = new Date(Date.now() + dayInMilliseconds).toISOString().slice(0, 10);
  const last = tomorrow > editionDay ? tomorrow : editionDay;
  return date > last.slice(0, date.length) ? `The day is yet to come: found ${date}.` : undefined;
}

/** What is wrong with an address that begins with https://, or nothing; a secret in it is not repeated. */
export function addressFault(address: string) {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url) return 'This is no address of the web.';
  if (url.username || url.password) return 'The address holds a name or password. Take them out.';
  const host = /^https:\/\/([^/?#]*)/i.exec(address)?.[1] ?? '';
  if (/[^\x21-\x7e]/.test(host) || /(^|\.)xn--/i.test(host))
    return `The host has letters that look like others: found “${host}”. Write it in a–z.`;
  if (!/\.[a-z]{2,}$/.test(url.hostname))
    return `The host is not on the public web: found “${url.hostname}”.`;
  const followed = [...url.searchParams.keys()].find((name) => tracking.test(name));
  return followed && `The address tells who followed it: found “${followed}”. Take that part out.`;
}

/** Lower-case words in a row of Latin letters that no name has. */
const foreign = /(?:\b[a-z]{2,}\b[^\p{L}]*){4}/u;

/** What is wrong with a text that stands in the edition of the other language or has its marks, or nothing. */
export function languageFault(text: string, locale: 'en' | 'zh') {
  const mark = foreignMarks[locale].exec(text)?.[0];
  if (mark)
    return `${locale === 'en' ? 'English' : 'Chinese'} has marks of its own: found “${mark}”. Write them.`;
  const han = text.match(/[\p{sc=Han}、，。；：]/gu)?.length ?? 0;
  if (locale === 'zh')
    return han === 0 && foreign.test(text) ? 'This is not Chinese. Put it into its edition.' : undefined;
  const latin = text.match(/\p{sc=Latin}+/gu)?.length ?? 0;
  return han > latin * 2 ? 'This is Chinese. Put it into its edition.' : undefined;
}
