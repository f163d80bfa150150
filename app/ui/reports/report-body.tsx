import type { SaidFigure, SaidReport, SaidSection } from '#app/domains/reports/views.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { StatTile } from '#app/ui/kit/stat-tile.tsx'

interface ReportBodyProps {
  report: Pick<SaidReport, 'sections'>
  /** Where the rows are that a figure counts, for those who may see them. */
  hrefOf?: (key: SaidFigure['key']) => string | undefined
}

/** The sections of a report: sentences, figures with what they rest on, and tables. */
export function ReportBody({ report, hrefOf }: ReportBodyProps) {
  return (
    <>
      {report.sections.map((section, index) => (
        <section key={section.heading} className="stack stack--loose" aria-labelledby={`del-${index + 1}`}>
          <h2 id={`del-${index + 1}`}>{section.heading}</h2>
          {section.paragraphs?.map((words) => (
            <p key={words} className="measure">
              {words}
            </p>
          ))}
          {section.figures && section.figures.length > 0 && (
            <div className="report-figures">
              {section.figures.map(({ key, label, value, basis }) => (
                <StatTile key={key} figure={value} counts={label} basis={basis} href={hrefOf?.(key)} />
              ))}
            </div>
          )}
          <Table section={section} />
          {section.notes && (
            <ul className="needles small soft measure">
              {section.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  )
}

function Table({ section: { heading, table } }: { section: SaidSection }) {
  if (!table) return null
  return (
    <DataTable
      caption={table.caption ?? heading}
      captionHidden={table.caption === undefined}
      dense
      rows={table.rows}
      rowKey={(row) => row.join('|')}
      empty={null}
      columns={table.columns.map(({ label, align }, index) => ({
        key: label,
        label,
        names: index === 0,
        number: align === 'right',
        cell: (row: string[]) => row[index] ?? '',
      }))}
    />
  )
}
