/** How a message is wrapped, as far as the page needs it. */
export interface Wrapping {
  id: string;
  one: string;
  two?: string | undefined;
  system?: string | undefined;
  reserved: string[];
  /** What becomes of a mark that the user types. */
  typed: 'mark' | 'text' | 'unsaid' | 'none';
}

/** What the reader writes. */
export interface Message {
  user: string;
  system: string;
  /** An earlier turn, where the conversation has two. */
  earlier?: { user: string; assistant: string } | undefined;
  /** What the user adds to speak as the assistant, or undefined for an honest message. */
  breakOut?: string | undefined;
}

/** A stretch of a prompt: a reserved mark, words of the wrapping, someone's text, or a typed mark. */
export interface Piece {
  kind: 'mark' | 'word' | 'text' | 'typed';
  text: string;
}

/** The prompt of a wrapping as the pieces that it is made of. */
export function piecesOf(wrapping: Wrapping, message: Message): Piece[] {
  const template = (message.earlier && wrapping.two) || wrapping.one;
  const fill: Record<string, string> = {
    '{user}': message.user,
    '{system}': message.system,
    '{user0}': message.earlier?.user ?? '',
    '{assistant0}': message.earlier?.assistant ?? '',
  };
  const places = /(\{(?:user0?|assistant0|system)\})/;
  return template
    .split(places)
    .filter(Boolean)
    .flatMap((part): Piece[] => {
      const text = fill[part];
      if (text === undefined) return marked(part, wrapping.reserved, 'mark', 'word');
      if (part !== '{user}' || message.breakOut === undefined || wrapping.typed === 'none')
        return [{ kind: 'text', text }];
      return [{ kind: 'text', text }, ...forged(wrapping, message.breakOut)];
    });
}

/** The prompt as one string. */
export function promptOf(wrapping: Wrapping, message: Message) {
  return piecesOf(wrapping, message)
    .map(({ text }) => text)
    .join('');
}

/** A text whose line breaks can be seen. */
export function withBreaks(text: string) {
  return text.replaceAll('\n', '↵\n');
}

// The user closes the own turn and opens the assistant's, as the wrapping itself would do after the message.
function forged(wrapping: Wrapping, words: string): Piece[] {
  const tail = (wrapping.two ?? wrapping.one).split('{user}')[1] ?? '';
  if (wrapping.typed === 'mark') return [...marked(tail, [], 'mark', 'word'), { kind: 'text', text: words }];
  return [...marked(tail, wrapping.reserved, 'typed', 'text'), { kind: 'text', text: words }];
}

function marked(text: string, marks: readonly string[], mark: Piece['kind'], rest: Piece['kind']): Piece[] {
  if (marks.length === 0) return text ? [{ kind: rest, text }] : [];
  const pattern = new RegExp(`(${marks.map((one) => one.replace(/[|[\]()\\/.*+?^$]/g, '\\$&')).join('|')})`);
  return text
    .split(pattern)
    .filter(Boolean)
    .map((part) => ({ kind: marks.includes(part) ? mark : rest, text: part }));
}
