import { readingWord } from '#app/domains/places/lineage.ts'
import type { MunicipalTable } from '#app/domains/reports/municipal-series.ts'
import { municipal as words } from '#app/i18n/municipal.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { MunicipalFigures, MunicipalLegend } from './municipal-table.tsx'
import { ReadingSwitch } from './reading-switch.tsx'

/** The archive's figures of each municipality: closed until somebody asks, open for who has chosen a reading. */
export function MunicipalSection({ table, open }: { table: MunicipalTable; open: boolean }) {
  const t = useWords()
  const { reading, years, rows } = table
  if (years.length === 0 || rows.length === 0) return null
  const file = (format: string) => `/data/municipalities.${format}?kommuner=${readingWord(reading)}`
  return (
    <section className="stack" aria-labelledby="kommunene">
      <h2 id="kommunene">{t(words.title)}</h2>
      <p className="measure">{t(words.lede)}</p>
      <Disclosure summary={t(words.open)} open={open}>
        <div className="stack">
          <ReadingSwitch reading={reading} part="#kommunene" />
          {reading === 'now' && <p className="measure small soft">{t(words.asNowHelp)}</p>}
          <MunicipalFigures table={table} />
          <MunicipalLegend />
          <p className="cluster small">
            {(['csv', 'json'] as const).map((format) => (
              <a key={format} href={file(format)}>
                {t(words.asFile, { format: format.toUpperCase() })}
              </a>
            ))}
          </p>
        </div>
      </Disclosure>
    </section>
  )
}
