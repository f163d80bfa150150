import { expect, it } from 'vitest'
import { clashesOf, decisionClashes } from '#app/domains/hosting/plan/clashes.ts'
import { type Blocked, sayClash } from '#app/ui/hosting/plan/say-clash.ts'

const council = { body: 'Kommunestyret', meetingOn: '2011-10-12' }

it.each<[string, Blocked, string, string]>([
  ['2013-07-02', 'deadline', 'Fristen er i juli,', 'It is due in July,'],
  ['2013-02-19', 'deadline', 'Fristen er i vinterferien (uke 8).', 'It is due in the winter break (week 8).'],
  ['2013-05-17', 'opening', 'Åpningen er på en helligdag: 17. mai.', 'The opening is on a public holiday: 17 May.'],
  [
    '2013-09-12',
    'opening',
    'Åpningen er i uken med stortingsvalg (9. september 2013).',
    'The opening is in the week of the parliamentary election (9 September 2013).',
  ],
  [
    '2011-09-14',
    { body: '', meetingOn: '2011-09-14' },
    'Møtet i utvalget 14. september 2011 er i uken med kommunevalg (12. september 2011).',
    'The meeting of the committee on 14 September 2011 is in the week of the municipal election (12 September 2011).',
  ],
])('%s of %j: %s', (date, of, nb, en) => {
  const [clash] = clashesOf(date)
  if (!clash) throw new Error(`nothing on ${date}`)
  expect(sayClash(clash, of, 'nb')).toContain(nb)
  expect(sayClash(clash, of, 'en')).toContain(en)
})

it('a decision after an election says that others may decide', () => {
  const [clash] = decisionClashes(council.meetingOn, '2011-01-01')
  if (!clash) throw new Error('nothing in its way')
  expect(sayClash(clash, council, 'nb')).toBe(
    'Møtet i kommunestyret 12. oktober 2011 er etter kommunevalget 12. september 2011, og da kan andre bestemme.',
  )
})
