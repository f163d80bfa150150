import { beforeEach, expect, it } from 'vitest'
import { sendMessage } from '#app/domains/orchestra/message/commands/send-message.server.ts'
import { audienceInput } from '#app/domains/orchestra/message/input.ts'
import { messagesView } from '#app/domains/orchestra/message/screens.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import type { SeededPerson } from '#tests/support/seeded-orchestra.ts'
import { withAges } from '../../ages.ts'
import { type Stage, setStage } from '../../reply/stage.ts'

const NOON = '2013-09-10 12:00'

eachEngine((engine) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await setStage(engine)
  })
  const letter = (more: object = {}) => ({
    ...{ subject: 'Ta med notestativ', text: 'Vi mangler ti.', emergency: false, sure: false },
    ...more,
  })
  const send = (who: SeededPerson | 'office', fields: object, more: object = {}) =>
    sendMessage(stage.at(NOON), stage.actor(who), audienceInput.parse(fields), letter(more))
  const reach = async (who: SeededPerson | 'office', fields: object) =>
    (await messagesView(stage.at(NOON), stage.actor(who), audienceInput.parse(fields))).reach

  it('reaches as many as was said, in the letter of the day, and stands in the log', async () => {
    const seminar = stage.seeded.seminarId
    const said = await reach('leader', { seminar, group: 'strings' })
    // Fourteen violins, two violas, five cellos, one double bass; Ane and Bo have two guardians and are one family.
    expect(said).toMatchObject({ children: 21, guardians: 21, families: 20, musicians: 0, unreached: 0 })
    expect(await send('leader', { seminar, group: 'strings' })).toBe(21)
    expect(await stage.db.familyNote.count({ where: { urgency: 'gathered' } })).toBe(21)
    expect(await stage.letters(NOON)).toBe(0)
    expect(await stage.letters('2013-09-10 17:00')).toBe(21)
    const { sent } = await messagesView(stage.at(NOON), stage.actor('coach'), audienceInput.parse({}))
    expect(sent).toMatchObject([
      { audience: 'Første helgeseminar, stryk', sentBy: 'Seminarleder Samlesen', receivers: 21 },
    ])
  })

  it('to the first violins: all violinists until the seating says who they are', async () => {
    const { db, seeded } = stage
    const { seminarId: seminar, youthId: ensemble, children, people } = seeded
    const first = { seminar, ensemble, group: 'violin1' }
    const plan = await db.seatPlan.create({
      data: {
        ...{ seminarId: seminar, ensembleId: ensemble, madeById: people.conductor, changedAt: new Date() },
        seats: { create: [{ section: 'violin2', desk: 1, side: 'outside', childId: children.ane }] },
      },
    })
    expect(await reach('leader', first)).toMatchObject({ children: 8 })
    await db.seatPlan.update({ where: { id: plan.id }, data: { shownAt: new Date() } })
    expect(await reach('leader', first)).toMatchObject({ children: 7 })
    await send('leader', first)
    expect(await db.familyNote.count({ where: { guardianId: people.mother } })).toBe(0)
    expect(await reach('leader', { seminar, ensemble, group: 'violin2' })).toMatchObject({ children: 8 })
  })

  it('urgent only when one has seen how many, and then at once', async () => {
    const seminar = stage.seeded.seminarId
    await expect(send('leader', { seminar }, { emergency: true })).rejects.toMatchObject({
      ...{ kind: 'invalid', field: 'sure' },
    })
    expect(await send('leader', { seminar }, { emergency: true, sure: true })).toBe(40)
    expect(await stage.letters(NOON)).toBe(40)
  })

  it('musicians from thirteen too, where they have an address that is no guardian’s', async () => {
    const { children, seminarId: seminar } = stage.seeded
    await stage.db.person.update({ where: { id: children.cato }, data: { email: 'cato@example.com' } })
    await stage.db.person.update({ where: { id: children.bo }, data: { email: 'bo@example.com' } })
    expect(await reach('leader', { seminar, musicians: 'on' })).toMatchObject({ guardians: 40, musicians: 1 })
    await send('leader', { seminar, musicians: 'on' })
    expect(await stage.db.mail.findMany()).toMatchObject([
      { toEmail: 'cato@example.com', sendAfter: new Date('2013-09-10T15:00:00Z') },
    ])
  })

  it('musicians from the age that is set for an address of one’s own', async () => {
    const { children, seminarId: seminar } = stage.seeded
    await stage.db.person.update({ where: { id: children.cato }, data: { email: 'cato@example.com' } })
    await stage.db.person.update({ where: { id: children.bo }, data: { email: 'bo@example.com' } })
    const fields = audienceInput.parse({ seminar, musicians: 'on' })
    const seen = async (ownAddress: number) => {
      const view = await messagesView(withAges(stage.at(NOON), { ownAddress }), stage.actor('leader'), fields)
      return [view.musiciansFrom, view.reach?.musicians]
    }
    // Cato is thirteen, and Bo eleven.
    expect([await seen(14), await seen(13), await seen(11)]).toEqual([
      [14, 0],
      [13, 1],
      [11, 2],
    ])
    await sendMessage(withAges(stage.at(NOON), { ownAddress: 11 }), stage.actor('leader'), fields, letter())
    const mails = await stage.db.mail.findMany({ orderBy: { toEmail: 'asc' } })
    expect(mails.map(({ toEmail }) => toEmail)).toEqual(['bo@example.com', 'cato@example.com'])
  })

  it('a coach writes to the own section, and to nobody else, and never in haste', async () => {
    const seminar = stage.seeded.seminarId
    expect(await send('otherCoach', { seminar, group: 'brass' })).toBe(9)
    for (const [fields, more] of [
      [{ seminar, group: 'strings' }, {}],
      [{ seminar }, {}],
      [{ seminar: stage.seeded.nextSeminarId, group: 'woodwind' }, {}],
      [
        { seminar, group: 'brass' },
        { emergency: true, sure: true },
      ],
    ] as const)
      await expect(send('otherCoach', fields, more)).rejects.toMatchObject({ kind: 'forbidden' })
    // Whatever stands in the address, a coach is shown the own section.
    expect(await reach('otherCoach', { seminar, group: 'strings' })).toMatchObject({ children: 8 })
  })

  it.each(['mother', 'conductor', 'kitchen', 'association', 'contact'] as const)('%s writes to nobody', async (who) => {
    await expect(send(who, { seminar: stage.seeded.seminarId })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(reach(who, {})).rejects.toMatchObject({ kind: 'forbidden' })
  })

  it('to nobody is no letter', async () => {
    await stage.db.enrolment.updateMany({ data: { state: 'left' } })
    await expect(send('office', {})).rejects.toMatchObject({ kind: 'invalid' })
    expect(await stage.db.groupMessage.count()).toBe(0)
  })
})
