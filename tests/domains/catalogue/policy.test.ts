import { expect, it } from 'vitest'
import { mayDecideErrata, mayEnterCopies, mayPrepareCatalogue } from '#app/domains/catalogue/policy.ts'
import { someone } from '#tests/support/actors.ts'

it.each([
  ['prepare', mayPrepareCatalogue],
  ['decide errata', mayDecideErrata],
  ['enter copies', mayEnterCopies],
])('only the secretariat may %s', (_, may) => {
  expect(may(someone(['secretariat']))).toBe(true)
  for (const role of ['juror', 'chair', 'host', 'contact'] as const) expect(may(someone([role]))).toBe(false)
  expect(may(null)).toBe(false)
})
