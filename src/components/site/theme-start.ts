/** Script that sets the theme a reader chose before anything is painted; it stands in every head, so that no other theme flashes. */
export const themeStart =
  "try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}";
