import { describe, expect, it } from 'vitest'
import { prepareLoan } from '#app/domains/orchestra/instrument/commands/prepare-loan.server.ts'
import { signLoan } from '#app/domains/orchestra/instrument/commands/sign-loan.server.ts'
import { loanView } from '#app/domains/orchestra/instrument/screens.server.ts'
import type { Db } from '#app/platform/db/client.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { DRAWN, lendingOrchestra } from '../lending.ts'

async function prepared(db: Db) {
  const lending = await lendingOrchestra(db)
  const { ctx, office, instruments, seeded } = lending
  const given = { childId: seeded.children.ane, dueOn: '2027-06-01' }
  return { ...lending, id: await prepareLoan(ctx, office, instruments.violin, given) }
}
const typed = { name: 'Mor Trebarnsdatter', strokes: '', agreement: 1 }

eachEngine((engine) => {
  describe('signing a loan', () => {
    it('keeps the name, the strokes, the moment and every word, and sends a receipt', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, id, mother, father, seeded } = await prepared(db)
      await signLoan(ctx, mother, 'nb', id, { ...typed, name: '', strokes: DRAWN })
      const row = await db.instrumentLoan.findUniqueOrThrow({ where: { id } })
      expect(row).toMatchObject({ signedById: seeded.people.mother, signedName: mother.name, signature: DRAWN })
      expect(row.signedAt).toEqual(ctx.now)
      expect(row.signedText).toContain('VUS-01')
      expect(row.signedText).toContain('31 000 kr'.replace(' ', '\u00a0'))
      const receipts = await db.familyNote.findMany({ where: { key: { startsWith: 'loan-signed:' } } })
      expect(receipts.map(({ guardianId }) => guardianId).sort()).toEqual(
        [seeded.people.mother, seeded.people.father].sort(),
      )
      expect(receipts[0]?.text).toContain('tekst nr. 1')
      // The other guardian sees the agreement and who signed, and cannot sign it again.
      const seen = await loanView(ctx, father, 'nb', id)
      expect(seen).toMatchObject({ state: 'signed', can: { sign: false, keep: false } })
      await expect(signLoan(ctx, father, 'nb', id, typed)).rejects.toMatchObject({ kind: 'conflict' })
    })

    it('keeps the words that were read, whatever becomes of the instrument', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, id, mother, instruments } = await prepared(db)
      await signLoan(ctx, mother, 'nb', id, typed)
      const before = (await loanView(ctx, mother, 'nb', id)).agreement
      await db.ownedInstrument.update({ where: { id: instruments.violin }, data: { insuredOre: 1_00, mark: 'X' } })
      await db.instrumentLoan.update({ where: { id }, data: { dueOn: '2030-01-01' } })
      expect((await loanView(ctx, mother, 'en', id)).agreement).toEqual(before)
    })

    it('takes a typed name alone, and neither a dot nor nothing', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, id, mother } = await prepared(db)
      for (const strokes of ['', '10,10', '10,10 20,20'])
        await expect(signLoan(ctx, mother, 'nb', id, { ...typed, name: '', strokes })).rejects.toMatchObject({
          ...{ kind: 'invalid', key: 'orchestraLoan.nameOrDraw' },
        })
      await signLoan(ctx, mother, 'nb', id, { ...typed, strokes: '10,10' })
      expect(await db.instrumentLoan.findUniqueOrThrow({ where: { id } })).toMatchObject({
        ...{ signedName: 'Mor Trebarnsdatter', signature: '' },
      })
    })

    it('is for an adult of the family, in person', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, id, ane, stranger, coach, association, office, seeded, actedFor, mother } = await prepared(db)
      for (const actor of [stranger, coach, association])
        await expect(signLoan(ctx, actor, 'nb', id, typed)).rejects.toMatchObject({ kind: 'missing' })
      for (const actor of [ane, office, actedFor(seeded.people.mother)])
        await expect(signLoan(ctx, actor, 'nb', id, typed)).rejects.toMatchObject({ kind: 'forbidden' })
      await db.guardianship.updateMany({ where: { guardianId: mother.personId }, data: { maySign: false } })
      await expect(signLoan(ctx, mother, 'nb', id, typed)).rejects.toMatchObject({ kind: 'forbidden' })
      expect(await db.instrumentLoan.count({ where: { signedAt: { not: null } } })).toBe(0)
    })

    it('is the young person’s own from 18, and nobody else’s', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, id, ane, mother } = await prepared(db)
      await db.child.update({ where: { personId: ane.personId }, data: { birthDate: '2008-10-10' } })
      await expect(signLoan(ctx, mother, 'nb', id, typed)).rejects.toMatchObject({ kind: 'forbidden' })
      await signLoan(ctx, ane, 'nb', id, { ...typed, name: 'Ane Trebarn' })
      expect(await db.instrumentLoan.count({ where: { signedById: ane.personId } })).toBe(1)
    })

    it('refuses another wording than the one that was read', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, id, mother } = await prepared(db)
      await expect(signLoan(ctx, mother, 'nb', id, { ...typed, agreement: 2 })).rejects.toMatchObject({
        ...{ kind: 'conflict', key: 'orchestraLoan.newWording' },
      })
    })

    it('is signed once, also when both guardians sign at the same moment', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, id, mother, father } = await prepared(db)
      const tries = await Promise.allSettled([
        ...[signLoan(ctx, mother, 'nb', id, typed), signLoan(ctx, father, 'nb', id, { ...typed, name: 'Far' })],
      ])
      expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    })
  })
})
