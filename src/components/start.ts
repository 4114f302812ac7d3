// One file for what every page has: several would be several requests.
import './chrome/contents-bar.ts';
import './chrome/language-switch.ts';
import './chrome/theme-switch.ts';
import './content/await-reader.ts';
import './explainers/load-explainers.ts';
import './search/start.ts';
