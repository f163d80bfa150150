import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { ownData } from '#app/domains/desk/own-data.server.ts'
import { fileNameOf } from '#app/domains/desk/own-data.ts'
import { ownDataJson, ownDataZip } from '#app/domains/desk/own-data-file.server.ts'
import { ownDataView } from '#app/domains/desk/own-data-screens.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { CANARY, twoArtists } from './two-artists.ts'

const bytesOf = async (body: string | ReadableStream<Uint8Array>) =>
  new Uint8Array(await new Response(body).arrayBuffer())

describe('names of files', () => {
  it.each([
    ['Fjord i mars', 'fjord-i-mars'],
    ['Ærlig ÅØ!', 'aerlig-ao'],
    ['../../etc/passwd', 'etc-passwd'],
    ['日本', 'bilde'],
    ['', 'bilde'],
  ])('%s is %s', (title, name) => expect(fileNameOf(title, 'bilde')).toBe(name))
})

eachEngine((engine) => {
  describe('everything that is held about a person', () => {
    it('has all of the own, and nothing of anyone else', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, kari, ola } = await twoArtists(db)
      for (const [actor, own, other] of [
        [kari, CANARY.kari, CANARY.ola],
        [ola, CANARY.ola, CANARY.kari],
      ] as const) {
        const file = await ownDataJson(ctx.as(actor.personId), actor)
        const text = String(file.body)
        expect(text).toContain(own)
        expect(text).not.toContain(other)
        const otherId = actor === kari ? 'ola' : 'kari'
        expect(text).not.toContain(`${otherId}@eksempel.no`)
        const data = JSON.parse(text)
        expect(data.applications).toHaveLength(1)
        expect(data.applications[0]).toMatchObject({ year: 2013, state: 'received', result: null })
        expect(data.applications[0].works[0].title).toBe(`${own} fjord`)
        // The work that was there, and the two that were sent.
        expect(data.library).toHaveLength(3)
        expect(data.profile.statement).toBe(`${own} maler.`)
        expect(data.letters.map(({ subject }: { subject: string }) => subject)).toHaveLength(1)
        expect(data.signIns).toHaveLength(1)
        expect(data.pictures.map(({ hangs }: { hangs: boolean }) => hangs).sort()).toEqual([false, true, true, true])
        expect(data.log.length).toBeGreaterThan(3)
        expect(new Set(data.log.map(({ relation }: { relation: string }) => relation))).toEqual(new Set(['by']))
      }
    })

    it('tells neither scores, jurors nor what is not announced, and no letter that waits for it', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, kari, sent, callId, editionId, artist } = await twoArtists(db)
      await artist('dommer')
      await db.person.update({ where: { id: 'dommer' }, data: { name: 'Haukeblikk Dommerud' } })
      const round = await db.juryRound.create({
        data: {
          ...{ callId, state: 'closed', orderSeed: 'x' },
          criteria: { create: { key: 'quality', position: 1, labelNb: 'Kvalitet', labelEn: 'Quality' } },
          seats: { create: { personId: 'dommer' } },
        },
        include: { seats: true, criteria: true },
      })
      await db.assessment.create({
        data: {
          ...{ seatId: round.seats[0]?.id ?? '', applicationId: sent.kari, note: 'Hemmelig notat', savedAt: ctx.now },
          scores: { create: { criterionId: round.criteria[0]?.id ?? '', value: 6 } },
        },
      })
      const [work] = await db.work.findMany({ where: { applicationId: sent.kari }, orderBy: { position: 'asc' } })
      await db.application.update({
        where: { id: sent.kari },
        data: { decision: 'accepted', decidedWorkId: work?.id ?? '', check: 'complete', checkReason: 'Sett på' },
      })
      await db.decisionEntry.create({
        data: {
          applicationId: sent.kari,
          at: ctx.now,
          actorId: 'dommer',
          method: 'hand',
          decision: 'accepted',
          reason: 'Juryens grunn',
        },
      })
      await ctx.as('dommer').tx((tx) => ctx.as('dommer').note(tx, 'jury.assessed', sent.kari, { juror: 'dommer' }))
      const held = { locale: 'nb', text: 'Du er antatt', html: '', postedAt: ctx.now, sendAfter: ctx.now }
      await db.mail.create({
        data: {
          ...held,
          key: 'held',
          toEmail: kari.email,
          toName: '',
          personId: 'kari',
          subject: 'Antatt',
          heldFor: callId,
        },
      })
      await db.mail.create({
        data: {
          ...held,
          key: 'sign-in:abc',
          toEmail: kari.email,
          toName: '',
          subject: 'Koden 123456',
          text: 'krv?n=hemmelig',
        },
      })
      const text = String((await ownDataJson(ctx.as('kari'), kari)).body)
      for (const secret of [
        'Haukeblikk',
        'dommer',
        'Hemmelig',
        'accepted',
        'Antatt',
        'antatt',
        'Juryens',
        'Sett på',
        'jury.',
        '123456',
        'hemmelig',
      ])
        expect(text, secret).not.toContain(secret)

      await db.call.update({ where: { id: callId }, data: { announcedAt: ctx.now } })
      await db.edition.update({ where: { id: editionId }, data: { announcedAt: ctx.now } })
      const data = await ownData(ctx.as('kari'), kari)
      expect(data.applications[0]?.result).toEqual({
        ...{ decision: 'accepted', work: `${CANARY.kari} fjord`, waitingPlace: null, reason: null },
      })
      expect(JSON.stringify(data)).not.toMatch(/Haukeblikk|Hemmelig|Juryens/)
    })

    it('has the invitations to the own address, and of others’ groups that name it only what they are called', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, kari, ola, sent, callId } = await twoArtists(db)
      const at = ctx.now
      await db.invitation.create({
        data: { callId, email: 'kari@eksempel.no', name: 'Kari D', invitedAt: at, toldAt: at },
      })
      await db.invitation.create({ data: { callId, email: 'ola@eksempel.no', name: 'Ola D', invitedAt: at } })
      const siri = { position: 2, name: 'Siri Kanariøya', email: 'siri@eksempel.no' }
      await db.application.update({
        where: { id: sent.ola },
        data: {
          ...{ applicantKind: 'group', artistName: 'Trioen' },
          members: { create: [{ position: 1, name: 'Karimor', email: 'kari@eksempel.no' }, siri] },
        },
      })
      const data = await ownData(ctx.as('kari'), kari)
      expect(data.invitations).toEqual([{ year: 2013, call: 'Utlysning', name: 'Kari D', invitedAt: at, toldAt: at }])
      expect(data.groups).toEqual(['Trioen'])
      expect(data.applications[0]?.group).toBeNull()
      expect(JSON.stringify(data)).not.toMatch(/ola@|Ola D|Olasgaard|Siri|siri@|Karimor/)
      const own = await ownData(ctx.as('ola'), ola)
      expect(own.groups).toEqual([])
      expect(own.applications[0]?.group?.members).toEqual([
        { name: 'Karimor', email: 'kari@eksempel.no' },
        { name: 'Siri Kanariøya', email: 'siri@eksempel.no' },
      ])
      const { counts } = await ownDataView(ctx.as('kari'), kari, 'nb')
      expect(counts).toMatchObject({ invitations: 1, groups: 1 })
    })

    it('is an archive with every picture as it came, and with no one else’s', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, kari } = await twoArtists(db)
      // Pictures of the fixture that have no files are passed over.
      const own = await db.picture.findMany({
        where: { ownerId: 'kari', sha256: { not: '' } },
        orderBy: { receivedAt: 'asc' },
      })
      const file = await ownDataZip(ctx.as('kari'), kari)
      expect(file.name).toBe('kunst-rett-vest-mine-data-2013-03-01.zip')
      const files = unzipSync(await bytesOf(file.body))
      const { 'mine-data.json': json, ...pictures } = files
      expect(JSON.parse(new TextDecoder().decode(json)).person.email).toBe('kari@eksempel.no')
      expect(Object.keys(pictures)).toHaveLength(own.length)
      expect(Object.keys(pictures).some((name) => /^bilder\/\d{3}-kanarifugl-samling\.jpg$/.test(name))).toBe(true)
      const sizes = Object.values(pictures).map(({ length }) => length)
      expect(sizes).toEqual(own.map(({ bytes }) => bytes))
    })

    it('is nobody’s but the person’s in person', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, kari } = await twoArtists(db)
      const acted = { ...kari, actedBy: { personId: 'office', name: 'Sekretær' } }
      await expect(ownDataJson(ctx, acted)).rejects.toMatchObject({ kind: 'forbidden', key: 'people.notInPerson' })
      await expect(ownDataZip(ctx, acted)).rejects.toMatchObject({ kind: 'forbidden' })
    })
  })
})
