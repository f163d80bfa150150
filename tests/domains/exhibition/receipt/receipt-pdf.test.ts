import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { takeConditionPicture } from '#app/domains/exhibition/receipt/commands/take-condition-picture.server.ts'
import { writeReceipt } from '#app/domains/exhibition/receipt/commands/write-receipt.server.ts'
import { receiptPdf } from '#app/domains/exhibition/receipt/receipt-pdf.server.ts'
import { sizeFile } from '#app/platform/images/address.ts'
import { readPdf } from '#tests/platform/pdf/read-pdf.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { pdfUaFaults } from '#tests/support/pdf-ua.ts'
import { fields } from '#tests/support/pictures.ts'
import { anna, bo, exhibition, host } from '../people.ts'
import { takenIn } from './writing.ts'

const REMARK = 'Hakk i rammen nede til høyre.'
const letters = (pages: string[]) => pages.join('').replace(/\s/g, '')
const figures = (pdf: Buffer) => pdf.toString('latin1').match(/\/S \/Figure/g)?.length ?? 0

eachEngine((engine) => {
  async function written() {
    const { db } = await engine.freshDatabase()
    const { ctx: before, part } = await exhibition(db)
    const ctx = before.at('2013-09-02T07:12:00Z')
    const picture = async (remark: string, participantId = part('anna'), height = 600) => {
      const jpeg = await fields(900, height).jpeg().toBuffer()
      await takeConditionPicture(ctx, host, { year: 2013, participantId, direction: 'in', remark }, Readable.from(jpeg))
    }
    const write = () => writeReceipt(ctx, host, 'nb', 2013, part('anna'), takenIn)
    return { db, ctx, part, picture, write }
  }

  it('shows the pictures of the condition with what each shows, for eyes and for ears', async () => {
    const { db, ctx, part, picture, write } = await written()
    await picture(REMARK)
    await picture('', part('anna'), 1400)
    await picture('Et helt annet verk.', part('bo'))
    const id = await write()
    const pdf = await receiptPdf(ctx, anna, 'nb', id)
    expect(pdfUaFaults(pdf)).toEqual([])
    const { pages, raw } = readPdf(pdf)
    expect(letters(pages)).toContain('Bilderavtilstanden')
    expect(letters(pages)).toContain(letters([REMARK]))
    expect(letters(pages)).toContain('Levertav')
    expect(letters(pages)).not.toContain(letters(['annet verk']))
    // The signature and two pictures.
    expect(figures(pdf)).toBe(3)
    expect(raw.match(/\/Filter \/DCTDecode/g)).toHaveLength(2)
    expect(pdf.length).toBeLessThan(400_000)
    const [first] = await db.picture.findMany({ orderBy: { id: 'asc' } })
    for (const width of [320, 640] as const) await ctx.files.remove(sizeFile(first?.key ?? '', width, 'jpg'))
    const without = await receiptPdf(ctx, host, 'en', id)
    expect(pdfUaFaults(without)).toEqual([])
    expect(letters(readPdf(without).pages)).toContain('Thepicturecannotbeshown.')
    expect(figures(without)).toBe(2)
  })

  it('without pictures says nothing of them, and is nobody else’s', async () => {
    const { ctx, write } = await written()
    const id = await write()
    const pdf = await receiptPdf(ctx, anna, 'nb', id)
    expect(pdfUaFaults(pdf)).toEqual([])
    expect(letters(readPdf(pdf).pages)).not.toContain('Bilder')
    await expect(receiptPdf(ctx, bo, 'nb', id)).rejects.toMatchObject({ kind: 'missing' })
  })
})
