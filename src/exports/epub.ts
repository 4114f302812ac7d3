import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { strToU8, zipSync } from 'fflate';
import { version } from '../domain/version.ts';
import { escapeXml } from '../domain/xml.ts';
import { type Locale, languageTags, stringsFor } from '../i18n/index.ts';
import { address, authors, checked } from '../site.ts';
import type { BookDocument, BookEntry, bookInPage } from './book-in-page.ts';
import { inBrowser } from './site-in-browser.ts';
import { zipTime } from './zip-time.ts';

/** Of the page in pixels: wide enough for tables, narrow enough for letters on a small screen. */
const figureWidth = 640;

/** The whole survey in one edition as an EPUB of version 3. */
export async function wholeEpub(site: string, locale: Locale) {
  const script = await bookScript();
  const { documents, contents } = await inBrowser(site, `${locale}/whole/`, async (page) => {
    // Figures are scaled as they stand here: drawn wide, they have letters too small for a narrow screen.
    await page.setViewportSize({ width: figureWidth, height: 900 });
    return page.evaluate<ReturnType<typeof bookInPage>>(script);
  });
  const files = {
    'META-INF/container.xml': container,
    'book/package.opf': packageOf(documents, locale),
    'book/contents.xhtml': contentsOf(contents, locale),
    'book/book.css': readFileSync(new URL('book.css', import.meta.url), 'utf8'),
    ...Object.fromEntries(
      documents.map(({ name, title, xhtml }) => [`book/${name}.xhtml`, documentOf(title, xhtml, locale)]),
    ),
  };
  const packed = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  // The type comes first and is not compressed, so that it stands at a fixed place of the file.
  return zipSync(
    { mimetype: [strToU8('application/epub+zip'), { level: 0 }], ...Object.fromEntries(packed) },
    { level: 9, mtime: zipTime },
  );
}

/** What makes the book, as a script for the browser. */
async function bookScript() {
  const { outputFiles } = await build({
    entryPoints: [new URL('book-in-page.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'book',
  });
  return `${outputFiles[0]?.text}book.bookInPage()`;
}

const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

const xhtml = 'application/xhtml+xml';

const features = [
  'structuralNavigation',
  'tableOfContents',
  'readingOrder',
  'alternativeText',
  'longDescription',
  'MathML',
  'displayTransformability',
  'ARIA',
];

function packageOf(documents: readonly BookDocument[], locale: Locale) {
  const { site, whole } = stringsFor(locale);
  const edition = new URL(`${locale}/`, address).href;
  const metadata = [
    `<dc:identifier id="id">${edition}whole/#${version}</dc:identifier>`,
    `<dc:title>${escapeXml(site.title)}</dc:title>`,
    `<dc:creator>${escapeXml(authors[locale])}</dc:creator>`,
    `<dc:language>${languageTags[locale]}</dc:language>`,
    `<dc:description>${escapeXml(site.description)}</dc:description>`,
    `<dc:date>${checked}</dc:date>`,
    `<dc:rights>${escapeXml(site.license)}</dc:rights>`,
    `<dc:source>${edition}</dc:source>`,
    `<meta property="dcterms:modified">${checked}T00:00:00Z</meta>`,
    '<meta property="schema:accessMode">textual</meta>',
    '<meta property="schema:accessMode">visual</meta>',
    '<meta property="schema:accessModeSufficient">textual</meta>',
    ...features.map((feature) => `<meta property="schema:accessibilityFeature">${feature}</meta>`),
    '<meta property="schema:accessibilityHazard">none</meta>',
    `<meta property="schema:accessibilitySummary">${escapeXml(whole.accessible)}</meta>`,
  ];
  const items = documents.map(
    ({ name, properties }) =>
      `<item id="${name}" href="${name}.xhtml" media-type="${xhtml}"${propertiesOf(properties)}/>`,
  );
  const [first, ...rest] = documents.map(({ name }) => `<itemref idref="${name}"/>`);
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" ${languageOf(locale)}>
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata.join('\n')}
</metadata>
<manifest>
<item id="contents" href="contents.xhtml" media-type="${xhtml}" properties="nav"/>
<item id="style" href="book.css" media-type="text/css"/>
${items.join('\n')}
</manifest>
<spine>
${[first, '<itemref idref="contents"/>', ...rest].join('\n')}
</spine>
</package>
`;
}

function languageOf(locale: Locale) {
  return `xml:lang="${languageTags[locale]}"`;
}

function contentsOf(contents: readonly BookEntry[], locale: Locale) {
  const { nav } = stringsFor(locale);
  return documentOf(
    nav.menu,
    `<nav epub:type="toc" role="doc-toc" id="toc"><h1>${nav.menu}</h1>${listOf(contents)}</nav>`,
    locale,
  );
}

function listOf(entries: readonly BookEntry[]): string {
  const items = entries.map(
    ({ text, href, inner }) =>
      `<li><a href="${href}">${escapeXml(text)}</a>${inner.length > 0 ? listOf(inner) : ''}</li>`,
  );
  return `<ol>${items.join('\n')}</ol>`;
}

function documentOf(title: string, body: string, locale: Locale) {
  const namespaces = 'xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"';
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html ${namespaces} lang="${languageTags[locale]}" ${languageOf(locale)}>
<head><title>${escapeXml(title)}</title><link rel="stylesheet" href="book.css"/></head>
<body>${body}</body>
</html>
`;
}

function propertiesOf(names: readonly string[]) {
  return names.length > 0 ? ` properties="${names.join(' ')}"` : '';
}
