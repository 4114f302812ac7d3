// One file for what every page has: several would be several requests.
import '~/components/site/contents-bar.ts';
import '~/components/site/language-switch.ts';
import '~/components/site/text-choice.ts';
import '~/components/site/theme-switch.ts';
import '~/components/prose/await-reader.ts';
import '~/features/explainers/load-element.ts';
import '~/features/search/browser/start.ts';
import '~/features/tools/browser/begin.ts';
