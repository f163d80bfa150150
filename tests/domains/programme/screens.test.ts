import { describe, expect, it } from 'vitest'
import { doorView, officeProgrammeView } from '#app/domains/programme/office-screens.server.ts'
import { listPublicEvents } from '#app/domains/programme/queries.server.ts'
import { eventCalendar, eventView, programmeView } from '#app/domains/programme/screens.server.ts'
import { signUpFile } from '#app/domains/programme/sign-up-file.server.ts'
import { sendDue } from '#app/platform/mail/send.server.ts'
import { testContext, testHouse } from '#tests/support/context.ts'
import { eachEngine, sqlite } from '#tests/support/databases.ts'
import { statementsOf } from '#tests/support/statements.ts'
import { change, come, secretary, standing, workshop, YEAR } from './planned.ts'

eachEngine((engine) => {
  it('the programme is by day, with what is left; what is over comes apart', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const slug = await workshop(db, ctx)
    await come(ctx, slug, 1, 3)
    const { id: _, slug: __, ...event } = await db.event.findFirstOrThrow()
    await db.event.createMany({
      data: [
        { ...event, slug: 'kveld', begins: '18:00', ends: null, signUp: false },
        { ...event, slug: 'for', date: '2013-02-01' },
        { ...event, slug: 'utkast', publishedAt: null },
        { ...event, slug: 'kunstnere', audience: 'artists' },
      ],
    })
    const view = await programmeView(ctx, null)
    expect(view?.coming.map(({ date, events }) => [date, events.map((one) => [one.slug, one.seats])])).toEqual([
      [
        '2013-09-14',
        [
          [slug, { state: 'open', left: 1 }],
          ['kveld', { state: 'free' }],
        ],
      ],
    ])
    expect(view?.past.map(({ events }) => events.map((one) => one.slug))).toEqual([['for']])
    await come(ctx, slug, 2, 1)
    expect((await eventView(ctx, null, slug)).event.seats).toEqual({ state: 'full' })
    expect((await eventView(ctx, null, 'kveld')).signUp).toBeNull()
  })

  it('a change has a higher number in calendars, and the same entry', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const slug = await workshop(db, ctx)
    const read = async () => {
      const text = await eventCalendar(ctx, null, slug, 'nb')
      return ['UID', 'SEQUENCE'].map((name) => new RegExp(`${name}:(.+)\\r`).exec(text)?.[1] ?? '')
    }
    const [uid, before] = await read()
    await change(ctx, slug, { begins: '13:00' })
    const [same, after] = await read()
    expect(same).toBe(uid)
    expect(Number(after)).toBe(Number(before) + 1)
  })
})

describe('on SQLite', () => {
  it('costs the same number of statements whatever there is', async () => {
    const { db } = await sqlite.freshDatabase()
    const ctx = testContext({ db })
    const slug = await workshop(db, ctx, { capacity: 300 })
    const { id: _, slug: __, ...event } = await db.event.findFirstOrThrow()
    const { editionId } = event
    const reads = [
      () => programmeView(ctx, null),
      () => officeProgrammeView(ctx, secretary, YEAR),
      () => listPublicEvents(ctx, editionId),
      () => doorView(ctx, secretary, YEAR, slug, ''),
    ]
    const cost = async () => {
      const counts: number[] = []
      for (const read of reads) counts.push((await statementsOf(read)).length)
      return counts
    }
    const few = await cost()
    await db.event.createMany({ data: Array.from({ length: 40 }, (___, n) => ({ ...event, slug: `annet-${n}` })) })
    for (let n = 0; n < 200; n++) await come(ctx, slug, n)
    expect(await cost()).toEqual(few)
    expect(Math.max(...few)).toBeLessThanOrEqual(9)
    expect((await doorView(ctx, secretary, YEAR, slug, '')).rows).toHaveLength(200)
  })

  it('who signed up stays signed up when no mail goes out', async () => {
    const { db } = await sqlite.freshDatabase()
    const ctx = testContext({ db })
    const slug = await workshop(db, ctx)
    await come(ctx, slug, 1)
    // Nothing listens there.
    expect(await sendDue(testHouse(db, { smtpUrl: 'smtp://127.0.0.1:1' }), () => ctx.now)).toBe(0)
    expect(await standing(ctx, slug)).toEqual(['1:1'])
    expect(await db.mail.findFirst()).toMatchObject({ sentAt: null, attempts: 1 })
  })

  it('the list as a file holds everyone, and nothing that a spreadsheet would run', async () => {
    const { db } = await sqlite.freshDatabase()
    const ctx = testContext({ db })
    const slug = await workshop(db, ctx)
    await come(ctx, slug, '=1+1', 1)
    const { name, bytes } = await signUpFile(ctx, secretary, YEAR, slug, 'csv')
    expect(name).toBe(`${slug}.csv`)
    expect(bytes.toString()).toContain('Gjest =1+1')
    await expect(signUpFile(ctx, secretary, YEAR, slug, 'exe')).rejects.toMatchObject({ kind: 'missing' })
    await expect(signUpFile(ctx, null, YEAR, slug, 'csv')).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
