import type { Page } from 'playwright-core';

/** Letters that only Vietnamese has, composed: enough to catch every phrase of more than a word or two. */
const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

/** Vietnamese texts that a page shows or speaks: its words, and its labels, titles and placeholders; `names` may stay. */
export async function vietnameseWords(page: Page, names: readonly string[]): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const words = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      // A text that says itself to be Vietnamese is a quotation: of the plan, of a person.
      if (parent && !parent.closest('script, style, [lang=vi], [data-lang=vi]:not(html)')) words.push(node.textContent ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
      if (!element.closest('[lang=vi]')) for (const name of ['aria-label', 'title', 'placeholder', 'alt']) words.push(element.getAttribute(name) ?? '');
    return words;
  });
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const left = texts.map((text) => longestFirst.reduce((rest, name) => rest.replaceAll(name, ''), text.normalize('NFC')).trim());
  return [...new Set(left.filter((text) => vietnamese.test(text)))];
}
