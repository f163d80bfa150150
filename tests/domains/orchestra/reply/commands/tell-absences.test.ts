import { beforeEach, describe, expect, it } from 'vitest'
import { saveReply } from '#app/domains/orchestra/reply/commands/save-reply.server.ts'
import { tellAbsences } from '#app/domains/orchestra/reply/commands/tell-absences.server.ts'
import type { Answer } from '#app/domains/orchestra/reply/reply.ts'
import { sectionsAt } from '#app/domains/orchestra/seating/sections.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import type { SeededChild } from '#tests/support/seeded-orchestra.ts'
import { type Stage, setStage } from '../stage.ts'

eachEngine((engine) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await setStage(engine)
  })
  const say = (moment: string, child: SeededChild, day: 0 | 1, answer: Answer) =>
    saveReply(stage.at(moment), stage.seeded.people.mother, {
      ...{ dayId: stage.seeded.dayIds[day], childId: stage.seeded.children[child], answer },
    })
  const mails = async () =>
    (await stage.db.mail.findMany({ orderBy: [{ postedAt: 'asc' }, { toEmail: 'asc' }] })).map(
      ({ toEmail, subject, text }) => ({ to: toEmail.split('@')[0], subject, text }),
    )

  describe('days before', () => {
    it('one letter in the evening to the section’s coach and the leader, and to nobody else', async () => {
      await say('2013-09-10 09:00', 'ane', 1, 'absent')
      await say('2013-09-10 10:00', 'bo', 0, 'late')
      await say('2013-09-10 11:00', 'cato', 0, 'absent')
      expect(await tellAbsences(stage.at('2013-09-10 16:59'))).toBe(0)
      expect(await tellAbsences(stage.at('2013-09-10 17:00'))).toBe(3)
      const sent = await mails()
      expect(sent.map(({ to }) => to)).toEqual(['coach', 'leader', 'othercoach'])
      const [coach, leader, brass] = sent
      expect(coach?.text).toContain('Ane Trebarn (fiolin) kan ikke')
      expect(coach?.text).toContain('Bo Trebarn (fiolin) kommer senere')
      expect(coach?.text).not.toContain('Cato')
      expect(leader?.text).toContain('Cato Trebarn (horn) kan ikke')
      expect(brass?.text).not.toMatch(/Ane|Bo Tre/)
      expect(await tellAbsences(stage.at('2013-09-10 18:00'))).toBe(0)
    })

    it('nothing of what was taken back before the evening', async () => {
      await say('2013-09-10 09:00', 'ane', 1, 'absent')
      await say('2013-09-10 12:00', 'ane', 1, 'comes')
      expect(await tellAbsences(stage.at('2013-09-10 17:00'))).toBe(0)
    })

    it('that somebody comes after all, when they were told otherwise', async () => {
      await say('2013-09-10 09:00', 'ane', 1, 'absent')
      await tellAbsences(stage.at('2013-09-10 17:00'))
      await say('2013-09-11 09:00', 'ane', 1, 'comes')
      expect(await tellAbsences(stage.at('2013-09-11 17:00'))).toBe(2)
      expect((await mails()).at(-1)?.subject).toBe('Ane Trebarn kommer')
    })
  })

  describe('where each violin section has a coach of its own', () => {
    beforeEach(async () => {
      const { seminarId, people } = stage.seeded
      const give = (personId: string, sections: string) =>
        stage.db.seminarStaff.updateMany({ where: { seminarId, personId }, data: { sections } })
      await give(people.coach, 'violin1')
      await give(people.otherCoach, 'violin2,brass')
      await say('2013-09-10 09:00', 'ane', 0, 'absent')
    })
    const told = async () => {
      await tellAbsences(stage.at('2013-09-10 17:00'), {
        sections: (tx, { id, semesterId }) => sectionsAt(tx, { semesterId, seminarId: id }),
      })
      return (await mails()).map(({ to }) => to)
    }
    const seat = (shownAt: Date | null) =>
      stage.db.seatPlan.create({
        data: {
          ...{ seminarId: stage.seeded.seminarId, ensembleId: stage.seeded.youthId, shownAt },
          ...{ madeById: stage.seeded.people.conductor, changedAt: new Date() },
          seats: { create: [{ section: 'violin2', desk: 1, side: 'outside', childId: stage.seeded.children.ane }] },
        },
      })

    it('both hear while the seating is a draft', async () => {
      await seat(null)
      expect(await told()).toEqual(['coach', 'leader', 'othercoach'])
    })
    it('the coach of the section alone once it is shown', async () => {
      await seat(new Date())
      expect(await told()).toEqual(['leader', 'othercoach'])
    })
  })

  it('within a day at once, when nothing more was said for two minutes, three children in one letter', async () => {
    for (const child of ['ane', 'bo', 'cato'] as const) await say('2013-09-14 08:00', child, 0, 'absent')
    expect(await tellAbsences(stage.at('2013-09-14 08:01'))).toBe(0)
    expect(await tellAbsences(stage.at('2013-09-14 08:02'))).toBe(3)
    expect((await mails()).find(({ to }) => to === 'leader')?.subject).toBe('3 endringer i hvem som kommer')
  })

  it('never the reason: it may say something of health', async () => {
    await saveReply(stage.at('2013-09-14 08:00'), stage.seeded.people.mother, {
      ...{ dayId: stage.seeded.dayIds[0], childId: stage.seeded.children.ane, answer: 'absent' },
      detail: { at: null, reason: 'ill', words: 'Feber siden i natt' },
    })
    await tellAbsences(stage.at('2013-09-14 08:05'))
    const told = JSON.stringify([await stage.db.mail.findMany(), await stage.db.familyNote.findMany()])
    expect(told).toContain('Ane Trebarn')
    expect(told).not.toMatch(/syk|Feber|\bill\b/i)
  })

  it('waits where nobody is there to hear, and is gone when the day is', async () => {
    await stage.db.seminarStaff.deleteMany({})
    await say('2013-09-14 08:00', 'ane', 0, 'absent')
    expect(await tellAbsences(stage.at('2013-09-14 09:00'))).toBe(0)
    await stage.db.seminarStaff.create({
      data: { seminarId: stage.seeded.seminarId, personId: stage.seeded.people.leader, role: 'leader' },
    })
    expect(await tellAbsences(stage.at('2013-09-14 09:01'))).toBe(1)
    await say('2013-09-14 12:00', 'bo', 0, 'absent')
    expect(await tellAbsences(stage.at('2013-09-14 17:00'))).toBe(0)
    await tellAbsences(stage.at('2013-09-16 12:00'))
    expect(await stage.db.absenceNotice.count()).toBe(0)
  })

  it('all or nothing, and twice at once is once', async () => {
    await say('2013-09-14 08:00', 'ane', 0, 'absent')
    const ctx = stage.at('2013-09-14 08:05')
    let posts = 0
    const broken = {
      ...ctx,
      post: (...[tx, letter]: Parameters<typeof ctx.post>) => {
        if (++posts === 2) throw new Error('no room')
        return ctx.post(tx, letter)
      },
    }
    await expect(tellAbsences(broken)).rejects.toThrow('no room')
    expect(await stage.db.mail.count()).toBe(0)
    const counts = await Promise.all([tellAbsences(ctx), tellAbsences(ctx)])
    expect(counts.sort()).toEqual([0, 2])
    expect(await stage.db.mail.count()).toBe(2)
  })
})
