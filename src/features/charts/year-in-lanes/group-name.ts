/** A short name for models that came out on one day: their own name, or what their names share. */
export function groupName(names: readonly string[]) {
  const isPair = names.some(isChat) && !names.every(isChat);
  const plain = [...new Set(names.map((name) => (isPair ? withoutStage(name) : name.replace(/-Base$/, ''))))];
  const [first = ''] = plain;
  if (plain.length === 1) return first;

  const start = shared(plain);
  if (plain.includes(start)) return start;
  const stem = start.slice(0, Math.max(start.lastIndexOf('-'), 0)) || start;
  const rests = plain.map((name) => name.slice(stem.length + 1));
  const list = `${stem}-${rests.join(', ')}`;
  if (!rests.every((rest) => /^\d/.test(rest)) && list.length <= longest) return list;
  const end = reversed(shared(rests.map(reversed)));
  const word = end.includes('-') ? end.slice(end.indexOf('-')) : '';
  return /^-[\d.]+B$/.test(word) ? stem : `${stem}${word}`;
}

/** Letters that a list of names may take. */
const longest = 22;

function isChat(name: string) {
  return /-Chat\b/.test(name);
}

function withoutStage(name: string) {
  return name.replace(/-(Base|Chat)\b/, '');
}

function shared(names: readonly string[]) {
  const [first = ''] = names;
  let length = 0;
  while (length < first.length && names.every((name) => name[length] === first[length])) length += 1;
  return first.slice(0, length);
}

function reversed(name: string) {
  return [...name].toReversed().join('');
}
