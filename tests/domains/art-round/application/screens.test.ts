import { describe, expect, it } from 'vitest'
import { applyView, formView, reviewView } from '#app/domains/art-round/application/artist-screens.server.ts'
import {
  type ImportedApplication,
  putDecision,
  putImported,
  putParticipation,
} from '#app/domains/art-round/application/changes.server.ts'
import { checkApplication } from '#app/domains/art-round/application/commands/check-application.server.ts'
import { startApplication } from '#app/domains/art-round/application/commands/start-application.server.ts'
import { submitApplication } from '#app/domains/art-round/application/commands/submit-application.server.ts'
import { applicationsView, officeView } from '#app/domains/art-round/application/office-screens.server.ts'
import { countsOf, theApplication, worksOf } from '#app/domains/art-round/application/queries.server.ts'
import type { ApplicationsFilter } from '#app/domains/art-round/application/views.ts'
import { markAnnounced } from '#tests/support/announced.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { invitedRound } from '../invitation/invited.ts'
import { actorOf, CLOSES, fillIn, OPENS, office, openRound } from './call.ts'

const all: ApplicationsFilter = {
  search: '',
  call: '',
  state: '',
  check: '',
  municipality: '',
  discipline: '',
  sort: 'number',
  down: false,
  page: null,
}

eachEngine((engine) => {
  async function sent() {
    const { db } = await engine.freshDatabase()
    const round = await openRound(db)
    const kari = await round.artist('kari')
    const id = await startApplication(round.ctx, kari, 'nb', round.callId, false)
    await fillIn(db, round.callId, 'kari')
    await submitApplication(round.ctx, kari, 'nb', round.callId)
    return { ...round, db, kari, id }
  }

  describe('where one applies', () => {
    it('a call by invitation says whose it is, and only who is invited can begin', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, callId, invitedId, artist } = await invitedRound(db)
      const kari = await artist('kari')
      const ola = await artist('ola')
      await db.invitation.create({ data: { callId: invitedId, email: 'kari@eksempel.no', invitedAt: ctx.now } })
      const seen = async (actor: typeof kari | null, id: string, at = ctx) => {
        const { open } = await applyView(at, actor, 'nb')
        const call = open.find((one) => one.id === id)
        return call && [call.invited, call.can.start]
      }
      // Who is not signed in is asked to; whether one is invited is seen after it.
      expect(await seen(null, invitedId)).toEqual([false, true])
      expect(await seen(kari, invitedId)).toEqual([true, true])
      expect(await seen(ola, invitedId)).toEqual([false, false])
      expect(await seen(ola, callId)).toEqual([null, true])
      expect((await applyView(ctx, ola, 'nb')).email).toBe('ola@eksempel.no')
      // Neither the addresses nor how many there are reach anyone.
      for (const actor of [null, ola])
        expect(JSON.stringify(await applyView(ctx, actor, 'nb'))).not.toContain('kari@eksempel.no')

      await startApplication(ctx, kari, 'nb', invitedId, false)
      const begun = (await applyView(ctx, kari, 'nb')).open.find(({ id }) => id === invitedId)
      expect(begun).toMatchObject({ mine: { state: 'draft' }, can: { start: false, goOn: true } })
      await expect(startApplication(ctx, ola, 'nb', invitedId, false)).rejects.toMatchObject({ kind: 'forbidden' })
    })
  })

  describe('what an applicant sees', () => {
    it('nothing of the outcome stands in the page’s data before the announcement', async () => {
      const { db, ctx, kari, id, callId } = await sent()
      const [work] = (await worksOf(db, [id])).get(id) ?? []
      const blank = JSON.stringify([await reviewView(ctx, kari, 'nb', callId), await formView(ctx, kari, 'nb', callId)])
      await checkApplication(ctx, office, id, { check: 'incomplete', reason: 'hemmelig' })
      await ctx.tx((tx) =>
        putDecision(tx, id, { decision: 'accepted', decidedWorkId: work?.id ?? '', waitingPlace: 3 }),
      )
      expect(await theApplication(db, id)).toMatchObject({
        decision: 'accepted',
        decidedWorkId: work?.id,
        waitingPlace: null,
      })
      const seen = JSON.stringify([await reviewView(ctx, kari, 'nb', callId), await formView(ctx, kari, 'nb', callId)])
      expect(seen).toBe(blank)
    })

    it('everything of it after', async () => {
      const { db, ctx, kari, id, callId } = await sent()
      await ctx.tx(async (tx) => {
        await putDecision(tx, id, { decision: 'waitlisted', decidedWorkId: null, waitingPlace: 3 })
        await putParticipation(tx, id, { participation: 'none' })
      })
      await markAnnounced(db, CLOSES)
      expect((await reviewView(ctx.at(CLOSES), kari, 'nb', callId)).shown).toMatchObject({
        state: 'waitlisted',
        result: { waitingPlace: 3 },
      })
    })

    it.each([
      ['before it opens', new Date(OPENS.getTime() - 1), { open: 0, closed: 0, next: true }],
      ['while it is open', OPENS, { open: 1, closed: 0, next: false }],
      ['when it is over', CLOSES, { open: 0, closed: 1, next: false }],
    ])('the call %s', async (_, now, { open, closed, next }) => {
      const { db } = await engine.freshDatabase()
      const { ctx } = await openRound(db)
      await db.edition.updateMany({ data: { publishedAt: new Date('2013-01-01T00:00:00Z') } })
      const view = await applyView(ctx.at(now), null, 'en')
      expect([view.open.length, view.closed.length, view.next !== null]).toEqual([open, closed, next])
    })

    it('a juror of the year is told, and cannot start', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx } = await openRound(db)
      const view = await applyView(ctx, actorOf('j', [{ role: 'juror', year: 2013 }]), 'nb')
      expect([view.juror, view.open[0]?.can.start]).toEqual([true, false])
    })
  })

  describe('what the secretariat sees', () => {
    async function many() {
      const { db } = await engine.freshDatabase()
      const round = await openRound(db)
      const names = ['Zoe Demo', 'Åse Demo', 'Anne Demo', 'Øyvind Demo']
      for (const [index, artistName] of names.entries()) {
        await round.artist(`a${index}`)
        const works = [{ title: `Fjord ${index}`, year: 2012 }, { title: 'Skog' }]
        const imported: ImportedApplication = {
          ...{
            editionId: round.editionId,
            callId: round.callId,
            applicantId: `a${index}`,
            number: index + 1,
            artistName,
            works,
          },
          ...{
            municipalityId: index % 2 ? 'modum' : 'asker',
            disciplines: index % 2 ? ['glass'] : ['painting', 'drawing'],
          },
        }
        for (const added of [true, false])
          expect(await round.ctx.tx((tx) => putImported(tx, imported, round.ctx.now))).toMatchObject({ added })
      }
      const list = async (change: Partial<ApplicationsFilter>) =>
        (await applicationsView(round.ctx, office, 'nb', 2013, { ...all, ...change })).rows.map(({ number }) => number)
      return { ...round, db, list }
    }

    it('lists, searches, filters and sorts by the Norwegian alphabet', async () => {
      const { db, ctx, editionId, list } = await many()
      expect(await list({})).toEqual([1, 2, 3, 4])
      expect(await list({ sort: 'name' })).toEqual([3, 1, 4, 2])
      expect(await list({ sort: 'name', down: true })).toEqual([2, 4, 1, 3])
      expect(await list({ search: 'åse' })).toEqual([2])
      expect(await list({ search: 'FJORD 3' })).toEqual([4])
      expect(await list({ municipality: 'modum' })).toEqual([2, 4])
      expect(await list({ discipline: 'drawing' })).toEqual([1, 3])
      expect(await list({ state: 'draft' })).toEqual([])
      await db.application.updateMany({ where: { number: 3 }, data: { check: 'complete' } })
      expect(await list({ check: 'complete' })).toEqual([3])
      expect(await countsOf(ctx.db, editionId)).toMatchObject({
        all: 4,
        submission: { submitted: 4, draft: 0 },
        check: { unchecked: 3, complete: 1 },
      })
      expect(await db.work.count()).toBe(8)
    })

    it('an import of another’s number is refused', async () => {
      const { ctx, editionId, callId } = await many()
      const foreign = { editionId, callId, applicantId: 'a2', number: 1, works: [] }
      await expect(ctx.tx((tx) => putImported(tx, foreign, ctx.now))).rejects.toMatchObject({
        key: 'application.numberTaken',
      })
    })

    it('is the secretariat’s alone, and an application is of its own year', async () => {
      const { ctx, kari, id } = await sent()
      await expect(applicationsView(ctx, kari, 'nb', 2013, all)).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(officeView(ctx, kari, 'nb', 2013, id)).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(officeView(ctx, office, 'nb', 2012, id)).rejects.toMatchObject({ kind: 'missing' })
      expect(await officeView(ctx, office, 'nb', 2013, id)).toMatchObject({
        faults: [],
        can: { check: true, reopen: true, extend: true },
      })
    })
  })
})
