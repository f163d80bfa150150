import { beforeEach, expect, it } from 'vitest'
import { SECTIONS } from '#app/domains/orchestra/instruments.ts'
import { editPartner } from '#app/domains/orchestra/seminar/commands/edit-partner.server.ts'
import type { PartnerFields } from '#app/domains/orchestra/seminar/input.ts'
import { theSeminar } from '#app/domains/orchestra/seminar/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type Stage, seminarStage } from '../stage.ts'

eachEngine((engine) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await seminarStage(engine)
  })

  const players = (some: Record<string, number>) =>
    Object.fromEntries(SECTIONS.map((section) => [section, some[section] ?? null])) as PartnerFields['players']

  it('keeps numbers by section in the order of a score; without a name there are none', async () => {
    const { ctx, seeded, db } = stage
    const leader = stage.actor('leader')
    const given = { partner: 'Ung Symfoni', players: players({ viola: 3, flute: 2, horn: 0 }) }
    await editPartner(ctx, leader, seeded.seminarId, { version: 1, ...given })
    expect(await theSeminar(db, seeded.seminarId)).toMatchObject({
      ...{ partner: 'Ung Symfoni', partnerPlayers: 'flute:2,viola:3' },
    })
    await expect(editPartner(ctx, leader, seeded.seminarId, { version: 1, ...given })).rejects.toMatchObject({
      kind: 'conflict',
    })
    await editPartner(ctx, leader, seeded.seminarId, { version: 2, ...given, partner: '' })
    expect(await theSeminar(db, seeded.seminarId)).toMatchObject({ partner: '', partnerPlayers: '' })
  })

  it('not by a coach', async () => {
    const { ctx, seeded } = stage
    await expect(
      editPartner(ctx, stage.actor('coach'), seeded.seminarId, { version: 1, partner: 'X', players: players({}) }),
    ).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
