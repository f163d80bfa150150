import { expect, it } from 'vitest'
import { hangingListFile } from '#app/domains/exhibition/hanging/list-file.server.ts'
import { readPdf } from '#tests/platform/pdf/read-pdf.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { pdfUaFaults } from '#tests/support/pdf-ua.ts'
import { anna, host } from '../people.ts'
import { drawn, sized, YEAR } from './drawn.ts'

eachEngine((engine) => {
  it.each(['nb', 'en'] as const)(
    'the list on paper in %s is read by reading aids, with and without works',
    async (locale) => {
      const { db } = await engine.freshDatabase()
      const { ctx, hang, roomId } = await drawn(db)
      const list = async () => (await hangingListFile(ctx, host, locale, YEAR, 'pdf')).bytes
      expect(pdfUaFaults(await list())).toEqual([])
      await sized(db, 'anna', 1000)
      await hang('anna')
      await hang('bo', { where: `floor:${roomId}` })
      const pdf = await list()
      expect(pdfUaFaults(pdf)).toEqual([])
      const text = readPdf(pdf).pages.join('').replace(/\s/g, '')
      expect(text).toContain('Verkavanna')
      expect(text).toContain('Salen')
      await expect(hangingListFile(ctx, anna, locale, YEAR, 'pdf')).rejects.toMatchObject({ kind: 'forbidden' })
    },
  )
})
