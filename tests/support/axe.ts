import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** WCAG 2.1 A and AA are what the law asks; 2.2 AA is what people need. */
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Fails with every rule that the page breaks, and where; transitions are waited out first, as colours move in them. */
export async function expectAccessible(page: Page, ...without: string[]): Promise<void> {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {}))),
  )
  const builder = new AxeBuilder({ page }).withTags(LEVELS)
  const { violations } = await without.reduce((axe, selector) => axe.exclude(selector), builder).analyze()
  const faults = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  )
  expect(faults, [page.url(), ...faults].join('\n')).toEqual([])
}
