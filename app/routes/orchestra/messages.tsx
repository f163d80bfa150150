import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { sendMessage } from '#app/domains/orchestra/message/commands/send-message.server.ts'
import { audienceInput, sendMessageInput } from '#app/domains/orchestra/message/input.ts'
import { messagesView } from '#app/domains/orchestra/message/screens.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraMessage as words } from '#app/i18n/orchestra-message.ts'
import { orchestraPost } from '#app/i18n/orchestra-post.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { osloDate, sayDate } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { ChooseAudience } from '#app/ui/orchestra/message/choose-audience.tsx'
import { MessageLog } from '#app/ui/orchestra/message/message-log.tsx'
import { WriteMessage } from '#app/ui/orchestra/message/write-message.tsx'

export const meta = titled(words.title)
export const handle = {
  path: [{ name: 'orchestraHome' as const, text: { nb: 'Orkesteret', en: 'The orchestra' } }],
}

export const loader = page('signed-in', ({ ctx, actor, url }) => {
  const asked = audienceInput.safeParse(Object.fromEntries(url.searchParams))
  return messagesView(ctx, actor, asked.data ?? audienceInput.parse({}))
})

export const action = deed('signed-in', sendMessageInput, async ({ ctx, actor, url, value }) => {
  const { subject, text, emergency, sure, ...fields } = value
  const count = await sendMessage(ctx, actor, fields, { subject, text, emergency, sure })
  return to(`${url.pathname}?sendt=${count}${emergency ? '&haster' : ''}`)
})

/** Letters to groups of families: whom, how many, what; and what was sent. */
export default function Messages() {
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const [search] = useSearchParams()
  const t = useWords()
  const locale = useLocale()
  const sent = reply ? null : search.get('sendt')
  return (
    <div className="stack stack--parts">
      <header className="stack stack--tight">
        <h1 className="work-title">{t(words.title)}</h1>
        <p className="lede measure">{t(words.lede)}</p>
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {sent !== null && (
        <Notice tone="success" live>
          {t(search.has('haster') ? words.sentNow : words.sent, { count: Number(sent) })}
        </Notice>
      )}
      <ChooseAudience view={view} />
      <WriteMessage view={view} reply={reply} />
      {view.unreached.length > 0 && (
        <section className="panel stack" aria-labelledby="ikke-nadd">
          <h2 id="ikke-nadd">{t(orchestraPost.unreached)}</h2>
          <p>{t(orchestraPost.unreachedWhy)}</p>
          <ul className="plain-list">
            {view.unreached.map((note) => (
              <li key={note.id}>
                <strong>{note.name}</strong> {note.phone} – {note.title},{' '}
                {t(orchestraPost.waitsSince, { day: sayDate(osloDate(new Date(note.since)), locale) })}
              </li>
            ))}
          </ul>
        </section>
      )}
      <MessageLog sent={view.sent} />
    </div>
  )
}
