import { useActionData, useLoaderData } from '@remix-run/react'
import { considerVenue } from '#app/domains/hosting/venue/commands/consider-venue.server.ts'
import { giveEditionVenue } from '#app/domains/hosting/venue/commands/give-edition-venue.server.ts'
import { inspectVenue } from '#app/domains/hosting/venue/commands/inspect-venue.server.ts'
import { settleCandidacy } from '#app/domains/hosting/venue/commands/settle-candidacy.server.ts'
import { hostingVenuesInput } from '#app/domains/hosting/venue/input.ts'
import { hostingVenuesView } from '#app/domains/hosting/venue/screens.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { faults } from '#app/i18n/faults.ts'
import { hostingVenues as words } from '#app/i18n/hosting-venues.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { AddVenue } from '#app/ui/hosting/venue/add-venue.tsx'
import { CandidateCard } from '#app/ui/hosting/venue/candidate-card.tsx'
import { Comparison } from '#app/ui/hosting/venue/comparison.tsx'
import { EditionVenue } from '#app/ui/hosting/venue/edition-venue.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'

const GATE = ['host', 'contact', 'secretariat'] as const

export const meta = titled(words.title)

export const loader = page(GATE, ({ ctx, actor, params }) => hostingVenuesView(ctx, actor, params.id ?? ''))

export const action = deed(GATE, hostingVenuesInput, async ({ ctx, actor, params, url, value }) => {
  const id = params.id ?? ''
  switch (value.intent) {
    case 'consider':
    case 'new':
      await considerVenue(ctx, actor, id, value)
      return to(url.pathname)
    case 'inspect':
      await inspectVenue(ctx, actor, id, value)
      return to(`${url.pathname}#kandidat-${value.id}`)
    case 'settle':
      await settleCandidacy(ctx, actor, id, value)
      return to(url.pathname)
    case 'edition':
      await giveEditionVenue(ctx, actor, id)
      return to(url.pathname)
  }
})

/** The venues that a hosting considers, side by side, and what comes next with each. */
export default function HostingVenues() {
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const t = useWords()
  const { need, candidates, can, today } = view
  const compared = candidates.filter(({ state }) => state !== 'dropped')
  const { works, measured, metres } = need
  // A field of an inspection stands among several of its name, each with its candidate's.
  const of = reply?.intent === 'inspect' ? `-${String(reply.values.id)}` : ''
  const errors = formOf(reply).summary.map(({ href, text }) => ({
    href: of && href !== '#innhold' ? `#${Object.keys(reply?.errors ?? {})[0] ?? ''}${of}` : href,
    text,
  }))
  return (
    <div className="stack stack--parts">
      <ErrorSummary title={t(faults.fixThese)} errors={errors} />
      <EditionVenue view={view} />
      <section className="stack stack--tight measure">
        <p className="lede">{t(words.needed, { works, metres })}</p>
        <p className="small soft">
          {measured === 0
            ? t(words.ruleStart)
            : measured === works
              ? t(words.ruleMeasured)
              : t(words.ruleMixed, { measured, works })}
        </p>
      </section>
      {candidates.length === 0 && (
        <EmptyState title={t(words.none)} level={2}>
          {t(words.noneHelp)}
        </EmptyState>
      )}
      {compared.length > 1 && <Comparison candidates={compared} today={today} />}
      {candidates.length > 0 && (
        <section className="stack stack--loose venue-cards" aria-labelledby="kandidatene">
          <h2 id="kandidatene" className="only-heard">
            {t(words.title)}
          </h2>
          {candidates.map((candidate) => (
            <CandidateCard key={candidate.id} {...{ candidate, reply, today }} keep={can.keep} />
          ))}
        </section>
      )}
      {can.keep && <AddVenue view={view} reply={reply} />}
    </div>
  )
}
