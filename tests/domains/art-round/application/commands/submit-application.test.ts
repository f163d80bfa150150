import { describe, expect, it } from 'vitest'
import { reopenApplication } from '#app/domains/art-round/application/commands/reopen-application.server.ts'
import { saveApplication } from '#app/domains/art-round/application/commands/save-application.server.ts'
import { startApplication } from '#app/domains/art-round/application/commands/start-application.server.ts'
import { submitApplication } from '#app/domains/art-round/application/commands/submit-application.server.ts'
import { applicationTo, listSubmitted } from '#app/domains/art-round/application/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { CLOSES, fillIn, openRound } from '../call.ts'

eachEngine((engine) => {
  async function ready(...names: string[]) {
    const { db } = await engine.freshDatabase()
    const round = await openRound(db)
    const artists = []
    for (const name of names) {
      const artist = await round.artist(name)
      await startApplication(round.ctx, artist, 'nb', round.callId, false)
      await fillIn(db, round.callId, name)
      artists.push(artist)
    }
    return { ...round, db, artists }
  }

  describe('submitting an application', () => {
    it('gives a number, a receipt and a name, in one go', async () => {
      const { db, ctx, callId, artists } = await ready('kari')
      const [kari] = artists
      if (!kari) throw new Error('nobody')
      expect(await submitApplication(ctx, kari, 'nb', callId)).toBe(1)
      expect(await applicationTo(db, callId, 'kari')).toMatchObject({
        submission: 'submitted',
        number: 1,
        submittedAt: ctx.now,
      })
      const [mail] = await db.mail.findMany()
      expect(mail).toMatchObject({
        toEmail: 'kari@eksempel.no',
        subject: 'Søknad nr. 1 til Kunst rett vest 2013 er mottatt',
      })
      expect(mail?.text).toMatch(/fredag\s1\.\smars\s2013\skl\.\s12\.00/)
      expect((await db.person.findUniqueOrThrow({ where: { id: 'kari' } })).name).toBe('Demo kari')
    })

    it('a double press is one submission', async () => {
      const { db, ctx, callId, artists } = await ready('kari')
      const [kari] = artists
      if (!kari) throw new Error('nobody')
      const numbers = await Promise.all([1, 2, 3].map(() => submitApplication(ctx, kari, 'nb', callId)))
      expect(numbers).toEqual([1, 1, 1])
      expect(await submitApplication(ctx.at(CLOSES), kari, 'nb', callId)).toBe(1)
      expect(await db.mail.count()).toBe(1)
      expect(await db.auditEntry.count({ where: { deed: 'application.submitted' } })).toBe(1)
    })

    it('many at once each have a number of their own, with no hole', async () => {
      const names = Array.from({ length: 8 }, (_, n) => `artist${n}`)
      const { db, ctx, callId, editionId, artists } = await ready(...names)
      const numbers = await Promise.all(artists.map((artist) => submitApplication(ctx, artist, 'nb', callId)))
      expect([...numbers].sort((a, b) => a - b)).toEqual(names.map((_, n) => n + 1))
      expect((await listSubmitted(db, editionId)).map(({ number }) => number)).toEqual(names.map((_, n) => n + 1))
    })

    it('is frozen afterwards, opens again, keeps its number and has a new receipt', async () => {
      const { db, ctx, callId, artists } = await ready('kari')
      const [kari] = artists
      if (!kari) throw new Error('nobody')
      await submitApplication(ctx, kari, 'nb', callId)
      const change = { field: 'statement', from: 'Maler lyset over fjorden.', to: 'Noe annet' }
      await expect(saveApplication(ctx, kari, 'nb', callId, [change])).rejects.toMatchObject({
        key: 'application.frozen',
      })
      const sent = await applicationTo(db, callId, 'kari')
      expect(sent?.statement).toBe('Maler lyset over fjorden.')
      await reopenApplication(ctx, kari, sent?.id ?? '')
      await saveApplication(ctx, kari, 'nb', callId, [change])
      expect(await submitApplication(ctx.at('2013-03-02T11:00:00Z'), kari, 'nb', callId)).toBe(1)
      expect((await applicationTo(db, callId, 'kari'))?.statement).toBe('Noe annet')
      expect(await db.mail.count()).toBe(2)
    })

    it('what is missing stops it, and leaves neither number nor mail', async () => {
      const { db, ctx, callId, artists } = await ready('kari')
      const [kari] = artists
      if (!kari) throw new Error('nobody')
      await db.application.updateMany({ data: { acceptsTerms: false, statement: ' ' } })
      await expect(submitApplication(ctx, kari, 'nb', callId)).rejects.toMatchObject({
        key: 'application.notComplete',
        facts: { count: 2 },
      })
      expect(await applicationTo(db, callId, 'kari')).toMatchObject({ submission: 'draft', number: null })
      expect(await db.mail.count()).toBe(0)
    })

    it('counts to the last millisecond before the deadline, and not after', async () => {
      const { ctx, callId, artists } = await ready('kari', 'ola')
      const [kari, ola] = artists
      if (!kari || !ola) throw new Error('nobody')
      await expect(submitApplication(ctx.at(new Date(CLOSES.getTime() - 1)), kari, 'nb', callId)).resolves.toBe(1)
      await expect(submitApplication(ctx.at(CLOSES), ola, 'en', callId)).rejects.toMatchObject({
        key: 'application.closed',
        facts: { deadline: expect.stringMatching(/^Friday\s15\sMarch\s2013\sat\s23:59$/) },
      })
    })
  })
})
