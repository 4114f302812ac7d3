/** Keeps what a reader chose for every page to come, or forgets it; where storage is denied, it lasts for this page. */
export function keepChoice(name: string, choice: string | undefined) {
  const { dataset } = document.documentElement;
  if (choice) dataset[name] = choice;
  else delete dataset[name];
  try {
    if (choice) localStorage.setItem(name, choice);
    else localStorage.removeItem(name);
  } catch {
    // The page has it already.
  }
}
