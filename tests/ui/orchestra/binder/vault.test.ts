import { expect, it } from 'vitest'
import { openUnder, ROUNDS, sealUnder } from '#app/ui/orchestra/binder/vault.ts'

/** As many as a test has time for; the product's own number is another matter. */
const FEW = 1000
const TEXT = JSON.stringify({ name: 'Ane', notes: ['Tåler ikke nøtter 🥜'] })

it('opens with its code and with no other', async () => {
  const sealed = await sealUnder('004217', TEXT, FEW)
  expect(await openUnder('004217', sealed)).toBe(TEXT)
  for (const code of ['004218', '4217', '', '0042170']) expect(await openUnder(code, sealed), code).toBeNull()
})

it('never looks alike twice, and holds nothing of the text or the code', async () => {
  const [one, other] = [await sealUnder('004217', TEXT, FEW), await sealUnder('004217', TEXT, FEW)]
  for (const part of ['salt', 'nonce', 'body'] as const) expect(one[part]).not.toBe(other[part])
  expect(atob(one.body)).not.toMatch(/Ane|nøtter/)
  expect(JSON.stringify(one)).not.toContain('004217')
})

it('does not open when a letter of it was changed', async () => {
  const sealed = await sealUnder('004217', TEXT, FEW)
  const changed = (text: string) => text.slice(0, 5) + (text[5] === 'A' ? 'B' : 'A') + text.slice(6)
  for (const part of ['salt', 'nonce', 'body'] as const)
    expect(await openUnder('004217', { ...sealed, [part]: changed(sealed[part]) }), part).toBeNull()
  expect(await openUnder('004217', { ...sealed, rounds: FEW + 1 })).toBeNull()
  expect(await openUnder('004217', { ...sealed, body: '***' })).toBeNull()
})

it('draws its key as slowly as is advised for a short secret', () => expect(ROUNDS).toBeGreaterThanOrEqual(600_000))
