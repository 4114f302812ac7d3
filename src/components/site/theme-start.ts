/** Script that sets the theme, the size and the face of the text that a reader chose before anything is painted; it stands in every head, so that nothing else flashes. */
export const themeStart =
  "try{for(const n of['theme','size','face']){const c=localStorage.getItem(n);if(c)document.documentElement.dataset[n]=c}}catch{}";
