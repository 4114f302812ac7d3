/** What a reader needs only once he acts would weigh on every first visit; it comes when he first points, moves the focus or presses a key. */
for (const name of ['pointerover', 'focusin', 'keydown'])
  addEventListener(name, (event) => import('./tools.ts').then(({ begin }) => begin(event)), { once: true });
