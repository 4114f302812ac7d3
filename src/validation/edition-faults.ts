import { faultAt, type Section, type Tag, type Text } from './chapter-text.ts';
import { type Fault, fileFault } from './fault.ts';
import { type FoundNumber, numbersIn } from './numbers.ts';
import { valueAt } from './path.ts';

const editions = { en: 'English', zh: 'Chinese' };

/** What one edition says and the other does not, told at the edition that says it. */
export function editionFaults(texts: readonly Text[], names: readonly string[]): Fault[] {
  return texts.flatMap((text) => {
    const { file, kind, id, locale } = text;
    const other = texts.find((one) => one.kind === kind && one.id === id && one.locale !== locale);
    const missing = `content/${kind}/${locale === 'en' ? 'zh' : 'en'}/${id}.mdx`;
    if (!other && names.includes(missing)) return [];
    if (!other) return [fileFault(file, 'E-EDITIONS', `The other edition lacks it. Add ${missing}.`)];
    if (!text.tree || !other.tree) return [];
    return [...(locale === 'zh' ? frontFaults(text, other) : []), ...partFaults(text, other)];
  });
}

function frontFaults({ front }: Text, { front: { data: english } }: Text): Fault[] {
  if (!front.data || !english) return [];
  return ['order', 'updated'].flatMap((field) => {
    const [mine, theirs] = [valueAt(front.data, [field]), valueAt(english, [field])];
    if (mine === theirs) return [];
    const reason = `Both editions say the same here: found ${String(mine)}, and ${String(theirs)} in English.`;
    return [front.faultAt({ path: [field], code: 'E-EDITIONS', reason })];
  });
}

function partFaults(text: Text, other: Text): Fault[] {
  const theirs = new Map(other.sections.map((section, index) => [section.ids[0] ?? '', { section, index }]));
  const edition = editions[other.locale];
  return text.sections.flatMap((section, index) => {
    const [id = ''] = section.ids;
    const match = theirs.get(id);
    const tell = (reason: string) => [fileFault(text.file, 'E-EDITIONS', reason, section.from, 1)];
    if (!match) return tell(`The ${edition} edition has no section “${id}”. Give both the same sections.`);
    const isMoved = text.sections.length === other.sections.length && match.index !== index;
    if (isMoved || match.section.depth !== section.depth)
      return text.locale === 'zh' ? tell('This section has another place or level in English.') : [];
    return [
      ...tagFaults(text, section, match.section, edition),
      ...(text.kind === 'chapters' ? numberFaults(text, section, other, match.section) : []),
    ];
  });
}

/** A tag with what it names; those that mark a language, and forms of one citation, may differ. */
function nameOf({ name, attributes: { as: _, question: __, ...ids } }: Tag) {
  return [name, ...Object.values(ids)].join(' ');
}

function tagFaults({ file, locale }: Text, mine: Section, theirs: Section, edition: string): Fault[] {
  const [own, other] = [mine, theirs].map(({ tags }) => tags.filter(({ name }) => !/^(Zh|En)$/.test(name)));
  const left = other?.map(nameOf) ?? [];
  const extra = own?.filter((tag) => {
    const index = left.indexOf(nameOf(tag));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  if (extra?.length)
    return extra.map((tag) =>
      faultAt(
        file,
        tag.node,
        'E-EDITIONS',
        `The ${edition} edition of this section has no <${nameOf(tag)}>. Say the same in both.`,
      ),
    );
  const moved =
    left.length === 0 && own?.find((tag, index) => other?.[index] && nameOf(tag) !== nameOf(other[index]));
  const reason = 'The English edition of this section names its works, facts and notes in another order.';
  return moved && locale === 'zh' ? [faultAt(file, moved.node, 'E-EDITIONS', reason)] : [];
}

function numberFaults(text: Text, mine: Section, other: Text, theirs: Section): Fault[] {
  const all = numbersOf(other, theirs);
  const told = new Set<number>();
  return numbersOf(text, mine).flatMap(({ line, isRow, value, text: found, isClaim }) => {
    // Tables may count in billions in English and in 亿 in Chinese.
    const factor = text.locale === 'en' ? 10 : 0.1;
    const values = isRow ? [value, value * factor] : [value];
    if (
      !isClaim ||
      told.has(value) ||
      all.some((one) => one.isRow === isRow && values.some((own) => near(own, one.value)))
    )
      return [];
    told.add(value);
    const column = Math.max(0, text.lines[line - 1]?.indexOf(found) ?? 0) + 1;
    const reason = `The ${editions[other.locale]} edition of this section does not have this number: found ${found}.`;
    return [fileFault(text.file, 'E-EDITIONS', reason, line, column)];
  });
}

interface Placed extends FoundNumber {
  line: number;
  isRow: boolean;
}

const counted = new WeakMap<Section, Placed[]>();

function numbersOf({ lines }: Text, section: Section): Placed[] {
  const before = counted.get(section);
  if (before) return before;
  const { from, to } = section;
  const found = lines
    .slice(from - 1, to - 1)
    .flatMap((line, index) =>
      numbersIn(line).map((number) => ({ ...number, line: from + index, isRow: line.startsWith('|') })),
    );
  counted.set(section, found);
  return found;
}

function near(a: number, b: number) {
  return Math.abs(a - b) <= Math.abs(a) * precision;
}

/** How far two numbers that are the same may lie apart once their scales are applied. */
const precision = 1e-9;
