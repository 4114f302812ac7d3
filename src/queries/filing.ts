import { romanised } from '~/features/search/han.ts';

/** A name as it is filed: in small letters, a Chinese one in pinyin. */
export function filedAs(name: string) {
  return (romanised([name])[0] ?? name).toLowerCase();
}

/** The letter under which a filed name stands, or # where it begins with none. */
export function letterOf(filed: string) {
  const first = filed.normalize('NFD')[0]?.toUpperCase() ?? '#';
  return /[A-Z]/.test(first) ? first : '#';
}

/** Letters with the id of the first entry that stands under each. */
export function firstOfEachLetter(entries: readonly { id: string; letter: string }[]) {
  const first = new Map<string, string>();
  for (const { id, letter } of entries) if (!first.has(letter)) first.set(letter, id);
  return [...first];
}
