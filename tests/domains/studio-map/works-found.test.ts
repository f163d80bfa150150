import { describe, expect, it } from 'vitest'
import { isNumberText, worksFound } from '#app/domains/studio-map/works-found.ts'

const work = (catalogueNo: string | null, name: string, title: string) => ({
  catalogueNo,
  title,
  artist: { slug: '', name },
})
const works = [
  work('1', 'Åse Ørn', 'Under isen'),
  work('12a', 'Kari Nordmann', 'Lys'),
  work('12b', 'Ola Åsen', 'Mørke'),
  work('120', 'Élise Holm', '1984'),
  work(null, 'Ny Kunstner', 'Uten nummer'),
]

describe('worksFound', () => {
  it.each([
    ['1', ['1']],
    ['nr. 1', ['1']],
    ['12b', ['12b']],
    ['12 B', ['12b']],
    ['012', ['12a', '12b']],
    ['12', ['12a', '12b']],
    ['1984', ['120']],
    ['13', []],
    ['åse', ['1', '12b']],
    ['ase', []],
    ['elise', ['120']],
    ['  KARI   lys ', ['12a']],
    ['kari mørke', []],
    ['uten', [null]],
  ])('%j finds %j', (text, found) =>
    expect(worksFound(works, text).map(({ catalogueNo }) => catalogueNo)).toEqual(found),
  )

  it.each(['12', '12b', 'nr. 3', 'no 4 a'])('%j is a number', (text) => expect(isNumberText(text)).toBe(true))
  it.each(['Lys 12', '', 'b12', '12-14'])('%j is not', (text) => expect(isNumberText(text)).toBe(false))
})
