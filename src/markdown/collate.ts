import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { stringify } from 'yaml';
import { sectionsBehind, sectionsChanged } from './collation.ts';
import { collationFile, currentCollation, recordedCollation } from './read-collation.ts';

/** Lists sections of which one edition has changed; `--accept [section …]` records that they are compared. */
const [mode, ...chosen] = process.argv.slice(2);
const chapters = readdirSync('content/chapters/en').map((file) => file.replace(/\.mdx$/, ''));

for (const chapter of chapters) {
  const [recorded, current] = [recordedCollation(chapter), currentCollation(chapter)];
  const changed = sectionsChanged(recorded, current);
  const [english, chinese] = [
    sectionsBehind(recorded, current, 'en'),
    sectionsBehind(recorded, current, 'zh'),
  ];
  if (mode === '--accept') accept(chapter, changed);
  else for (const id of changed) process.stdout.write(`${chapter}#${id}: ${state(id)}\n`);

  function state(id: string) {
    if (english.includes(id)) return 'Chinese changed, English is behind';
    if (chinese.includes(id)) return 'English changed, Chinese is behind';
    return recorded[id] ? 'both changed; compare them' : 'new; compare both editions';
  }

  function accept(name: string, ids: string[]) {
    const accepted = ids.filter((id) => chosen.length === 0 || chosen.includes(`${name}#${id}`));
    const kept = Object.entries(current).flatMap(([id, hashes]) => {
      const entry = accepted.includes(id) ? hashes : recorded[id];
      return entry ? [[id, entry]] : [];
    });
    mkdirSync(dirname(collationFile(name)), { recursive: true });
    writeFileSync(collationFile(name), stringify(Object.fromEntries(kept)));
    process.stdout.write(`${name}: ${accepted.length} sections recorded\n`);
  }
}
