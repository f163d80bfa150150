import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { enterReply } from '#app/domains/orchestra/reply/commands/enter-reply.server.ts'
import { remindSilent } from '#app/domains/orchestra/reply/commands/remind-silent.server.ts'
import { repliesInput } from '#app/domains/orchestra/reply/input.ts'
import { repliesView } from '#app/domains/orchestra/reply/replies-screen.server.ts'
import { ownPageAt } from '#app/domains/orchestra/reply/screens.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraReply as words } from '#app/i18n/orchestra-reply.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { ChangesFirst } from '#app/ui/orchestra/reply/changes-first.tsx'
import { EnterReply } from '#app/ui/orchestra/reply/enter-reply.tsx'
import { RemindPanel } from '#app/ui/orchestra/reply/remind-panel.tsx'
import { ReplyTable } from '#app/ui/orchestra/reply/reply-table.tsx'

export const meta = titledBy<Awaited<ReturnType<typeof loader>>>(({ seminar }, locale) => seminar.title[locale])
export const handle = {
  path: [
    { name: 'orchestraHome' as const, text: { nb: 'Orkesteret', en: 'The orchestra' } },
    { name: 'seminar' as const, text: { nb: 'Seminaret', en: 'The seminar' } },
  ],
}

/** Who comes: for those who work there. A guardian is led to the own page of answers. */
export const loader = page('signed-in', async ({ ctx, actor, params, locale }) => {
  const id = params.id ?? ''
  const own = await ownPageAt(ctx, actor, id, locale)
  if (own) throw to(own)
  return repliesView(ctx, actor, id)
})

export const action = deed('signed-in', repliesInput, async ({ ctx, actor, params, url, value }) => {
  const id = params.id ?? ''
  if (value.intent === 'enter') {
    const { intent: _, ...entered } = value
    await enterReply(ctx, actor, id, entered)
    return to(`${url.pathname}?fort`)
  }
  const count = await remindSilent(ctx, actor, id)
  return to(`${url.pathname}?spurt=${count}`)
})

/** Per day who comes, by instrument in the order of a score. */
export default function SeminarReplies() {
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const [search] = useSearchParams()
  const t = useWords()
  const locale = useLocale()
  const asked = search.get('spurt')
  return (
    <div className="stack stack--parts">
      <header className="stack stack--tight">
        <p className="kicker">{view.seminar.title[locale]}</p>
        <h1 className="work-title">{t(words.whoComes)}</h1>
        <p className="lede">
          {t(words.repliesLede)} {view.ownSection && t(words.repliesOwnSection)}
        </p>
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {!reply && search.has('fort') && (
        <Notice tone="success" live>
          {t(words.entered)}
        </Notice>
      )}
      {!reply && asked !== null && (
        <Notice tone="success" live>
          {t(words.reminded, { count: Number(asked) })}
        </Notice>
      )}
      {!view.seminar.published && <Notice>{t(words.notPublished)}</Notice>}
      <ChangesFirst view={view} />
      {view.rows.length === 0 ? (
        <EmptyState title={t(words.nobodyHere)} level={2}>
          <p>{t(words.nobodyHereWhy)}</p>
        </EmptyState>
      ) : (
        <ReplyTable view={view} />
      )}
      {view.can.remind && <RemindPanel silent={view.silent} />}
      {view.can.enter && <EnterReply view={view} reply={reply} />}
      <p className="small soft measure">{t(words.quiet)}</p>
    </div>
  )
}
