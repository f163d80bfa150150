import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { familyFile } from '#app/domains/orchestra/account/family-file.server.ts'
import { prepareLoan } from '#app/domains/orchestra/instrument/commands/prepare-loan.server.ts'
import { signLoan } from '#app/domains/orchestra/instrument/commands/sign-loan.server.ts'
import { originalFile } from '#app/platform/images/address.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { signedInAt } from '../family/family-world.ts'
import { DRAWN, lendingOrchestra } from '../instrument/lending.ts'

const PICTURE = { ...{ stage: 'full' as const, width: 4, height: 3, bytes: 3, format: 'jpeg', sha256: 'x' } }

eachEngine((engine) => {
  describe('the family’s own file', () => {
    it('has the agreement that was signed, its pictures, the lifts and the memberships, and nothing of others', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, office, mother, stranger, coach, instruments, seeded } = await lendingOrchestra(db)
      const { ane, dina } = seeded.children
      const at = ctx.now
      const lend = (instrumentId: string, childId: string) =>
        prepareLoan(ctx, office, instrumentId, { childId, dueOn: '2027-06-01' })
      const signed = await lend(instruments.violin, ane)
      await signLoan(ctx, mother, 'nb', signed, { name: '', strokes: DRAWN, agreement: 1 })
      await lend(instruments.horn, ane)
      await lend(instruments.other, dina)
      for (const [id, key] of [
        ['p1', 'bilde1'],
        ['p2', 'bilde2'],
      ] as const) {
        await db.picture.create({
          data: { ...PICTURE, id, key, ownerId: 'office', placeholder: '', colour: '#000000', receivedAt: at },
        })
        await db.instrumentPicture.create({
          data: { instrumentId: instruments.violin, loanId: signed, pictureId: id, moment: 'out', takenAt: at },
        })
      }
      // The file of the second is gone: it keeps nobody from the rest.
      await ctx.files.put(originalFile('bilde1'), Buffer.from([1, 2, 3]))
      const offer = { seminarId: seeded.seminarId, date: '2026-10-10', way: 'both' as const, seats: 3, agreedAt: at }
      await db.carpoolOffer.create({ data: { ...offer, personId: seeded.people.mother, place: 'Sandvika stasjon' } })
      await db.carpoolOffer.create({
        data: {
          ...{ ...offer, personId: seeded.people.otherGuardian, place: 'Fremmed brygge', words: 'Blå bil' },
          riders: { create: { childId: ane, askedById: seeded.people.mother, askedAt: at, accepted: true } },
        },
      })
      await db.associationMember.createMany({
        data: [
          { name: 'Mor i foreningen', personId: seeded.people.mother, enteredById: seeded.people.mother },
          { name: 'Fremmed medlem', personId: seeded.people.otherGuardian, enteredById: 'x' },
        ].map((one) => ({ ...one, birthDate: '1980-01-01', joinedOn: '2026-01-01' })),
      })

      await expect(familyFile(ctx, mother, 'nb', 'zip')).rejects.toMatchObject({ key: 'orchestraHealth.codeWhy' })
      await expect(familyFile(ctx, coach, 'nb', 'zip')).rejects.toMatchObject({ kind: 'missing' })
      const fresh = await signedInAt(db, mother, new Date(at.getTime() - 60_000))
      const { name, type, body } = await familyFile(ctx, fresh, 'nb', 'zip')
      expect([name, type]).toEqual(['ungdomssymfonikerne-familien-2026-10-10.zip', 'application/zip'])
      const files = unzipSync(new Uint8Array(await new Response(body).arrayBuffer()))
      expect(Object.keys(files).sort()).toEqual(['avtaler/01-vus-01.pdf', 'bilder/01-vus-01-1.jpg', 'familien.json'])
      expect(
        Buffer.from(files['avtaler/01-vus-01.pdf'] ?? [])
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-')
      expect([...(files['bilder/01-vus-01-1.jpg'] ?? [])]).toEqual([1, 2, 3])
      const text = Buffer.from(files['familien.json'] ?? []).toString()
      const data = JSON.parse(text)
      expect(data.loans).toMatchObject([
        {
          mark: 'VUS-01',
          childId: ane,
          files: ['avtaler/01-vus-01.pdf', 'bilder/01-vus-01-1.jpg', 'bilder/01-vus-01-2.jpg'],
        },
        { mark: 'VUS-03', childId: ane, files: [] },
      ])
      expect(data.lifts.offered).toMatchObject([{ place: 'Sandvika stasjon', seats: 3 }])
      expect(data.lifts.askedFor).toMatchObject([{ date: '2026-10-10', way: 'both', childId: ane, accepted: true }])
      expect(data.friendsAssociation.memberships).toMatchObject([{ name: 'Mor i foreningen' }])
      for (const foreign of ['Fremmed brygge', 'Blå bil', 'Fremmed medlem', 'VUS-02', seeded.people.otherGuardian])
        expect(text).not.toContain(foreign)

      const alone = await familyFile(ctx, fresh, 'nb', 'json')
      expect(JSON.parse(String(alone.body)).loans).toEqual(data.loans)
      const other = await signedInAt(db, stranger, new Date(at.getTime() - 60_000))
      const others = String((await familyFile(ctx, other, 'nb', 'json')).body)
      expect(others).toContain('VUS-02')
      for (const foreign of ['VUS-01', 'VUS-03', 'Sandvika stasjon', 'Mor i foreningen', 'Trebarn'])
        expect(others).not.toContain(foreign)
    }, 60_000)
  })
})
