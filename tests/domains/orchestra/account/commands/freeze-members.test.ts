import { describe, expect, it } from 'vitest'
import { freezeMembers } from '#app/domains/orchestra/account/commands/freeze-members.server.ts'
import { reportFile } from '#app/domains/orchestra/account/report-files.server.ts'
import { reportsView } from '#app/domains/orchestra/account/reports.server.ts'
import type { Db } from '#app/platform/db/client.server.ts'
import { lendingOrchestra as orchestra } from '#tests/domains/orchestra/instrument/lending.ts'
import { eachEngine } from '#tests/support/databases.ts'

const given = { count: 2, statutes: true, yearReport: true, accounts: false }
const LATE = '2027-01-15T10:00:00Z'

async function registered(db: Db) {
  const lending = await orchestra(db)
  for (const [name, birthDate] of [
    ['Ung Medlem', '2011-02-03'],
    ['Eldre Medlem', '1960-02-03'],
  ] as const)
    await db.associationMember.create({
      data: {
        ...{ name, birthDate, address: 'Veien 1', postalCode: '1383', city: 'Asker', municipalityId: 'asker' },
        ...{ joinedOn: '2026-01-01', enteredById: 'styret', onBoard: name === 'Eldre Medlem' },
        fees: {
          create: {
            ...{ year: 2026, amountOre: 200_00, paidOn: '2026-02-01', recordedById: 'styret' },
            recordedAt: lending.ctx.now,
          },
        },
      },
    })
  return lending
}

eachEngine((engine) => {
  describe('freezing the list of 31 December', () => {
    it('is kept as it stood, whatever becomes of the register, and a new one stands beside it', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, association } = await registered(db)
      const late = ctx.at(LATE)
      const first = await freezeMembers(late, association, 2026, given)
      await db.associationMember.updateMany({ data: { name: 'Omdøpt', address: 'Flyttet' } })
      await db.associationMember.updateMany({ where: { birthDate: '2011-02-03' }, data: { name: 'Ny' } })
      await freezeMembers(late, association, 2026, given)
      const { frozen } = (await reportsView(late, association, 2026)).members ?? { frozen: [] }
      expect(frozen.map(({ revision, count, intact }) => [revision, count, intact])).toEqual([
        [2, 2, true],
        [1, 2, true],
      ])
      const file = await reportFile(late, association, 'nb', {
        ...{ year: 2026, kind: 'medlemmer', format: 'csv', id: first },
      })
      expect(file.bytes.toString()).toBe(
        [
          'Navn,Fødselsår,Adresse,Postnummer,Poststed,Kommunenummer,Kommune,Betalt kontingent (kr),Under 26 år,Teller',
          'Eldre Medlem,1960,Veien 1,1383,Asker,3203,Asker,200,nei,nei',
          'Ung Medlem,2011,Veien 1,1383,Asker,3203,Asker,200,ja,ja',
          '',
        ].join('\r\n'),
      )
    })

    it('tells when somebody has changed what was frozen', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, association } = await registered(db)
      const late = ctx.at(LATE)
      const id = await freezeMembers(late, association, 2026, given)
      await db.orchestraSnapshot.update({ where: { id }, data: { facts: { members: 200 } } })
      expect((await reportsView(late, association, 2026)).members?.frozen[0]?.intact).toBe(false)
    })

    it('waits for the day, and for a list that the board has seen', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, association } = await registered(db)
      await expect(freezeMembers(ctx.at('2026-12-30T22:59:00Z'), association, 2026, given)).rejects.toMatchObject({
        kind: 'conflict',
        key: 'orchestraReports.tooEarly',
      })
      // Midnight in Oslo.
      await freezeMembers(ctx.at('2026-12-30T23:00:00Z'), association, 2026, given)
      await expect(freezeMembers(ctx.at(LATE), association, 2026, { ...given, count: 3 })).rejects.toMatchObject({
        kind: 'conflict',
        facts: { count: 2 },
      })
      expect(await db.orchestraSnapshot.count()).toBe(1)
    })

    it('is the board’s: the secretariat neither sees nor freezes it', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, association, office, mother } = await registered(db)
      const late = ctx.at(LATE)
      const id = await freezeMembers(late, association, 2026, given)
      const wish = { year: 2026, kind: 'medlemmer', format: 'csv', id }
      await expect(freezeMembers(late, office, 2026, given)).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(reportsView(late, mother, 2026)).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(reportFile(late, office, 'nb', wish)).rejects.toMatchObject({ kind: 'missing' })
      await expect(reportFile(late, mother, 'nb', wish)).rejects.toMatchObject({ kind: 'missing' })
      await expect(reportFile(late, association, 'nb', { ...wish, year: 2025 })).rejects.toMatchObject({
        kind: 'missing',
      })
      const seen = await reportsView(late, office, 2026)
      expect(seen.members).toBeNull()
      expect(JSON.stringify(seen)).not.toContain('Ung Medlem')
      expect((await reportsView(late, association, 2026)).semesters).toBeNull()
    })
  })
})
