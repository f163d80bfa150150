import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inventApplicants } from '#app/cli/demo/invent/applicants.ts'
import { plain } from '#app/cli/demo/invent/naming.ts'
import { disciplines } from '#app/cli/demo/invent/people.ts'
import { municipalities, placesOf, share } from '#app/cli/demo/invent/places.ts'
import { inventStaff } from '#app/cli/demo/invent/staff.ts'

const applicants = inventApplicants(2013)
const works = applicants.flatMap((one) => one.works)

const km = (a: { lat: number; lng: number }, b: { lat: number; lng: number }): number =>
  Math.hypot((a.lat - b.lat) * 111.2, (a.lng - b.lng) * 111.2 * Math.cos((a.lat * Math.PI) / 180))

describe('invented applicants', () => {
  it('are the same for the same seed', () => {
    expect(inventApplicants(2013)).toEqual(applicants)
    expect(inventApplicants(2014).map((one) => one.name)).not.toEqual(applicants.map((one) => one.name))
  })

  it('number as many as the round had applications, each once', () => {
    const { artRound } = JSON.parse(readFileSync('app/cli/demo/data/edition-2013.json', 'utf8'))
    expect(applicants).toHaveLength(artRound.applications)
    expect(applicants.map((one) => one.number)).toEqual(applicants.map((_, index) => index + 1))
  })

  it.each(['name', 'email', 'slug'] as const)('have each their own %s, shared with nobody on the staff', (key) => {
    const staff = inventStaff(2013)
    const all = [...applicants, ...staff.jurors, ...staff.secretariat, staff.hostCoordinator, staff.municipalityContact]
    expect(new Set(all.map((one) => one[key])).size).toBe(applicants.length + 7)
  })

  it('have addresses that reach nobody', () => {
    for (const one of applicants) {
      expect(one.email).toMatch(/^[a-z]+\.[a-z]+@example\.com$/)
      expect(one.slug).toMatch(/^[a-z]+(-[a-z]+)+$/)
      expect(one.website === '' || one.website.endsWith('.example.com')).toBe(true)
    }
  })

  it('come from every municipality, at least two from each, most from the largest', () => {
    const counts = municipalities.map(({ number }) => applicants.filter((one) => one.municipality === number).length)
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(2)
    expect(counts.reduce((a, b) => a + b, 0)).toBe(197)
    expect(Math.max(...counts)).toBe(counts[0])
  })

  it('work within 15 km of the seat of their municipality, inside the region', () => {
    for (const { studio, municipality, name } of applicants) {
      const seat = municipalities.find(({ number }) => number === municipality)
      expect(seat && km(seat, studio), name).toBeLessThan(15)
      expect(studio.lat > 59.45 && studio.lat < 60.35 && studio.lng > 9.5 && studio.lng < 10.75, name).toBe(true)
    }
  })

  it('work at a place of their municipality, within about a kilometre of its middle', () => {
    for (const { studio, municipality } of applicants) {
      const seat = municipalities.find(({ number }) => number === municipality)
      const near = seat ? placesOf(seat.number).filter((place) => place.name === studio.city) : []
      expect(Math.min(...near.map((place) => km(place, studio))), studio.city).toBeLessThan(1.01)
    }
  })

  it('share eight houses, with one name, address and position each', () => {
    const shared = applicants.filter((one) => one.studio.artists > 1)
    const keys = new Set(shared.map((one) => one.studio.key))
    expect(keys.size).toBe(8)
    for (const key of keys) {
      const here = shared.filter((one) => one.studio.key === key)
      expect([2, 3]).toContain(here.length)
      for (const one of here) {
        expect(one.studio).toEqual(here[0]?.studio)
        expect(one.municipality).toBe(here[0]?.municipality)
        expect(one.studio.artists).toBe(here.length)
      }
    }
  })

  it('cover every field', () => {
    expect(new Set(applicants.map((one) => one.disciplines[0]))).toEqual(new Set(disciplines))
  })

  it('write statements of three to five sentences in both languages, no two alike', () => {
    for (const { statement, name } of applicants) {
      for (const text of [statement.nb, statement.en]) {
        const sentences = text.split(/\.(?: |$)/).filter(Boolean)
        expect(sentences.length, name).toBeGreaterThanOrEqual(3)
        expect(sentences.length, name).toBeLessThanOrEqual(5)
        expect(text).not.toMatch(/[{}]|undefined|!/)
      }
    }
    expect(new Set(applicants.map((one) => one.statement.nb)).size).toBe(applicants.length)
  })

  it('have a hidden strength spread about 0', () => {
    const mean = applicants.reduce((sum, one) => sum + one.quality, 0) / applicants.length
    expect(Math.abs(mean)).toBeLessThan(0.25)
    expect(Math.max(...applicants.map((one) => one.quality))).toBeGreaterThan(1.5)
  })
})

describe('invented works', () => {
  it('are two to four an artist, with title, technique and size', () => {
    for (const one of applicants) {
      expect(one.works.length).toBeGreaterThanOrEqual(2)
      expect(one.works.length).toBeLessThanOrEqual(4)
      expect(one.works.map((work) => work.position)).toEqual(one.works.map((_, index) => index + 1))
    }
    for (const work of works) {
      expect(work.title.trim()).not.toBe('')
      expect(work.technique).not.toBe('')
      expect(work.title + work.technique).not.toMatch(/undefined/)
      expect(Math.min(work.heightCm, work.widthCm, work.depthCm ?? 2)).toBeGreaterThanOrEqual(2)
    }
  })

  it('are at most five years old and cost 1 500 to 60 000 kroner', () => {
    for (const { year, priceNok } of works) {
      expect(year >= 2009 && year <= 2013).toBe(true)
      expect(priceNok >= 1500 && priceNok <= 60_000 && priceNok % 100 === 0).toBe(true)
    }
    const sorted = works.map((work) => work.priceNok).sort((a, b) => a - b)
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0
    expect(median).toBeGreaterThan(3000)
    expect(median).toBeLessThan(15_000)
  })

  it('bear titles of their own almost everywhere', () => {
    expect(new Set(works.map((work) => work.title)).size).toBeGreaterThan(works.length * 0.97)
  })
})

describe('names and shares', () => {
  it.each([
    ['Ødegård', 'odegard'],
    ['Sæther', 'saether'],
    ['Zielińska', 'zielinska'],
    ['Aydın', 'aydin'],
    ['Karl-Gustav', 'karlgustav'],
    ['Åse', 'ase'],
  ])('%s becomes %s in an address', (name, expected) => {
    expect(plain(name)).toBe(expected)
  })

  it.each([
    [32, 2],
    [105, 2],
    [197, 2],
  ])('%i shared out with at least %i each adds up', (total, least) => {
    const counts = [...share(total, least).values()]
    expect(counts.reduce((a, b) => a + b, 0)).toBe(total)
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(least)
  })

  it('agree with the list of municipalities', () => {
    const rows = readFileSync('app/cli/demo/data/municipalities.csv', 'utf8').trim().split('\n').slice(1)
    expect(municipalities.map((one) => [one.number, one.name, one.seat, one.population, one.lat, one.lng])).toEqual(
      rows.map((row) => {
        const [number, name, , population, seat, lat, lng] = row.split(',')
        return [number, name, seat, Number(population), Number(lat), Number(lng)]
      }),
    )
  })
})
