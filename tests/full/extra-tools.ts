/** How to get the checkers that only the full run needs; both at once, since npm removes what an earlier command of this kind brought. */
export const howToInstall =
  'install it with npm install --no-save --ignore-scripts vnu-jar@26.9.27 @mdn/mdn-http-observatory@1.4.8';
