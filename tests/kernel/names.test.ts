import { expect, it } from 'vitest'
import { byNorwegian, freeSlug, sameEmail, slugOf } from '#app/kernel/names.ts'

it('sorts by the Norwegian alphabet', () => {
  expect(['Østers', 'Zebra', 'Ål', 'aks', 'Ærfugl', 'Aas'].sort(byNorwegian)).toEqual([
    'aks',
    'Zebra',
    'Ærfugl',
    'Østers',
    'Ål',
    'Aas',
  ])
})

it.each([
  ['Åse Ørn-Bøe', 'ase-orn-boe'],
  ['  José  Núñez ', 'jose-nunez'],
  ['Kari & Ola', 'kari-ola'],
  ['漢字', ''],
])('makes %j an address', (name, slug) => expect(slugOf(name)).toBe(slug))

it('takes the first free address', () => {
  expect(freeSlug('kari', new Set())).toBe('kari')
  expect(freeSlug('kari', new Set(['kari', 'kari-2']))).toBe('kari-3')
})

it('keeps an e-mail address in one form', () => expect(sameEmail(' Kari@Example.COM ')).toBe('kari@example.com'))
