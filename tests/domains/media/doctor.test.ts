/** The doctor's thresholds on a corpus of invented works: how often each warning is right, and how often it is not. */
import { beforeAll, describe, expect, it } from 'vitest'
import { signOf } from '#app/domains/media/fingerprint.ts'
import { type Finding, findingsOf, type Known, looksAlike } from '#app/domains/media/rules.ts'
import { drawing, examined, painting, type Treatment, treatments } from '#tests/support/photographed-works.ts'

const WORKS = 16
const DRAWINGS = 4

type Seen = Awaited<ReturnType<typeof examined>>
const seen = new Map<Treatment, Seen[]>()
const drawn: Seen[] = []

beforeAll(async () => {
  for (let seed = 1; seed <= WORKS; seed++) {
    const work = await painting(seed)
    for (const [name, treat] of Object.entries(treatments) as [Treatment, (typeof treatments)[Treatment]][])
      seen.set(name, [...(seen.get(name) ?? []), await examined(await treat(work))])
  }
  for (let seed = 1; seed <= DRAWINGS; seed++) drawn.push(await examined(await drawing(seed)))
}, 180_000)

const kindsOf = (one: Seen): Finding['kind'][] => findingsOf(one, one.examined).map(({ kind }) => kind)
/** How many of the works the doctor says a thing of. */
const count = (name: Treatment, kind: Finding['kind']): number =>
  (seen.get(name) ?? []).filter((one) => kindsOf(one).includes(kind)).length
const known = (one: Seen): Known => ({ width: one.width, height: one.height, sign: signOf(one.fingerprint) ?? 0n })

describe('of pictures that were taken well', () => {
  it('nothing is said', () => {
    expect((seen.get('asItIs') ?? []).flatMap(kindsOf)).toEqual([])
  })

  it('nothing is said of drawings on white paper', () => {
    expect(drawn.flatMap(kindsOf)).toEqual([])
  })

  it.each(['photographedAgain', 'darkerCopy'] as const)('no more than the size is told of a copy: %s', (name) => {
    expect((seen.get(name) ?? []).flatMap(kindsOf).filter((kind) => kind !== 'pixels')).toEqual([])
  })
})

describe('of pictures that were not', () => {
  it.each([
    ['blurred4', 'blurred', WORKS],
    ['dark', 'dark', WORKS],
    ['burntOut', 'bright', WORKS * 0.9],
    ['screenshot', 'statusBar', WORKS],
    ['film', 'bars', WORKS],
  ] as const)('%s is called %s', (name, kind, least) => {
    expect(count(name, kind)).toBeGreaterThanOrEqual(least)
  })
})

describe('works that look alike', () => {
  it.each(['photographedAgain', 'darkerCopy', 'blurred4', 'film'] as const)('one is known again: %s', (name) => {
    const originals = seen.get('asItIs') ?? []
    const found = (seen.get(name) ?? []).filter((copy, n) => {
      const original = originals[n]
      return original !== undefined && looksAlike(known(original), known({ ...copy, width: 4, height: 3 }))
    })
    expect(found.length).toBeGreaterThanOrEqual(WORKS - 1)
  })

  it('different works are not taken for one another', () => {
    const all = [...(seen.get('asItIs') ?? []), ...drawn].map(known)
    const pairs = all.flatMap((one, n) => all.slice(n + 1).map((other) => looksAlike(one, other)))
    expect(pairs.length).toBe(((WORKS + DRAWINGS) * (WORKS + DRAWINGS - 1)) / 2)
    expect(pairs.filter(Boolean)).toEqual([])
  })
})
