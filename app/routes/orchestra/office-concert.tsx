import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { cancelConcert } from '#app/domains/orchestra/concert/commands/cancel-concert.server.ts'
import { changeCalls } from '#app/domains/orchestra/concert/commands/change-calls.server.ts'
import { changeConcert } from '#app/domains/orchestra/concert/commands/change-concert.server.ts'
import { changeProgramme } from '#app/domains/orchestra/concert/commands/change-programme.server.ts'
import { countAudience } from '#app/domains/orchestra/concert/commands/count-audience.server.ts'
import { publishConcert } from '#app/domains/orchestra/concert/commands/publish-concert.server.ts'
import { sayPlayer } from '#app/domains/orchestra/concert/commands/say-player.server.ts'
import * as input from '#app/domains/orchestra/concert/input.ts'
import { sayConcert, sayConcertPlace, sayConcertTime } from '#app/domains/orchestra/concert/say-concert.ts'
import { concertView } from '#app/domains/orchestra/concert/screens.server.ts'
import type { ConcertView } from '#app/domains/orchestra/concert/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraConcert as words } from '#app/i18n/orchestra-concert.ts'
import { orchestraConcertOffice as office } from '#app/i18n/orchestra-concert-office.ts'
import { orchestraFolders as folders } from '#app/i18n/orchestra-folders.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { orchestraPath } from '#app/ui/orchestra/account/orchestra-path.ts'
import { ConcertFacts, PlayersPart } from '#app/ui/orchestra/concert/concert-facts.tsx'
import { OfficeConcertParts } from '#app/ui/orchestra/concert/office-concert-parts.tsx'
import { OwnAnswers } from '#app/ui/orchestra/concert/own-answers.tsx'
import { ProgrammeList } from '#app/ui/orchestra/concert/programme-list.tsx'

export const meta = titledBy(({ concert }: ConcertView, locale) => sayConcert(concert, locale))
export const handle = { path: [...orchestraPath, { name: 'concerts' as const, text: words.title }] }

export const loader = page('signed-in', ({ ctx, actor, params }) => concertView(ctx, actor, params.id ?? ''))

export const action = deed(
  'signed-in',
  z.discriminatedUnion('intent', [
    ...([input.changeConcertInput, input.publishConcertInput, input.cancelConcertInput, input.audienceInput] as const),
    ...([input.programmeInput, input.callInput, input.playInput] as const),
  ]),
  async ({ ctx, actor, params, url, value }) => {
    const id = params.id ?? ''
    const back = (part: string) => to(`${url.pathname}?gjort=${part}#${part}`)
    switch (value.intent) {
      case 'play':
        await sayPlayer(ctx, actor, id, value)
        return back('svar')
      case 'change': {
        const { intent: _, ...change } = value
        await changeConcert(ctx, actor, id, change)
        return back('om')
      }
      case 'publish':
        await publishConcert(ctx, actor, id)
        return back('om')
      case 'cancel':
        await cancelConcert(ctx, actor, id, value.text)
        return back('om')
      case 'audience':
        await countAudience(ctx, actor, id, value.audience)
        return back('publikum')
      case 'programme':
        await changeProgramme(ctx, actor, id, value)
        return back('program')
      case 'call':
        await changeCalls(ctx, actor, id, value)
        return back('oppmote')
    }
  },
)

/** One concert for those who play, lead and plan it. */
export default function OfficeConcertPage() {
  const t = useWords()
  const locale = useLocale()
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const [search] = useSearchParams()
  const { concert, programme, own, office: parts, can } = view
  const done = search.get('gjort')
  return (
    <div className="stack stack--loose">
      <header className="stack stack--tight">
        <h1>{sayConcert(concert, locale)}</h1>
        <p>
          <strong>{sayConcertTime(concert, locale)}</strong>, {sayConcertPlace(concert)}
        </p>
        <p className="cluster small no-print">
          {can.sheet && <a href={addressIn(locale, 'concertSheet', { id: concert.id })}>{t(words.sheet)}</a>}
          <a href={addressIn(locale, 'folders', { term: view.term })}>{t(folders.title)}</a>
          {concert.published && <a href={addressIn(locale, 'concert', { slug: concert.slug })}>{t(words.toPublic)}</a>}
        </p>
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {done && !reply && <Notice tone="success" live title={t(done === 'svar' ? words.saved : office.saved)} />}
      {concert.cancelledAt && <Notice tone="danger" title={t(words.cancelled)} />}
      {!concert.published && <Notice tone="warning" title={t(words.notPublished)} />}
      {own.length > 0 && <OwnAnswers own={own} />}
      <ConcertFacts view={view} />
      {!parts && programme.length > 0 && (
        <section className="stack" aria-labelledby="program">
          <h2 id="program">{t(words.programme)}</h2>
          <ProgrammeList pieces={programme} />
        </section>
      )}
      <PlayersPart view={view} />
      {parts && <OfficeConcertParts view={view} parts={parts} reply={reply} />}
    </div>
  )
}
