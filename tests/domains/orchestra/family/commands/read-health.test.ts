import { expect, it } from 'vitest'
import { readHealth } from '#app/domains/orchestra/family/commands/read-health.server.ts'
import { healthView } from '#app/domains/orchestra/family/health-screens.server.ts'
import { sealText } from '#app/platform/crypto/sealed-text.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { familyWorld, NOON, signedInAt } from '../family-world.ts'

const at = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000)

eachEngine((engine) => {
  it('notes the family’s own reading once an hour, and shows it', async () => {
    const { db, ctx, mother, orchestra } = await familyWorld(engine)
    const { ane } = orchestra.children
    const text = sealText(ctx.settings.sessionSecret, 'Nøtter')
    await db.healthNote.create({
      data: { childId: ane, kind: 'allergy', kitchen: 'nuts', text, givenById: mother.personId, givenAt: NOON },
    })
    const fresh = await signedInAt(db, mother, at(-1))
    expect(await readHealth(ctx, fresh, ane)).toMatchObject([{ text: 'Nøtter' }])
    await readHealth(ctx.at(at(20)), fresh, ane)
    expect(await db.healthReading.count()).toBe(1)
    const again = await signedInAt(db, mother, at(59))
    await readHealth(ctx.at(at(60)), again, ane)
    const view = await healthView(ctx.at(at(61)), again, ane)
    expect(view).toMatchObject({ fresh: true, notes: [{ by: 'Mor Trebarnsdatter' }] })
    expect(view.fresh && view.readings.map(({ through }) => through)).toEqual(['own', 'own'])
  })

  it('notes each reading of the secretariat, and opens nothing to others', async () => {
    const { db, ctx, mother, stranger, office, of, orchestra } = await familyWorld(engine)
    const { ane } = orchestra.children
    const secretary = await signedInAt(db, office, at(-1))
    await readHealth(ctx, secretary, ane)
    await readHealth(ctx, secretary, ane)
    expect(await db.healthReading.findMany({ select: { through: true } })).toEqual([
      { through: 'card' },
      { through: 'card' },
    ])
    for (const other of [stranger, of(orchestra.people.coach), of(orchestra.people.kitchen)])
      await expect(readHealth(ctx, await signedInAt(db, other, at(-1)), ane)).rejects.toMatchObject({ kind: 'missing' })
    const acted = { ...(await signedInAt(db, mother, at(-2))), actedBy: { personId: office.personId, name: 'x' } }
    await expect(readHealth(ctx, acted, ane)).rejects.toMatchObject({ kind: 'missing' })
    expect(await healthView(ctx, mother, ane)).toMatchObject({ fresh: false, email: mother.email })
    expect(await db.healthReading.count()).toBe(2)
  })
})
