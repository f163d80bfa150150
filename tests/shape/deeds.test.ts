import { expect, it } from 'vitest'
import { deedKinds, deeds } from '#app/i18n/deeds.ts'
import { orchestraDeedKinds, orchestraDeeds } from '#app/i18n/deeds-orchestra.ts'
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

it('lets every deed of the orchestra be found by a kind, and by no kind of the art round', () => {
  const kindOf = (deed: string) => deed.slice(0, deed.indexOf('.'))
  expect(Object.keys(orchestraDeeds).filter((deed) => !orchestraDeedKinds[kindOf(deed)])).toEqual([])
  const own = new Set(Object.keys(orchestraDeeds))
  const others = Object.keys(deeds).filter((deed) => !own.has(deed))
  expect(others.filter((deed) => orchestraDeedKinds[kindOf(deed)])).toEqual([])
})

it('has no words for deeds of the orchestra that nothing notes', () => {
  const written = sources
    .filter((path) => path.includes('/orchestra/'))
    .map(code)
    .join('\n')
  expect(Object.keys(orchestraDeeds).filter((deed) => !written.includes(`'${deed}'`))).toEqual([])
})
