import { beforeEach, describe, expect, it } from 'vitest'
import { homeView } from '#app/domains/desk/orchestra-home.server.ts'
import { waysOf } from '#app/domains/desk/orchestra-ways.server.ts'
import { carpoolView } from '#app/domains/orchestra/duty/carpool-screens.server.ts'
import { offerLift } from '#app/domains/orchestra/duty/commands/offer-lift.server.ts'
import { dutiesView } from '#app/domains/orchestra/duty/screens.server.ts'
import { saveReply } from '#app/domains/orchestra/reply/commands/save-reply.server.ts'
import { nextUnanswered } from '#app/domains/orchestra/reply/next-unanswered.server.ts'
import { repliesView } from '#app/domains/orchestra/reply/replies-screen.server.ts'
import { oneTapView } from '#app/domains/orchestra/reply/screens.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { openNext } from '#tests/domains/orchestra/enrolment/scene.ts'
import { moreMusicians } from '#tests/domains/orchestra/more-musicians.ts'
import { type Stage, setStage } from '#tests/domains/orchestra/reply/stage.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine } from '#tests/support/databases.ts'
import type { SeededChild } from '#tests/support/seeded-orchestra.ts'
import { statementsOf } from '#tests/support/statements.ts'

const NOON = '2013-09-10 12:00'

eachEngine((engine) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await setStage(engine)
  })
  const self = (child: SeededChild) => someone([], { personId: stage.seeded.children[child] })
  const home = (who: Parameters<Stage['actor']>[0]) => homeView(stage.at(NOON), stage.actor(who), 'nb')
  const addConcert = () =>
    stage.db.concert.create({
      data: {
        ...{
          semesterId: stage.seeded.semesterId,
          slug: 'hostkonsert',
          titleNb: 'Høstkonsert',
          venue: 'Asker kulturhus',
        },
        ...{ date: '2013-10-05', begins: '18:00', ensembles: stage.seeded.youthId },
        ...{ publishedAt: new Date('2013-09-01T12:00:00Z'), changedAt: new Date('2013-09-01T12:00:00Z') },
      },
    })

  describe('what waits', () => {
    it('asks a mother about the seminars and the concert of her children, the eldest first, and not of what is answered', async () => {
      const { id } = await addConcert()
      const asked = async () => (await home('mother')).todos.map(({ text }) => text)
      expect(await asked()).toContain('Spiller Ane og Cato på Høstkonsert?')
      expect((await asked()).filter((text) => text.startsWith('Kommer Ane, Cato og Bo på'))).toHaveLength(2)
      for (const child of ['ane', 'cato'] as const)
        await stage.db.concertPlayer.create({
          data: {
            ...{ concertId: id, childId: stage.seeded.children[child], plays: child === 'ane' },
            ...{ saidById: stage.seeded.people.father, saidAt: new Date('2013-09-09T12:00:00Z') },
          },
        })
      expect((await asked()).some((text) => text.includes('Høstkonsert'))).toBe(false)
    })

    it('asks a musician of thirteen oneself, and one of eleven about nothing that the guardians answer', async () => {
      await addConcert()
      const of = async (child: SeededChild) => homeView(stage.at(NOON), self(child), 'nb')
      const cato = await of('cato')
      expect(cato.todos.map(({ text }) => text)).toContain('Spiller du på Høstkonsert?')
      expect(cato.todos.filter(({ key }) => key.startsWith('own-seminar:')).map(({ href }) => href)).toEqual([
        '/orkester/svar',
        '/orkester/svar',
      ])
      expect(cato.next.map(({ replyHref, guardian }) => [replyHref, guardian])).toEqual([['/orkester/svar', false]])
      const bo = await of('bo')
      expect(bo.todos.filter(({ key }) => key.includes('seminar'))).toEqual([])
      expect(bo.next.map(({ replyHref }) => replyHref)).toEqual([null])
    })

    it('asks a musician who is old enough about the own place, and a younger one not: the guardians are', async () => {
      const { children, semesterId } = stage.seeded
      const at = '2013-10-14 12:00'
      const places = async (actor: Actor) =>
        (await homeView(stage.at(at), actor, 'nb')).todos
          .map(({ key }) => key.split(':')[0])
          .filter((kind) => kind === 'continue' || kind === 'offer')
          .sort()
      await openNext(stage.db, stage.seeded)
      expect([await places(self('ane')), await places(self('cato'))]).toEqual([['continue'], []])
      expect(await places(stage.actor('mother'))).toEqual(['continue', 'continue', 'continue'])
      await stage.db.enrolment.updateMany({
        where: { semesterId, childId: { in: [children.ane, children.cato] } },
        data: { state: 'offered' },
      })
      expect([await places(self('ane')), await places(self('cato'))]).toEqual([['offer'], []])
      expect(await places(stage.actor('mother'))).toEqual(['continue', 'offer', 'offer'])
    })
  })

  it('shows the next seminar once for all the children, with what was said in as few lines as it takes', async () => {
    const { people, children, dayIds, seminarId } = stage.seeded
    const say = (child: SeededChild, day: 0 | 1, answer: 'comes' | 'absent') =>
      saveReply(stage.at(NOON), people.mother, { dayId: dayIds[day], childId: children[child], answer })
    for (const day of [0, 1] as const) await say('ane', day, 'comes')
    await say('cato', 0, 'comes')
    await say('cato', 1, 'absent')
    const [next, ...more] = (await home('father')).next
    expect(more).toEqual([])
    expect(next).toMatchObject({ id: seminarId, answered: false, guardian: true })
    expect(next?.children.map(({ answers }) => answers.map(({ text }) => text))).toEqual([
      ['kommer begge dager'],
      ['lør. 14. sep.: kommer', 'søn. 15. sep.: kan ikke'],
      ['ikke svart'],
    ])
  })

  it('a child that plays elsewhere has its own next seminar, also after two that are not its own', async () => {
    const { juniorId, nextSeminarId, seminarId, children } = stage.seeded
    await stage.db.seminarEnsemble.deleteMany({ where: { ensembleId: juniorId, seminarId } })
    const next = (await home('mother')).next
    expect(next.map(({ id, children: own }) => [id, own.map(({ name }) => name.split(' ')[0])])).toEqual([
      [seminarId, ['Ane', 'Cato']],
      [nextSeminarId, ['Bo']],
    ])
    const { youthId } = stage.seeded
    const enrolled = [
      { childId: children.ane, ensembleId: youthId, state: 'enrolled' },
      { childId: children.bo, ensembleId: juniorId, state: 'enrolled' },
      { childId: children.cato, ensembleId: youthId, state: 'waiting' },
    ]
    const unanswered = async () =>
      (await nextUnanswered(stage.at(NOON), 'nb', enrolled)).map((one) => [one.seminarId, one.childIds])
    expect(await unanswered()).toEqual([
      [seminarId, [children.ane]],
      [nextSeminarId, [children.bo]],
    ])
    // Half an answer is none.
    const tap = { childId: children.ane, answer: 'comes' as const }
    await saveReply(stage.at(NOON), stage.seeded.people.mother, { ...tap, dayId: stage.seeded.dayIds[0] })
    expect(await unanswered()).toHaveLength(2)
    await saveReply(stage.at(NOON), stage.seeded.people.mother, { ...tap, dayId: stage.seeded.dayIds[1] })
    expect(await unanswered()).toEqual([[nextSeminarId, [children.bo]]])
  })

  it('leads to the day, the folder and the loan of each child, and a leader to the roll calls', async () => {
    const { children, term, tuttiId } = stage.seeded
    const made = new Date('2013-09-01T12:00:00Z')
    const { id: instrumentId } = await stage.db.ownedInstrument.create({
      data: { mark: 'VUS-07', instrument: 'violin', size: '3/4', changedAt: made },
    })
    const loan = await stage.db.instrumentLoan.create({
      data: {
        ...{ instrumentId, childId: children.bo, agreement: 1, preparedAt: made, dueOn: '2014-06-20' },
        preparedById: stage.seeded.people.leader,
      },
    })
    const [ane, bo] = await waysOf(stage.at(NOON), 'nb', [children.ane, children.bo])
    expect(ane?.seminar?.href).toBe(`/orkester/seminarer/${stage.seeded.seminarId}/barn/${children.ane}`)
    expect(ane?.folders?.href).toBe(`/orkester/mapper/${term}`)
    expect(ane?.loans).toEqual([])
    expect(bo?.loans).toEqual([
      { href: `/orkester/lan/${loan.id}`, text: 'Får låne fiolin 3/4 VUS-07 når avtalen er signert' },
    ])
    const lists = (await homeView(stage.at('2013-09-14 09:00'), stage.actor('leader'), 'nb')).seminar?.lists
    expect(lists?.today).toBe(true)
    expect(lists?.ways.map(({ id }) => id)).toContain(tuttiId)
    // The kitchen keeps no list.
    expect((await home('kitchen')).seminar?.lists).toBeNull()
  })

  it('tells the secretariat the numbers of a semester, and that it is over when it is', async () => {
    expect((await home('office')).office).toMatchObject({ counts: [{ state: 'enrolled' }], over: false })
    const after = await homeView(stage.at('2014-08-01 12:00'), stage.actor('office'), 'nb')
    expect(after.office).toMatchObject({ counts: [], over: true })
  })

  describe('costs the same', () => {
    const count = async (work: () => Promise<unknown>) => (await statementsOf(work)).length

    it('for a family of one and of three', async () => {
      await addConcert()
      const three = await count(() => home('mother'))
      expect(await count(() => home('otherGuardian'))).toBe(three)
      expect(three).toBeLessThanOrEqual(60)
      const { people } = stage.seeded
      const tap = (who: string) => count(() => oneTapView(stage.at(NOON), who))
      expect(await tap(people.mother)).toBe(await tap(people.otherGuardian))
    })

    it('for forty musicians and for seventy, whoever looks', async () => {
      const { seminarId, people, dayIds } = stage.seeded
      const ctx = stage.at(NOON)
      const firstDuty = await stage.db.duty.create({
        data: {
          ...{
            seminarId,
            dayId: dayIds[0],
            kind: 'lunch',
            titleNb: 'Lunsj',
            begins: '11:00',
            ends: '13:00',
            needed: 40,
          },
        },
      })
      const views = {
        office: () => home('office'),
        mother: () => home('mother'),
        leader: () => home('leader'),
        replies: () => repliesView(ctx, stage.actor('leader'), seminarId),
        duties: () => dutiesView(ctx, stage.actor('leader'), seminarId),
        dutiesOfFamily: () => dutiesView(ctx, stage.actor('mother'), seminarId),
        carpool: () => carpoolView(ctx, stage.actor('mother'), seminarId),
      }
      const all = async () => {
        const counts: Record<string, number> = {}
        for (const [name, view] of Object.entries(views)) counts[name] = await count(view)
        return counts
      }
      const lift = { date: '2013-09-14', way: 'both' as const, place: 'Heggedal', seats: 3, words: '' }
      await stage.db.dutyTurn.create({ data: { dutyId: firstDuty.id, guardianId: people.mother, takenAt: ctx.now } })
      await offerLift(ctx, stage.actor('mother'), seminarId, lift)
      await saveReply(ctx, people.mother, { dayId: dayIds[0], childId: stage.seeded.children.ane, answer: 'absent' })
      const few = await all()
      await moreMusicians(stage.db, stage.seeded, { count: 30, dutyId: firstDuty.id, now: ctx.now })
      expect(await all()).toEqual(few)
    })
  })
})
