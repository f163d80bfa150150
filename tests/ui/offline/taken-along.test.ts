import { expect, it } from 'vitest'
import { takenAlong } from '#app/ui/offline/taken-along.ts'

const mayBeKept = (path: string) => new RegExp(takenAlong.pages).test(path)

it.each([
  '/',
  '/en',
  '/kart',
  '/kunstnere',
  '/kunstnere/kari-nordmann',
  '/en/artists/kari-nordmann',
  '/program',
  '/program/apning',
  '/min-runde',
  '/uten-nett',
  '/arkiv/2012',
])('%s may be kept', (path) => expect(mayBeKept(path)).toBe(true))

it.each([
  '/min-side',
  '/en/me',
  '/jury/2013',
  '/jury/2013/4',
  '/sekretariat',
  '/sok',
  '/sok/abc',
  '/logg-inn',
  '/logg-inn/lenke',
  '/deltakelse/2013/atelier',
  '/i-dag/hemmelig',
  '/pamelding/hemmelig',
  '/nyhetsbrev/avmeld/hemmelig',
  '/nyhetsbrev',
  '/stempelkort',
  '/min-runde/kalender.ics',
  '/data/2013/studios.geojson',
  '/bilder/a/320.jpg',
  '/vertskap',
  '/kunstnere/a/b',
])('%s is left alone', (path) => expect(mayBeKept(path)).toBe(false))

it('what is taken along may be kept, in each language its own', () => {
  for (const { pages } of Object.values(takenAlong.take))
    for (const path of pages) expect(mayBeKept(path), path).toBe(true)
  expect(takenAlong.take.nb.pages).toContain('/kart')
  expect(takenAlong.take.en.pages).toContain('/en/map')
  expect([...takenAlong.data].sort()).toEqual(
    [...new Set(Object.values(takenAlong.take).flatMap(({ data }) => data))].sort(),
  )
  for (const path of Object.values(takenAlong.missing)) expect(mayBeKept(path)).toBe(true)
})
