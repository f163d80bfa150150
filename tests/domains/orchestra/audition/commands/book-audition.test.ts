import { describe, expect, it } from 'vitest'
import { bookAudition } from '#app/domains/orchestra/audition/commands/book-audition.server.ts'
import { withdrawAudition } from '#app/domains/orchestra/audition/commands/withdraw-audition.server.ts'
import { wholeRound } from '#app/domains/orchestra/audition/queries.server.ts'
import { Fault } from '#app/kernel/fault.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { withAges } from '../../ages.ts'
import { auditionOf, book, freeTimes, setAuditions } from '../scene.ts'

const wish = (childId: string) => ({ childId, pieces: 'Grieg', withAccompanist: true })

eachEngine((engine) => {
  it('books siblings one after the other, under numbers that tell nothing, with one receipt for the calendar', async () => {
    const scene = await setAuditions(engine)
    const { db, mother, orchestra } = scene
    const { ane, bo } = orchestra.children
    await book(scene, mother, ane, bo)
    const [first, second] = [await auditionOf(scene, ane), await auditionOf(scene, bo)]
    expect([first.slot?.begins, second.slot?.begins]).toEqual(['10:00', '10:10'])
    expect(first).toMatchObject({ instrument: 'violin', pieces: 'Grieg: Vår', enrolmentId: expect.any(String) })
    expect(new Set([first.number, second.number]).size).toBe(2)
    const letters = await db.mail.findMany()
    expect(letters.map(({ toEmail, subject }) => [toEmail, subject])).toEqual([
      ['mother@orkester.example.com', 'Tid til prøvespill: Prøvespill'],
    ])
    const enclosed = JSON.stringify(letters[0]?.enclosures)
    expect(enclosed).toContain(`UID:audition-${first.id}@vestregionen`)
    expect(enclosed).toContain(`UID:audition-${second.id}@vestregionen`)
    expect(enclosed).toContain('DTSTART:20130921T080000Z')
  })

  it('takes an enrolment that has signed up on to the audition', async () => {
    const scene = await setAuditions(engine)
    await book(scene, scene.mother, scene.orchestra.children.ane)
    const { state } = await scene.db.enrolment.findFirstOrThrow({ where: { childId: scene.orchestra.children.ane } })
    expect(state).toBe('audition')
  })

  it.each([
    ['before it opens', '2013-08-31T21:59:59Z', 'orchestraAudition.notOpenYet'],
    ['after it closes', '2013-09-18T22:00:00Z', 'orchestraAudition.isClosed'],
  ])('refuses a family %s, and never the secretariat', async (_, now, key) => {
    const { ctx, roundId, mother, office, orchestra, ...scene } = await setAuditions(engine)
    const times = (await wholeRound(scene.db, roundId)).slots.map(({ id }) => id)
    const at = ctx.at(now)
    const wishes = [wish(orchestra.children.ane)]
    await expect(bookAudition(at, mother, 'nb', roundId, wishes, times.slice(0, 1))).rejects.toMatchObject({ key })
    await bookAudition(at, office, 'nb', roundId, wishes, times.slice(0, 1))
  })

  it('is done for one’s own, by who may sign, in a round that is theirs', async () => {
    const scene = await setAuditions(engine)
    const { ctx, db, roundId, mother, father, otherGuardian, orchestra } = scene
    const { ane, bo, cato, dina } = orchestra.children
    const [first = '', second = ''] = await freeTimes(scene)
    const one = (actor: typeof mother, childId: string, time = first) =>
      bookAudition(ctx, actor, 'nb', roundId, [wish(childId)], [time])
    await expect(one(mother, dina)).rejects.toMatchObject({ kind: 'missing' })
    await expect(one(otherGuardian, ane)).rejects.toMatchObject({ kind: 'missing' })
    // Is a member already.
    await expect(one(mother, cato)).rejects.toMatchObject({ kind: 'missing' })
    await db.guardianship.updateMany({
      where: { guardianId: orchestra.people.father, childId: ane },
      data: { maySign: false },
    })
    await expect(one(father, ane)).rejects.toMatchObject({ kind: 'forbidden' })
    await one(father, bo)
    await expect(one(mother, bo, second)).rejects.toMatchObject({ key: 'orchestraAudition.hasTime' })
    await expect(bookAudition(ctx, mother, 'nb', roundId, [wish(ane)], [second, first])).rejects.toMatchObject({
      kind: 'invalid',
    })
  })

  it('a young person books from fifteen', async () => {
    const scene = await setAuditions(engine)
    const { ctx, db, roundId, orchestra } = scene
    const { ane } = orchestra.children
    const self = someone([], { personId: ane })
    const [first = ''] = await freeTimes(scene)
    const born = (birthDate: string) => db.child.update({ where: { personId: ane }, data: { birthDate } })
    await born('1998-09-08')
    await expect(bookAudition(ctx, self, 'nb', roundId, [wish(ane)], [first])).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await born('1998-09-07')
    await expect(
      bookAudition(withAges(ctx, { ownPlace: 16 }), self, 'nb', roundId, [wish(ane)], [first]),
    ).rejects.toMatchObject({ kind: 'forbidden' })
    await bookAudition(ctx, self, 'nb', roundId, [wish(ane)], [first])
  })

  it('comes back under the same number after a withdrawal', async () => {
    const scene = await setAuditions(engine)
    const { ane } = scene.orchestra.children
    await book(scene, scene.mother, ane)
    const before = await auditionOf(scene, ane)
    await withdrawAudition(scene.ctx, scene.mother, scene.roundId, before.id)
    await book(scene, scene.father, ane)
    expect(await auditionOf(scene, ane)).toMatchObject({ id: before.id, number: before.number, withdrawnAt: null })
  })

  describe('two at the same moment', () => {
    it('take the same time: one has it, the other is told so with the nearest that are free', async () => {
      const scene = await setAuditions(engine)
      const { ctx, roundId, mother, otherGuardian, orchestra } = scene
      const [, , third = ''] = await freeTimes(scene)
      const both = await Promise.allSettled([
        bookAudition(ctx, mother, 'nb', roundId, [wish(orchestra.children.ane)], [third]),
        bookAudition(ctx, otherGuardian, 'en', roundId, [wish(orchestra.children.dina)], [third]),
      ])
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      const lost = both.find((one) => one.status === 'rejected')?.reason as Fault
      expect(lost).toBeInstanceOf(Fault)
      expect(lost.key).toBe('orchestraAudition.slotTaken')
      expect(String(lost.facts.nearest)).toMatch(/10.10.*10.30.*10.00/)
      const { auditions } = await wholeRound(scene.db, roundId)
      expect(auditions.map(({ slotId }) => slotId)).toEqual([third])
      expect(await scene.db.mail.count()).toBe(1)
    })

    it('are the parents of one child: it has one time', async () => {
      const scene = await setAuditions(engine)
      const { ctx, roundId, mother, father, orchestra } = scene
      const [first = '', second = ''] = await freeTimes(scene)
      const both = await Promise.allSettled([
        bookAudition(ctx, mother, 'nb', roundId, [wish(orchestra.children.ane)], [first]),
        bookAudition(ctx, father, 'nb', roundId, [wish(orchestra.children.ane)], [second]),
      ])
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      expect(both.find((one) => one.status === 'rejected')?.reason).toMatchObject({ key: 'orchestraAudition.hasTime' })
      expect((await wholeRound(scene.db, roundId)).auditions).toHaveLength(1)
    })

    it('take other times: both have theirs, under two numbers', async () => {
      const scene = await setAuditions(engine)
      const { ctx, roundId, mother, otherGuardian, orchestra } = scene
      const times = await freeTimes(scene)
      await Promise.all([
        bookAudition(
          ctx,
          mother,
          'nb',
          roundId,
          [wish(orchestra.children.ane), wish(orchestra.children.bo)],
          times.slice(0, 2),
        ),
        bookAudition(ctx, otherGuardian, 'nb', roundId, [wish(orchestra.children.dina)], times.slice(2, 3)),
      ])
      const { auditions } = await wholeRound(scene.db, roundId)
      expect(new Set(auditions.map(({ number }) => number)).size).toBe(3)
    })
  })
})
