import { existsSync, readFileSync } from 'node:fs';
import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { Page } from '@playwright/test';
import { type Locale, languageTags, stringsFor } from '../i18n/index.ts';
import { authors, checked } from '../site.ts';
import { inBrowser } from './site-in-browser.ts';

/**
 * The whole survey in one edition as a PDF; with the fonts of a release it looks the same on every machine.
 */
export async function wholePdf(site: string, locale: Locale, fonts: string) {
  const make = async (page: Page) => {
    if (existsSync(fonts))
      await page.addStyleTag({ content: readFileSync(new URL('pdf.css', import.meta.url), 'utf8') });
    // Chromium cannot refer to pages from within a page, so the first printing tells the contents of the
    // second.
    const pages = Object.fromEntries(await pagesOfAnchors(await print(page)));
    await page.evaluate((numbers) => {
      for (const link of document.querySelectorAll<HTMLAnchorElement>('.toc a'))
        link.dataset['page'] = String(numbers[link.hash.slice(1)]);
    }, pages);
    return described(await print(page), locale);
  };
  return inBrowser(site, `${locale}/whole/`, make, fonts);
}

/** The page on which each anchor of a printed document stands. */
export async function pagesOfAnchors(pdf: Uint8Array) {
  const document = await PDFDocument.load(pdf);
  const numbers = new Map(document.getPages().map(({ ref }, index) => [ref, index + 1]));
  const places = document.catalog.lookup(PDFName.of('Dests'), PDFDict).entries();
  return places.flatMap(([name, place]) => {
    const number = place instanceof PDFArray && numbers.get(place.get(0) as never);
    return number ? [[name.decodeText(), number] as const] : [];
  });
}

async function print(page: Page) {
  await page.evaluate(() => document.fonts.ready);
  return page.pdf({
    format: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    outline: true,
    tagged: true,
  });
}

async function described(pdf: Uint8Array, locale: Locale) {
  const { site } = stringsFor(locale);
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const day = new Date(`${checked}T00:00:00Z`);
  document.setTitle(site.title, { showInWindowTitleBar: true });
  document.setAuthor(authors[locale]);
  document.setSubject(site.description);
  document.setLanguage(languageTags[locale]);
  document.setCreationDate(day);
  document.setModificationDate(day);
  return document.save();
}
