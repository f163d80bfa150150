import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { addCall } from '#app/domains/art-round/edition/commands/add-call.server.ts'
import { editCall } from '#app/domains/art-round/edition/commands/edit-call.server.ts'
import { editDates } from '#app/domains/art-round/edition/commands/edit-dates.server.ts'
import { editDays } from '#app/domains/art-round/edition/commands/edit-days.server.ts'
import { editHosts } from '#app/domains/art-round/edition/commands/edit-hosts.server.ts'
import { editTerms } from '#app/domains/art-round/edition/commands/edit-terms.server.ts'
import { editVenue } from '#app/domains/art-round/edition/commands/edit-venue.server.ts'
import { publishEdition } from '#app/domains/art-round/edition/commands/publish-edition.server.ts'
import { withdrawEdition } from '#app/domains/art-round/edition/commands/withdraw-edition.server.ts'
import { editionInput } from '#app/domains/art-round/edition/input.ts'
import { editionView } from '#app/domains/art-round/edition/screens.server.ts'
import type { EditionView } from '#app/domains/art-round/edition/views.ts'
import { movedPlans } from '#app/domains/hosting/plan/screens.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { say } from '#app/i18n/words.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { EditionHead } from '#app/ui/edition/edition-head.tsx'
import { EditionSections } from '#app/ui/edition/edition-sections.tsx'
import { titledBy } from '#app/ui/frame/titled.ts'
import { MovedPlans } from '#app/ui/hosting/plan/moved-plans.tsx'

export const meta = titledBy((view: EditionView, locale) =>
  say(locale, secretariat.editionOf, { year: view.edition.year }),
)
export const handle = {
  path: [
    { name: 'secretariat', text: secretariat.overview },
    { name: 'editions', text: secretariat.editions },
  ],
}

export const loader = page(['secretariat', 'host'], async ({ ctx, actor, params, url }) => ({
  ...(await editionView(ctx, actor, yearIn(params), url.searchParams.get('utlysning'))),
  moved: await movedPlans(ctx, actor, yearIn(params)),
}))

export const action = deed('secretariat', editionInput, async ({ ctx, actor, params, url, value }) => {
  const year = yearIn(params)
  const back = (change: Record<string, string>, part: string) =>
    to(`${withQuery(url.pathname, url.searchParams, { lagret: null, ...change })}#${part}`)
  switch (value.intent) {
    case 'dates':
      await editDates(ctx, actor, year, value, value.seen)
      break
    case 'call': {
      const { intent: _, seen, callId, ...wish } = value
      await editCall(ctx, actor, year, callId, wish, seen)
      break
    }
    case 'addCall':
      return back({ utlysning: await addCall(ctx, actor, year, value.added), lagret: 'call' }, 'call')
    case 'terms':
      await editTerms(ctx, actor, year, { ...value, prizeOre: value.prize }, value.seen)
      break
    case 'hosts':
      await editHosts(ctx, actor, year, { hosts: value.hosts, lead: value.lead || null }, value.seen)
      break
    case 'venue':
      await editVenue(ctx, actor, year, value, value.seen)
      break
    case 'days': {
      const known = new Set(value.days.map((day) => day.kind + day.date))
      const added = value.series.filter((day) => !known.has(day.kind + day.date))
      await editDays(ctx, actor, year, [...value.days, ...added], value.seen)
      break
    }
    case 'publish':
      await publishEdition(ctx, actor, year)
      break
    case 'withdraw':
      await withdrawEdition(ctx, actor, year)
      break
  }
  return back({ lagret: value.intent }, value.intent === 'withdraw' ? 'publish' : value.intent)
})

export default function EditionPage() {
  const { moved, ...view } = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const [search] = useSearchParams()
  const saved = reply ? null : search.get('lagret')
  return (
    <div className="stack stack--loose">
      <EditionHead view={view} reply={reply} saved={saved} />
      <MovedPlans moved={moved} />
      <EditionSections view={view} reply={reply} saved={saved} />
    </div>
  )
}
