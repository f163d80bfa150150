import { expect, it } from 'vitest'
import { ensembleFor, entryFaults, proposalOf, yearOfAge } from '#app/domains/orchestra/enrolment/registration.ts'

const youth = { id: 'youth', ageFrom: 13, ageTo: 18 }
const junior = { id: 'junior', ageFrom: 8, ageTo: 13 }
const ensembles = [youth, junior]
const ageAt = '2013-12-31'

it.each([
  ['2005-12-31', 8, ['junior']],
  ['2006-01-01', 7, []],
  ['2000-12-31', 13, ['youth', 'junior']],
  ['1999-12-31', 14, ['youth']],
  ['1995-01-01', 18, ['youth']],
  ['1994-12-31', 19, []],
])('who is born %s is %i on the day, and fits %j', (birthDate, age, fits) => {
  const proposal = proposalOf(birthDate, ageAt, ensembles)
  expect([proposal.age, proposal.fits.map(({ id }) => id)]).toEqual([age, fits])
})

it('takes what was chosen where both fit, and never one that does not', () => {
  const thirteen = '2000-06-01'
  expect(ensembleFor({ birthDate: thirteen, ensembleId: 'junior' }, ageAt, ensembles)?.id).toBe('junior')
  expect(ensembleFor({ birthDate: thirteen, ensembleId: null }, ageAt, ensembles)?.id).toBe('youth')
  expect(ensembleFor({ birthDate: '2004-06-01', ensembleId: 'youth' }, ageAt, ensembles)?.id).toBe('junior')
  expect(ensembleFor({ birthDate: '2009-06-01', ensembleId: 'youth' }, ageAt, ensembles)).toBeNull()
})

it.each([
  ['2007-06-01', '2013-12-31', 8, 2015],
  ['2007-06-01', '2013-01-01', 8, 2016],
])('who is born %s is old enough on the day of %s at %i in %i', (birthDate, day, age, year) => {
  expect(yearOfAge(birthDate, day, age)).toBe(year)
})

const facts = {
  ageAt,
  today: '2013-08-01',
  ensembles,
  ownEmail: 'mor@example.com',
  ages: { ownAddress: 13 },
  locale: 'nb' as const,
}
const child = { name: 'Ane', birthDate: '2000-06-01', email: null as string | null }

it.each([
  ['nothing', child, []],
  [
    'one who is too young',
    { ...child, birthDate: '2007-01-01' },
    ['children[0].birthDate orchestraRegistration.tooYoung'],
  ],
  ['one who is too old', { ...child, birthDate: '1990-01-01' }, ['children[0].birthDate orchestraRegistration.tooOld']],
  ['a date to come', { ...child, birthDate: '2014-01-01' }, ['children[0].birthDate orchestraRegistration.born']],
  ['the mother’s address', { ...child, email: 'mor@example.com' }, ['children[0].email orchestraChild.emailIsYours']],
  [
    'an address at ten',
    { ...child, birthDate: '2003-01-01', email: 'a@example.com' },
    ['children[0].email orchestraChild.emailTooYoung'],
  ],
])('says beside its field: %s', (_, entry, expected) => {
  expect(entryFaults([entry], facts).map(({ field, key }) => `${field} ${key}`)).toEqual(expected)
})

it.each([
  [12, '2001-08-01', true],
  [12, '2001-08-02', false],
  [15, '1998-08-02', false],
  [15, '1998-08-01', true],
])('an address of one’s own from %i: born %s, %s', (ownAddress, birthDate, may) => {
  const entry = { ...child, birthDate, email: 'a@example.com' }
  const faults = entryFaults([entry], { ...facts, ages: { ownAddress } })
  expect(faults).toEqual(
    may ? [] : [{ field: 'children[0].email', key: 'orchestraChild.emailTooYoung', facts: { age: ownAddress } }],
  )
})

it('says it when the same child stands there twice', () => {
  expect(entryFaults([child, { ...child, name: 'ane ' }], facts)).toMatchObject([
    { field: 'children[1].name', key: 'orchestraRegistration.twice' },
  ])
})
