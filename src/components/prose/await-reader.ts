// In the page the links to citations would weigh on every first visit; a chapter gets them when its reader first points, touches or moves the focus.
if (document.querySelector('.part-links'))
  for (const event of ['pointerover', 'focusin'])
    addEventListener(event, () => import('./cite-links.ts'), { once: true });
