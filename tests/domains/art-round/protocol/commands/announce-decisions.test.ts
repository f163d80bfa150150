import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { announceDecisions } from '#app/domains/art-round/protocol/commands/announce-decisions.server.ts'
import { prepareAnnouncement } from '#app/domains/art-round/selection/commands/prepare-announcement.server.ts'
import { proposeDecisions } from '#app/domains/art-round/selection/commands/propose-decisions.server.ts'
import type { Db } from '#app/platform/db/client.server.ts'
import { sendDue } from '#app/platform/mail/send.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext, testHouse } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { startMailSink } from '#tests/support/mail-sink.ts'
import { juriedEdition, nameOf } from '../../selection/juried.ts'
import { announceAll } from '../announce-all.ts'

const secretary = someone(['secretariat'])

/** 500 accepted, 15 waiting and 485 declined, written many rows at a time. */
async function thousandDecided(db: Db): Promise<void> {
  const { applicationIds, editionId, callId } = await juriedEdition(db, { capacity: 500, applications: 1 })
  const createdAt = new Date('2013-02-01T10:00:00Z')
  const [seat] = await db.jurorSeat.findMany()
  const [criterion] = await db.criterion.findMany()
  const rest = Array.from({ length: 999 }, (_, i) => ({ number: i + 2, id: randomUUID(), personId: randomUUID() }))
  const work = new Map([...applicationIds, ...rest.map(({ id }) => id)].map((id) => [id, randomUUID()]))
  const decision = (n: number) => (n <= 500 ? 'accepted' : n <= 515 ? 'waitlisted' : 'declined')
  await db.person.createMany({
    data: rest.map(({ personId: id, number: n }) => ({ id, email: `b${n}@example.com`, name: nameOf(n), createdAt })),
  })
  await db.application.createMany({
    data: rest.map(({ id, number, personId }) => ({
      ...{ id, number, editionId, callId, applicantId: personId, createdAt, savedAt: createdAt },
      ...{ submission: 'submitted', check: 'complete', artistName: nameOf(number), decision: decision(number) },
      decidedWorkId: number <= 500 ? (work.get(id) ?? null) : null,
      waitingPlace: number > 500 && number <= 515 ? number : null,
    })),
  })
  await db.work.createMany({
    data: rest.map(({ id }) => ({ id: work.get(id) ?? '', applicationId: id, position: 1, title: 'Verk' })),
  })
  const assessments = rest.map(({ id: applicationId, number }) => ({ id: randomUUID(), applicationId, number }))
  await db.assessment.createMany({
    data: assessments.map(({ id, applicationId }) => ({
      ...{ id, applicationId, seatId: seat?.id ?? '', savedAt: createdAt },
    })),
  })
  await db.score.createMany({
    data: assessments.map(({ id, number }) => ({
      ...{ assessmentId: id, criterionId: criterion?.id ?? '', value: 1 + ((number * 7) % 100) },
    })),
  })
  await db.application.updateMany({
    where: { number: 1 },
    data: { decision: 'accepted', decidedWorkId: (await db.work.findFirstOrThrow()).id },
  })
}

eachEngine((engine) => {
  it('tells everyone at once in their own language, and a second time nobody', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-04-20T10:00:00Z' })
    await juriedEdition(db, {
      capacity: 2,
      more: (n) => (n === 6 ? { check: 'ineligible', checkReason: 'Bor i Bergen.' } : {}),
    })
    await proposeDecisions(ctx, secretary, 2013, 1)
    expect(await announceAll(ctx, secretary, 2013)).toEqual({
      ...{ accepted: 2, waitlisted: 1, declined: 2, notConsidered: 1 },
      ...{ letters: 6, withoutAddress: 0 },
    })
    expect((await db.call.findFirstOrThrow()).announcedAt).toEqual(ctx.now)
    const rows = await db.application.findMany({ orderBy: { number: 'asc' } })
    expect(rows.map((of) => of.participation)).toEqual(['awaiting', 'awaiting', 'none', 'none', 'none', 'none'])
    const letters = await db.mail.findMany({ orderBy: { toEmail: 'asc' } })
    expect(letters.map(({ subject }) => subject)).toEqual([
      'Du er antatt til Kunst rett vest 2013',
      'You are accepted for Kunst rett vest 2013',
      'Du står på venteliste til Kunst rett vest 2013',
      'Answer to application 4 for Kunst rett vest 2013',
      'Svar på søknad 5 til Kunst rett vest 2013',
      'Answer to application 6 for Kunst rett vest 2013',
    ])
    expect(letters.map(({ heldFor }) => heldFor)).toEqual([null, null, null, null, null, null])
    expect(letters[0]?.text).toContain('«Verk 1.2»')
    expect(letters[0]?.text).toContain('10. mai 2013')
    expect(letters[0]?.text).toContain('/deltakelse/2013')
    expect(letters[1]?.text).toContain('/en/participation/2013')
    expect(letters[2]?.text).toContain('nummer 1 på ventelisten')
    expect(letters[4]?.text).toContain('6 søkte om 2 plasser.')
    expect(letters[4]?.text).toContain('rett til å se dokumentene')
    expect(letters[4]?.text).toContain('kan ikke overprøves')
    expect(letters[5]?.text).toContain('Bor i Bergen.')

    const later = ctx.at('2013-04-21T10:00:00Z')
    expect(await announceDecisions(later, secretary, 2013)).toBeNull()
    expect(await db.mail.count()).toBe(6)
    expect((await db.call.findFirstOrThrow()).announcedAt).toEqual(ctx.now)
    expect(await db.auditEntry.count({ where: { deed: 'selection.announced' } })).toBe(1)
    expect(await db.protocol.count()).toBe(1)
  })

  it('no letter leaves before it, whoever asks for what is due', async () => {
    const { db } = await engine.freshDatabase()
    const sink = await startMailSink()
    const house = testHouse(db, { smtpUrl: sink.url, mailFrom: 'post@example.com' })
    const ctx = testContext({ db, now: '2013-04-20T10:00:00Z' })
    await juriedEdition(db)
    await proposeDecisions(ctx, secretary, 2013, 3)
    await prepareAnnouncement(ctx, secretary, 2013)
    expect(await db.mail.count()).toBe(6)
    expect(await sendDue(house, () => new Date('2014-01-01T00:00:00Z'))).toBe(0)
    expect(sink.mails).toEqual([])
    await announceDecisions(ctx, secretary, 2013)
    expect(await sendDue(house, () => ctx.now)).toBe(6)
    await sink.close()
  })

  it('five presses at once announce once', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await juriedEdition(db)
    await proposeDecisions(ctx, secretary, 2013, 3)
    await prepareAnnouncement(ctx, secretary, 2013)
    const answers = await Promise.all(Array.from({ length: 5 }, () => announceDecisions(ctx, secretary, 2013)))
    expect(answers.filter((counts) => counts !== null)).toHaveLength(1)
    expect(await db.mail.count({ where: { heldFor: null } })).toBe(6)
    expect(await db.protocol.count()).toBe(1)
  })

  it('all or nothing: when the last row cannot be written everything stays as it was, and the letters stay held', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await juriedEdition(db)
    await proposeDecisions(ctx, secretary, 2013, 3)
    await prepareAnnouncement(ctx, secretary, 2013)
    const broken = {
      ...ctx,
      note: (...of: Parameters<typeof ctx.note>) =>
        of[1] === 'protocol.made' ? Promise.reject(new Error('the power went')) : ctx.note(...of),
    }
    await expect(announceDecisions(broken, secretary, 2013)).rejects.toThrow('the power went')
    expect(await db.mail.count({ where: { heldFor: null } })).toBe(0)
    expect(await db.application.count({ where: { participation: { not: 'none' } } })).toBe(0)
    expect((await db.call.findFirstOrThrow()).announcedAt).toBeNull()
    expect(await db.preparedAnnouncement.count()).toBe(1)
  })

  it('announces nothing but what was looked at', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { applicationIds, personIds, workIds, callId } = await juriedEdition(db)
    await proposeDecisions(ctx, secretary, 2013, 2)
    await expect(announceDecisions(ctx, secretary, 2013)).rejects.toMatchObject({ key: 'announcing.notPrepared' })
    const { sign } = await prepareAnnouncement(ctx, secretary, 2013)
    await expect(announceDecisions(ctx, secretary, 2013, { seen: 'another' })).rejects.toMatchObject({
      key: 'announcing.changedSince',
    })
    const refused = async (change: () => Promise<unknown>, back: () => Promise<unknown>) => {
      await change()
      await expect(announceDecisions(ctx, secretary, 2013, { seen: sign })).rejects.toMatchObject({
        key: 'announcing.changedSince',
      })
      await back()
    }
    const first = { id: applicationIds[0] ?? '' }
    const put = (where: { id: string }, data: object) => () => db.application.update({ where, data })
    await refused(put(first, { decidedWorkId: workIds[0]?.[0] }), put(first, { decidedWorkId: workIds[0]?.[1] }))
    await refused(
      () => db.person.update({ where: { id: personIds[1] ?? '' }, data: { email: 'ny@example.com' } }),
      () => db.person.update({ where: { id: personIds[1] ?? '' }, data: { email: 'a2013-2@example.com' } }),
    )
    await refused(
      () => db.edition.updateMany({ data: { confirmBy: '2013-05-11' } }),
      () => db.edition.updateMany({ data: { confirmBy: '2013-05-10' } }),
    )
    await refused(
      () => db.call.update({ where: { id: callId }, data: { lettersTell: 'band' } }),
      () => db.call.update({ where: { id: callId }, data: { lettersTell: 'counts' } }),
    )
    // A letter that went missing from the outbox.
    const [gone] = await db.mail.findMany({ take: 1 })
    await refused(
      () => db.mail.delete({ where: { id: gone?.id ?? '' } }),
      async () => gone && db.mail.create({ data: { ...gone, enclosures: undefined } }),
    )
    expect(await announceDecisions(ctx, secretary, 2013, { seen: sign })).toMatchObject({ letters: 6 })
  })

  it('waits until everyone is decided and there is room for the accepted', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { editionId } = await juriedEdition(db, {
      capacity: 2,
      scores: [
        [9, 9],
        [5, 5],
        [5, 5],
        [5, 5],
      ],
    })
    const prepare = () => prepareAnnouncement(ctx, secretary, 2013)
    await proposeDecisions(ctx, secretary, 2013, 5)
    await expect(prepare()).rejects.toMatchObject({ key: 'selection.undecidedLeft', facts: { count: 3 } })
    await db.application.updateMany({ data: { decision: 'accepted' } })
    await expect(prepare()).rejects.toMatchObject({
      key: 'selection.tooManyAccepted',
      facts: { accepted: 4, capacity: 2 },
    })
    await db.edition.update({ where: { id: editionId }, data: { capacity: 4 } })
    await expect(announceDecisions(ctx, someone(['chair']), 2013)).rejects.toMatchObject({ kind: 'forbidden' })
    await prepare()
    await db.jurorSeat.updateMany({ data: { sealedAt: null } })
    await expect(announceDecisions(ctx, secretary, 2013)).rejects.toMatchObject({ key: 'selection.notSealed' })
    expect(await db.mail.count({ where: { heldFor: null } })).toBe(0)
  })

  it('closes the places that a settled tie left open, in the order of the list', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { applicationIds } = await juriedEdition(db, { capacity: 1 })
    await db.application.updateMany({ data: { decision: 'declined' } })
    for (const [index, place] of [
      [0, 3],
      [1, 7],
    ] as const)
      await db.application.update({
        where: { id: applicationIds[index] ?? '' },
        data: { decision: 'waitlisted', waitingPlace: place },
      })
    await announceAll(ctx, secretary, 2013)
    const rows = await db.application.findMany({ orderBy: { number: 'asc' } })
    expect(rows.map(({ waitingPlace }) => waitingPlace)).toEqual([1, 2, null, null, null, null])
    expect((await db.mail.findMany({ where: { text: { contains: 'nummer 1 på ventelisten' } } })).length).toBe(1)
  })

  it('a thousand applicants are prepared and announced in seconds', { timeout: 120_000 }, async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await thousandDecided(db)
    let began = performance.now()
    await prepareAnnouncement(ctx, secretary, 2013)
    const prepared = performance.now() - began
    began = performance.now()
    expect(await announceDecisions(ctx, secretary, 2013)).toMatchObject({ letters: 1000, accepted: 500 })
    const announced = performance.now() - began
    expect(prepared + announced).toBeLessThan(20_000)
  })
})
