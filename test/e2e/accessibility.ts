import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const LEVEL_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds against WCAG 2.2 AA on the page as it stands, in each theme, with the places it was found at. */
export async function violations(page: Page, where: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const theme of ['proyector', 'luz']) {
    await page.evaluate((chosen) => {
      document.documentElement.dataset.tema = chosen
    }, theme)
    // The other mode opens a page of its own for each run, to reach into frames of other origins: there are none here.
    const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
    for (const { id, nodes } of (await axe.withTags(LEVEL_AA).analyze()).violations) {
      const places = nodes.map(({ target }) => target.join(' ')).slice(0, 3)
      found.push(`${where}, ${theme}: ${id} ${places.join(' | ')}`)
    }
  }
  return found
}
