import { describe, expect, it } from 'vitest'
import { type DigestLine, digestOf, linesOfPerson, responsibleIn, type Whom } from '#app/domains/hosting/plan/digest.ts'
import { digestMail, openingMail } from '#app/domains/hosting/plan/mails.ts'
import { datedPlan } from '#app/domains/hosting/plan/rules.ts'
import { aMilestone, aTask } from './plans.ts'

const hosting = { id: 'h', year: 2013, names: ['Sande', 'Svelvik'] }
const whom: Whom = {
  isInvolved: (personId) => personId !== 'left',
  concerned: (side) => new Set(side === 'host' ? ['coordinator'] : ['office-1', 'office-2']),
}
// Monday 13 May 2013.
const MONDAY = '2013-05-13'
const plan = datedPlan(
  {
    milestones: [
      aMilestone({ id: 'm6', monthsBefore: 6, side: 'host', titleNb: 'Rommene', titleEn: 'The rooms' }),
      aMilestone({ id: 'm36', monthsBefore: 36, madeOn: '2013-01-01' }),
    ],
    tasks: [
      aTask({ id: 'mine', title: 'Mål opp', dueOn: '2013-05-20', responsibleId: 'technician' }),
      aTask({ id: 'nobodys', title: 'Send innbydelsen', dueOn: '2013-05-14', side: 'office' }),
      aTask({ id: 'left', title: 'Skilt veien', dueOn: '2013-07-01', side: 'host', responsibleId: 'left' }),
      aTask({ id: 'done', dueOn: '2013-05-14', state: 'done', responsibleId: 'technician' }),
      aTask({ id: 'undated', responsibleId: 'technician' }),
    ],
  },
  '2013-09-12',
  MONDAY,
)
const of = (personId: string) => linesOfPerson(hosting, plan, whom, personId)

describe('whose it is', () => {
  it.each([
    ['who is responsible', 'technician', ['Mål opp near']],
    [
      'the coordinator: milestones of the municipality, and what someone who has left had',
      'coordinator',
      ['Rommene overdue', 'Skilt veien later'],
    ],
    ['each of the secretariat: what nobody has', 'office-1', ['Send innbydelsen near']],
    ['each of the secretariat', 'office-2', ['Send innbydelsen near']],
    ['who has left: nothing', 'left', []],
    ['a stranger: nothing', 'stranger', []],
  ])('%s', (_, personId, lines) =>
    expect(of(personId).map(({ titleNb, state }) => `${titleNb} ${state}`)).toEqual(lines),
  )

  it('names everybody once', () =>
    expect([...responsibleIn(plan, whom)].sort()).toEqual(['coordinator', 'office-1', 'office-2', 'technician']))
})

const line = (due: string, state: DigestLine['state']): DigestLine => ({
  ...{ hosting, kind: 'task', titleNb: `til ${due}`, titleEn: `by ${due}`, due, state },
})
const move = { hosting, move: { from: '2013-09-07', to: '2013-09-12', moved: 14, stands: 6, own: 2 } }

describe('the letter of a day', () => {
  it.each([
    ['Monday: overdue and near', MONDAY, [line('2013-01-01', 'overdue'), line('2013-05-20', 'near')], [], 'week', 2],
    ['Monday: nothing but what is later', MONDAY, [line('2013-08-01', 'later')], [], null, 0],
    ['Monday: an opening that has moved', MONDAY, [line('2013-08-01', 'later')], [move], 'week', 0],
    ['Monday: nothing', MONDAY, [], [], null, 0],
    ['Tuesday: due tomorrow', '2013-05-14', [line('2013-05-15', 'near'), line('2013-05-16', 'near')], [], 'day', 1],
    ['Tuesday: was due yesterday', '2013-05-14', [line('2013-05-13', 'overdue')], [], 'day', 1],
    ['Tuesday: was due the day before', '2013-05-14', [line('2013-05-12', 'overdue')], [], null, 0],
    ['Tuesday: due today', '2013-05-14', [line('2013-05-14', 'near')], [], null, 0],
    ['Tuesday: an opening that has moved waits until Monday', '2013-05-14', [], [move], null, 0],
    ['Sunday: due tomorrow', '2013-05-19', [line('2013-05-20', 'near')], [], 'day', 1],
    ['over the end of a year', '2013-12-31', [line('2014-01-01', 'near')], [], 'day', 1],
  ] as const)('%s', (_, today, lines, moves, kind, count) => {
    const digest = digestOf(lines, moves, today)
    expect(digest?.kind ?? null).toBe(kind)
    expect(digest?.lines.length ?? 0).toBe(count)
  })
})

const to = (locale: 'nb' | 'en') => ({ personId: 'p', email: 'p@example.com', name: 'Kari', locale })
const where = { today: MONDAY, publicUrl: 'https://krv.example' }

describe('in words', () => {
  it('gathers every hosting in one letter, in the language of the person', () => {
    const other = { id: 'i', year: 2014, names: ['Asker'] }
    const lines = [line('2013-05-10', 'overdue'), { ...line('2013-05-20', 'near'), hosting: other }]
    const nb = digestMail(to('nb'), { kind: 'week', lines, moves: [move] }, where)
    expect(nb.subject).toBe('Oppgavene dine i vertskapet: 1 over fristen, 1 de neste to ukene')
    expect(nb.text).toContain(
      'Sande og Svelvik 2013\nÅpningen er flyttet fra 7. september 2013 til 12. september 2013: 14 frister er flyttet, 6 er gjort og står, 2 har egen dato.\n– til 2013-05-10 (fristen var 10. mai 2013)',
    )
    expect(nb.text).toContain('Asker 2014\n– til 2013-05-20 (frist 20. mai 2013)')
    expect(nb.text).toContain('https://krv.example/vertskap/oppgaver')
    expect(nb.key).toBe('hosting-digest:p:2013-05-13')
    const en = digestMail(to('en'), { kind: 'day', lines, moves: [] }, where)
    expect(en.subject).toBe('Your hosting tasks: 1 overdue since yesterday, 1 due tomorrow')
    expect(en.text).toContain('Sande and Svelvik 2013\n– by 2013-05-10 (was due 10 May 2013)')
    expect(en.text).toContain('/en/hosting/tasks')
  })

  it('tells of another opening with what one has to do, and has another key for each time it moves', () => {
    const letter = openingMail(to('nb'), { ...move, lines: [line('2013-05-20', 'near')], publicUrl: where.publicUrl })
    expect(letter.subject).toBe('Åpningen er nå 12. september 2013 – Sande og Svelvik 2013')
    expect(letter.text).toContain('– til 2013-05-20 (frist 20. mai 2013)')
    const again = openingMail(to('nb'), {
      ...{ hosting, lines: [], publicUrl: where.publicUrl },
      move: { ...move.move, to: '2013-09-19' },
    })
    expect(again.key).not.toBe(letter.key)
    const gone = openingMail(to('en'), { hosting, lines: [], publicUrl: '', move: { ...move.move, to: null } })
    expect(gone.subject).toBe('The opening is no longer set – Sande and Svelvik 2013')
  })
})
