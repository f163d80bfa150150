import { useActionData, useLoaderData } from '@remix-run/react'
import { addNextRound } from '#app/domains/art-round/jury/commands/add-next-round.server.ts'
import { closeRound } from '#app/domains/art-round/jury/commands/close-round.server.ts'
import { dropRound } from '#app/domains/art-round/jury/commands/drop-round.server.ts'
import { makeRound } from '#app/domains/art-round/jury/commands/make-round.server.ts'
import { openRound } from '#app/domains/art-round/jury/commands/open-round.server.ts'
import { remindJurors } from '#app/domains/art-round/jury/commands/remind-jurors.server.ts'
import { seatJuror } from '#app/domains/art-round/jury/commands/seat-juror.server.ts'
import { takeBackRecusal } from '#app/domains/art-round/jury/commands/take-back-recusal.server.ts'
import { unseatJuror } from '#app/domains/art-round/jury/commands/unseat-juror.server.ts'
import { setUpInput } from '#app/domains/art-round/jury/input.ts'
import { setUpView } from '#app/domains/art-round/jury/set-up.server.ts'
import type { SetUpView } from '#app/domains/art-round/jury/set-up-views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { jurySetUp } from '#app/i18n/jury-set-up.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { sentence } from '#app/i18n/sentence.ts'
import { say } from '#app/i18n/words.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { SetUp } from '#app/ui/jury/set-up.tsx'

export const meta = titledBy(({ view }: { view: SetUpView }, locale) => say(locale, jurySetUp.setUpOf, view))
export const handle = {
  path: [
    { name: 'secretariat', text: secretariat.overview },
    { name: 'editions', text: secretariat.editions },
    { name: 'edition', text: jurySetUp.edition },
  ],
}

export const loader = page('secretariat', async ({ ctx, actor, locale, params, url }) => {
  const asked = url.searchParams
  const view = await setUpView(ctx, actor, yearIn(params), asked.get('utlysning'), asked.get('runde'))
  const said = (why: SetUpView['whyNotOpen']) => why && sentence(locale, why.key, why.facts)
  return { view, whyNotOpen: said(view.whyNotOpen), whyNotClose: said(view.whyNotClose) }
})

export const action = deed('secretariat', setUpInput, async ({ ctx, actor, params, url, value }) => {
  const year = yearIn(params)
  switch (value.intent) {
    case 'terms':
      await makeRound(ctx, actor, year, value.callId, value.terms, { ...value.choice, roundId: value.roundId })
      break
    case 'seat':
      await seatJuror(ctx, actor, year, value.roundId, value)
      break
    case 'unseat':
      await unseatJuror(ctx, actor, year, value.seatId, value.withAssessments)
      break
    case 'open':
      await openRound(ctx, actor, year, value.roundId, value.size ?? undefined)
      break
    case 'close':
      await closeRound(ctx, actor, year, value.roundId)
      break
    case 'take-back':
      await takeBackRecusal(ctx, actor, year, value.assessmentId)
      break
    case 'add-round': {
      const round = await addNextRound(ctx, actor, year, value.callId, value.kind)
      return to(`${url.pathname}?utlysning=${value.callId}&runde=${round}`)
    }
    case 'drop-round':
      await dropRound(ctx, actor, year, value.roundId)
      return to(withQuery(url.pathname, url.search, { runde: null }))
    case 'remind':
      await remindJurors(ctx, actor, year, value.roundId)
  }
  return to(url.pathname + url.search)
})

export default function JurySetUp() {
  return <SetUp {...useLoaderData<typeof loader>()} reply={useActionData<Reply>()} />
}
