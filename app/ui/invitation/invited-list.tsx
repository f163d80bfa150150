import type { InvitationsView, InvitedRow } from '#app/domains/art-round/invitation/views.ts'
import { applicationOffice } from '#app/i18n/application-office.ts'
import { invitations } from '#app/i18n/invitations.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'

/** Everyone who is invited, by name, with the letter and how far the application has come. */
export function InvitedList({ view }: { view: InvitationsView }) {
  const t = useWords()
  const locale = useLocale()
  const { rows, page, pages } = view
  return (
    <section className="stack" aria-labelledby="inviterte">
      <h2 id="inviterte">{t(invitations.title)}</h2>
      <DataTable
        caption={t(invitations.title)}
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={t(invitations.none)} level={3}>
            {t(invitations.noneHelp)}
          </EmptyState>
        }
        columns={[
          {
            key: 'who',
            label: t(invitations.artist),
            names: true,
            cell: ({ name, email }) => (
              <>
                {name || email}
                {name && <span className="soft"> {email}</span>}
              </>
            ),
          },
          {
            key: 'letter',
            label: t(invitations.letter),
            cell: ({ toldAt }) => (toldAt ? sayInstant(toldAt, locale) : t(invitations.notTold)),
          },
          {
            key: 'application',
            label: t(invitations.application),
            cell: ({ submission }) =>
              submission ? t(applicationOffice.submission, { submission }) : t(invitations.notBegun),
          },
          { key: 'deeds', label: t(invitations.withdraw), cell: (row) => <Withdraw row={row} /> },
        ]}
      />
      <Pager
        label={t(invitations.pages)}
        position={t(secretariat.pageOf, { page, pages })}
        previous={page > 1 ? { href: `?side=${page - 1}`, text: t(secretariat.previous) } : undefined}
        next={page < pages ? { href: `?side=${page + 1}`, text: t(secretariat.next) } : undefined}
      />
    </section>
  )
}

function Withdraw({ row: { id, name, email, can } }: { row: InvitedRow }) {
  const t = useWords()
  if (!can.withdraw) return <>–</>
  return (
    <form method="post">
      <input type="hidden" name="intent" value="withdraw" />
      <input type="hidden" name="id" value={id} />
      <Button variant="secondary" small aria-label={t(invitations.withdrawOf, { who: name || email })}>
        {t(invitations.withdraw)}
      </Button>
    </form>
  )
}
