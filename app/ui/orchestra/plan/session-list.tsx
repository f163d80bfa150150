import { sayWhat } from '#app/domains/orchestra/plan/say-session.ts'
import type { PlanSession, PlanView } from '#app/domains/orchestra/plan/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraPlan as words } from '#app/i18n/orchestra-plan.ts'
import { withQuery } from '#app/kernel/page.ts'
import { sayHours } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Played } from './played.tsx'

/** The day in the order of the clock: what a phone shows, and what is read aloud. */
export function SessionList({ view }: { view: PlanView }) {
  const t = useWords()
  const locale = useLocale()
  const { day, sessions, rooms, adults, can, seminar } = view
  if (!day) return null
  const wrong = new Set(view.problems.filter(({ severity }) => severity === 'stops').flatMap((one) => one.sessionIds))
  const here = addressIn(locale, 'seminarPlan', { id: seminar.id })
  const withWhom = ({ adultIds }: PlanSession) =>
    adults
      .filter(({ personId }) => adultIds.includes(personId))
      .map(({ name }) => name)
      .join(', ')
  return (
    <DataTable
      caption={t(words.sessions)}
      captionHidden
      rows={sessions}
      rowKey={({ id }) => id}
      mark={({ id }) => (wrong.has(id) ? 'near' : undefined)}
      empty={
        <EmptyState title={t(words.noSessions)} level={2}>
          {can.build && t(words.noSessionsHelp)}
        </EmptyState>
      }
      columns={[
        {
          key: 'what',
          label: t(words.what),
          names: true,
          cell: (session) => (
            <>
              <span id={`okt-${session.id}`}>{sayWhat(session, locale)}</span>
              <Played names={session.plays.map(({ name }) => name)} />
            </>
          ),
        },
        { key: 'when', label: t(words.when), cell: ({ begins, ends }) => sayHours(begins, ends, locale) },
        {
          key: 'room',
          label: t(words.room),
          cell: ({ roomId }) => rooms.find(({ id }) => id === roomId)?.name ?? '–',
        },
        { key: 'with', label: t(words.with), cell: (session) => withWhom(session) || '–' },
        { key: 'come', label: t(words.whom), number: true, cell: ({ expected }) => expected },
        ...(can.build
          ? [
              {
                key: 'edit',
                label: t(words.edit),
                unlabelled: true,
                cell: (session: PlanSession) => (
                  <a
                    href={`${withQuery(here, '', { dag: day.date, okt: session.id })}#okt`}
                    aria-label={t(words.editOf, {
                      what: `${sayWhat(session, locale)} ${sayHours(session.begins, session.ends, locale)}`,
                    })}
                  >
                    {t(words.edit)}
                  </a>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}
