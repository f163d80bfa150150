import { describe, expect, it } from 'vitest'
import { startApplication } from '#app/domains/art-round/application/commands/start-application.server.ts'
import { likenessForArtist, likenessForOffice } from '#app/domains/art-round/application/likeness.server.ts'
import type { Db } from '#app/platform/context.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { fillIn, office, openRound } from './call.ts'

const SIGN = '0123456789abcdef'
/** Two bits from SIGN, and far from it. */
const NEAR = '0123456789abcdec'
const FAR = 'fedcba9876543210'

eachEngine((engine) => {
  /** Kari and Ola took part in 2012; Kari applies in 2013. */
  async function years() {
    const { db } = await engine.freshDatabase()
    const before = await openRound(db, { year: 2012 })
    const now = await openRound(db)
    const [kari, ola] = [await now.artist('kari'), await now.artist('ola')]
    const shown: Record<string, string> = {}
    for (const who of [kari, ola]) {
      const id = await startApplication(before.ctx, who, 'nb', before.callId, false)
      shown[who.personId] = id
      await fillIn(db, before.callId, who.personId)
      const [first, second] = await db.work.findMany({ where: { applicationId: id }, orderBy: { position: 'asc' } })
      await db.work.update({ where: { id: first?.id ?? '' }, data: { title: `Vist av ${who.personId}` } })
      await sign(db, first?.id ?? '', who === kari ? SIGN : FAR)
      // Not the one that was chosen: nobody has seen it.
      await sign(db, second?.id ?? '', '00000000ffffffff')
      await db.application.update({
        where: { id },
        data: { submission: 'submitted', decision: 'accepted', participation: 'confirmed', decidedWorkId: first?.id },
      })
    }
    const id = await startApplication(now.ctx, kari, 'nb', now.callId, false)
    await fillIn(db, now.callId, 'kari')
    const works = await db.work.findMany({ where: { applicationId: id }, orderBy: { position: 'asc' } })
    const [one = '', two = ''] = works.map((work) => work.id)
    const told = () => likenessForArtist(db, kari, now.callId)
    return { db, kari, callId: now.callId, id, one, two, told, shown }
  }
  const sign = (db: Db, workId: string, fingerprint: string) =>
    db.picture.updateMany({ where: { works: { some: { workId } } }, data: { fingerprint } })

  describe('a picture that looks like another', () => {
    it('of one’s own earlier work: which it is, and when', async () => {
      const { db, one, told } = await years()
      await sign(db, one, NEAR)
      expect(await told()).toEqual([
        { pictureId: expect.any(String), workId: one, kind: 'own', year: 2012, title: 'Vist av kari' },
      ])
    })

    it('of another artist’s: the year and nothing else', async () => {
      const { db, two, told } = await years()
      await sign(db, two, FAR)
      const found = await told()
      expect(found).toEqual([{ pictureId: expect.any(String), workId: two, kind: 'other', year: 2012 }])
      expect(JSON.stringify(found)).not.toMatch(/ola|Vist/)
    })

    it('of another work in the same application: the later one is told', async () => {
      const { db, one, two, told } = await years()
      await sign(db, one, '5555555555555555')
      await sign(db, two, '5555555555555555')
      expect(await told()).toEqual([{ pictureId: expect.any(String), workId: two, kind: 'here', number: 1 }])
    })

    it.each([
      ['was not chosen', '00000000ffffffff', {}],
      ['belongs to who resigned', SIGN, { participation: 'resigned' }],
      ['was declined', SIGN, { decision: 'declined' }],
    ] as const)('one that %s counts for nothing', async (_, fingerprint, data) => {
      const { db, one, told } = await years()
      await db.application.updateMany({ where: { decidedWorkId: { not: null } }, data })
      await sign(db, one, fingerprint)
      expect(await told()).toEqual([])
    })

    it('the secretariat reads whose it is and has the way there; others are refused', async () => {
      const { db, id, kari, one, two, shown } = await years()
      await sign(db, one, NEAR)
      await sign(db, two, FAR)
      expect(await likenessForOffice(db, office, 2013, id)).toEqual([
        expect.objectContaining({
          work: 1,
          shown: { title: 'Vist av kari', applicationId: shown.kari, artistName: 'Demo kari', year: 2012 },
        }),
        expect.objectContaining({
          work: 2,
          shown: { title: 'Vist av ola', applicationId: shown.ola, artistName: 'Demo ola', year: 2012 },
        }),
      ])
      await expect(likenessForOffice(db, kari, 2013, id)).rejects.toMatchObject({ kind: 'forbidden' })
    })

    it('works of the same year are no earlier ones', async () => {
      const { db, id, one } = await years()
      await sign(db, one, SIGN)
      expect(await likenessForOffice(db, office, 2012, id)).toEqual([])
    })
  })
})
