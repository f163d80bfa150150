import { describe, expect, it } from 'vitest'
import { chosenIn, MOST_TEXT, queryOf, searchOf, without } from '#app/domains/studio-map/search.ts'

const all = { text: '', discipline: null, municipality: null, day: null, open: false, needs: [], order: 'number' }
const of = (query: string) => searchOf(new URLSearchParams(query))

describe('what the address asks for', () => {
  it.each([
    ['', all],
    ['q=+tråd+', { ...all, text: 'tråd' }],
    [
      'fag=ceramics&kommune=asker&dag=2013-09-14',
      { ...all, discipline: 'ceramics', municipality: 'asker', day: '2013-09-14' },
    ],
    ['trinnfri=ja&ny=ja&toalett=nei', { ...all, needs: ['trinnfri', 'ny'] }],
    ['apent=na', { ...all, open: true }],
    ['sorter=navn', { ...all, order: 'name' }],
    // Nonsense is as if it were not there.
    ['fag=knitting&dag=2013-02-30&sorter=pris&trinnfri=1&kommune=', all],
  ])('%s', (query, expected) => expect(of(query)).toEqual(expected))

  it('reads no more words than a person types', () => {
    expect(of(`q=${'a'.repeat(5000)}`).text).toHaveLength(MOST_TEXT)
  })
})

const everything =
  'q=a&fag=glass&kommune=hole&dag=2013-09-14&apent=na&trinnfri=ja&toalett=ja&parkering=ja&kollektiv=ja&ny=ja'

it('names each choice by its name in the address, and can take away each', () => {
  const search = of(everything)
  const names = chosenIn(search)
  expect(names).toEqual(['q', 'fag', 'kommune', 'dag', 'apent', 'trinnfri', 'toalett', 'parkering', 'kollektiv', 'ny'])
  for (const name of names) expect(chosenIn(without(search, name))).toEqual(names.filter((other) => other !== name))
})

it('a search and its address are the same, in one order', () => {
  const asked = 'q=%C3%A5se&dag=2013-09-14&fag=glass&kommune=hole&apent=na&trinnfri=ja&ny=ja&sorter=navn'
  const turned = new URLSearchParams([...new URLSearchParams(asked)].reverse())
  expect(queryOf(searchOf(turned))).toBe(asked)
  expect(queryOf(searchOf(new URLSearchParams('fag=tull&apent=ja&dag=i-dag')))).toBe('')
})
