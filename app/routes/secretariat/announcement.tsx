import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { announceDecisions } from '#app/domains/art-round/protocol/commands/announce-decisions.server.ts'
import { isLetterKind } from '#app/domains/art-round/selection/announcement.ts'
import { announcementView } from '#app/domains/art-round/selection/announcement-screens.server.ts'
import { offerPlace } from '#app/domains/art-round/selection/commands/offer-place.server.ts'
import { prepareAnnouncement } from '#app/domains/art-round/selection/commands/prepare-announcement.server.ts'
import { remindUnanswered } from '#app/domains/art-round/selection/commands/remind-unanswered.server.ts'
import { announceInput, offerInput, prepareInput, remindInput } from '#app/domains/art-round/selection/input.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { announcing } from '#app/i18n/announcing.ts'
import { applicationOffice } from '#app/i18n/application-office.ts'
import { faults } from '#app/i18n/faults.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { selectionScreens as screens } from '#app/i18n/selection-screens.ts'
import { sentence } from '#app/i18n/sentence.ts'
import { isLocale } from '#app/i18n/words.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { AfterAnnouncement } from '#app/ui/selection/after-announcement.tsx'
import { AnnounceStep, PrepareStep } from '#app/ui/selection/announce-steps.tsx'
import { CallChoice } from '#app/ui/selection/call-choice.tsx'
import { LetterPreview } from '#app/ui/selection/letter-preview.tsx'

export const meta = titled(announcing.title)
export const handle = {
  path: [
    { name: 'secretariat' as const, text: secretariat.overview },
    { name: 'edition' as const, text: applicationOffice.theEdition },
    { name: 'selection' as const, text: screens.name },
  ],
}

export const loader = page('secretariat', async ({ ctx, actor, locale, params, url }) => {
  const asked = (name: string) => url.searchParams.get(name)
  const [kind, language] = [asked('slag'), asked('sprak') ?? undefined]
  const view = await announcementView(ctx, actor, yearIn(params), {
    callId: asked('utlysning'),
    kind: isLetterKind(kind) ? kind : null,
    at: asked('brev'),
    language: isLocale(language) ? language : null,
  })
  const { hindrance } = view
  return { view, search: url.search, why: hindrance && sentence(locale, hindrance.key, hindrance.facts) }
})

export const action = deed(
  'secretariat',
  z.discriminatedUnion('intent', [prepareInput, announceInput, offerInput, remindInput]),
  async ({ ctx, actor, params, url, value }) => {
    const year = yearIn(params)
    const callId = url.searchParams.get('utlysning')
    if (value.intent === 'prepare') await prepareAnnouncement(ctx, actor, year, callId)
    else if (value.intent === 'announce') await announceDecisions(ctx, actor, year, { callId, ...value })
    else if (value.intent === 'offer') await offerPlace(ctx, actor, year, callId)
    else await remindUnanswered(ctx, actor, year, callId)
    return to(withQuery(url.pathname, '', { utlysning: callId }))
  },
)

/** Two steps: the letters are written and looked at, and then everyone is told at once. */
export default function Announcement() {
  const t = useWords()
  const locale = useLocale()
  const { view, search, why } = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const { announcedAt, can, after, year, withoutAddress, counts } = view
  const path = addressIn(locale, 'announcement', { year })
  const selection = `${addressIn(locale, 'selection', { year })}?utlysning=${view.call.id}`
  return (
    <div className="stack stack--loose">
      <h1>{t(announcing.title)}</h1>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      <CallChoice calls={view.calls} chosen={view.call.id} path={path} />
      {announcedAt && (
        <p className="lede">
          {t(announcing.announcedAt, { when: sayInstant(announcedAt, locale) })}. {t(announcing.counts, counts)}.
        </p>
      )}
      {why && (
        <Notice title={t(screens.announceNotYet)}>
          <p>{why}</p>
        </Notice>
      )}
      {can.prepare && <PrepareStep view={view} />}
      {can.announce && <AnnounceStep view={view} reply={reply} />}
      {after && <AfterAnnouncement view={view} after={after} />}
      {can.prepare && <LetterPreview view={view} path={path} search={search} />}
      {(can.prepare || announcedAt) && withoutAddress.length > 0 && (
        <section className="stack" aria-labelledby="uten-adresse">
          <h2 id="uten-adresse">{t(announcing.withoutAddress)}</h2>
          <p className="measure">{t(announcing.withoutAddressHelp)}</p>
          <ul className="needles stack stack--tight">
            {withoutAddress.map(({ number, name, kind }) => (
              <li key={number}>
                <a href={addressIn(locale, 'candidate', { year, number })}>{`${name} (${number})`}</a>:{' '}
                {t(announcing.kind, { kind }).toLowerCase()}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="cluster">
        <a href={selection}>{t(announcing.toSelection)}</a>
        <a href={addressIn(locale, 'outbox')}>{t(announcing.toOutbox)}</a>
        <a href={`${addressIn(locale, 'protocol', { year })}?utlysning=${view.call.id}`}>{t(announcing.toProtocol)}</a>
      </p>
    </div>
  )
}
