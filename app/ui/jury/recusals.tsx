import type { SetUpView } from '#app/domains/art-round/jury/set-up-views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { jurySetUp } from '#app/i18n/jury-set-up.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'

/** Who has said to be inhabil, for what, and why. */
export function Recusals({ view }: { view: SetUpView }) {
  const t = useWords()
  const locale = useLocale()
  const { year, recusals } = view
  return (
    <section className="stack" aria-labelledby="inhabile">
      <h2 id="inhabile">{t(jurySetUp.recusals)}</h2>
      <DataTable
        caption={t(jurySetUp.recusals)}
        captionHidden
        rows={recusals}
        rowKey={(row) => row.assessmentId}
        empty={<p className="soft">{t(jurySetUp.recusalsEmpty)}</p>}
        columns={[
          {
            key: 'application',
            label: t(jurySetUp.application),
            names: true,
            cell: (row) => (
              <a href={addressIn(locale, 'editionApplication', { year, id: row.applicationId })}>
                {row.applicationNumber}
              </a>
            ),
          },
          { key: 'juror', label: t(jurySetUp.juror), cell: (row) => row.juror },
          { key: 'reason', label: t(jurySetUp.reason), cell: (row) => row.reason },
          {
            key: 'take-back',
            label: t(jurySetUp.takeBack),
            unlabelled: true,
            cell: (row) =>
              row.can.takeBack && (
                <form method="post">
                  <input type="hidden" name="intent" value="take-back" />
                  <input type="hidden" name="assessmentId" value={row.assessmentId} />
                  <Button
                    variant="quiet"
                    small
                    aria-label={`${t(jurySetUp.takeBack)}: ${row.juror}, ${row.applicationNumber}`}
                  >
                    {t(jurySetUp.takeBack)}
                  </Button>
                </form>
              ),
          },
        ]}
      />
    </section>
  )
}
