import { useActionData, useLoaderData } from '@remix-run/react'
import { entriesInput } from '#app/domains/art-round/jury/input.ts'
import { chooseEntries } from '#app/domains/art-round/selection/commands/choose-entries.server.ts'
import { entriesView } from '#app/domains/art-round/selection/entries.server.ts'
import type { EntriesView } from '#app/domains/art-round/selection/entries-view.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { juryEntries } from '#app/i18n/jury-entries.ts'
import { juryRounds } from '#app/i18n/jury-rounds.ts'
import { jurySetUp } from '#app/i18n/jury-set-up.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { say } from '#app/i18n/words.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { Entries } from '#app/ui/jury/entries.tsx'

export const meta = titledBy((view: EntriesView, locale) => say(locale, juryEntries.entriesOf, view))
export const handle = {
  path: [
    { name: 'secretariat', text: secretariat.overview },
    { name: 'editions', text: secretariat.editions },
    { name: 'edition', text: jurySetUp.edition },
    { name: 'editionJury', text: juryRounds.backToJury },
  ],
}

export const loader = page('secretariat', ({ ctx, actor, params, url }) => {
  const asked = url.searchParams
  return entriesView(ctx, actor, yearIn(params), asked.get('runde') ?? '', asked.get('side'))
})

export const action = deed('secretariat', entriesInput, async ({ ctx, actor, params, url, value }) => {
  const round = url.searchParams.get('runde') ?? ''
  const choice = value.intent === 'best' ? { best: value.count } : { shown: value.shown, ticked: value.entered }
  await chooseEntries(ctx, actor, yearIn(params), round, choice)
  return to(url.pathname + url.search)
})

export default function JuryEntries() {
  return <Entries view={useLoaderData<typeof loader>()} reply={useActionData<Reply>()} />
}
