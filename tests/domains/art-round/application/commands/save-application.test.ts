import { describe, expect, it } from 'vitest'
import { saveApplication } from '#app/domains/art-round/application/commands/save-application.server.ts'
import { startApplication } from '#app/domains/art-round/application/commands/start-application.server.ts'
import { applicationTo, groupMembersOf, worksOf } from '#app/domains/art-round/application/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { actorOf, CLOSES, openRound } from '../call.ts'

const change = (field: string, from: string, to: string) => ({ field, from, to })

eachEngine((engine) => {
  async function begun() {
    const { db } = await engine.freshDatabase()
    const round = await openRound(db)
    const kari = await round.artist('kari')
    const id = await startApplication(round.ctx, kari, 'nb', round.callId, false)
    const [work] = (await worksOf(db, [id])).get(id) ?? []
    const save = (...changes: ReturnType<typeof change>[]) =>
      saveApplication(round.ctx, kari, 'nb', round.callId, changes)
    const now = async () => await applicationTo(db, round.callId, 'kari')
    return { ...round, db, kari, id, save, now, work: work?.id ?? '' }
  }

  describe('saving an application', () => {
    it('writes texts, lists, answers and measures as they are meant, and counts the version up once', async () => {
      const { db, save, now, id, work } = await begun()
      const before = await now()
      const outcome = await save(
        change('statement', '', 'Første\r\nandre'),
        change('disciplines', '', 'painting,glass'),
        change('hasStudio', '', 'no'),
        change('practiceYears', '', '12'),
        change('municipalityId', '', 'asker'),
        change('website', '', 'www.eksempel.no'),
        change(`works.${work}.heightMm`, '', '80,5'),
        change(`works.${work}.priceOre`, '', '12 500'),
      )
      expect(outcome).toEqual({ conflicts: [], refused: {}, gone: [] })
      expect(await now()).toMatchObject({
        statement: 'Første\nandre',
        disciplines: ['painting', 'glass'],
        hasStudio: false,
        practiceYears: 12,
        municipalityId: 'asker',
        website: 'https://www.eksempel.no',
        version: (before?.version ?? 0) + 1,
      })
      expect((await worksOf(db, [id])).get(id)?.[0]).toMatchObject({ heightMm: 805, priceOre: 12_500_00 })
    })

    it('takes the same text twice, as after a page that was left in the middle of a save, without a collision', async () => {
      const { save, work } = await begun()
      const priced = change(`works.${work}.priceOre`, '', '12 500')
      const outcomes = [
        await save(priced),
        await save(priced),
        await save(change(`works.${work}.priceOre`, '', '13 000')),
      ]
      expect(outcomes.map(({ conflicts }) => conflicts.length)).toEqual([0, 0, 1])
    })

    it('writes the members of a group row by row, also from two windows at once', async () => {
      const { db, save, id } = await begun()
      const members = async () =>
        ((await groupMembersOf(db, [id])).get(id) ?? []).map(
          ({ position, name, email }) => `${position} ${name} ${email}`,
        )
      await save(
        change('applicantKind', 'person', 'group'),
        change('members.1.name', '', 'Kari'),
        change('members.1.email', '', 'Kari@Eksempel.no'),
        change('members.3.name', '', 'Ola'),
      )
      expect(await members()).toEqual(['1 Kari kari@eksempel.no', '3 Ola '])
      await Promise.all([
        save(change('members.2.name', '', 'Mio')),
        save(change('members.3.email', '', 'ola@eksempel.no')),
        save(change('members.1.name', 'Kari', '')),
      ])
      expect(await members()).toEqual(['1  kari@eksempel.no', '2 Mio ', '3 Ola ola@eksempel.no'])
      const outcome = await save(
        change('members.1.email', 'kari@eksempel.no', ''),
        change('members.2.email', '', 'mio'),
      )
      expect(outcome.refused).toEqual({ 'members.2.email': 'faults.notAnEmail' })
      expect(await members()).toEqual(['2 Mio ', '3 Ola ola@eksempel.no'])
    })

    it('takes a municipality outside the alliance only where the call takes everyone', async () => {
      const { db, save, now, callId } = await begun()
      await db.municipality.update({ where: { id: 'modum' }, data: { allianceTo: 2012 } })
      const to = change('municipalityId', '', 'modum')
      expect((await save(to)).refused).toEqual({ municipalityId: 'faults.notAChoice' })
      await db.call.update({ where: { id: callId }, data: { residence: 'any' } })
      expect((await save(to, change('homePlace', '', 'Ås'))).refused).toEqual({})
      expect(await now()).toMatchObject({ municipalityId: 'modum', homePlace: 'Ås' })
      expect((await save(change('municipalityId', 'modum', 'nowhere'))).refused).toEqual({
        municipalityId: 'faults.notAChoice',
      })
    })

    it('merges different fields of two windows, and leaves one that both changed as it stands', async () => {
      const { save, now } = await begun()
      await save(change('city', '', 'Asker'), change('phone', '', '900'))
      const outcome = await save(change('city', '', 'Drammen'), change('cv', '', 'Akademiet'))
      expect(outcome.conflicts).toEqual([{ field: 'city', yours: 'Drammen', theirs: 'Asker' }])
      expect(await now()).toMatchObject({ city: 'Asker', phone: '900', cv: 'Akademiet' })
      expect((await save(change('city', 'Asker', 'Drammen'))).conflicts).toEqual([])
      expect(await now()).toMatchObject({ city: 'Drammen' })
    })

    it('two windows at the same moment lose nothing', async () => {
      const { save, now } = await begun()
      const outcomes = await Promise.all([
        save(change('city', '', 'Asker')),
        save(change('city', '', 'Drammen')),
        save(change('phone', '', '900')),
      ])
      expect(outcomes.flatMap((outcome) => outcome.conflicts)).toHaveLength(1)
      expect((await now())?.phone).toBe('900')
    })

    it('refuses what cannot be kept, beside the field, and keeps the rest', async () => {
      const { save, now, work } = await begun()
      const { refused } = await save(
        change(`works.${work}.year`, '', 'i fjor'),
        change('municipalityId', '', 'paris'),
        change('studioLat', '', '120'),
        change('city', '', 'Asker'),
      )
      expect(Object.keys(refused).sort()).toEqual(['municipalityId', 'studioLat', `works.${work}.year`].sort())
      expect(await now()).toMatchObject({ city: 'Asker', municipalityId: null, studioLat: null })
    })

    it('writes in no other application, whatever field is named', async () => {
      const { ctx, callId, save, artist, db, id } = await begun()
      const ola = await artist('ola')
      await startApplication(ctx, ola, 'nb', callId, false)
      const foreign = (await db.work.findFirstOrThrow({ where: { application: { applicantId: 'ola' } } })).id
      const outcome = await save(change(`works.${foreign}.title`, '', 'Mitt'), change('decision', 'none', 'accepted'))
      expect(outcome.gone).toEqual([`works.${foreign}.title`, 'decision'])
      expect(await db.work.count({ where: { title: 'Mitt' } })).toBe(0)
      expect(await db.application.count({ where: { id, decision: 'none' } })).toBe(1)
      await expect(saveApplication(ctx, actorOf('stranger'), 'nb', callId, [])).rejects.toMatchObject({
        kind: 'missing',
      })
    })

    it.each([
      ['in the last millisecond', -1, null],
      ['at the first instant that is too late', 0, 'application.closed'],
    ])('%s: %s', async (_, after, key) => {
      const { ctx, kari, callId } = await begun()
      const saved = saveApplication(ctx.at(new Date(CLOSES.getTime() + after)), kari, 'nb', callId, [
        change('city', '', 'Asker'),
      ])
      if (key === null) await expect(saved).resolves.toBeTruthy()
      // The minute that the deadline names is the last that counts.
      else
        await expect(saved).rejects.toMatchObject({
          key,
          facts: { deadline: expect.stringMatching(/^fredag\s15\.\smars\s2013\skl\.\s23\.59$/) },
        })
    })

    it('a personal extension holds to its own second', async () => {
      const { ctx, kari, callId, db, id } = await begun()
      const extendedTo = new Date('2013-03-20T11:00:00Z')
      await db.application.update({ where: { id }, data: { extendedTo } })
      await expect(
        saveApplication(ctx.at(new Date(extendedTo.getTime() - 1)), kari, 'nb', callId, []),
      ).resolves.toBeTruthy()
      await expect(saveApplication(ctx.at(extendedTo), kari, 'nb', callId, [])).rejects.toMatchObject({
        key: 'application.closed',
      })
    })
  })
})
