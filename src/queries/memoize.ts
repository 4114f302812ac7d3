/** A question that is answered once in a build, however many pages ask it; in development every time, since the content changes meanwhile. */
export function memoize<Asked extends string[], Answer>(ask: (...asked: Asked) => Promise<Answer>) {
  const answers = new Map<string, Promise<Answer>>();
  return (...asked: Asked) => {
    const known = import.meta.env.PROD ? answers.get(asked.join(' ')) : undefined;
    if (known) return known;
    const answer = ask(...asked);
    answers.set(asked.join(' '), answer);
    return answer;
  };
}
