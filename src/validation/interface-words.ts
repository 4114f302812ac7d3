import { en } from '../i18n/en.ts';
import { zh } from '../i18n/zh.ts';
import { textFault } from '../schema/plain-faults.ts';
import { type Fault, fileFault } from './fault.ts';

/** What is wrong with the words of the interface, which are code: a word that one edition lacks, or that nobody can see. */
export function interfaceFaults(editions: Record<'en' | 'zh', object> = { en, zh }): Fault[] {
  const words = { en: new Map(leavesOf(editions.en)), zh: new Map(leavesOf(editions.zh)) };
  return (['en', 'zh'] as const).flatMap((locale) => {
    const other = locale === 'en' ? words.zh : words.en;
    const tell = (name: string, reason: string) =>
      fileFault(`src/i18n/${locale}.ts`, 'E-WORDS', `${name}: ${reason}`);
    const lacking = [...other.keys()].filter((name) => !words[locale].has(name));
    const blank = [...words[locale]].flatMap(([name, word]) => {
      const fault = word === '' ? 'This is empty. Write the words.' : textFault(word.trim());
      return fault ? [tell(name, fault)] : [];
    });
    return [
      ...lacking.map((name) => tell(name, 'The other edition has words here. Write them in this one too.')),
      ...blank,
    ];
  });
}

/** All words with their paths; what is reckoned counts as one word. */
function leavesOf(value: unknown, path = ''): [name: string, word: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [[path, 'reckoned']];
  if (Array.isArray(value)) return [[path, value.join(' ')]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path ? `${path}.${key}` : key));
}
