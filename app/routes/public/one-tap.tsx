import { data, type LinksFunction, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { takeOver } from '#app/domains/orchestra/duty/commands/take-over.server.ts'
import { takeTurn } from '#app/domains/orchestra/duty/commands/take-turn.server.ts'
import { allCome } from '#app/domains/orchestra/reply/commands/all-come.server.ts'
import { saveReply } from '#app/domains/orchestra/reply/commands/save-reply.server.ts'
import { sendNewLink } from '#app/domains/orchestra/reply/commands/send-new-link.server.ts'
import { oneTapInput } from '#app/domains/orchestra/reply/input.ts'
import { holderOf, oneTapView } from '#app/domains/orchestra/reply/screens.server.ts'
import { atMost } from '#app/http/at-most.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraReply as words } from '#app/i18n/orchestra-reply.ts'
import { conflict, missing } from '#app/kernel/fault.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayPeriod } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { LinkOld } from '#app/ui/orchestra/reply/link-old.tsx'
import { tapId } from '#app/ui/orchestra/reply/tap-day.tsx'
import { TapSeminarPart } from '#app/ui/orchestra/reply/tap-seminar.tsx'
import styles from '#app/ui/styles/one-tap.css?url'

export const handle = { face: 'orchestra' as const }
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = (args) => [
  ...(titled(words.title)(args) ?? []),
  { name: 'robots', content: 'noindex, nofollow' },
]
// The address is a key: kept nowhere, found by nobody, and told to no other site. With "no-referrer" a browser would not
// say where a form comes from, and the form would be refused.
export const headers = () => ({
  ...{ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex, nofollow', 'Referrer-Policy': 'same-origin' },
})

/** Taps of one link, and letters asked for, in a minute: a family with four children has eight buttons to think over. */
const mayTap = atMost(60, 60_000)
const mayAsk = atMost(6, 600_000)

/** Reads only: programs that open links in mails answer for nobody. */
export const loader = page('anyone', async ({ ctx, params, url }) => {
  const holder = await holderOf(ctx, params.key ?? '')
  if (!holder) return data({ view: null, saved: null, sent: url.searchParams.has('sendt') }, { status: 404 })
  return data({ view: await oneTapView(ctx, holder.guardianId), saved: url.searchParams.get('lagret'), sent: false })
})

export const action = deed('anyone', oneTapInput, async ({ ctx, params, url, value }) => {
  if (value.intent === 'link') {
    // Over the measure the answer is the same: it says nothing of who is known.
    if (mayAsk(value.email)) await sendNewLink(ctx, value.email)
    return to(`${url.pathname}?sendt`)
  }
  const key = params.key ?? ''
  const holder = await holderOf(ctx, key)
  if (!holder) throw missing('orchestraReply.linkOld')
  if (!mayTap(holder.guardianId)) throw conflict('orchestraReply.tooMany')
  const { guardianId } = holder
  switch (value.intent) {
    case 'all': {
      await allCome(ctx, guardianId, value.seminarId)
      return to(`${url.pathname}?lagret=all#seminar-${value.seminarId}`)
    }
    case 'duty':
      await takeTurn(ctx, guardianId, value.dutyId)
      return to(`${url.pathname}#vakter`)
    case 'takeOver':
      await takeOver(ctx, guardianId, value.dutyId)
      return to(`${url.pathname}#vakter`)
    default: {
      const { intent, dayId, childId, answer } = value
      const detail = value.intent === 'detail' ? { at: value.at, reason: value.reason, words: value.words } : undefined
      await saveReply(ctx, guardianId, { dayId, childId, answer, ...(intent === 'detail' && detail ? { detail } : {}) })
      const saved = encodeURIComponent(`${childId} ${dayId}`)
      return to(`${url.pathname}?lagret=${saved}#${tapId(childId, dayId)}`)
    }
  }
})

/** «Ett trykk»: a guardian's own page of answers, from the link in a letter, without a password. */
export default function OneTap() {
  const { view, saved, sent } = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const t = useWords()
  const locale = useLocale()
  if (!view) return <LinkOld reply={reply} sent={sent} />
  const [next, ...after] = view.seminars
  return (
    <article className="page page--narrow one-tap stack stack--parts">
      <header className="stack stack--tight">
        <p className="kicker">{t(words.hello, { name: view.name.split(' ')[0] ?? '' })}</p>
        <h1>{t(words.title)}</h1>
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {next ? (
        <TapSeminarPart seminar={next} today={view.today} {...{ saved, reply }} level={2} />
      ) : (
        <EmptyState title={t(words.noSeminar)} level={2}>
          <p>{t(view.hasChildren ? words.noSeminarWhy : words.noChildren)}</p>
        </EmptyState>
      )}
      {after.map((seminar) => (
        <Disclosure
          key={seminar.id}
          open={seminar.children.some(({ days }) =>
            days.some(({ dayId }) => saved?.endsWith(dayId) || reply?.values.dayId === dayId),
          )}
          summary={t(words.nextAfter, {
            title: seminar.title[locale],
            days: sayPeriod(seminar.from, seminar.to, locale),
          })}
        >
          <TapSeminarPart seminar={seminar} today={view.today} {...{ saved, reply }} level={2} />
        </Disclosure>
      ))}
      <footer className="stack stack--tight">
        <p>
          <a href={addressIn(locale, 'family')}>{t(words.toFamily)}</a>
        </p>
        <p className="small soft">{t(words.needsCode)}</p>
      </footer>
    </article>
  )
}
