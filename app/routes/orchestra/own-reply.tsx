import type { LinksFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { comeOneself } from '#app/domains/orchestra/reply/commands/come-oneself.server.ts'
import { saveOwnReply } from '#app/domains/orchestra/reply/commands/save-own-reply.server.ts'
import { allComeInput, detailInput, tapInput } from '#app/domains/orchestra/reply/input.ts'
import { findSelf } from '#app/domains/orchestra/reply/musician.server.ts'
import { ownReplyPath, ownTapView } from '#app/domains/orchestra/reply/screens.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraReply as words } from '#app/i18n/orchestra-reply.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { tapId } from '#app/ui/orchestra/reply/tap-day.tsx'
import { TapSeminarPart } from '#app/ui/orchestra/reply/tap-seminar.tsx'
import styles from '#app/ui/styles/one-tap.css?url'

export const meta = titled(words.ownTitle)
export const handle = { path: [{ name: 'orchestraHome' as const, text: { nb: 'Orkesteret', en: 'The orchestra' } }] }
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

/** The young musician's own answers. A guardian who is none is led to the page of the children. */
export const loader = page('signed-in', async ({ ctx, actor, locale, url }) => {
  const musician = await findSelf(ctx, ctx.db, actor)
  if (!musician) {
    const guardians = await ownReplyPath(ctx, ctx.db, actor.personId, locale)
    if (guardians) throw to(guardians)
    throw forbidden()
  }
  return {
    view: musician.answers ? await ownTapView(ctx, musician) : null,
    from: ctx.settings.orchestraAges.ownReply,
    saved: url.searchParams.get('lagret'),
  }
})

export const action = deed(
  'signed-in',
  z.discriminatedUnion('intent', [tapInput, detailInput, allComeInput]),
  async ({ ctx, actor, url, value }) => {
    if (value.intent === 'all') {
      await comeOneself(ctx, actor, value.seminarId)
      return to(`${url.pathname}?lagret=all#seminar-${value.seminarId}`)
    }
    const { dayId, childId, answer } = value
    const detail =
      value.intent === 'detail' ? { detail: { at: value.at, reason: value.reason, words: value.words } } : {}
    await saveOwnReply(ctx, actor, { dayId, childId, answer, ...detail })
    return to(`${url.pathname}?lagret=${encodeURIComponent(`${childId} ${dayId}`)}#${tapId(childId, dayId)}`)
  },
)

/** A young musician with a sign-in of one's own says whether one comes. */
export default function OwnReply() {
  const { view, from, saved } = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const t = useWords()
  const locale = useLocale()
  return (
    <article className="one-tap stack stack--parts">
      <header className="stack stack--tight">
        <h1>{t(words.ownTitle)}</h1>
        {view && <p className="soft">{t(words.ownLede)}</p>}
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {!view && <Notice>{t(words.ownFrom, { age: from })}</Notice>}
      {view?.seminars.map((seminar) => (
        <TapSeminarPart key={seminar.id} seminar={seminar} today={view.today} {...{ saved, reply }} level={2} />
      ))}
      {view?.seminars.length === 0 && (
        <EmptyState title={t(words.noSeminar)} level={2}>
          <p>{t(words.noSeminarOwn)}</p>
        </EmptyState>
      )}
      <p>
        <a href={addressIn(locale, 'orchestraHome')}>{t(words.toOrchestra)}</a>
      </p>
    </article>
  )
}
