import { expect, it } from 'vitest'
import { makeBinder } from '#app/domains/orchestra/binder/commands/make-binder.server.ts'
import { type Opening, openBinder } from '#app/domains/orchestra/binder/commands/open-binder.server.ts'
import { binderView, cardsByKey, pageKeyOf } from '#app/domains/orchestra/binder/queries.server.ts'
import { later, minutes } from '#app/kernel/when.ts'
import { type Engine, eachEngine, sqlite } from '#tests/support/databases.ts'
import { statementsOf } from '#tests/support/statements.ts'
import { at, binderScene, SECRET_TEXT } from '../scene.ts'

const other = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')
const opened = (answer: Opening) => {
  if (!('opened' in answer)) throw new Error(`wrong code, ${answer.left} left`)
  return answer.opened
}

async function made(engine: Engine) {
  const scene = await binderScene(engine)
  const leader = scene.as('leader')
  const code = await makeBinder(leader.ctx, leader.actor, scene.seminarId, 12)
  const open = (typed: string, now = at('09:00'), who: Parameters<typeof scene.as>[0] = 'leader') => {
    const one = scene.as(who, now)
    return openBinder(one.ctx, one.actor, scene.seminarId, typed)
  }
  return { ...scene, code, open }
}

eachEngine((engine) => {
  it('gives every card: guardians who live apart, the reserve, what to do, who may collect', async () => {
    const { db, open, code, children } = await made(engine)
    const { cards, closesAt } = opened(await open(code))
    expect(new Date(closesAt)).toEqual(at('00:00', '2026-11-23'))
    expect(cards).toHaveLength(41)
    expect(cards.find(({ childId }) => childId === children.ane)).toMatchObject({
      ...{ name: 'Ane Trebarn', instrument: 'violin', healthAgreed: true, pictures: false },
      notes: [{ kind: 'allergy', kitchen: 'peanuts', text: `${SECRET_TEXT}\n\nEpiPen i fiolinkassen` }],
      guardians: [
        { name: 'Mor Trebarnsdatter', phones: ['480 10 010'], mayPickUp: true },
        { name: 'Far Annensteds', phones: ['480 10 011'], mayPickUp: true },
      ],
      reserves: [{ name: 'Mormor', phone: '911 22 333', mayPickUp: true }],
    })
    // No address, no e-mail: nobody is written to from here.
    expect(JSON.stringify(cards)).not.toMatch(/@|veien|Gata/)
    expect(await db.binderOpening.count()).toBe(1)
  })

  it('holds no word of health where the family does not agree', async () => {
    const { open, code, children } = await made(engine)
    const dina = opened(await open(code)).cards.find(({ childId }) => childId === children.dina)
    expect(dina).toMatchObject({ healthAgreed: false, notes: [] })
    expect(JSON.stringify(dina)).not.toContain(SECRET_TEXT)
  })

  it('a text that cannot be opened keeps no other card from being read', async () => {
    const { db, open, code, children } = await made(engine)
    await db.healthNote.updateMany({ where: { childId: children.ane }, data: { text: 's1.broken' } })
    const { cards } = opened(await open(code))
    expect(cards).toHaveLength(41)
    expect(cards.find(({ childId }) => childId === children.ane)?.notes).toMatchObject([
      { kind: 'allergy', text: null },
    ])
  })

  it('counts wrong codes, forgives them after a right one, and shuts after five in a row', async () => {
    const { db, open, code, seminarId } = await made(engine)
    const wrong = other(code)
    expect(await open(wrong)).toEqual({ left: 4 })
    opened(await open(code))
    for (const left of [4, 3, 2, 1, 0]) expect(await open(wrong)).toEqual({ left })
    await expect(open(code)).rejects.toMatchObject({ key: 'orchestraBinder.isShut' })
    expect(await db.binder.findUnique({ where: { seminarId } })).toMatchObject({ misses: 5 })
    expect(await db.auditEntry.count({ where: { deed: 'binder.missed' } })).toBe(6)
  })

  it('five at the same moment are five', async () => {
    const { open, code } = await made(engine)
    const wrong = other(code)
    const all = await Promise.allSettled(Array.from({ length: 7 }, () => open(wrong)))
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(5)
    await expect(open(code)).rejects.toMatchObject({ key: 'orchestraBinder.isShut' })
  })

  it('opens within its hours alone, and with its own code alone', async () => {
    const { open, code, as, seeded } = await made(engine)
    await expect(open(code, at('21:59', '2026-11-20'))).rejects.toMatchObject({ key: 'orchestraBinder.notYet' })
    await expect(open(code, at('00:00', '2026-11-23'))).rejects.toMatchObject({ key: 'orchestraBinder.isOver' })
    opened(await open(code, at('22:00', '2026-11-20')))
    opened(await open(code, at('23:59', '2026-11-22')))
    const leader = as('leader')
    const none = openBinder(leader.ctx, leader.actor, seeded.nextSeminarId, code)
    await expect(none).rejects.toMatchObject({ key: 'orchestraBinder.notMade' })
  })

  it('is missing for all who are not marked, with the right code too, and for who acts for another', async () => {
    const { db, open, code, as, seminarId } = await made(engine)
    for (const who of ['conductor', 'coach', 'otherCoach', 'kitchen', 'mother', 'association', 'contact'] as const)
      await expect(open(code, at('09:00'), who)).rejects.toMatchObject({ kind: 'missing' })
    const { ctx, actor } = as('leader')
    const acting = { ...actor, actedBy: { personId: 'office', name: 'Sekretariatet' } }
    await expect(openBinder(ctx, acting, seminarId, code)).rejects.toMatchObject({ kind: 'missing' })
    expect(await db.binderOpening.count()).toBe(0)
  })

  it('a page without script stays open for a quarter of an hour, for the same person and code', async () => {
    const { open, code, as, seminarId, db } = await made(engine)
    const { ctx, actor } = as('leader')
    const key = pageKeyOf(ctx, opened(await open(code)))
    const at15 = ctx.at(later(ctx.now, minutes(15)))
    expect(await cardsByKey(ctx, db, actor, seminarId, key)).toHaveLength(41)
    await expect(cardsByKey(at15, db, actor, seminarId, key)).rejects.toMatchObject({
      key: 'orchestraBinder.codeAgain',
    })
    await expect(cardsByKey(ctx, db, actor, seminarId, `${key}A`)).rejects.toMatchObject({ kind: 'forbidden' })
    await db.seminarStaff.updateMany({ where: { role: 'kitchen' }, data: { binder: true } })
    await expect(cardsByKey(ctx, db, as('kitchen').actor, seminarId, key)).rejects.toMatchObject({ kind: 'forbidden' })
    await makeBinder(ctx.at(later(ctx.now, 1000)), actor, seminarId, 12)
    await expect(cardsByKey(ctx, db, actor, seminarId, key)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  it('leaves no word of health in the log of deeds, in mail, or in the page of the binder', async () => {
    const { open, code, as, db, seminarId } = await made(engine)
    await open(code)
    const { ctx, actor } = as('leader')
    const kept = [
      ...[await db.auditEntry.findMany(), await db.mail.findMany(), await db.binderOpening.findMany()],
      ...[await db.healthReading.findMany(), await db.familyNote.findMany(), await binderView(ctx, actor, seminarId)],
    ]
    expect(JSON.stringify(kept)).not.toMatch(/jordnøtter|EpiPen|peanuts/)
    // Nor does it stand open in the database.
    expect(JSON.stringify(await db.healthNote.findMany())).not.toMatch(/jordnøtter|EpiPen/)
  })
})

it('asks the database as often for forty as for four', async () => {
  const { open, code, db, children } = await made(sqlite)
  const many = await statementsOf(() => open(code))
  await db.enrolment.updateMany({ where: { childId: { notIn: Object.values(children) } }, data: { state: 'left' } })
  const few = await statementsOf(() => open(code))
  expect(many.length).toBe(few.length)
})
