import { expect, it } from 'vitest'
import { agreementPdf } from '#app/domains/orchestra/instrument/agreement-pdf.server.ts'
import { prepareLoan } from '#app/domains/orchestra/instrument/commands/prepare-loan.server.ts'
import { signLoan } from '#app/domains/orchestra/instrument/commands/sign-loan.server.ts'
import { signatureSvg } from '#app/kernel/signature.ts'
import { sqlite } from '#tests/support/databases.ts'
import { DRAWN, lendingOrchestra } from './lending.ts'

it('is an accessible PDF with the signature, for those who see the loan', { timeout: 60_000 }, async () => {
  const { db } = await sqlite.freshDatabase()
  const { ctx, office, mother, stranger, instruments, seeded } = await lendingOrchestra(db)
  const given = { childId: seeded.children.ane, dueOn: '2027-06-01' }
  const id = await prepareLoan(ctx, office, instruments.violin, given)
  await expect(agreementPdf(ctx, mother, 'nb', id)).rejects.toMatchObject({ kind: 'missing' })
  await signLoan(ctx, mother, 'nb', id, { name: '', strokes: DRAWN, agreement: 1 })
  await expect(agreementPdf(ctx, stranger, 'nb', id)).rejects.toMatchObject({ kind: 'missing' })
  const pdf = (await agreementPdf(ctx, mother, 'nb', id)).toString('latin1')
  expect(pdf.startsWith('%PDF-')).toBe(true)
  expect(pdf).toContain('pdfuaid:part')
})

it('draws numbers alone', () => {
  expect(signatureSvg([])).toBe('')
  expect(signatureSvg(['M1 2L3 4'])).toContain('<path d="M1 2L3 4"/>')
})
