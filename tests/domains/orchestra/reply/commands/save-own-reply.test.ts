import { beforeEach, expect, it } from 'vitest'
import { saveOwnReply } from '#app/domains/orchestra/reply/commands/save-own-reply.server.ts'
import { saveReply } from '#app/domains/orchestra/reply/commands/save-reply.server.ts'
import { tellAbsences } from '#app/domains/orchestra/reply/commands/tell-absences.server.ts'
import { findSelf } from '#app/domains/orchestra/reply/musician.server.ts'
import type { Answer } from '#app/domains/orchestra/reply/reply.ts'
import { oneTapView, ownPageAt, ownTapView } from '#app/domains/orchestra/reply/screens.server.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine } from '#tests/support/databases.ts'
import type { SeededChild } from '#tests/support/seeded-orchestra.ts'
import { type Stage, setStage } from '../stage.ts'

const early = '2013-09-10 12:00'

eachEngine((engine) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await setStage(engine)
  })
  const self = (child: SeededChild) => someone([], { personId: stage.seeded.children[child] })
  const say = (moment: string, child: SeededChild, answer: Answer, dayId = stage.seeded.dayIds[1]) =>
    saveOwnReply(stage.at(moment), self(child), { dayId, childId: stage.seeded.children[child], answer })
  const seenByMother = async () =>
    (await oneTapView(stage.at('2013-09-10 20:00'), stage.seeded.people.mother)).seminars[0]?.children.find(
      ({ childId }) => childId === stage.seeded.children.ane,
    )?.days[1]
  const seenByAne = async () => {
    const ctx = stage.at('2013-09-10 20:00')
    const musician = await findSelf(ctx, ctx.db, self('ane'))
    return musician ? (await ownTapView(ctx, musician)).seminars[0]?.children[0]?.days[1] : undefined
  }

  it('the latest word stands, and each is told whose it is, and never the reason of another', async () => {
    const { people, children, dayIds } = stage.seeded
    const tap = { dayId: dayIds[1], childId: children.ane }
    await saveOwnReply(stage.at(early), self('ane'), {
      ...{ ...tap, answer: 'absent' },
      detail: { at: null, reason: 'school', words: 'Heldagsprøve' },
    })
    expect(await stage.db.reply.findMany()).toMatchObject([
      { answer: 'absent', reason: 'school', byId: children.ane, through: 'site' },
    ])
    expect(await seenByAne()).toMatchObject({ answer: 'absent', saidBy: 'you', words: 'Heldagsprøve' })
    expect(await seenByMother()).toMatchObject({ answer: 'absent', saidBy: 'child', reason: '', words: '' })
    await saveReply(stage.at('2013-09-10 13:00'), people.mother, {
      ...{ ...tap, answer: 'late' },
      detail: { at: '12:00', reason: 'family', words: 'Hos mormor' },
    })
    expect(await seenByAne()).toMatchObject({
      ...{ answer: 'late', at: '12:00', saidBy: 'guardian', reason: '', words: '' },
    })
    expect(await seenByMother()).toMatchObject({ answer: 'late', saidBy: 'you', words: 'Hos mormor' })
    await say('2013-09-10 14:00', 'ane', 'comes')
    expect(await seenByMother()).toMatchObject({ answer: 'comes', at: null, saidBy: 'child' })
    expect(await stage.db.reply.count()).toBe(1)
  })

  it('reaches the coach of the section and the leader in the evening, and nobody else', async () => {
    await say(early, 'ane', 'absent')
    expect(await stage.db.absenceNotice.findMany()).toMatchObject([{ answer: 'absent', urgent: false }])
    expect(await tellAbsences(stage.at('2013-09-10 17:00'))).toBe(2)
    const sent = await stage.db.mail.findMany({ orderBy: { toEmail: 'asc' } })
    expect(sent.map(({ toEmail }) => toEmail)).toEqual(['coach@orkester.example.com', 'leader@orkester.example.com'])
    expect(await stage.db.familyNote.count()).toBe(0)
  })

  it('takes back the question that lies unsent with the guardian of an only child', async () => {
    const { people, seminarId, dayIds } = stage.seeded
    await stage.db.familyNote.create({
      data: {
        ...{ guardianId: people.otherGuardian, key: `ask:${seminarId}:published:${people.otherGuardian}` },
        ...{ title: 'Svar', text: '', createdAt: new Date(), notBefore: new Date() },
      },
    })
    await say(early, 'dina', 'comes', dayIds[0])
    expect(await stage.db.familyNote.count()).toBe(1)
    await say(early, 'dina', 'comes', dayIds[1])
    expect(await stage.db.familyNote.count()).toBe(0)
  })

  it.each([
    ['the day before turning 13', '2000-09-11', 'forbidden'],
    ['on the day of turning 13', '2000-09-10', null],
    ['grown up', '1995-01-01', null],
  ] as const)('%s', async (_, birthDate, refused) => {
    await stage.db.child.update({ where: { personId: stage.seeded.children.bo }, data: { birthDate } })
    const said = say(early, 'bo', 'comes')
    if (refused) await expect(said).rejects.toMatchObject({ kind: refused, key: 'orchestraReply.tooYoung' })
    else await said
    expect(await stage.db.reply.count()).toBe(refused ? 0 : 1)
  })

  it('is missing for a sister’s day, for a guardian, for who plays no more and for what is not shown; conflict when over', async () => {
    const { people, children, dayIds, seminarId } = stage.seeded
    const tap = { dayId: dayIds[0], childId: children.bo, answer: 'comes' as const }
    const missing = { kind: 'missing' }
    await expect(saveOwnReply(stage.at(early), self('ane'), tap)).rejects.toMatchObject(missing)
    await expect(saveOwnReply(stage.at(early), someone([], { personId: people.mother }), tap)).rejects.toMatchObject(
      missing,
    )
    await expect(say('2013-09-14 17:00', 'ane', 'absent', dayIds[0])).rejects.toMatchObject({ kind: 'conflict' })
    await stage.db.enrolment.updateMany({ where: { childId: children.ane }, data: { state: 'left' } })
    await expect(say(early, 'ane', 'comes')).rejects.toMatchObject(missing)
    await stage.db.seminar.update({ where: { id: seminarId }, data: { publishedAt: null } })
    await expect(say(early, 'dina', 'comes')).rejects.toMatchObject(missing)
    expect(await stage.db.reply.count()).toBe(0)
  })

  it('the list of who comes leads a musician to the own page, and a guardian to the page of the children', async () => {
    const { people, seminarId } = stage.seeded
    const ctx = stage.at(early)
    expect(await ownPageAt(ctx, self('ane'), seminarId, 'nb')).toBe('/orkester/svar')
    expect(await ownPageAt(ctx, someone([], { personId: people.mother }), seminarId, 'en')).toMatch(/^\/en\/reply\//)
    expect(await ownPageAt(ctx, someone([], { personId: people.leader }), seminarId, 'nb')).toBeNull()
    await stage.db.enrolment.updateMany({ where: { childId: stage.seeded.children.ane }, data: { state: 'left' } })
    expect(await ownPageAt(ctx, self('ane'), seminarId, 'nb')).toBeNull()
  })
})
