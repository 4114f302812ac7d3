/** Key under which a browser keeps the questions. */
const key = 'search-recent';

/** Questions that are kept. */
const kept = 6;

/** The reader’s last questions, the newest first, which never leave the device; none where it keeps nothing. */
export function recentQuestions(): string[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(found) ? found.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

/** Keeps a question whose answer was opened. */
export function keepQuestion(question: string) {
  store([question, ...recentQuestions().filter((one) => one !== question)].slice(0, kept));
}

/** Forgets all questions. */
export function eraseQuestions() {
  store([]);
}

function store(questions: readonly string[]) {
  try {
    if (questions.length > 0) localStorage.setItem(key, JSON.stringify(questions));
    else localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing for this site offers none.
  }
}
