import { expect, it } from 'vitest'
import { insuranceFile } from '#app/domains/exhibition/overview/insurance-file.server.ts'
import { readPdf } from '#tests/platform/pdf/read-pdf.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { pdfUaFaults } from '#tests/support/pdf-ua.ts'
import { anna, exhibition, host } from '../people.ts'

const ALL = { format: 'pdf', date: null, time: null }

eachEngine((engine) => {
  it.each(['nb', 'en'] as const)(
    'the list on paper in %s is read by reading aids, with and without works',
    async (locale) => {
      const { db } = await engine.freshDatabase()
      const { ctx } = await exhibition(db)
      await db.work.update({ where: { id: 'w-bo' }, data: { priceOre: null } })
      const { bytes } = await insuranceFile(ctx, host, locale, 2013, ALL)
      expect(pdfUaFaults(bytes)).toEqual([])
      const text = readPdf(bytes).pages.join('').replace(/\s/g, '')
      expect(text).toContain('Verkavanna')
      expect(text).toContain(locale === 'nb' ? '36000kr' : 'NOK36,000')
      const nothing = await insuranceFile(ctx, host, locale, 2013, { ...ALL, date: '2013-01-01' })
      expect(pdfUaFaults(nothing.bytes)).toEqual([])
      await expect(insuranceFile(ctx, anna, locale, 2013, ALL)).rejects.toMatchObject({ kind: 'forbidden' })
    },
  )
})
