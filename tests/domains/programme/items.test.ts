import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addressesIn, addressFaults, groupSums, inOrderOfDay } from '#app/domains/programme/items.ts'

const item = (begins: string | null, titleNb = '') => ({ begins, titleNb })

it('points go by their time, and those without one stay behind the one before', () => {
  const rows = [item(null, 'kaffe'), item('14:00', 'omvisning'), item(null, 'spørsmål'), item('10:00', 'foredrag')]
  expect(inOrderOfDay(rows).map(({ titleNb }) => titleNb)).toEqual(['kaffe', 'foredrag', 'omvisning', 'spørsmål'])
})

it('nothing is lost, and what is in order stays', () => {
  const times = fc.array(fc.option(fc.constantFrom('09:00', '10:00', '11:30', '14:00')).map((time) => item(time)))
  fc.assert(
    fc.property(times, (rows) => {
      const once = inOrderOfDay(rows)
      expect(new Set(once)).toEqual(new Set(rows))
      expect(inOrderOfDay(once)).toEqual(once)
    }),
  )
})

it('addresses in lines or with commas, each once', () => {
  expect(addressesIn(' A@b.no, c@d.no;\n a@B.no ')).toEqual(['a@b.no', 'c@d.no'])
  expect(addressesIn('')).toEqual([])
})

it.each([
  [['a@b.no'], undefined],
  [['a@b.no', 'kari'], 'programmeGroups.notAnAddress'],
  [['a@b'], 'programmeGroups.notAnAddress'],
  [Array.from({ length: 301 }, (_, n) => `a${n}@b.no`), 'programmeGroups.tooManyAddresses'],
])('%#', (addresses, key) => expect(addressFaults(addresses)[0]?.key).toBe(key))

it('the groups together; nobody is known to have come until a group is counted', () => {
  const group = { emails: 'a@b.no\nc@d.no', people: null, came: null }
  expect(groupSums([])).toEqual({ invited: 0, came: null })
  expect(groupSums([group, { ...group, people: 20, came: 0 }])).toEqual({ invited: 22, came: 0 })
  expect(groupSums([group, { ...group, came: 3 }, { ...group, came: 4 }])).toEqual({ invited: 6, came: 7 })
})
