import { expect, it } from 'vitest'
import { prepareAnnouncement } from '#app/domains/art-round/selection/commands/prepare-announcement.server.ts'
import { proposeDecisions } from '#app/domains/art-round/selection/commands/propose-decisions.server.ts'
import { someone } from '#tests/support/actors.ts'
import { markAnnounced } from '#tests/support/announced.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { juriedEdition } from '../juried.ts'

const secretary = someone(['secretariat'])

eachEngine((engine) => {
  it('holds a letter for everyone, and anew in the place of the ones before', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { applicationIds, personIds, callId } = await juriedEdition(db, { capacity: 2 })
    await db.person.update({ where: { id: personIds[3] ?? '' }, data: { email: null } })
    await proposeDecisions(ctx, secretary, 2013, 1)
    const before = await prepareAnnouncement(ctx, secretary, 2013)
    expect(before.counts).toEqual({
      ...{ accepted: 2, waitlisted: 1, declined: 3, notConsidered: 0 },
      ...{ letters: 5, withoutAddress: 1 },
    })
    expect(await db.mail.count({ where: { heldFor: `announcement:${callId}` } })).toBe(5)
    expect((await db.call.findFirstOrThrow()).announcedAt).toBeNull()
    expect(await db.application.count({ where: { participation: { not: 'none' } } })).toBe(0)
    // The same again: the same sign. Another decision: another, and the old letters are gone.
    expect((await prepareAnnouncement(ctx, secretary, 2013)).sign).toBe(before.sign)
    await db.application.update({
      where: { id: applicationIds[2] ?? '' },
      data: { decision: 'declined', waitingPlace: null },
    })
    const after = await prepareAnnouncement(ctx.at('2013-04-01T10:00:00Z'), secretary, 2013)
    expect(after.sign).not.toBe(before.sign)
    expect(await db.mail.count()).toBe(5)
    const letter = await db.mail.findFirstOrThrow({ where: { key: `decision:${applicationIds[2]}` } })
    expect(letter.subject).toBe('Svar på søknad 3 til Kunst rett vest 2013')
    expect(await db.preparedAnnouncement.findFirst()).toMatchObject({ callId, sign: after.sign })
  })

  it.each([
    ['nothing', [], ['søkte om', 'streken']],
    ['counts', ['40 søkte om 10 plasser.'], ['streken']],
    ['band', ['40 søkte om 10 plasser. Søknaden din lå et godt stykke under grensen'], ['poeng', 'Juror']],
  ] as const)('tells %s of the whole, and never a score', async (lettersTell, said, unsaid) => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await juriedEdition(db, { capacity: 10, applications: 40 })
    await db.call.updateMany({ data: { lettersTell, nearLine: 3 } })
    await proposeDecisions(ctx, secretary, 2013, 1)
    await prepareAnnouncement(ctx, secretary, 2013)
    const last = await db.mail.findFirstOrThrow({ where: { toEmail: 'a2013-39@example.com' } })
    for (const words of said) expect(last.text).toContain(words)
    for (const words of unsaid) expect(last.text).not.toContain(words)
    const near = await db.mail.findFirstOrThrow({ where: { toEmail: 'a2013-13@example.com' } })
    expect(near.text.includes('nær grensen')).toBe(lettersTell === 'band')
  })

  it('is for the secretariat, and not after the announcement', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await juriedEdition(db)
    await proposeDecisions(ctx, secretary, 2013, 3)
    await expect(prepareAnnouncement(ctx, someone(['chair']), 2013)).rejects.toMatchObject({ kind: 'forbidden' })
    await markAnnounced(db, ctx.now)
    await expect(prepareAnnouncement(ctx, secretary, 2013)).rejects.toMatchObject({
      key: 'selection.announcedAlready',
    })
    expect(await db.mail.count()).toBe(0)
  })
})
