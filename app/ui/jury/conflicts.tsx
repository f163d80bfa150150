import type { ConflictRow, ConflictsView } from '#app/domains/art-round/jury/conflict-views.ts'
import type { ConflictKind } from '#app/domains/art-round/jury/conflicts.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { juryConflicts } from '#app/i18n/jury-conflicts.ts'
import { jurySetUp } from '#app/i18n/jury-set-up.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'

const KINDS: Record<ConflictKind, { nb: string; en: string }> = {
  own: juryConflicts.kindOwn,
  address: juryConflicts.kindAddress,
  household: juryConflicts.kindHousehold,
  group: juryConflicts.kindGroup,
  coExhibitor: juryConflicts.kindCoExhibitor,
}

/** The ties that were found between the jury and the applications, for the secretariat to answer one by one. */
export function Conflicts({ view }: { view: ConflictsView }) {
  const t = useWords()
  const locale = useLocale()
  const { open, answered } = view
  const call = locale === 'nb' ? view.callNb : view.callEn || view.callNb
  return (
    <div className="stack stack--loose">
      <div className="work-title">
        <h1>{t(juryConflicts.conflicts)}</h1>
      </div>
      <p className="measure">
        {view.severalCalls && <span className="strong">{call}: </span>}
        {t(juryConflicts.conflictsLede, view)}
      </p>
      {open.length === 0 ? (
        <EmptyState title={t(juryConflicts.conflictsNone)} level={2}>
          {t(juryConflicts.conflictsNoneHelp)}
        </EmptyState>
      ) : (
        <ConflictTable view={view} rows={open} caption={t(juryConflicts.conflicts)} />
      )}
      {answered.length > 0 && (
        <section className="stack" aria-labelledby="besvart">
          <h2 id="besvart">{t(juryConflicts.conflictsAnswered)}</h2>
          <ConflictTable view={view} rows={answered} caption={t(juryConflicts.conflictsAnswered)} />
        </section>
      )}
    </div>
  )
}

function ConflictTable({ view, rows, caption }: { view: ConflictsView; rows: ConflictRow[]; caption: string }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={(row) => `${row.seatId} ${row.applicationId} ${row.kind}`}
      empty={null}
      columns={[
        {
          key: 'application',
          label: t(jurySetUp.application),
          names: true,
          cell: (row) => (
            <a href={addressIn(locale, 'editionApplication', { year: view.year, id: row.applicationId })}>
              {row.number} {row.artist}
            </a>
          ),
        },
        { key: 'juror', label: t(jurySetUp.juror), cell: (row) => row.juror },
        {
          key: 'reason',
          label: t(juryConflicts.conflictReason),
          cell: (row) => (
            <>
              {t(KINDS[row.kind])}
              <br />
              <q className="small soft">{row.found}</q>
            </>
          ),
        },
        {
          key: 'answer',
          label: t(juryConflicts.conflictAnswer),
          unlabelled: true,
          cell: (row) => <Answer row={row} />,
        },
      ]}
    />
  )
}

function Answer({ row }: { row: ConflictRow }) {
  const t = useWords()
  const locale = useLocale()
  const { answer, can, recused, juror, number, seatId, applicationId, kind, found } = row
  if (answer) {
    const said = answer.accepted ? juryConflicts.answeredAccepted : juryConflicts.answeredDismissed
    return <span className="soft">{t(said, { when: sayInstant(answer.at, locale) })}</span>
  }
  if (recused) return <span className="soft">{t(juryConflicts.saidByJuror)}</span>
  if (!can.answer) return null
  const button = (intent: 'accept' | 'dismiss', text: string, variant: 'secondary' | 'quiet') => (
    <Button
      name="intent"
      value={intent}
      variant={variant}
      small
      aria-label={t(juryConflicts.answerOf, { deed: text, juror, number: number ?? 0 })}
    >
      {text}
    </Button>
  )
  return (
    <form method="post" className="cluster">
      <input type="hidden" name="seatId" value={seatId} />
      <input type="hidden" name="applicationId" value={applicationId} />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="found" value={found} />
      {button('accept', t(juryConflicts.acceptConflict), 'secondary')}
      {button('dismiss', t(juryConflicts.dismissConflict), 'quiet')}
    </form>
  )
}
