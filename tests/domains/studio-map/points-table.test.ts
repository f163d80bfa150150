import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { look } from '#app/domains/studio-map/finding.ts'
import { artistsIn, tableOf } from '#app/domains/studio-map/points-table.ts'
import { disciplineWords, findableOf, stopsOf } from '#app/domains/studio-map/rules.ts'
import type { ArtistEntry } from '#app/domains/studio-map/views.ts'
import { anyRound, anySearch, artist, of, SATURDAY, studio } from '#tests/domains/studio-map/round.ts'

const sent = (entries: readonly ArtistEntry[], addresses = true) =>
  JSON.parse(JSON.stringify(tableOf(stopsOf(entries), { year: 2013, addresses, wordsFor: disciplineWords })))

describe('what the browser finds', () => {
  it('is what the server finds, and every choice would give the same', () => {
    fc.assert(
      fc.property(anyRound, anySearch, (entries, query) => {
        const onMap = entries.filter((entry) => entry.studio)
        const server = look(
          onMap.map((entry) => findableOf(entry, SATURDAY)),
          of(query),
        )
        const browser = look(artistsIn(sent(entries), SATURDAY), of(query))
        const slugs = (found: readonly { slug: string }[]) => found.map(({ slug }) => slug).sort()
        expect(slugs(browser.found)).toEqual(slugs(server.found))
        const plain = (counts: typeof server.counts) => ({
          ...counts,
          disciplines: [...counts.disciplines].sort(),
          municipalities: [...counts.municipalities].sort(),
          days: [...counts.days].sort(),
          without: [...counts.without].sort(),
        })
        expect(plain(browser.counts)).toEqual(plain(server.counts))
      }),
      { numRuns: 200 },
    )
  })

  it('is the same place: number, position, days and what the artist says of today', () => {
    fc.assert(
      fc.property(anyRound, (entries) => {
        const stops = stopsOf(entries)
        const places = new Map(artistsIn(sent(entries), SATURDAY).map(({ place }) => [place.number, place]))
        expect([...places.keys()]).toEqual(stops.map(({ studio: { number } }) => number))
        for (const { studio: one } of stops) {
          const place = places.get(one.number)
          expect(place).toMatchObject({
            name: one.name,
            address: one.address,
            city: one.city,
            meetingPoint: one.meetingPoint,
            days: one.days,
            notices: one.notices,
          })
          expect(place?.lat ?? null).toBe(one.lat === null ? null : Number(one.lat.toFixed(5)))
        }
      }),
      { numRuns: 60 },
    )
  })
})

it('leaves streets out of a long table, and the name in the address where it follows from the name', () => {
  const entries = [
    artist('Åse Ørn', { slug: 'ase-orn', studio: studio(3) }),
    artist('Bo', { slug: 'bo-2', studio: studio(4) }),
  ]
  expect(JSON.stringify(sent(entries, false))).not.toMatch(/Prøveveien|ase-orn/)
  expect(artistsIn(sent(entries, false), SATURDAY).map(({ slug }) => slug)).toEqual(['ase-orn', 'bo-2'])
})

it('is some hundred bytes a place', () => {
  const entries = Array.from({ length: 200 }, (_, n) =>
    artist(`Kunstner ${n}`, { slug: `kunstner-${n}`, studio: studio(n + 1) }),
  )
  expect(JSON.stringify(sent(entries)).length / 200).toBeLessThan(120)
})
