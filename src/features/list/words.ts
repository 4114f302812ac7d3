import { editions } from '~/i18n/editions.ts';

/** Words of lists that can be narrowed; {shown} and {all} are put in by the script. */
export const listWords = editions({
  find: { en: 'Filter', zh: '筛选' },
  any: { en: 'any', zh: '不限' },
  clear: { en: 'Show all', zh: '显示全部' },
  shown: { en: '{shown} of {all} shown', zh: '共 {all} 条，显示 {shown} 条' },
  none: {
    en: 'Nothing matches; take a filter back or show all.',
    zh: '没有符合条件的条目，请减少条件或显示全部。',
  },
  letters: { en: 'By letter', zh: '按字母' },
  pinyin: { en: 'By pinyin', zh: '按拼音' },
  chapter: { en: 'Chapter', zh: '章' },
  verdict: { en: 'Verdict', zh: '结论' },
});
