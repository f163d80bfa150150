import { expect, it } from 'vitest'
import { importSubscribers } from '#app/domains/outreach/newsletter/commands/import-subscribers.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { artist, office, staged, subscribe } from '../stage.ts'

const asked = (pasted: string) => ({ list: 'press' as const, ground: 'Presselisten fra 2012', pasted })

eachEngine((engine) => {
  it('takes all, and does nothing the second time', async () => {
    const { db, ctx } = await staged(engine)
    const pasted = 'e-post;navn\na@example.com;Avisa\nB@Example.com;\n\na@example.com;Avisa igjen\n'
    expect(await importSubscribers(ctx, office, 'nb', asked(pasted))).toEqual({ added: 2, known: 0, left: 0 })
    expect(await importSubscribers(ctx, office, 'nb', asked(pasted))).toEqual({ added: 0, known: 2, left: 0 })
    expect(await db.consentEntry.count({ where: { source: 'import', ground: 'Presselisten fra 2012' } })).toBe(2)
    expect((await db.subscriber.findMany({ orderBy: { email: 'asc' } })).map(({ email }) => email)).toEqual([
      'a@example.com',
      'b@example.com',
    ])
  })

  it.each([
    ['a@example.com\nb@example.com'],
    ['a@example.com;Avisa\nb@example.com;Bladet'],
    ['a@example.com,Avisa\nb@example.com,Bladet'],
    ['a@example.com\tAvisa\nb@example.com\tBladet'],
    ['e-post\tnavn\na@example.com\tAvisa\nb@example.com\tBladet'],
  ])('reads %j', async (pasted) => {
    const { ctx } = await staged(engine)
    expect(await importSubscribers(ctx, office, 'nb', asked(pasted))).toMatchObject({ added: 2 })
  })

  it('takes nobody where a line cannot be right, and says which and why', async () => {
    const { db, ctx } = await staged(engine)
    const wrong = importSubscribers(ctx, office, 'nb', asked('e-post;navn\na@example.com;A\nikke en adresse;B\n;C'))
    await expect(wrong).rejects.toMatchObject({
      kind: 'invalid',
      beside: [
        { field: 'pasted', facts: { fault: 'Linje 3, kolonne «e-post»: «ikke en adresse» er ikke en e-postadresse.' } },
        { field: 'pasted', facts: { fault: 'Linje 4, kolonne «e-post»: Feltet må fylles ut.' } },
      ],
    })
    const headless = importSubscribers(ctx, office, 'nb', asked('a@example.com\ntull'))
    await expect(headless).rejects.toMatchObject({ beside: [{ facts: { fault: expect.stringContaining('Linje 2') } }] })
    expect(await db.subscriber.count()).toBe(0)
    await expect(importSubscribers(ctx, artist, 'nb', asked('a@example.com'))).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })

  it('leaves out those who have left', async () => {
    const { db, ctx } = await staged(engine)
    await subscribe(db, 1, ['press'])
    await db.subscription.updateMany({ data: { state: 'ended' } })
    const pasted = 'leser-1@example.com\nny@example.com'
    expect(await importSubscribers(ctx, office, 'nb', asked(pasted))).toEqual({ added: 1, known: 0, left: 1 })
  })
})
