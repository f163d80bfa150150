import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  byCatalogueNo,
  catalogueNumbers,
  leadsTo,
  partsOfNo,
  type ToNumber,
} from '#app/domains/art-round/studio/catalogue-number.ts'

const at = (name: string, studioNumber: number | null): ToNumber => ({ id: `id-${name}`, name, studioNumber })
const given = (people: ToNumber[], before: string[] = [], studios: number[] = []) => {
  const numbers = catalogueNumbers(people, before, studios)
  return people.map(({ id, name }) => `${name} ${numbers.get(id)}`)
}

describe('catalogueNumbers', () => {
  it.each<[string, ToNumber[], string[], number[], string[]]>([
    ['alone in a studio', [at('Kari', 12)], [], [12], ['Kari 12']],
    [
      'several who get theirs together, by the Norwegian alphabet',
      [at('Åse', 12), at('Ørn', 12), at('Zoe', 12)],
      [],
      [12],
      ['Åse 12c', 'Ørn 12b', 'Zoe 12a'],
    ],
    [
      'those without a studio come after the last, also after one that has closed',
      [at('Bo', null), at('Anne', null), at('Kari', 3)],
      [],
      [3, 7],
      ['Bo 9', 'Anne 8', 'Kari 3'],
    ],
    ['a newcomer beside one who was alone', [at('Anne', 12)], ['12'], [12], ['Anne 12b']],
    ['a newcomer beside two', [at('Anne', 12)], ['12a', '12b'], [12], ['Anne 12c']],
    ['two newcomers beside two', [at('Bo', 12), at('Anne', 12)], ['12a', '12b'], [12], ['Bo 12d', 'Anne 12c']],
    ['a letter between that nobody has is left', [at('Anne', 12)], ['12c'], [12], ['Anne 12d']],
    ['a newcomer without a studio, after the highest that was given', [at('Anne', null)], ['3', '9'], [3], ['Anne 10']],
    ['nobody', [], ['3'], [3], []],
  ])('%s', (_, people, before, studios, expected) => expect(given(people, before, studios)).toEqual(expected))

  it('goes on after z', () => {
    const many = Array.from({ length: 28 }, (_, n) => at(String(n).padStart(2, '0'), 1))
    expect(given(many).slice(25)).toEqual(['25 1z', '26 1aa', '27 1ab'])
  })

  const someone = fc.record({
    id: fc.uuid(),
    name: fc.constantFrom('Anne', 'Bo', 'Åse', 'Ørn', 'Aage'),
    studioNumber: fc.option(fc.integer({ min: 1, max: 6 }), { nil: null }),
  })
  const people = fc.uniqueArray(someone, { selector: ({ id }) => id, maxLength: 30 })

  it('never gives a number twice, and whoever has one keeps it, whoever comes later', () => {
    fc.assert(
      fc.property(fc.array(people, { maxLength: 5 }), (waves) => {
        const all = new Map<string, string>()
        const studios = [1, 2, 3, 4, 5, 6]
        for (const wave of waves) {
          const before = new Map(all)
          const news = wave.filter(({ id }) => !all.has(id))
          const numbers = catalogueNumbers(news, [...all.values()], studios)
          for (const { id, studioNumber } of news) {
            const number = numbers.get(id) ?? ''
            expect(partsOfNo(number)).not.toBeNull()
            expect(studioNumber === null ? Number(number) > 6 : leadsTo(number, studioNumber)).toBe(true)
            all.set(id, number)
          }
          expect(numbers.size).toBe(news.length)
          for (const [id, number] of before) expect(all.get(id)).toBe(number)
        }
        expect(new Set(all.values()).size).toBe(all.size)
      }),
    )
  })

  it('the first time gives a letter exactly where a studio is shared, whatever the order they are named in', () => {
    fc.assert(
      fc.property(people, fc.infiniteStream(fc.nat()), (some, dice) => {
        const shuffled = some
          .map((one) => ({ one, key: dice.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one)
        const numbers = catalogueNumbers(some, [], [])
        expect([...catalogueNumbers(shuffled, [], [])].sort()).toEqual([...numbers].sort())
        for (const { id, studioNumber } of some) {
          const shared = some.filter((of) => of.studioNumber === studioNumber).length > 1 && studioNumber !== null
          expect(/[a-z]$/.test(numbers.get(id) ?? '')).toBe(shared)
        }
      }),
    )
  })
})

describe('byCatalogueNo', () => {
  it('counts as people do, with letters after the bare number and none last', () => {
    const sorted = ['100', '12b', null, '2', '12aa', '12', '12a'].sort(byCatalogueNo)
    expect(sorted).toEqual(['2', '12', '12a', '12b', '12aa', '100', null])
  })

  it.each(['', 'a12', '12A', '12 b', '-1'])('takes %j for no number', (no) => expect(partsOfNo(no)).toBeNull())
})
