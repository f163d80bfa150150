import { expect, it } from 'vitest'
import { deedKinds, deeds } from '#app/i18n/deeds.ts'
import { code, sources } from './sources.ts'

/** As the product notes them: `ctx.note(tx, 'application.submitted', …)`. */
const noted = new Set(
  sources.flatMap((path) =>
    [...code(path).matchAll(/\.note\(\s*\w+(?:\.\w+)?,\s*'([^']+)'/g)].map(([, deed]) => deed ?? ''),
  ),
)

it('finds what is noted', () => expect(noted.size).toBeGreaterThan(50))

it('says every deed of the log in both languages', () => {
  expect([...noted].filter((deed) => !deeds[deed]?.nb || !deeds[deed]?.en).sort()).toEqual([])
})

it('narrows by kinds that there are', () => {
  const kinds = new Set([...noted].map((deed) => deed.split('.')[0]))
  expect(Object.keys(deedKinds).filter((kind) => !kinds.has(kind))).toEqual([])
})
