import type { SaidReport } from '#app/domains/reports/views.ts'

const look = `body{max-width:48rem;margin:3rem auto;padding:0 1.25rem;font:1rem/1.55 system-ui,sans-serif;color:#1d1b18;background:#fff}
h1{font:500 2.4rem/1.1 Georgia,serif;margin:0}h2{font:500 1.5rem/1.2 Georgia,serif;margin:2.5rem 0 .75rem}
.lede{font-size:1.2rem}.soft{color:#5c5750;font-size:.9rem}
table{width:100%;border-collapse:collapse;margin:1rem 0}caption{text-align:left;font-weight:600;padding-bottom:.4rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;border-bottom:1px solid #d5d0c8}
[data-align=right]{text-align:right;font-variant-numeric:tabular-nums}th{font-weight:600}`

/** A report as one HTML file that needs nothing else: to keep, to send, to print. */
export function StandaloneReport({ report }: { report: SaidReport }) {
  return (
    <html lang={report.lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{report.title}</title>
        <style>{look}</style>
      </head>
      <body>
        <h1>{report.title}</h1>
        <p className="soft">{report.subtitle}</p>
        {report.lede && <p className="lede">{report.lede}</p>}
        {report.sections.map(({ heading, paragraphs = [], figures = [], table, notes = [] }) => (
          <section key={heading}>
            <h2>{heading}</h2>
            {paragraphs.map((words) => (
              <p key={words}>{words}</p>
            ))}
            {figures.length > 0 && (
              <table>
                <tbody>
                  {figures.map(({ key, label, value, basis }) => (
                    <tr key={key}>
                      <th scope="row">{label}</th>
                      <td data-align="right">{value}</td>
                      <td className="soft">{basis}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
            {table && (
              <table>
                {table.caption && <caption>{table.caption}</caption>}
                <thead>
                  <tr>
                    {table.columns.map(({ label, align }) => (
                      <th key={label} scope="col" data-align={align}>
                        {label}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {table.rows.map((row) => (
                    <tr key={row.join('|')}>
                      {table.columns.map(({ label, align }, index) => (
                        <td key={label} data-align={align}>
                          {row[index]}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
            {notes.map((note) => (
              <p key={note} className="soft">
                {note}
              </p>
            ))}
          </section>
        ))}
        <p className="soft">{report.footer}</p>
      </body>
    </html>
  )
}
