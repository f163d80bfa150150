import { saySlot } from '#app/domains/orchestra/audition/say-audition.ts'
import { groupWords } from '#app/domains/orchestra/instruments.ts'
import { orchestraAudition as words } from '#app/i18n/orchestra-audition.ts'
import { orchestraAuditionOffice as office } from '#app/i18n/orchestra-audition-office.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import type { OfficePartProps } from './office-props.ts'

const TONES = { offered: 'success', waiting: 'warning', declined: undefined } as const

/** Who plays when. Names stand there for the secretariat alone. */
export function CandidateTable({ round, parts: { candidates, can } }: OfficePartProps) {
  const t = useWords()
  const locale = useLocale()
  type Row = (typeof candidates)[number]
  const named = [
    {
      key: 'name',
      label: t(office.name),
      names: true,
      cell: ({ name, municipality }: Row) => (
        <>
          {name}
          {municipality && <span className="small soft"> {municipality}</span>}
        </>
      ),
    },
  ]
  const deeds = [
    {
      key: 'deeds',
      label: t(office.attendance),
      unlabelled: true,
      cell: ({ auditionId, number, withdrawn }: Row) =>
        !withdrawn && (
          <form method="post">
            <input type="hidden" name="intent" value="withdraw" />
            <input type="hidden" name="auditionId" value={auditionId} />
            <Button variant="quiet" small aria-label={t(office.didNotComeOf, { number })}>
              {t(office.didNotCome)}
            </Button>
          </form>
        ),
    },
  ]
  const told = [
    {
      key: 'result',
      label: t(office.result),
      cell: ({ result }: Row) =>
        result && <Tag tone={TONES[result]}>{t(words.resultOf, { result, kind: round.kind })}</Tag>,
    },
  ]
  return (
    <section className="stack" aria-labelledby="kandidater">
      <h2 id="kandidater">{t(office.candidates)}</h2>
      {!can.seeNames && <Notice title={t(office.namesHidden)} />}
      <DataTable
        caption={t(office.candidates)}
        captionHidden
        rows={candidates}
        rowKey={({ auditionId }) => auditionId}
        mark={({ withdrawn }) => (withdrawn ? 'out' : undefined)}
        empty={<EmptyState title={t(office.noCandidates)} level={3} />}
        columns={[
          { key: 'number', label: t(office.number), number: true, names: !can.seeNames, cell: ({ number }) => number },
          ...(can.seeNames ? named : []),
          { key: 'instrument', label: t(office.instrument), cell: ({ instrument }) => t(groupWords(instrument)) },
          {
            key: 'pieces',
            label: t(office.pieces),
            cell: ({ pieces, withAccompanist }) =>
              [pieces, withAccompanist ? `(${t(office.accompanistShort)})` : ''].filter(Boolean).join(' '),
          },
          {
            key: 'time',
            label: t(office.time),
            cell: ({ slot, withdrawn }) =>
              withdrawn ? <Tag>{t(words.withdrawnState)}</Tag> : slot && saySlot(slot, round.slotMinutes, locale),
          },
          ...(round.announcedAt && can.seeNames ? told : []),
          ...(can.change ? deeds : []),
        ]}
      />
    </section>
  )
}
