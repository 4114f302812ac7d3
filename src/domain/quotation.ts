import { parseCount } from './parse-count.ts';

/** Lines between the head of a table or paragraph and what is quoted below it, at most. */
const farthestHead = 60;

const number = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?\s?(?:[a-z]+|[万亿兆千萬億]+)?/giu;

const numericDay = /(\d{4})(?:\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})|(\d{2})(\d{2}))(?!\d)/u;

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const namedDay = new RegExp(
  `\\b(${months.join('|')})[a-z]*\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`,
  'i',
);

/** A quotation as its lines, each as the parts between which words were left out. */
function partsOf(says: string) {
  return says.split(' ↓ ').map((line) => line.split(' … '));
}

/** The last number of each part that has one, in order: “6.2B” and “62 亿” are 6,200,000,000. */
export function numbersIn(says: string) {
  return partsOf(says)
    .flat()
    .flatMap((part) => {
      const last = part.normalize('NFKC').match(number)?.at(-1);
      if (!last) return [];
      return parseCount(last) ?? parseCount(last.replace(/\s?[^\d.,]+$/u, '')) ?? [];
    });
}

/** The first day that a quotation names, as 2023-08-03, or undefined. */
export function dayIn(says: string) {
  const [, year, ...rest] = numericDay.exec(says) ?? [];
  const [month, day] = rest.filter(Boolean);
  if (year && month && day) return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  const [, name, date, ofYear] = namedDay.exec(says) ?? [];
  if (!name || !date || !ofYear) return undefined;
  const index = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return [ofYear, String(index).padStart(2, '0'), date.padStart(2, '0')].join('-');
}

/** Whether a text says this: the parts of a line in one line and in order, the lines one below the other. */
export function isSaidIn(says: string, text: string) {
  const lines = text.split(/\r\n?|\n/).map(plain);
  const wanted = partsOf(says).map((parts) => parts.map(plain));
  return lines.some((_, index) => isSaidAt(index, wanted, lines));
}

// The last line of the quotation stands here, and each earlier one above. The head of a column has to be of the
// same table; what stands above a table, or heads a row of it, binds no column.
function isSaidAt(index: number, wanted: readonly string[][], lines: readonly string[]): boolean {
  const own = wanted.at(-1) ?? [];
  const line = lines[index] ?? '';
  const ends = endsOf(line, own);
  if (ends.length === 0) return false;
  const heads = wanted.slice(0, -1);
  const head = heads.at(-1);
  if (!head) return true;
  let isSameTable = cellAt(line, 0) !== undefined;
  for (let above = index - 1; above >= Math.max(0, index - farthestHead); above -= 1) {
    const over = lines[above] ?? '';
    isSameTable &&= cellAt(over, 0) !== undefined;
    const columns = endsOf(over, head).map((end) => cellAt(over, end));
    const isUnder = ends.some((end) =>
      columns.some((column) => !column || (isSameTable && column === cellAt(line, end))),
    );
    if (isUnder && isSaidAt(above, heads, lines)) return true;
  }
  return false;
}

/** Where the last part of a line may end: one place for each time that it follows the others. */
function endsOf(line: string, parts: readonly string[]) {
  let from = 0;
  for (const part of parts.slice(0, -1)) {
    const at = placeIn(line, part, from);
    if (at < 0) return [];
    from = at + part.length;
  }
  const last = parts.at(-1) ?? '';
  const ends: number[] = [];
  for (let at = placeIn(line, last, from); at >= 0; at = placeIn(line, last, at + 1))
    ends.push(at + last.length);
  return ends;
}

// 58.2 does not stand in 158.2 or 58.25.
function placeIn(line: string, part: string, from: number): number {
  const at = line.indexOf(part, from);
  if (at < 0) return at;
  const end = at + part.length;
  const isCut =
    (/^[\d.]/.test(part) && /\d\.?$/.test(line.slice(0, at))) ||
    (/\d$/.test(part) && /^(?:\d|\.\d)/.test(line.slice(end)));
  return isCut ? placeIn(line, part, at + 1) : at;
}

/** The cell of a row of Markdown in which a place lies; undefined outside a table, 0 for the head of a row. */
function cellAt(line: string, end: number) {
  const row = line.replace(/^\||\|$/g, '');
  if (!row.includes('|')) return undefined;
  return line.slice(0, end).replace(/^\|/, '').split('|').length - 1;
}

// Markdown may write 35\.9 for 35.9, and a line may be set in by any spaces.
function plain(text: string) {
  return text
    .normalize('NFC')
    .replace(/\\(?=[^\w\s\\])/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
