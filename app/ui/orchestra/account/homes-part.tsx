import type { HomesPart as Part } from '#app/domains/orchestra/account/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraReports as words } from '#app/i18n/orchestra-reports.ts'
import { orchestraSemester } from '#app/i18n/orchestra-semester.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'

/** Members by home municipality in each semester of a year. */
export function HomesPart({ homes, year }: { homes: readonly Part[]; year: number }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <section className="panel stack" aria-labelledby="kommuner">
      <h2 id="kommuner">{t(words.homesTitle)}</h2>
      <p>{t(words.homesLede)}</p>
      {homes.length === 0 && <p className="soft">{t(words.noHomes)}</p>}
      {homes.map(({ term, season, members, juniors, lines }) => (
        <DataTable
          key={term}
          caption={t(orchestraSemester.name, { year, season })}
          dense
          rows={lines}
          rowKey={({ name }) => name}
          empty={null}
          sumLabel={t(words.inAll)}
          sums={{ youth: members, junior: juniors }}
          columns={[
            {
              key: 'name',
              label: t(words.municipality),
              names: true,
              cell: ({ name }) => name || t(words.unknownHome),
            },
            { key: 'youth', label: t(words.youth), number: true, cell: ({ youth }) => youth },
            { key: 'junior', label: t(words.junior), number: true, cell: ({ junior }) => junior },
          ]}
        />
      ))}
      {homes.length > 0 && (
        <p className="cluster">
          <a href={addressIn(locale, 'orchestraReportFile', { year, kind: 'kommuner', format: 'csv' })}>
            {t(words.asCsv)}
          </a>
          <a href={addressIn(locale, 'orchestraReportFile', { year, kind: 'kommuner', format: 'xlsx' })}>
            {t(words.asXlsx)}
          </a>
        </p>
      )}
    </section>
  )
}
