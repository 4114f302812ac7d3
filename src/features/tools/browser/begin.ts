// What a reader needs only once he acts would weigh on every first visit; it comes when he first points, moves the focus or presses a key.
const begin = (event: Event) => import('./tools.ts').then(({ take }) => take(event));
for (const name of ['pointerover', 'focusin', 'keydown']) addEventListener(name, begin, { once: true });
// What switches and buttons of the page report is seen and heard.
addEventListener('say', begin);
