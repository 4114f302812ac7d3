import { keepChoice } from './kept-choice.ts';

/** The size and the face of the text, as the reader chose them before and chooses them now. */
for (const input of document.querySelectorAll<HTMLInputElement>('.text-choice input')) {
  const { name, value } = input;
  if (document.documentElement.dataset[name] === value) input.checked = true;
  input.addEventListener('change', () => keepChoice(name, value));
}
