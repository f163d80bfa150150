import { expect, it } from 'vitest'
import { requestSignIn } from '#app/domains/people/commands/request-sign-in.server.ts'
import { letterView, outboxView } from '#app/domains/people/outbox.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { latestLetter } from './commands/sign-in.ts'

const secretary = someone(['secretariat'])

eachEngine((engine) => {
  it('shows neither link nor code of a sign-in letter where letters are really sent', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, settings: { smtpUrl: 'smtp://127.0.0.1:1' } })
    await requestSignIn(ctx, 'nb', 'a@example.com', '/')
    const { secret, code } = await latestLetter(db)
    const list = await outboxView(ctx, secretary, '', null)
    const letter = await letterView(ctx, secretary, list.letters[0]?.id ?? '')
    const shown = JSON.stringify([list, letter])
    expect(shown).toContain('a@example.com')
    expect(shown).not.toContain(secret)
    expect(shown).not.toContain(code)
  })

  it('shows them where the outbox is the only way in', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await requestSignIn(ctx, 'nb', 'a@example.com', '/')
    const { secret, code } = await latestLetter(db)
    const [row] = (await outboxView(ctx, secretary, '', null)).letters
    expect(row?.subject).toContain(code)
    expect((await letterView(ctx, secretary, row?.id ?? '')).text).toContain(secret)
  })

  it('finds no letter by a code that it does not show', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, settings: { smtpUrl: 'smtp://127.0.0.1:1' } })
    await requestSignIn(ctx, 'nb', 'a@example.com', '/')
    const { code } = await latestLetter(db)
    expect((await outboxView(ctx, secretary, code, null)).total).toBe(0)
  })

  it('is for the secretariat', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await expect(outboxView(ctx, someone(['chair']), '', null)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(letterView(ctx, null, 'x')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(letterView(ctx, secretary, 'x')).rejects.toMatchObject({ kind: 'missing' })
  })
})
