import type {
  AfterAnnouncement as After,
  AnnouncementView,
  AwaitedAnswer,
} from '#app/domains/art-round/selection/announcement-views.ts'
import { announcing } from '#app/i18n/announcing.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { candidateAddress, type OfCall } from './address.ts'

/** What is left to do when everyone has been told: free places, and answers that have not come. */
export function AfterAnnouncement({ view, after }: { view: AnnouncementView; after: After }) {
  const t = useWords()
  const locale = useLocale()
  const { can } = view
  const of = { year: view.year, callId: view.call.id, calls: view.calls.length > 1 ? view.calls : [view.call] }
  return (
    <>
      <section className="stack" aria-labelledby="ledig">
        <h2 id="ledig">{t(announcing.waitingList)}</h2>
        <p className="lede">{t(announcing.freePlaces, after)}</p>
        {after.gaveUp > 0 && <p className="measure">{t(announcing.gaveUp, { count: after.gaveUp })}</p>}
        <p className="measure">
          {after.autoOffer ? t(announcing.autoOffer, { days: after.offerDays }) : t(announcing.byHandOffer)}
        </p>
        {can.offer && after.next && (
          <form method="post">
            <Button name="intent" value="offer">
              {t(announcing.offerNext, { free: after.free, ...after.next })}
            </Button>
          </form>
        )}
      </section>
      {after.offered.length > 0 && (
        <section className="stack" aria-labelledby="tilbudt">
          <h2 id="tilbudt">{t(announcing.offered)}</h2>
          <p className="measure">{t(announcing.offeredHelp)}</p>
          <Awaited caption={t(announcing.offered)} rows={after.offered} of={of} />
        </section>
      )}
      {after.unanswered.length > 0 && (
        <section className="stack" aria-labelledby="ikke-svart">
          <h2 id="ikke-svart">{t(announcing.unanswered)}</h2>
          <p className="measure">{t(announcing.unansweredHelp)}</p>
          <Awaited caption={t(announcing.unanswered)} rows={after.unanswered} of={of} />
          {can.remind ? (
            <form method="post" className="stack stack--tight">
              <p className="small soft">{t(announcing.remindHelp, { date: sayFullDate(after.remindUntil, locale) })}</p>
              <div>
                <Button name="intent" value="remind" variant="secondary">
                  {t(announcing.remind, { count: after.toRemind })}
                </Button>
              </div>
            </form>
          ) : (
            <p className="small soft">{t(announcing.remindedToday)}</p>
          )}
        </section>
      )}
    </>
  )
}

function Awaited({ caption, rows, of }: { caption: string; rows: readonly AwaitedAnswer[]; of: OfCall }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ number }) => String(number)}
      empty={null}
      columns={[
        {
          key: 'applicant',
          label: t(announcing.applicant),
          names: true,
          cell: ({ name, number }) => <a href={candidateAddress(locale, of, number)}>{`${name} (${number})`}</a>,
        },
        {
          key: 'deadline',
          label: t(announcing.deadline),
          cell: ({ lastDay, over }) => (
            <>
              {lastDay && sayFullDate(lastDay, locale)} {over && <Tag tone="warning">{t(announcing.over)}</Tag>}
            </>
          ),
        },
      ]}
    />
  )
}
