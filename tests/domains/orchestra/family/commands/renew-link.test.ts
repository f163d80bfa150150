import { expect, it } from 'vitest'
import { renewLink } from '#app/domains/orchestra/family/commands/renew-link.server.ts'
import {
  calendarKeyOf,
  readCalendarKey,
  readReplyKey,
  replyKeyOf,
} from '#app/domains/orchestra/family/guardian-link.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { familyWorld } from '../family-world.ts'

eachEngine((engine) => {
  it('closes the old link at once, and the calendar not with it', async () => {
    const { db, ctx, mother, of, orchestra } = await familyWorld(engine)
    const { personId } = mother
    const before = await db.guardian.findUniqueOrThrow({ where: { personId } })
    const [reply, calendar] = [replyKeyOf(ctx, before), calendarKeyOf(ctx, before)]
    expect(await readReplyKey(ctx, db, reply)).toEqual({ guardianId: personId })
    expect(await readReplyKey(ctx, db, calendar)).toBeNull()
    await renewLink(ctx, mother, 'reply')
    expect(await readReplyKey(ctx, db, reply)).toBeNull()
    expect(await readCalendarKey(ctx, db, calendar)).toEqual({ guardianId: personId })
    const after = await db.guardian.findUniqueOrThrow({ where: { personId } })
    expect(await readReplyKey(ctx, db, replyKeyOf(ctx, after))).toEqual({ guardianId: personId })
    await renewLink(ctx, mother, 'calendar')
    expect(await readCalendarKey(ctx, db, calendar)).toBeNull()
    await expect(renewLink(ctx, of(orchestra.people.coach), 'reply')).rejects.toMatchObject({ kind: 'forbidden' })
  })

  it('opens nothing to a key that was made up', async () => {
    const { db, ctx, mother } = await familyWorld(engine)
    const key = replyKeyOf(ctx, await db.guardian.findUniqueOrThrow({ where: { personId: mother.personId } }))
    for (const made of ['', 'x', key.slice(1), `${key}A`, key.replace(/./, (c) => (c === 'A' ? 'B' : 'A'))])
      expect(await readReplyKey(ctx, db, made)).toBeNull()
  })
})
