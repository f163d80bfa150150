import { expect, it } from 'vitest'
import {
  type ConflictApplicant,
  type ConflictJuror,
  sentenceWith,
  suggestConflicts,
} from '#app/domains/art-round/jury/conflicts.ts'

const nowhere = { address: '', postalCode: '', city: '' }
const home = { address: 'Elveveien 3', postalCode: '3015', city: 'Drammen' }
const shop = { address: 'Storgt. 12 B', postalCode: '3611', city: 'Kongsberg' }
const juror: ConflictJuror = {
  ...{ seatId: 's1', personId: 'p1', name: 'Kari Berg', email: 'kari@example.com', artistNames: ['Kari B. Lund'] },
  ...{ homes: [home], studios: [shop], cvs: ['2010 Fire fra Vest, med Nils Sand; Galleri Fjord'] },
  groups: [
    {
      name: 'Trådgruppa',
      members: [
        { name: 'Kari Berg', email: 'kari@example.com' },
        { name: 'Liv Tråd', email: 'liv@example.com' },
      ],
    },
  ],
}
const applicant = (over: Partial<ConflictApplicant> = {}): ConflictApplicant => ({
  ...{
    applicationId: 'a1',
    personId: 'p2',
    person: { name: 'Ola Hav', email: 'ola@example.com' },
    artistName: 'Ola Hav',
  },
  ...{ isGroup: false, members: [], home: nowhere, studio: nowhere, cv: '' },
  ...over,
})

const cases: [what: string, of: Partial<ConflictApplicant>, found: [kind: string, found: string][]][] = [
  ['a stranger', {}, []],
  ['the own application, said once', { personId: 'p1', artistName: 'Kari Berg', home }, [['own', 'Kari Berg']]],
  [
    'a group that the juror is in',
    { isGroup: true, artistName: 'Vevkollektivet', members: [{ name: 'K. Berg', email: 'KARI@example.com ' }] },
    [['own', 'Vevkollektivet: K. Berg']],
  ],
  ['the same studio', { studio: { ...shop, address: 'Storgata 12b' } }, [['address', 'Storgata 12b, 3611 Kongsberg']]],
  ['a studio where the juror lives', { studio: home }, [['address', 'Elveveien 3, 3015 Drammen']]],
  ['living where the juror has a studio', { home: shop }, [['address', 'Storgt. 12 B, 3611 Kongsberg']]],
  ['the next house', { home: { ...home, address: 'Elveveien 5' } }, []],
  ['the same home', { home: { ...home, address: 'ELVEVN. 3' } }, [['household', 'ELVEVN. 3, 3015 Drammen']]],
  [
    'the same surname in the same place',
    { person: { name: 'Per Berg', email: '' }, artistName: 'Per Berg', home: { ...home, address: '' } },
    [['household', 'Per Berg, 3015 Drammen']],
  ],
  [
    'the same surname elsewhere',
    { person: { name: 'Per Berg', email: '' }, home: shop, studio: nowhere },
    [['address', 'Storgt. 12 B, 3611 Kongsberg']],
  ],
  [
    'a surname within another',
    { person: { name: 'Per Bergli', email: '' }, artistName: 'Per Bergli', home: { ...home, address: '' } },
    [],
  ],
  [
    'the name under which the juror shows',
    { person: { name: 'Per Lund', email: '' }, home: { ...home, address: 'X 1' } },
    [['household', 'Per Lund, 3015 Drammen']],
  ],
  [
    'one of the same group, by e-mail',
    { person: { name: 'L. T.', email: 'liv@example.com' } },
    [['group', 'Trådgruppa: L. T.']],
  ],
  ['one of the same group, by name', { artistName: 'LIV  TRÅD' }, [['group', 'Trådgruppa: LIV  TRÅD']]],
  ['the group itself', { isGroup: true, artistName: 'trådgruppa' }, [['group', 'Trådgruppa']]],
  [
    'the juror’s name in the CV',
    { cv: 'Utdanning. 2011 Høst, med Kari Berg, Lier. 2012 Vår' },
    [['coExhibitor', '2011 Høst, med Kari Berg, Lier']],
  ],
  ['the other name in the CV', { cv: '2011 med Kari B. Lund' }, [['coExhibitor', '2011 med Kari B. Lund']]],
  ['the juror’s name within a word', { cv: 'Sammen med Kari Bergli' }, []],
  ['the juror’s first name alone', { cv: 'Sammen med Kari' }, []],
  ['in the juror’s own CV', { artistName: 'Nils Sand' }, [['coExhibitor', '2010 Fire fra Vest, med Nils Sand']]],
  [
    'two ties are two',
    { home, cv: 'Med Kari Berg' },
    [
      ['household', 'Elveveien 3, 3015 Drammen'],
      ['coExhibitor', 'Med Kari Berg'],
    ],
  ],
]
it.each(cases)('%s', (_, of, found) => {
  const given = suggestConflicts([juror], [applicant(of)])
  expect(given.map((one) => [one.kind, one.found])).toEqual(found)
  for (const one of given) expect(one).toMatchObject({ seatId: 's1', personId: 'p1', applicationId: 'a1' })
})

it.each([
  ['Liste\n2011 Med Kari Berg\n2012 Alene', 'Kari Berg', '2011 Med Kari Berg'],
  ['Kari Bergs elev', 'Kari Berg', 'Kari Bergs elev'],
  ['KARI-BERG', 'Kari Berg', 'KARI-BERG'],
  [`${'x '.repeat(400)}Kari Berg${' y'.repeat(100)}`, 'Kari Berg', '… Kari Berg …'],
  ['Kari (Berg)', 'Kari Berg', null],
  ['Kari Berg', 'Kari', null],
  ['Alt (med) [tegn]* Ola+ Hav', 'Ola+ Hav', 'Alt (med) [tegn]* Ola+ Hav'],
])('%j with %j', (text, name, sentence) => expect(sentenceWith(text, name)).toBe(sentence))
