import { expect, it } from 'vitest'
import { municipalityFaults, municipalityId } from '#app/domains/places/rules.ts'
import { row } from './rows.ts'

it.each([
  ['Øvre Eiker', 'ovre-eiker'],
  ['Bærum', 'baerum'],
  ['Krødsherad', 'krodsherad'],
])('%s is %s', (name, id) => expect(municipalityId(name)).toBe(id))

it.each([
  ['sound', [row('Asker'), row('Lier')], []],
  ['without a name', [row('Asker'), row(' ')], ['1 name places.noName']],
  ['twice', [row('Asker'), row('asker')], ['1 name places.twice']],
  ['part of a person', [row('Asker', { population: 0.5 })], ['0 population places.population']],
  ['off the globe', [row('Asker', { lat: 190 })], ['0 lat places.position']],
  ['no position', [row('Asker', { lng: Number.NaN })], ['0 lat places.position']],
  ['left first', [row('Asker', { allianceTo: 1990 })], ['0 allianceTo places.leftBeforeJoined']],
  ['left the same year', [row('Asker', { allianceTo: 1992 })], []],
])('%s', (_, rows, said) => {
  expect(municipalityFaults(rows).map(({ row, field, key }) => `${row} ${field} ${key}`)).toEqual(said)
})
