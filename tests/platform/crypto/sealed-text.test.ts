import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sealText, unsealText } from '#app/platform/crypto/sealed-text.server.ts'

const SECRET = 'a secret of the tests and of nobody else'

it('opens what it closed, whatever was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(unsealText(SECRET, sealText(SECRET, text))).toBe(text)
    }),
  )
})

it.each(['', 'Tåler ikke nøtter – gi EpiPen i låret', '👩‍👩‍👧 漢字 ً', 'x'.repeat(20_000)])('opens %j', (text) =>
  expect(unsealText(SECRET, sealText(SECRET, text))).toBe(text),
)

it('never looks alike twice, and holds nothing of the text', () => {
  const text = 'Peanøtter og astma'
  const [one, other] = [sealText(SECRET, text), sealText(SECRET, text)]
  expect(one).not.toBe(other)
  for (const encoding of ['utf8', 'latin1'] as const)
    expect(Buffer.from(one.slice(3), 'base64url').toString(encoding)).not.toContain('astma')
})

it('opens nothing that was changed in one letter', () => {
  const sealed = sealText(SECRET, 'Insulin kl. 11')
  for (let at = 0; at < sealed.length; at++) {
    const letter = sealed[at] === 'A' ? 'B' : 'A'
    const changed = sealed.slice(0, at) + letter + sealed.slice(at + 1)
    expect(() => unsealText(SECRET, changed), String(at)).toThrow()
  }
})

it.each([
  ['nothing', () => ''],
  ['a text that was never sealed', () => 'Insulin kl. 11'],
  ['a sealed text that was cut', () => sealText(SECRET, 'Insulin').slice(0, -4)],
  ['one with more after it', () => `${sealText(SECRET, 'Insulin')}AAAA`],
])('does not take %s for a sealed text', (_, make) => expect(() => unsealText(SECRET, make())).toThrow())

it('does not open with another secret, and does not tell the text when it fails', () => {
  const sealed = sealText(SECRET, 'Insulin kl. 11')
  expect(() => unsealText('another secret', sealed)).toThrow(/does not open/)
  expect(() => unsealText('another secret', sealed)).not.toThrow(/Insulin/)
})
