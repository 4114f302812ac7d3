import { type Locale, languageTags, stringsFor } from '~/i18n/index.ts';
import type { System } from '~/schema/system.ts';
import { type Fact, type FactName, factOf, formatFactShort } from './facts.ts';
import { formatCount, formatDigits, formatShort } from './units.ts';

/** One of the numbers with which a system's page begins. */
export interface KeyNumber {
  label: string;
  /** The value in the first notation of the edition, or undefined where it is unknown. */
  text: string | undefined;
  /** A second notation, or what a reader should know beside it. */
  second: string | undefined;
  /** Language of the second notation, where it is not that of the edition. */
  lang: string | undefined;
  anchor: string;
  status: Fact['status'] | undefined;
}

/** Parameters, training tokens, context and cache per token of a system. */
export function keyNumbers(system: System, locale: Locale): KeyNumber[] {
  const { facts, systems, catalogue } = stringsFor(locale);
  const offered = factOf(system, 'context.configured');
  return [
    scaled('parameters'),
    scaled('tokens'),
    number(
      'context.trained',
      facts['context.trained'],
      offered?.kind === 'count' ? systems.stillOffered(formatDigits(offered.value, locale)) : undefined,
    ),
    number('cache', catalogue.head.cache, systems.atSixteenBits),
  ];

  function number(name: FactName, label: string, second: string | undefined): KeyNumber {
    const fact = factOf(system, name);
    const text = fact && formatFactShort(fact, name, locale);
    return { label, text, second, lang: undefined, anchor: name.replace('.', '-'), status: fact?.status };
  }

  function scaled(name: 'parameters' | 'tokens'): KeyNumber {
    const fact = factOf(system, name);
    const base = number(name, facts[name], undefined);
    if (fact?.kind !== 'count') return base;
    if (locale === 'zh')
      return { ...base, text: formatCount(fact.value, 'zh'), second: formatShort(fact.value) };
    return { ...base, second: formatCount(fact.value, 'zh'), lang: languageTags.zh };
  }
}
