import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { idOfSheetKey, sheetKey } from '#app/domains/art-round/jury/sheet-key.server.ts'

const ids = Array.from({ length: 200 }, () => randomUUID())

it('leads back to the application, for the juror whom it was given to and for nobody else', () => {
  for (const id of ids) {
    const key = sheetKey('seed', 'seat', id)
    expect(idOfSheetKey('seed', 'seat', key)).toBe(id)
    expect(idOfSheetKey('seed', 'other', key)).not.toBe(id)
    expect(idOfSheetKey('other', 'seat', key)).not.toBe(id)
  }
})

it('is another one for each application and each juror, and shows nothing of the id', () => {
  const keys = ids.flatMap((id) => [sheetKey('seed', 'seat', id), sheetKey('seed', 'other', id)])
  expect(new Set(keys).size).toBe(400)
  expect(keys.every((key) => /^[\w-]{22}$/.test(key))).toBe(true)
  // Ids of one moment begin alike; their keys do not.
  const near = ['01930000-0000-7000-8000-000000000001', '01930000-0000-7000-8000-000000000002']
  const [a = '', b = ''] = near.map((id) => sheetKey('seed', 'seat', id))
  expect(a.slice(0, 8)).not.toBe(b.slice(0, 8))
})

it.each(['', 'x', 'a'.repeat(21), 'a'.repeat(40)])('%j is no key', (key) => {
  expect(idOfSheetKey('seed', 'seat', key)).toBeNull()
})
