import { useActionData, useLoaderData } from '@remix-run/react'
import { announceDecisions } from '#app/domains/art-round/selection/commands/announce-decisions.server.ts'
import { announceInput } from '#app/domains/art-round/selection/input.ts'
import { selectionView } from '#app/domains/art-round/selection/screens.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { applicationOffice } from '#app/i18n/application-office.ts'
import { faults } from '#app/i18n/faults.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { selectionScreens as screens } from '#app/i18n/selection-screens.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayDate, sayInstant } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Hindrance } from '#app/ui/selection/hindrance.tsx'

export const meta = titled(screens.announce)
export const handle = {
  path: [
    { name: 'secretariat' as const, text: secretariat.overview },
    { name: 'edition' as const, text: applicationOffice.theEdition },
    { name: 'selection' as const, text: screens.name },
  ],
}

export const loader = page('secretariat', async ({ ctx, actor, params }) => {
  const { rows: _, ...view } = await selectionView(ctx, actor, yearIn(params))
  return view
})

export const action = deed('secretariat', announceInput, async ({ ctx, actor, locale, params }) => {
  const year = yearIn(params)
  await announceDecisions(ctx, actor, year)
  return to(addressIn(locale, 'selection', { year }))
})

/** Asks once, and says what will happen to how many. */
export default function Announcement() {
  const t = useWords()
  const locale = useLocale()
  const view = useLoaderData<typeof loader>()
  const { sums, announcement, announcedAt, can, year } = view
  const { confirmBy, told, letters, outside } = announcement
  const back = addressIn(locale, 'selection', { year })
  const by = confirmBy ? ` ${t(screens.announceBy, { date: sayDate(confirmBy, locale) })}` : ''
  return (
    <div className="stack">
      <h1>{t(screens.announceTitle)}</h1>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(useActionData<Reply>()).summary} />
      {announcedAt && <p className="lede">{t(screens.announcedAt, { when: sayInstant(announcedAt, locale) })}</p>}
      {!announcedAt && !can.announce && <Hindrance view={view} />}
      {can.announce && (
        <form method="post" className="stack measure">
          <p className="lede">{t(screens.announceSays, { letters: told })}</p>
          <ul className="needles stack stack--tight">
            <li>
              {t(screens.announceAccepted, { count: sums.accepted })}
              {by}
            </li>
            <li>{t(screens.announceWaitlisted, { count: sums.waitlisted })}</li>
            <li>{t(screens.announceDeclined, { count: sums.declined })}</li>
            {outside > 0 && <li>{t(screens.announceOutside, { count: outside })}</li>}
          </ul>
          {told > letters && <Notice tone="warning">{t(screens.noAddress, { count: told - letters })}</Notice>}
          <p>{t(screens.announceFinal)}</p>
          <div className="cluster">
            <Button name="intent" value="announce">
              {t(screens.announceNow, { letters })}
            </Button>
            <LinkButton variant="quiet" href={back}>
              {t(screens.cancel)}
            </LinkButton>
          </div>
        </form>
      )}
      {!can.announce && (
        <p>
          <a href={back}>{t(screens.back)}</a>
        </p>
      )}
    </div>
  )
}
