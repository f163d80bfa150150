import { beforeEach, expect, it } from 'vitest'
import { saveReply } from '#app/domains/orchestra/reply/commands/save-reply.server.ts'
import { oneTapView } from '#app/domains/orchestra/reply/screens.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type Stage, setStage } from '../stage.ts'

const early = '2013-09-10 12:00'

eachEngine((engine) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await setStage(engine)
  })
  const ids = () => {
    const { people, children, dayIds } = stage.seeded
    return { mother: people.mother, father: people.father, ane: children.ane, dina: children.dina, dayIds }
  }
  const replies = () => stage.db.reply.findMany({ orderBy: { saidAt: 'asc' } })
  const notices = () => stage.db.absenceNotice.findMany({ orderBy: { createdAt: 'asc' } })

  it('saves a tap; the same again changes nothing, another begins anew', async () => {
    const { mother, ane, dayIds } = ids()
    const tap = { dayId: dayIds[1], childId: ane }
    await saveReply(stage.at(early), mother, { ...tap, answer: 'absent' })
    await saveReply(stage.at('2013-09-10 12:01'), mother, {
      ...{ ...tap, answer: 'absent' },
      detail: { at: '11:00', reason: 'school', words: 'Tentamen' },
    })
    await saveReply(stage.at('2013-09-10 12:02'), mother, { ...tap, answer: 'absent' })
    expect(await replies()).toMatchObject([
      { answer: 'absent', at: null, reason: 'school', words: 'Tentamen', byId: mother, through: 'link', version: 2 },
    ])
    await saveReply(stage.at('2013-09-10 12:03'), mother, { ...tap, answer: 'late' })
    expect(await replies()).toMatchObject([{ answer: 'late', at: null, reason: '', words: '' }])
    const logged = await stage.db.auditEntry.findMany({ where: { deed: 'reply.saved' } })
    expect(logged).toHaveLength(3)
    expect(JSON.stringify(logged)).not.toMatch(/school|Tentamen/)
  })

  it('makes a notice for what coach and leader do not know, and takes it back with the word', async () => {
    const { mother, ane, dayIds } = ids()
    const tap = { dayId: dayIds[0], childId: ane }
    await saveReply(stage.at(early), mother, { ...tap, answer: 'comes' })
    expect(await notices()).toEqual([])
    await saveReply(stage.at(early), mother, { ...tap, answer: 'absent' })
    expect(await notices()).toMatchObject([{ answer: 'absent', urgent: false, toldAt: null }])
    await saveReply(stage.at(early), mother, { ...tap, answer: 'late' })
    expect(await notices()).toMatchObject([{ answer: 'late' }])
    await saveReply(stage.at(early), mother, { ...tap, answer: 'comes' })
    expect(await notices()).toEqual([])
    await saveReply(stage.at('2013-09-13 10:00'), mother, { ...tap, answer: 'absent' })
    expect(await notices()).toMatchObject([{ urgent: true }])
  })

  it('the other guardian sees the answer and not the reason, and may change it', async () => {
    const { mother, father, ane, dayIds } = ids()
    const tap = { dayId: dayIds[1], childId: ane, answer: 'absent' as const }
    await saveReply(stage.at(early), mother, { ...tap, detail: { at: null, reason: 'family', words: 'Hos mormor' } })
    const seen = async (who: string) =>
      (await oneTapView(stage.at('2013-09-10 13:00'), who)).seminars[0]?.children.find(({ childId }) => childId === ane)
        ?.days[1]
    expect(await seen(mother)).toMatchObject({ answer: 'absent', reason: 'family', words: 'Hos mormor', saidBy: 'you' })
    expect(await seen(father)).toMatchObject({ answer: 'absent', reason: '', words: '', saidBy: 'other' })
    await saveReply(stage.at('2013-09-10 14:00'), father, { ...tap, answer: 'comes' })
    expect(await seen(mother)).toMatchObject({ answer: 'comes', saidBy: 'other' })
    expect(await notices()).toEqual([])
  })

  it('takes back the question that lies unsent when all the children have answers', async () => {
    const { mother, father, dayIds } = ids()
    const { children, seminarId } = stage.seeded
    const note = (guardianId: string) => ({
      ...{ guardianId, key: `ask:${seminarId}:published:${guardianId}`, title: 'Svar', text: '' },
      ...{ createdAt: new Date(), notBefore: new Date() },
    })
    await stage.db.familyNote.createMany({ data: [note(mother), note(father)] })
    for (const dayId of dayIds)
      for (const childId of [children.ane, children.bo])
        await saveReply(stage.at(early), mother, { dayId, childId, answer: 'comes' })
    expect(await stage.db.familyNote.count()).toBe(2)
    for (const dayId of dayIds)
      await saveReply(stage.at(early), father, { dayId, childId: children.cato, answer: 'comes' })
    expect(await stage.db.familyNote.count()).toBe(0)
  })

  it('refuses another’s child, a guardian who is one no more, a day that is over, and what is not shown', async () => {
    const { mother, father, ane, dina, dayIds } = ids()
    const tap = (childId: string) => ({ dayId: dayIds[0], childId, answer: 'comes' as const })
    await expect(saveReply(stage.at(early), mother, tap(dina))).rejects.toMatchObject({ kind: 'missing' })
    await expect(saveReply(stage.at(early), mother, { ...tap(ane), dayId: 'x' })).rejects.toMatchObject({
      kind: 'missing',
    })
    await stage.db.guardianship.updateMany({ where: { guardianId: father }, data: { until: new Date() } })
    await expect(saveReply(stage.at(early), father, tap(ane))).rejects.toMatchObject({ kind: 'missing' })
    await saveReply(stage.at('2013-09-14 16:59'), mother, tap(ane))
    await expect(
      saveReply(stage.at('2013-09-14 17:00'), mother, { ...tap(ane), answer: 'absent' }),
    ).rejects.toMatchObject({ kind: 'conflict' })
    await stage.db.seminar.update({ where: { id: stage.seeded.seminarId }, data: { publishedAt: null } })
    await expect(saveReply(stage.at(early), mother, tap(ane))).rejects.toMatchObject({ kind: 'missing' })
    expect(await stage.db.reply.count()).toBe(1)
  })

  it.each(['09:00', '10:00', '17:00', '20:30'])('refuses %s, which is not in the day, beside its field', async (at) => {
    const { mother, ane, dayIds } = ids()
    const tap = { dayId: dayIds[0], childId: ane, answer: 'late' as const }
    await saveReply(stage.at(early), mother, tap)
    await expect(
      saveReply(stage.at(early), mother, { ...tap, detail: { at, reason: 'school', words: '' } }),
    ).rejects.toMatchObject({
      ...{ kind: 'invalid', key: 'orchestraReply.notInDay', facts: { begins: '10:00', ends: '17:00' } },
    })
    expect(await replies()).toMatchObject([{ answer: 'late', at: null, reason: '' }])
  })

  it('two parents at the same moment: one word stands, and one notice at most', async () => {
    const { mother, father, ane, dayIds } = ids()
    const tap = { dayId: dayIds[0], childId: ane }
    await Promise.all([
      saveReply(stage.at(early), mother, { ...tap, answer: 'absent' }),
      saveReply(stage.at(early), father, { ...tap, answer: 'late' }),
    ])
    const [reply, ...more] = await replies()
    expect(more).toEqual([])
    expect((await notices()).map(({ answer }) => answer)).toEqual([reply?.answer])
  })
})
