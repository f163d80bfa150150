import { expect, it } from 'vitest'
import { inspectVenue } from '#app/domains/hosting/venue/commands/inspect-venue.server.ts'
import { settleCandidacy } from '#app/domains/hosting/venue/commands/settle-candidacy.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { refused } from '../../plan/stage.ts'
import { withVenues } from '../stage.ts'

eachEngine((engine) => {
  it('chooses one of what was seen, and the one before it steps back', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, hostingId, arena, barn, candidate } = await withVenues(db)
    const settle = async (venueId: string, deed: 'choose' | 'unchoose' | 'drop' | 'resume') => {
      const { id, version } = await candidate(venueId)
      await settleCandidacy(ctx, coordinator, hostingId, { id, version, deed })
      return (await candidate(venueId)).state
    }
    await expect(settle(arena, 'choose')).rejects.toMatchObject({ key: 'hostingVenues.inspectFirst' })
    for (const venueId of [arena, barn]) {
      const { id, version } = await candidate(venueId)
      await inspectVenue(ctx, coordinator, hostingId, { id, version, inspectOn: '2013-05-01', findings: 'Sett.' })
    }
    expect(await settle(arena, 'choose')).toBe('chosen')
    expect(await settle(barn, 'choose')).toBe('chosen')
    expect((await candidate(arena)).state).toBe('inspected')
    await expect(settle(barn, 'drop')).rejects.toMatchObject({ kind: 'conflict' })
    expect(await settle(barn, 'unchoose')).toBe('inspected')
    expect(await settle(barn, 'drop')).toBe('dropped')
    expect(await settle(barn, 'resume')).toBe('inspected')
  })

  it('not on an old version, and not by who may not', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, hostingId, arena, candidate, ...stage } = await withVenues(db)
    const { id } = await candidate(arena)
    const wish = { id, version: 7, deed: 'drop' as const }
    await expect(settleCandidacy(ctx, coordinator, hostingId, wish)).rejects.toMatchObject({ kind: 'conflict' })
    for (const [actor, kind] of refused(stage))
      await expect(settleCandidacy(ctx, actor, hostingId, { ...wish, version: 1 })).rejects.toMatchObject({ kind })
    expect((await candidate(arena)).state).toBe('considered')
  })
})
