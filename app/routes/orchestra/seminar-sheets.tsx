import { useLoaderData } from '@remix-run/react'
import { SHEET_KINDS, type SheetKind } from '#app/domains/orchestra/plan/views.ts'
import { sayTitle } from '#app/domains/orchestra/seminar/say-seminar.ts'
import { seminarView } from '#app/domains/orchestra/seminar/screens.server.ts'
import type { SeminarView } from '#app/domains/orchestra/seminar/views.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraSheets } from '#app/i18n/orchestra-sheets.ts'
import { say } from '#app/i18n/words.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Card } from '#app/ui/kit/card.tsx'
import { toSeminar } from '#app/ui/orchestra/seminar/path.ts'

export const meta = titledBy((view: SeminarView, locale) =>
  say(locale, orchestraSheets.sheetsOf, { title: sayTitle(view.seminar, locale) }),
)
export const handle = { path: toSeminar }

export const loader = page('signed-in', ({ ctx, actor, params }) => seminarView(ctx, actor, params.id ?? ''))

/** Which sheets there are of a seminar. */
export default function SeminarSheets() {
  const t = useWords()
  const locale = useLocale()
  const { seminar, can } = useLoaderData<typeof loader>()
  const { id } = seminar
  const mine = SHEET_KINDS.filter((kind) => can.edit || kind === 'rooms' || kind === 'coaches')
  const help: Record<SheetKind, { nb: string; en: string }> = {
    ...{
      rooms: orchestraSheets.roomsHelp,
      coaches: orchestraSheets.coachesHelp,
      leader: orchestraSheets.leaderHelp,
      children: orchestraSheets.childrenHelp,
    },
  }
  return (
    <div className="stack stack--loose">
      <h1>{t(orchestraSheets.sheetsOf, { title: sayTitle(seminar, locale) })}</h1>
      <div className="grid">
        {mine.map((kind) => (
          <Card
            key={kind}
            level={2}
            title={t(kind === 'coaches' && !can.edit ? orchestraSheets.ownCoach : orchestraSheets[kind])}
            href={addressIn(locale, 'seminarSheet', { id, kind })}
          >
            <p>{t(help[kind])}</p>
          </Card>
        ))}
        {can.edit && (
          <Card level={2} title={t(orchestraSheets.kitchen)} href={addressIn(locale, 'kitchen', { id })}>
            <p>{t(orchestraSheets.kitchenHelp)}</p>
          </Card>
        )}
      </div>
    </div>
  )
}
